import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/readme.ts'

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { engines?: { node?: string }; optional?: boolean }>
}

/** Whether one of the alternatives of a range, such as `^20.19 || >=22`, holds Node 20.19. */
function isForOldestNode(range: string): boolean {
  return range.split('||').some((part) => {
    const [, sign = '', major = '*', minor = '0'] = /(>=|>|\^|~)? *v?(\d+)(?:\.(\d+))?/.exec(part) ?? []
    if (major === '*') return true
    if (Number(major) === 20) return Number(minor) <= 19
    return Number(major) < 20 && sign.startsWith('>')
  })
}

it('a clone can be installed on the oldest Node without a warning', () => {
  expect(['>=22.22.1', '^18', '^22 || >=24', '>= 20.20'].filter(isForOldestNode)).toEqual([])
  expect(['20 || >=22', '^20.19.0 || >=22', '>=6', '*', '>=20.17'].every(isForOldestNode)).toBe(true)
  const others = Object.entries(packages).filter(
    ([, { engines, optional }]) => !optional && engines?.node && !isForOldestNode(engines.node),
  )
  expect(others.map(([name, { engines }]) => `${name}: ${engines?.node}`)).toEqual([])
})
