import { expect, it } from 'vitest'
import { HashFilter, hashWord, mixHashes } from '../../src/lint/hash-words.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => hashWord(`word ${from + i}`))

it('holds all that it is made of, and little else', () => {
  for (const count of [0, 1, 100, 10_000]) {
    const members = numbers(0, count)
    const filter = HashFilter.of(new Set(members))
    expect(members.every((hash) => filter.mayHold(hash))).toBe(true)
    const others = numbers(count, count + 10_000).filter((hash) => filter.mayHold(hash))
    expect(others.length).toBeLessThan(10_000 / 6)
  }
})

it('holds two words in their order', () => {
  const [a, b] = [hashWord('so'), hashWord('that')]
  expect(mixHashes(a, b)).not.toBe(mixHashes(b, a))
})
