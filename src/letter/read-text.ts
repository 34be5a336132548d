import { isSmall, lineSpan, type Source } from '../source/index.ts'
import { hideCode } from './hide-code.ts'
import { hideFormulas } from './hide-formulas.ts'
import type { ParagraphKind } from './letter.ts'
import { type Layout, type Line, trimSpan } from './line.ts'
import { blankOut, hideAddresses, type Mask, toMask, toText } from './mask.ts'

const BULLET = /^(?:[-*•‣▪◦·–—+]|\(?\d{1,2}[.)])[ \t\u00A0]+(?=\S)/
const QUOTE = /^(?:>[ \t]?)+/
const RULE = /^[-_=*~#.•\s]+$/

/** Lines of a plain text and what is known of them while they are read one after another. */
interface TextReader {
  readonly source: Source
  readonly mask: Mask
  readonly lines: { start: number; end: number; stanza: number; kind: ParagraphKind }[]
  stanza: number
  /** Whether the next line of prose begins a stanza. */
  isFresh: boolean
  /** Column at which the text of the list item begins that the lines are in; 0 outside lists. */
  itemColumn: number
}

/** Reads plain text, which is not Markdown: only blank lines, bullets, and `>` prefixes mean something. */
export function readText(source: Source): Layout {
  const reader: TextReader = {
    source,
    mask: toMask(source.text),
    lines: [],
    stanza: 0,
    isFresh: true,
    itemColumn: 0,
  }
  for (let line = 1; line <= source.lineStarts.length; line++) readLine(reader, line)
  hideCode(reader.mask, source.text)
  const visible = toText(reader.mask, source.text)
  hideAddresses(reader.mask, visible)
  hideFormulas(reader.mask, visible)
  const prose = toText(reader.mask, source.text)
  return { prose, lines: reader.lines.map((line) => toLine(line, prose)) }
}

function toLine(line: TextReader['lines'][number], prose: string): Line {
  const { start, end, stanza, kind } = line
  return { span: { start, end }, text: prose.slice(start, end), stanza, kind, isStrong: false, isNote: false }
}

function readLine(reader: TextReader, number: number): void {
  const { source, mask } = reader
  const whole = lineSpan(source, number)
  let { start, end } = trimSpan(source.text, whole.start, whole.end)
  const quote = QUOTE.exec(source.text.slice(start, Math.min(end, start + 64)))?.[0] ?? ''
  if (quote) {
    blankOut(mask, { start, end: start + quote.length })
    ;({ start, end } = trimSpan(source.text, start + quote.length, end))
  }
  if (start === end || RULE.test(source.text.slice(start, Math.min(end, start + 200)))) {
    blankOut(mask, { start, end })
    reader.isFresh = true
    reader.itemColumn = 0
    return
  }
  addLine(reader, number, { start, end, column: start - whole.start, isQuote: quote !== '' })
}

function addLine(
  reader: TextReader,
  number: number,
  place: { start: number; end: number; column: number; isQuote: boolean },
): void {
  const { source, mask } = reader
  const previous = reader.lines.at(-1)
  const bullet = findBullet(reader, number, place.start)
  const start = place.start + bullet.length
  if (bullet) {
    blankOut(mask, { start: place.start, end: start })
    reader.itemColumn = place.column + bullet.length
  } else if (reader.itemColumn > 0 && place.column === 0 && startsNew(source, previous, start)) {
    reader.itemColumn = 0
    reader.isFresh = true
  }
  const kind = reader.itemColumn > 0 ? 'list-item' : place.isQuote ? 'quote' : 'text'
  if (reader.isFresh || bullet || (previous?.kind === 'quote') !== (kind === 'quote')) reader.stanza++
  reader.isFresh = false
  reader.lines.push({ start, end: place.end, stanza: reader.stanza, kind })
}

/** The bullet at an offset, or nothing where the sign is a dash that a wrapped line happens to begin with. */
function findBullet(reader: TextReader, number: number, start: number): string {
  const { source } = reader
  const bullet = BULLET.exec(source.text.slice(start, start + 16))?.[0] ?? ''
  if (!bullet || reader.isFresh || reader.itemColumn > 0) return bullet
  const previous = reader.lines.at(-1)
  if (
    previous &&
    /[.:;!?]["”’)]*$/.test(source.text.slice(Math.max(previous.start, previous.end - 8), previous.end))
  ) {
    return bullet
  }
  const next = lineSpan(source, number + 1)
  const sign = BULLET.exec(source.text.slice(next.start, next.start + 64).trimStart())?.[0]
  return sign !== undefined && (sign === bullet || /\d/.test(sign)) ? bullet : ''
}

/** Whether a line at the margin after a list item is no continuation of the item. */
function startsNew(source: Source, previous: { end: number } | undefined, start: number): boolean {
  if (!previous) return true
  const endsSentence = /[.:;!?]["”’)]*$/.test(source.text.slice(Math.max(0, previous.end - 8), previous.end))
  return endsSentence || !isSmall(source.text, start)
}
