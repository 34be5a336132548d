import { expect, it } from 'vitest'
import { parseLetter } from '../../src/letter/index.ts'
import { Fingerprints } from '../../src/lint/fingerprint.ts'
import { createSource } from '../../src/source/index.ts'

/** The fingerprints of every `word` in a text. */
async function fingerprint(text: string, word: string, path = 'letter.txt'): Promise<string[]> {
  const letter = await parseLetter(createSource(text, { path }))
  const fingerprints = new Fingerprints(letter)
  const starts = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index)
  return starts.map((start) => fingerprints.next('a-rule', { start, end: start + word.length }))
}

const SENTENCE = 'I think that teh ferries of Bergen are teh best.'
const LETTER = `Dear Ms Lund,\n\nI steer ferries. ${SENTENCE}\n\nSincerely,\nIda Holm\n`

it('M-14: tells findings with the same words in one sentence apart', async () => {
  const [first, second] = await fingerprint(LETTER, 'teh')
  expect(first).toMatch(/^[\da-f]{16}$/)
  expect(second).not.toBe(first)
})

it.each<[what: string, text: string, path?: string]>([
  ['the letter is renamed', LETTER, 'folder/other.txt'],
  ['the letter is wrapped', LETTER.replace('ferries of', 'ferries\nof')],
  ['the letter is wrapped with other line ends', LETTER.replace('ferries of', 'ferries\r\n  of')],
  ['a paragraph is put before', LETTER.replace('I steer', 'You wrote teh first word.\n\nI steer')],
  [
    'the sentence moves',
    LETTER.replace('I steer ferries. ', '').replace(SENTENCE, `${SENTENCE} I steer ferries.`),
  ],
])('M-14: is the same when %s', async (_, text, path) => {
  expect((await fingerprint(text, 'teh', path)).slice(-2)).toEqual(await fingerprint(LETTER, 'teh'))
})

it('M-14: is the same for words that are wrapped', async () => {
  const wrapped = LETTER.replace('teh ferries', 'teh\nferries')
  expect(await fingerprint(wrapped, 'teh\nferries')).toEqual(await fingerprint(LETTER, 'teh ferries'))
})

it('M-14: differs by rule, by words, and by sentence', async () => {
  const other = LETTER.replace('Bergen', 'Oslo')
  const all = [
    ...(await fingerprint(LETTER, 'teh')),
    ...(await fingerprint(other, 'teh')),
    ...(await fingerprint(LETTER, 'that')),
  ]
  expect(new Set(all).size).toBe(5)
})
