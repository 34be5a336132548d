import { type Format, isSmall, type Span } from '../source/index.ts'
import type { NamedLine } from './find-parts.ts'
import type { ParagraphKind, PartName } from './letter.ts'

/** Lines that make one paragraph. */
export interface Block {
  readonly part: PartName
  readonly kind: ParagraphKind
  readonly span: Span
}

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const MAX_WRAP_UNITS = 120
const SENTENCE_END = /[.!?…]["”’»)\]]*$/
const FLOWING: ReadonlySet<PartName> = new Set(['body', 'postscript'])

/** Joins the lines of each part into paragraphs, undoing hard wraps. */
export function formParagraphs(lines: readonly NamedLine[], format: Format): Block[] {
  const breaks = format === 'text' ? findBreaks(lines) : new Set<number>()
  const blocks: Block[] = []
  let first = 0
  for (let i = 1; i <= lines.length; i++) {
    if (
      i < lines.length &&
      !breaks.has(i) &&
      belongTogether(lines[i - 1] as NamedLine, lines[i] as NamedLine)
    )
      continue
    const { line, part } = lines[first] as NamedLine
    const span = { start: line.span.start, end: (lines[i - 1] as NamedLine).line.span.end }
    blocks.push({ part, span, kind: kindOf(line.kind, part) })
    first = i
  }
  return blocks.filter(({ span }) => span.start < span.end)
}

function kindOf(kind: ParagraphKind, part: PartName): ParagraphKind {
  return FLOWING.has(part) || kind === 'heading' || kind === 'list-item' || kind === 'cell' ? kind : 'line'
}

function belongTogether(a: NamedLine, b: NamedLine): boolean {
  if (a.part !== b.part || a.line.stanza !== b.line.stanza) return false
  return (
    FLOWING.has(a.part) || a.part === 'subject' || a.line.kind === 'list-item' || a.line.kind === 'heading'
  )
}

/**
 * Where a paragraph begins without a blank line before it.
 *
 * A line that ends a sentence although the next word would have fitted ends a paragraph, when the body
 * has no blank lines that could say so.
 */
function findBreaks(lines: readonly NamedLine[]): Set<number> {
  const breaks = new Set<number>()
  const widths = measureStanzas(lines)
  const isOneStanza = countStanzas(lines) === 1
  for (let i = 1; i < lines.length; i++) {
    const { line: previous, part } = lines[i - 1] as NamedLine
    const { line } = lines[i] as NamedLine
    if (part !== 'body' || previous.stanza !== line.stanza || line.kind !== 'text') continue
    const width = widths.get(line.stanza) ?? 0
    const endsSentence = SENTENCE_END.test(previous.text.slice(-8))
    const firstWord = /^\S{0,80}/.exec(line.text)?.[0] ?? ''
    const hadRoom = previous.text.length + 1 + firstWord.length <= width
    const isUnwrapped = width > MAX_WRAP_UNITS && !(isSmall(line.text) && !endsSentence)
    if (isUnwrapped || (isOneStanza && endsSentence && hadRoom)) breaks.add(i)
  }
  return breaks
}

function measureStanzas(lines: readonly NamedLine[]): Map<number, number> {
  const widths = new Map<number, number>()
  for (const { line, part } of lines) {
    if (part === 'body') widths.set(line.stanza, Math.max(widths.get(line.stanza) ?? 0, line.text.length))
  }
  return widths
}

function countStanzas(lines: readonly NamedLine[]): number {
  const stanzas = lines.filter(({ line, part }) => part === 'body' && line.kind === 'text')
  return new Set(stanzas.map(({ line }) => line.stanza)).size
}
