import type { Paragraph } from '../letter/index.ts'
import { splitTokens } from '../source/index.ts'

/** A word or a mark of punctuation as letters have it, the same for all tokens that are written so. */
export interface KnownWord {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
  /** Stands for the lower case. */
  readonly hash: number
}

/** A word or a mark of punctuation in a paragraph's folded text. */
export interface Token<Word extends KnownWord = KnownWord> {
  readonly word: Word
  readonly startsSentence: boolean
  /** Offsets into the folded text, UTF-16 from 0, end exclusive. */
  readonly start: number
  readonly end: number
}

/** The words and marks of a paragraph, in order; `know` gives what is known of each, by how it is written. */
export function tokenize<Word extends KnownWord>(
  { folded, sentences }: Paragraph,
  know: (text: string, isWord: boolean) => Word,
): Token<Word>[] {
  const tokens: Token<Word>[] = []
  const startOf = (sentence: number) => sentences[sentence]?.span.start ?? Number.POSITIVE_INFINITY
  let sentence = 0
  for (const { start, end, isWord } of splitTokens(folded.text)) {
    const offset = folded.spanOf(start, start).start
    const startsSentence = offset >= startOf(sentence)
    while (offset >= startOf(sentence)) sentence++
    tokens.push({ word: know(folded.text.slice(start, end), isWord), startsSentence, start, end })
  }
  return tokens
}

/** A phrase that is one group of plain words; such are many, and need no cutting up. */
const SINGLE_WORDS = /^\([a-z]+(?:[|-][a-z]+)*\)$/

/**
 * The sequences of words that a phrase's notation stands for: `(kind|sort) of` gives two. With a beginning, in lower
 * case, only those that have these words first; '' in it is the sequence's end.
 *
 * @throws SyntaxError when a group is not closed.
 */
export function expandPhrase(phrase: string, beginning: readonly string[] = []): string[][] {
  const [first] = beginning
  if (first !== undefined && SINGLE_WORDS.test(phrase)) return beginning[1] ? [] : [[first]]
  let sequences: string[][] = [[]]
  const mayBegin = (words: readonly string[]) =>
    beginning.every((word, i) => i >= words.length || words[i]?.toLowerCase() === word)
  for (const choices of splitPieces(phrase)) {
    const words = choices.map(wordsOf)
    sequences = sequences.flatMap((sequence) =>
      words.map((choice) => [...sequence, ...choice]).filter(mayBegin),
    )
  }
  return sequences.filter((words) => beginning.every((word, i) => word === (words[i]?.toLowerCase() ?? '')))
}

/**
 * The words, in lower case, with which what a phrase's notation stands for may begin. Every start pays for
 * every phrase here, so nothing is cut up that need not be.
 */
export function firstWordsOf(phrase: string): string[] {
  if (SINGLE_WORDS.test(phrase)) return phrase.slice(1, -1).split('|')
  if (phrase.charCodeAt(0) !== 0x28) return [firstWordOf(phrase, 0, phrase.length)]
  const first: string[] = []
  const close = phrase.indexOf(')')
  let start = 1
  while (start <= close) {
    const bar = phrase.indexOf('|', start)
    const end = bar < 0 || bar > close ? close : bar
    if (end > start) first.push(firstWordOf(phrase, start, end))
    start = end + 1
  }
  const isOptional = phrase[close + 1] === '?'
  return isOptional ? [...first, ...firstWordsOf(phrase.slice(close + 2).trimStart())] : first
}

/** The words of a phrase's notation, each with its alternatives; an empty one where it may be absent. */
function* splitPieces(phrase: string): Generator<readonly string[]> {
  let start = 0
  while (start < phrase.length) {
    const isGroup = phrase[start] === '('
    const close = phrase.indexOf(isGroup ? ')' : ' ', start)
    const end = close < 0 ? phrase.length : close
    const text = phrase.slice(isGroup ? start + 1 : start, end)
    if ((isGroup && close < 0) || /[()]/.test(text)) {
      throw new SyntaxError(`a group is not closed in the phrase \`${phrase}\``)
    }
    const isOptional = isGroup && phrase[end + 1] === '?'
    const choices = isGroup ? text.split('|') : [text]
    if (isOptional) choices.push('')
    if (isGroup || text !== '') yield choices
    start = end + (isGroup ? (isOptional ? 2 : 1) : 1)
  }
}

/** Most begin with a word of plain letters, which is told without cutting the text into tokens. */
function firstWordOf(phrase: string, start: number, end: number): string {
  const space = phrase.indexOf(' ', start)
  const word = phrase.slice(start, space < 0 || space > end ? end : space)
  return /^[a-z]+$/.test(word) ? word : (wordsOf(word)[0] ?? '').toLowerCase()
}

function wordsOf(text: string): string[] {
  if (/^[a-z]+(?: [a-z]+)*$/.test(text)) return text.split(' ')
  return [...splitTokens(text)].map(({ start, end }) => text.slice(start, end))
}
