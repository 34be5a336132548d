import { isLetterAt, lowerCase, type Span } from '../source/index.ts'
import { OPAQUE } from './letter.ts'
import { isWhiteSpace } from './line.ts'

/** A text with white space folded and apostrophes straight, and the way back to the source. */
export interface FoldedText {
  /** One space for each run of white space, `'` for every apostrophe, case as in the source. */
  readonly text: string
  /** Like `text` in lower case, unit for unit. */
  readonly lower: string
  /** The span in the source of a stretch of `text`, given in UTF-16 code units from 0, end exclusive. */
  spanOf(start: number, end: number): Span
}

/**
 * Folds a stretch of masked text: each run of white space to one space, each run of {@link OPAQUE} to one.
 *
 * `prose` has the source's length, so that its offsets are the source's.
 */
export function foldText(prose: string, span: Span): FoldedText {
  const offsets = new Uint32Array(span.end - span.start + 1)
  let text = ''
  let length = 0
  // What stays as it is is taken over in one stretch, from here.
  let start = span.start
  let previous = ''
  for (let i = span.start; i < span.end; i++) {
    const unit = prose.charCodeAt(i)
    if (unit > 0x20 && unit < 0x7f) {
      offsets[length++] = i
      previous = ''
      continue
    }
    const character = foldCharacter(prose, i)
    const isDropped = character === previous && isFolded(character)
    if (isDropped || character !== prose.charAt(i)) {
      text += prose.slice(start, i) + (isDropped ? '' : character)
      start = i + 1
    }
    if (!isDropped) offsets[length++] = i
    previous = character
  }
  text += prose.slice(start, span.end)
  offsets[length] = span.end
  return {
    text,
    lower: lowerCase(text),
    spanOf: (start, end) => toSpan(offsets, clamp(start, length), clamp(end, length)),
  }
}

/** Whether a character stands for all of its like that follow it. */
function isFolded(character: string): boolean {
  return character === ' ' || character === OPAQUE
}

function toSpan(offsets: Uint32Array, start: number, end: number): Span {
  const first = offsets[start] as number
  return { start: first, end: end > start ? (offsets[end] as number) : first }
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length))
}

function foldCharacter(prose: string, offset: number): string {
  if (isWhiteSpace(prose, offset)) return ' '
  const character = prose.charAt(offset)
  if (character === '’' || character === 'ʼ') return "'"
  if (character === '‘' && isLetterAt(prose, offset - 1) && isLetterAt(prose, offset + 1)) return "'"
  return character
}
