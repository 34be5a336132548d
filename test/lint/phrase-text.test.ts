import { expect, it } from 'vitest'
import { phrases as institutions } from '../../rules/spelling/institution-name/phrases.ts'
import { phrases as slips } from '../../rules/spelling/real-word-typo/phrases.ts'
import { phrases as confused } from '../../rules/wording/confused-word/phrases.ts'
import { phrases as informal } from '../../rules/wording/informal-language/phrases.ts'
import { phrases as unidiomatic } from '../../rules/wording/unidiomatic-phrase/phrases.ts'
import { openPhraseText, writePhraseText } from '../../src/lint/phrase-text.ts'
import { expandPhrase } from '../../src/lint/tokens.ts'
import type { Phrase } from '../../src/rule/index.ts'

it.each([
  ['confused-word', confused],
  ['informal-language', informal],
  ['institution-name', institutions],
  ['real-word-typo', slips],
  ['unidiomatic-phrase', unidiomatic],
])('gives the phrases of %s back, by the words they begin with', (_, phrases) => {
  const open = openPhraseText(writePhraseText(phrases))
  const expected = sortByBeginning(phrases.map((phrase) => JSON.parse(JSON.stringify(phrase))))
  for (const [beginning, own] of expected) {
    const [word = '', second = ''] = beginning.split(' ')
    expect(open(word)?.(second)).toEqual([...own])
  }
  expect(expected.size).toBeGreaterThan(400)
  expect(open('the')?.('xyzzy') ?? []).toEqual([])
  expect(open('xyzzy')).toBe(undefined)
  expect(open('')).toBe(undefined)
})

it('knows no phrase of none', () => {
  expect(openPhraseText(writePhraseText([]))('the')).toBe(undefined)
})

function sortByBeginning(phrases: readonly Phrase[]): ReadonlyMap<string, ReadonlySet<Phrase>> {
  const sorted = new Map<string, Set<Phrase>>()
  for (const phrase of phrases) {
    for (const words of expandPhrase(phrase.phrase)) {
      const beginning = words.slice(0, 2).join(' ').toLowerCase()
      sorted.set(beginning, (sorted.get(beginning) ?? new Set()).add(phrase))
    }
  }
  return sorted
}
