import { expect, test } from 'vitest'
import { type Letter, parseLetter } from '../../src/letter/index.ts'
import { createSource, slice } from '../../src/source/index.ts'

async function fold(text: string) {
  const letter: Letter = await parseLetter(createSource(text, { format: 'markdown' }))
  const [paragraph] = letter.paragraphs
  if (!paragraph) throw new Error('no paragraph')
  return { folded: paragraph.folded, source: letter.source }
}

test('folds line ends, quote prefixes, and no-break spaces to one space', async () => {
  const { folded, source } = await fold('- in *spite*\n  of\u00a0 the rain')
  expect(folded.text).toBe('in spite of the rain')
  const start = folded.text.indexOf('spite of')
  expect(slice(source, folded.spanOf(start, start + 8))).toBe('spite*\n  of')
})

test('makes apostrophes straight and leaves quotation marks', async () => {
  expect((await fold('I’m O‘Brienʼs ‘so’ “it”')).folded.text).toBe("I'm O'Brien's ‘so' “it”")
})

test('folds what is opaque to one sign, with its whole span', async () => {
  const { folded, source } = await fold('see `some code` now')
  expect(folded.text).toBe('see \ufffc now')
  expect(slice(source, folded.spanOf(4, 5))).toBe('`some code`')
})

test('has a lower case of the same length', async () => {
  const { folded } = await fold('İSTANBUL Is FAR')
  expect(folded.lower).toBe('İstanbul is far')
  expect(folded.lower).toHaveLength(folded.text.length)
})

test('gives an empty span for an empty stretch, and none outside the paragraph', async () => {
  const { folded } = await fold('\n\na b')
  expect(folded.spanOf(1, 1)).toEqual({ start: 3, end: 3 })
  expect(folded.spanOf(-4, 99)).toEqual({ start: 2, end: 5 })
})
