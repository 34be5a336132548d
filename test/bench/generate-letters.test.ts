import { describe, expect, it } from 'vitest'
import { countWords, generateLetters, generateLongLetter, WORDS_PER_LETTER } from './generate-letters.ts'
import { DEFECTS } from './letter-defects.ts'
import { ENDINGS, OPENINGS, SENTENCES } from './letter-sentences.ts'
import { WORDS } from './letter-words.ts'
import { createRandom } from './mistype.ts'

const letters = generateLetters(200)

describe('generateLetters', () => {
  it('makes the same letters again', () => expect(generateLetters(200)).toEqual(letters))

  it('makes other letters from another seed', () =>
    expect(generateLetters(1, 'other')[0]?.text).not.toBe(letters[0]?.text))

  it('begins a long list with the letters of a short one', () =>
    expect(generateLetters(3).map(({ text }) => text)).toEqual(letters.slice(0, 3).map(({ text }) => text)))

  it('makes letters of about 420 words', () => {
    const counts = letters.map(({ text }) => countWords(text))
    expect(Math.min(...counts)).toBeGreaterThan(WORDS_PER_LETTER - 30)
    expect(Math.max(...counts)).toBeLessThan(WORDS_PER_LETTER + 30)
  })

  it('names them in their order, so that they sort', () => {
    const names = letters.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['letter-001.txt', 'letter-002.txt'])
    expect([...names].sort()).toEqual(names)
  })

  it('leaves no blank and no line that is too long', () => {
    for (const { text } of letters) expect(text).not.toMatch(/[{}]|undefined|.{90}/)
  })

  it('holds characters of more than one byte, whole', () => {
    const text = letters.map((letter) => letter.text).join('')
    expect(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text))).toBe(text)
    expect(Buffer.byteLength(text)).toBeGreaterThan(text.length)
  })

  it('says thousands of different words, so that remembered words do not decide', () => {
    const words = new Set(letters.flatMap(({ text }) => text.match(/[a-z]+/g)))
    expect(words.size).toBeGreaterThan(3000)
  })

  it('plants one defect in each letter, and each kind of defect in some', () => {
    expect(letters.every(({ defects }) => defects.length === 1)).toBe(true)
    expect(new Set(letters.flatMap(({ defects }) => defects)).size).toBe(DEFECTS.length)
  })

  it('plants what it says', () => {
    const withBracket = letters.filter(({ defects }) => defects[0] === 'placeholder')
    expect(withBracket.every(({ text }) => text.includes('[Company'))).toBe(true)
    expect(letters.filter(({ text }) => text.includes('[Company'))).toEqual(withBracket)
  })

  it('makes no letter when none is wanted', () => expect(generateLetters(0)).toEqual([]))
})

describe('generateLongLetter', () => {
  it.each([1, 10_000, 100_000])('makes a letter of %i bytes or a little more', (bytes) => {
    const length = Buffer.byteLength(generateLongLetter(bytes).text)
    expect(length).toBeGreaterThanOrEqual(bytes)
    expect(length).toBeLessThan(bytes + 4000)
  })

  it('is one letter, with one salutation and one close', () => {
    const { text, defects } = generateLongLetter(50_000)
    expect(text.match(/^Dear /gm)).toHaveLength(1)
    expect(text.match(/^Yours sincerely,$/gm)).toHaveLength(1)
    expect(defects.length).toBeGreaterThan(15)
  })
})

describe('DEFECTS', () => {
  it.each(DEFECTS.map((defect) => [defect.name, defect] as const))('changes a sentence: %s', (_, defect) => {
    const sentence = 'For seven years I have repaired small bridges, and I have learnt to value patience.'
    for (let round = 0; round < 50; round++)
      expect(defect.plant(sentence, createRandom(`${round}`))).not.toBe(sentence)
  })
})

describe('SENTENCES', () => {
  it('have blanks that there are words for', () => {
    const blanks = [...SENTENCES, ...OPENINGS, ...ENDINGS].flatMap((text) => [
      ...text.matchAll(/\{([^}]*)\}/g),
    ])
    for (const [, blank = ''] of blanks) expect(Object.keys(WORDS)).toContain(blank.replace(/^a /, ''))
    for (const words of Object.values(WORDS)) expect(words.length).toBeGreaterThan(10)
  })
})
