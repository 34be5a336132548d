import type { Paragraph } from '../letter/index.ts'
import { splitTokens } from '../source/index.ts'

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

/** The words and marks of a paragraph, in order. */
export function tokenize(paragraph: Paragraph): Token[] {
  const { folded, sentences } = paragraph
  const tokens: Token[] = []
  let sentence = 0
  for (const { start, end, isWord } of splitTokens(folded.text)) {
    const offset = folded.spanOf(start, start + 1).start
    const startOfNext = () => sentences[sentence]?.span.start ?? Number.POSITIVE_INFINITY
    const startsSentence = offset >= startOfNext()
    while (offset >= startOfNext()) sentence++
    const [text, lower] = [folded.text.slice(start, end), folded.lower.slice(start, end)]
    tokens.push({ text, lower, isWord, startsSentence, start, end })
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
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...wordsOf(choice)]))
  }
  return sequences
}

function wordsOf(text: string): string[] {
  return [...splitTokens(text)].map(({ start, end }) => text.slice(start, end))
}
