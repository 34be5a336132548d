import { expect, it } from 'vitest'
import { listNearest, readGuard } from '../../src/lint/guard-words.ts'

const WRITTEN = ['of', 'in the', 'of {name}', '{start}', '{name} and']

it('sorts what a guard lists by what is to stand next to the match', () => {
  const before = readGuard(WRITTEN, -1)
  expect(Object.fromEntries(before.byNearest)).toEqual({
    of: ['of'],
    the: ['in the'],
    '{start}': ['{start}'],
    and: ['{name} and'],
  })
  expect(before.withClass).toEqual(['of {name}'])
  const after = readGuard(WRITTEN, 1)
  expect(Object.fromEntries(after.byNearest)).toEqual({ of: ['of', 'of {name}'], in: ['in the'] })
  expect(after.withClass).toEqual(['{start}', '{name} and'])
})

it('lists all that may stand there, with the words of classes', () => {
  expect(listNearest(['of', 'in the', '{start}'], -1)).toEqual(new Set(['of', 'the', '{start}']))
  expect(listNearest(['{modal} be', 'to'], 1)).toContain('might')
  expect(listNearest(['of', '{name}'], -1)).toBe(undefined)
})
