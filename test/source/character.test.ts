import { describe, expect, it } from 'vitest'
import {
  endOfCharacters,
  isCapitalized,
  isLetter,
  isLetterAt,
  isMadeOf,
  isNameCharacter,
  isSmall,
  isSmallLetter,
  isWordCharacter,
  listRuns,
} from '../../src/source/index.ts'

const LAST = 0x10ffff

/** The code points, in hexadecimal, for which a function does not say what a pattern does. */
function differences(isSuch: (point: number) => boolean, pattern: RegExp): string[] {
  const found: string[] = []
  for (let point = 0; point <= LAST; point++)
    if (isSuch(point) !== pattern.test(String.fromCodePoint(point))) found.push(point.toString(16))
  return found
}

describe('what a code point is, in every script', () => {
  it('is what Unicode says of a word character', () =>
    expect(differences(isWordCharacter, /^[\p{L}\p{M}\p{N}]$/u)).toEqual([]))

  it('is what Unicode says of the characters of names', () =>
    expect(differences(isNameCharacter, /^[\p{L}\p{M}’'-]$/u)).toEqual([]))

  it('is what Unicode says of a letter, but for a mark that has a capital', () =>
    expect(differences(isLetter, /^\p{L}$/u)).toEqual(['345']))

  it('is what Unicode says of a small letter, but for that mark', () =>
    expect(differences(isSmallLetter, /^\p{Ll}$/u)).toEqual(['345']))

  it('is what Unicode says of a capital, also of one with a small letter behind it in one character', () =>
    expect(differences((point) => isCapitalized(String.fromCodePoint(point)), /^[\p{Lu}\p{Lt}]$/u)).toEqual(
      [],
    ))
})

describe('what stands at an offset', () => {
  it('is asked of the beginning by default', () => {
    expect([isSmall('éA'), isSmall('Éa'), isCapitalized('Éa'), isCapitalized('éA')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('is nothing outside the text', () => {
    for (const offset of [-1, 1])
      expect([isSmall('a', offset), isCapitalized('A', offset), isLetterAt('a', offset)]).not.toContain(true)
    expect([isSmall(''), isCapitalized('')]).not.toContain(true)
  })
})

describe('the characters of a text', () => {
  it.each([
    ['O’Brien-Çelik', true],
    ['प्रिया', true],
    ['𐐔𐐯𐑅', true],
    ['C3', false],
    ['a b', false],
    ['', false],
  ])('are all those of a name: %j %j', (text, expected) =>
    expect(isMadeOf(text, isNameCharacter)).toBe(expected),
  )

  it('end where the first other one stands', () => {
    expect(endOfCharacters('a𐐯-b', 0, isLetter)).toBe(3)
    expect(endOfCharacters('a-b', 1, isLetter)).toBe(1)
  })

  it.each([
    ['', []],
    ['…', []],
    ['Åbo', ['Åbo']],
    [' 3M, 日本 & 𐐔𐐯𐑅. ', ['3M', '日本', '𐐔𐐯𐑅']],
  ])('come in runs: %j', (text, expected) => expect(listRuns(text, isWordCharacter)).toEqual(expected))
})
