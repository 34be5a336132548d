import { expect, it } from 'vitest'
import { createOtherLetters } from '../../src/lint/index.ts'

it('finds the first other letter for somebody, whoever asks and whatever the order', () => {
  const letters = ['d.txt', 'a.txt', 'c.txt', 'b.txt'].map((path, start) => ({
    source: { path },
    spans: new Map([['acme', { start, end: start + 4 }]]),
  }))
  const find = createOtherLetters(() => letters)
  const found = letters.map(({ source }) => find('Acme', source))
  expect(found.map((place) => place?.source.path)).toEqual(['a.txt', 'b.txt', 'a.txt', 'a.txt'])
  expect(found[0]?.span).toEqual({ start: 1, end: 5 })
  expect(find('Initech', { path: 'a.txt' })).toBeUndefined()
})
