import type { Span } from '../source/index.ts'
import type { ParagraphKind } from './letter.ts'

/** One line of prose, as a reader of a format found it. */
export interface Line {
  /** What stands on the line: no terminator, no prefix, no white space at the ends. */
  readonly span: Span
  /** The masked text of `span`. */
  readonly text: string
  /** The group of lines it belongs to: between blank lines, one list item, one Markdown leaf block. */
  readonly stanza: number
  readonly kind: ParagraphKind
  /** Whether the whole stanza is set in bold. */
  readonly isStrong: boolean
  /** Whether it belongs to a footnote, wherever the footnote is written. */
  readonly isNote: boolean
}

/** What a reader of a format gives: the lines of prose, and the text with all else blotted out. */
export interface Layout {
  readonly lines: readonly Line[]
  /** As {@link import('./letter.ts').Letter.prose}. */
  readonly prose: string
}

/** The span of a stretch of text without the white space at its ends; empty when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let first = start
  let last = end
  while (first < last && isWhiteSpace(text, first)) first++
  while (last > first && isWhiteSpace(text, last - 1)) last--
  return { start: first, end: last }
}

/** Whether the code unit at an offset is white space, line ends among it. */
export function isWhiteSpace(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return unit >= 0xa0 && /\s/.test(text.charAt(offset))
}

/** Whether a line is the first of its stanza. */
export function startsStanza(lines: readonly Line[], index: number): boolean {
  return index === 0 || (lines[index - 1] as Line).stanza !== (lines[index] as Line).stanza
}
