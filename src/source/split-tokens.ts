import { endOfCharacters, isWordCharacter } from './character.ts'
import type { Span } from './span.ts'

/** A word or a single mark of punctuation in a text. */
export interface TokenSpan extends Span {
  readonly isWord: boolean
}

/**
 * The words and marks of a text, in order; white space is left out. A word may hold apostrophes and hyphens
 * between its letters, so that `pretty-printing` is not `pretty`.
 */
export function* splitTokens(text: string): Generator<TokenSpan> {
  let start = 0
  while (start < text.length) {
    let end = endOfCharacters(text, start, isWordCharacter)
    const isWord = end > start
    while (isWord && isJoiner(text[end])) {
      const next = endOfCharacters(text, end + 1, isWordCharacter)
      if (next === end + 1) break
      end = next
    }
    if (!isWord) end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
    if (isWord || text.charAt(start).trim() !== '') yield { start, end, isWord }
    start = end
  }
}

function isJoiner(character: string | undefined): boolean {
  return character === "'" || character === '’' || character === '-'
}
