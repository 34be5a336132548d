import { expect, it } from 'vitest'
import { phrases as institutions } from '../../rules/spelling/institution-name/phrases.ts'
import { phrases as slips } from '../../rules/spelling/real-word-typo/phrases.ts'
import { phrases as confused } from '../../rules/wording/confused-word/phrases.ts'
import { phrases as informal } from '../../rules/wording/informal-language/phrases.ts'
import { phrases as unidiomatic } from '../../rules/wording/unidiomatic-phrase/phrases.ts'
import { openPhraseText, writePhraseText } from '../../src/lint/phrase-text.ts'
import { expandPhrase } from '../../src/lint/tokens.ts'
import type { Phrase } from '../../src/rule/index.ts'

const TABLES: Readonly<Record<string, readonly Phrase[]>> = {
  'confused-word': confused,
  'informal-language': informal,
  'institution-name': institutions,
  'real-word-typo': slips,
  'unidiomatic-phrase': unidiomatic,
}

const open = openPhraseText(writePhraseText(TABLES))

it.each(Object.entries(TABLES))(
  'gives the phrases of %s back, by the words they begin with',
  (name, phrases) => {
    const expected = sortByBeginning(phrases.map((phrase) => JSON.parse(JSON.stringify(phrase))))
    for (const [beginning, own] of expected) {
      const [word = '', second = ''] = beginning.split(' ')
      const found = (open(word)?.(second) ?? []).filter(({ table }) => table === name)
      expect(found.map(({ words, phrase }) => [words.join(' '), phrase()])).toEqual(own)
    }
    expect(expected.size).toBeGreaterThan(400)
  },
)

it('knows no phrase of other words', () => {
  expect(open('the')?.('xyzzy') ?? []).toEqual([])
  expect(open('xyzzy')).toBe(undefined)
  expect(open('')).toBe(undefined)
})

it('knows no phrase of none', () => {
  expect(openPhraseText(writePhraseText({ none: [] }))('the')).toBe(undefined)
})

function sortByBeginning(phrases: readonly Phrase[]): ReadonlyMap<string, [words: string, Phrase][]> {
  const sorted = new Map<string, [string, Phrase][]>()
  for (const phrase of phrases) {
    const sequences = new Set(expandPhrase(phrase.phrase).map((words) => words.join(' ').toLowerCase()))
    // Those of a phrase that begin alike stand together.
    for (const words of sequences) {
      const beginning = words.split(' ').slice(0, 2).join(' ')
      sorted.set(beginning, [...(sorted.get(beginning) ?? []), [words, phrase]])
    }
  }
  return sorted
}
