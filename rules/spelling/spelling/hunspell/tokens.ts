import { isCapitalized, type Letter, type Paragraph, type Word } from '../../../../src/rule/index.ts'
import { isInItalics } from '../foreign.ts'

/** A stretch of a letter that a dictionary can be asked about: a word, or a part of one with hyphens. */
export interface Token {
  /** With composed letters, and without soft hyphens. */
  readonly text: string
  /** As it stands in the letter. */
  readonly written: string
  /** UTF-16 offset into the source. */
  readonly start: number
  /** Place of its word in the letter, from 0. */
  readonly index: number
  readonly hasCapital: boolean
  /** Whether a capital says nothing of the word, since a sentence begins here. */
  readonly startsSentence: boolean
  /** Whether its line is a name or an address, as far as capitals are concerned. */
  readonly isAmongNames: boolean
  /** Whether a hyphen stands before or behind it, as in `Vor- und Nachteile`. */
  readonly isJoined: boolean
}

/** Parts of which nothing is prose. */
const NAMES_ONLY = new Set(['sender', 'signature'])
/** Parts that are made of names, with a word or two between. */
const MOSTLY_NAMES = new Set(['date', 'inside-address', 'enclosures', 'salutation'])

const SHORTEST_LETTERS = 3
const LONGEST_LETTERS = 40
/** A few words between quotation marks are a title or a term, and a line of so few is a name. */
const TITLE_WORDS = 3

/** The words of a letter that are spelt by the rules of its language. */
export function* listTokens(letter: Letter): Generator<Token> {
  let index = 0
  for (const paragraph of letter.paragraphs) {
    const titles = paragraph.quotations.filter(
      ({ start, end }) => letter.prose.slice(start, end).trim().split(/\s+/).length <= TITLE_WORDS,
    )
    for (const word of paragraph.words) {
      index++
      if (NAMES_ONLY.has(paragraph.part) || isInItalics(letter, word.span)) continue
      if (titles.some(({ start, end }) => start <= word.span.start && word.span.end <= end)) continue
      yield* splitWord(letter, paragraph, word, index)
    }
  }
}

function* splitWord(letter: Letter, paragraph: Paragraph, word: Word, index: number): Generator<Token> {
  const { part, words } = paragraph
  const isAmongNames = MOSTLY_NAMES.has(part) || words.length <= TITLE_WORDS
  let start = word.span.start
  for (const written of word.text.split(HYPHENS)) {
    const text = compose(written)
    if (isPlain(text)) {
      yield {
        text,
        written,
        start,
        index,
        hasCapital: isCapitalized(text),
        startsSentence: word.startsSentence && start === word.span.start,
        isAmongNames,
        isJoined: isHyphen(letter, start - 1) || isHyphen(letter, start + written.length),
      }
    }
    start += written.length + 1
  }
}

/** A word with composed letters, and without soft hyphens. */
export function compose(written: string): string {
  return written.normalize('NFC').replaceAll('\u00ad', '')
}

const HYPHENS = /[-‐‑–/]/

function isHyphen({ source: { text } }: Letter, offset: number): boolean {
  return HYPHENS.test(text.charAt(offset))
}

/** Letters of one case, but for the first: no digits, no `iPhone`, no `NATO`, no `l’Oréal`. */
function isPlain(text: string): boolean {
  if (text.length < SHORTEST_LETTERS || text.length > LONGEST_LETTERS) return false
  return /^\p{L}\p{M}*(?:[\p{Ll}\p{Lo}]\p{M}*|['’](?=\p{Ll}))+$/u.test(text)
}
