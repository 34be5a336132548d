import { isCapitalized, isLetterAt, type Span, type TokenSpan } from '../source/index.ts'
import { isDoctorate, isOfficeWord, isParticle, isPostNominal } from './name-words.ts'

/** A word of a name, or several that belong together, as they are written. */
export interface NamePart {
  readonly text: string
  readonly span: Span
}

/** The words and marks of a text that may be names. */
export interface Row {
  readonly text: string
  readonly tokens: readonly TokenSpan[]
  readonly offset: number
}

/** The word or mark at an index; empty outside. */
export function wordAt({ text, tokens }: Row, index: number): string {
  const token = tokens[index]
  return token ? text.slice(token.start, token.end) : ''
}

/** A word as part of a name, with its span in the source. */
export function partOf({ tokens, offset }: Row, index: number, word: string): NamePart {
  const start = offset + (tokens[index]?.start ?? 0)
  return { text: word, span: { start, end: start + word.length } }
}

/** The index behind a full stop, if one stands there. */
export function skipStop(row: Row, index: number): number {
  return wordAt(row, index) === '.' ? index + 1 : index
}

/** An initial (`J.`), or a name cut short to consonants (`Wm.`); a full stop after others ends the sentence. */
export function isAbbreviated(name: string): boolean {
  return name.length === 1 || (name.length <= 3 && !/[aeiouy]/i.test(name))
}

/** Whether one of a pair of marks stands beside a single name: `Elizabeth (Beth) Kincaid`. */
export function isNickname(row: Row, index: number): boolean {
  const mark = wordAt(row, index)
  const isOpening = (at: number) => /^[("“]$/.test(wordAt(row, at))
  const isClosing = (at: number) => /^[)"”]$/.test(wordAt(row, at))
  const isName = (at: number) => isCapitalized(wordAt(row, at)) && !isPostNominal(wordAt(row, at))
  if (mark !== ')' && mark !== '”' && isOpening(index) && isName(index + 1) && isClosing(index + 2))
    return true
  return isClosing(index) && isOpening(index - 2)
}

/** Whether a name follows a particle, with or without more particles. */
export function isNameAfter(row: Row, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) {
    const word = wordAt(row, at)
    if (!isParticle(word)) return isLetterAt(word, 0) && isCapitalized(word) && !isOfficeWord(word)
  }
  return false
}

/** Whether the letters behind a name are a doctor's: `, Ph.D.`, ` MD, FACS`. */
export function hasDoctorate(rest: string): boolean {
  const letters = rest
    .slice(0, 60)
    .replaceAll('.', '')
    .split(/[\s,()]+/)
  return letters.some(isDoctorate)
}
