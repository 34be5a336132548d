import { isWordCharacter, type Paragraph, type Span, tokenStart, trimEnd } from '../../../src/rule/index.ts'

/** What is wrong around a mark: a space before it, none after it, one mark too many, a space inside a bracket. */
export type SlipKind = 'before' | 'after' | 'doubled' | 'inside'

/** White space around a mark of punctuation that cannot be meant. */
export interface Slip {
  readonly kind: SlipKind
  readonly span: Span
  readonly mark: string
  /** What should stand in place of the span, best first; of several none is sure. */
  readonly right: readonly string[]
}

/** Where to look, and what to take for granted there. */
export interface Place {
  /** The letter as it stands. */
  readonly text: string
  /** The same with markup, code and addresses blotted out. */
  readonly prose: string
  readonly paragraph: Paragraph
  /** The quotations of the paragraph, those within another left out. */
  readonly quotations: readonly Span[]
  /** Whether `: ; ! ?` stand behind a space, as in French. */
  readonly isFrench: boolean
}

const CLOSERS = '")]}”’\'»%'

const LONGEST_TOKEN_UNITS = 80

/** The offset where the single space before an offset begins, or the offset itself. */
export function gapStart(text: string, at: number): number {
  return isSpace(text.charAt(at - 1)) && !isSpace(text.charAt(at - 2)) ? at - 1 : at
}

/** Whether a character is a space within a line, breaking or not. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f'
}

/** Whether a word, or what closes one, ends at an offset. */
export function isLeftOfMark(text: string, offset: number): boolean {
  if (offset < 0) return false
  return (
    isWordCharacter(text.codePointAt(offset) ?? 0) ||
    CLOSERS.includes(text.charAt(offset)) ||
    text.charAt(offset) === '*'
  )
}

/** The token that ends at an offset, from the last space, bracket, or comma on, and with its closing marks. */
export function tokenBefore({ prose, paragraph }: Place, at: number): string {
  return prose.slice(Math.max(paragraph.span.start, tokenStart(prose, at, '"“‘(/,;')), at)
}

/** The token that begins at an offset, up to a space, a slash, or a closing mark. */
export function tokenAfter({ prose, paragraph }: Place, at: number): string {
  return (
    /^[^\s"”)/]+/.exec(prose.slice(at, Math.min(paragraph.span.end, at + LONGEST_TOKEN_UNITS)))?.[0] ?? ''
  )
}

/** A token without the marks that close a quotation or a bracket. */
export function trimClosers(token: string): string {
  return trimEnd(token, ')”"’\'»]')
}
