import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findNameRuns } from '../../src/letter/name-runs.ts'

const WORD = String.raw`(?:St\. |Mt\. )?(?:\p{Lu}|\d{1,2}(?=\p{Lu}))[\p{L}\p{M}\p{N}&+-]*(?:\.[\p{L}\p{N}&]+)*(?:['’](?!s\b)[\p{L}\p{M}]+)?`
/** What the runs are, as a regular expression, which is too slow to be used at each start. */
const RUNS = new RegExp(
  `${WORD}(?: (?:(?:of|for|&|and|de|du|des|la|le|der|für|van|von|di) (?:the |la )?)?${WORD})*`,
  'gu',
)

const expected = (text: string) =>
  [...text.matchAll(RUNS)].map(({ 0: run, index }) => ({ text: run, start: index }))

const PIECES = [
  ...[
    'Globex',
    'St. ',
    'Mt. ',
    'of',
    'for',
    'and',
    'the ',
    'la ',
    'der',
    'University',
    'O’Brien',
    "Globex's",
  ],
  ...['3M', '12', 'J.P', '.', '&', '+', '-', ' ', ' ', ' ', '’', "'", 's', 'é', 'Ö', 'İ', '北京', '𐐀', ','],
]

it('finds what the expression finds in letters', () => {
  const folder = new URL('../../fixtures/letters/', import.meta.url)
  const letters = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  expect(letters.length).toBeGreaterThan(100)
  for (const name of letters) {
    const text = readFileSync(new URL(name, folder), 'utf8').replace(/\s+/g, ' ')
    expect(findNameRuns(text), name).toEqual(expected(text))
  }
})

it('finds what the expression finds in anything', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(findNameRuns(text)).toEqual(expected(text))
    }),
    { numRuns: 2000 },
  )
})
