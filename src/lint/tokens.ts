import type { Paragraph } from '../letter/index.ts'

/** A word or a mark of punctuation in a paragraph's folded text. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
  readonly startsSentence: boolean
  /** Offsets into the folded text, UTF-16 from 0, end exclusive. */
  readonly start: number
  readonly end: number
}

/** A word may hold apostrophes and hyphens, so that `pretty-printing` is not `pretty`. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** The words and marks of a paragraph, in order. */
export function tokenize(paragraph: Paragraph): Token[] {
  const { folded, sentences } = paragraph
  const tokens: Token[] = []
  let sentence = 0
  for (const match of folded.text.matchAll(TOKEN)) {
    const start = match.index
    const offset = folded.spanOf(start, start + 1).start
    const startsSentence = offset >= (sentences[sentence]?.span.start ?? Number.POSITIVE_INFINITY)
    while (offset >= (sentences[sentence]?.span.start ?? Number.POSITIVE_INFINITY)) sentence++
    const end = start + match[0].length
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(match[0])
    tokens.push({ text: match[0], lower: folded.lower.slice(start, end), isWord, startsSentence, start, end })
  }
  return tokens
}

/**
 * The sequences of words that a phrase's notation stands for: `(kind|sort) of` gives two.
 *
 * @throws SyntaxError when a group is not closed.
 */
export function expandPhrase(phrase: string): string[][] {
  let sequences: string[][] = [[]]
  for (const piece of phrase.matchAll(/\(([^()]*)\)(\?)?|[^\s()]+|[()]/g)) {
    const [text, group, optional] = piece
    if (text === '(' || text === ')')
      throw new SyntaxError(`a group is not closed in the phrase \`${phrase}\``)
    const choices = group === undefined ? [text] : group.split('|')
    if (optional) choices.push('')
    sequences = sequences.flatMap((sequence) =>
      choices.map((choice) => [...sequence, ...(choice.match(TOKEN) ?? [])]),
    )
  }
  return sequences
}
