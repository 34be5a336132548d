import { expect, it } from 'vitest'
import { phrases as slips } from '../../rules/spelling/real-word-typo/phrases.ts'
import { phrases as confused } from '../../rules/wording/confused-word/phrases.ts'
import { phrases as informal } from '../../rules/wording/informal-language/phrases.ts'
import { openPhraseText, writePhraseText } from '../../src/lint/phrase-text.ts'
import { firstWordsOf } from '../../src/lint/tokens.ts'

it.each([
  ['confused-word', confused],
  ['informal-language', informal],
  ['real-word-typo', slips],
])('gives the phrases of %s back, by each word they begin with', (_, phrases) => {
  const startingWith = openPhraseText(writePhraseText(phrases))
  const plain = phrases.map((phrase) => JSON.parse(JSON.stringify(phrase)))
  const words = new Set(plain.flatMap(({ phrase }) => firstWordsOf(phrase)))
  for (const word of words) {
    expect(startingWith(word)).toEqual(plain.filter(({ phrase }) => firstWordsOf(phrase).includes(word)))
  }
  expect(words.size).toBeGreaterThan(400)
  expect(startingWith('xyzzy')).toEqual([])
  expect(startingWith('')).toEqual([])
})
