import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { buildProgram } from '../src/cli/arguments.ts'
import { CONFIGURATION_NAMES } from '../src/cli/find-configuration.ts'
import { REPORTERS, renderReference } from '../src/report/index.ts'
import { ROOT, refreshReadme } from './support/readme.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

it('the reference of rules is what the rules say', () => {
  expect(readFileSync(join(ROOT, 'rules/README.md'), 'utf8')).toBe(renderReference(rules))
})

it('the README shows what its commands print', () => {
  expect(readme).toBe(refreshReadme(readme))
})

it('the README names every flag, command, format, and configuration file', () => {
  const program = buildProgram(() => {})
  const flags = [program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long ?? ''))
  const commands = program.commands.map((command) => `letterlint ${command.name()}`)
  for (const name of [...flags, ...commands, ...Object.keys(REPORTERS), ...CONFIGURATION_NAMES]) {
    expect(readme).toContain(name)
  }
})

it('the README names files that are there', () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
    expect(() => readFileSync(join(ROOT, path as string)), path).not.toThrow(/ENOENT/)
  }
})
