import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearestName } from '../../src/lexicon/index.ts'

/** Optimal string alignment, straight from its definition. */
function defineDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const distances = [
    defineDistance(a.slice(0, -1), b) + 1,
    defineDistance(a, b.slice(0, -1)) + 1,
    defineDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ]
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  if (isSwap) distances.push(defineDistance(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...distances)
}

describe('editDistance', () => {
  it('is the distance by definition, up to its limit', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 })
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 6 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(defineDistance(a, b), max + 1))
      }),
      { numRuns: 500 },
    )
  })

  it('counts a swap of neighbours as one edit', () => expect(editDistance('teh', 'the', 3)).toBe(1))
})

describe('nearestName', () => {
  const names = ['format', 'fix', 'max-words', 'no-color', 'rule']

  it.each([
    ['formt', 'format'],
    ['FORMAT', 'format'],
    ['fxi', 'fix'],
    ['color', 'no-color'],
    ['max', 'max-words'],
    ['rules', 'rule'],
  ])('takes %s for %s', (name, meant) => expect(nearestName(name, names)).toBe(meant))

  it.each(['', 'zzz', 'x', 'unrelated', 'f'.repeat(100_000)])('takes %.10s for none', (name) =>
    expect(nearestName(name, names)).toBeUndefined(),
  )
})
