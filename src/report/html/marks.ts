/** The lines of a letter with its marks as elements. */
import { lineAt, lineSpan, type Source, type Span } from '../../source/index.ts'
import { toHtml } from './escape.ts'

/** A stretch of the text that stands out, and the sign that stands behind it. */
export interface Mark {
  /** Within lines; empty where something is missing, which shows the sign alone. */
  readonly span: Span
  /** The opening tag of a `mark` element. */
  readonly tag: string
  /** Stands where the stretch ends, or its first line does. */
  readonly sign: string
}

/**
 * More marks than these on one character are not drawn, though their signs are. What is cut by another mark has
 * to be opened again, which would take time in the square of the number of findings.
 */
const DEEPEST = 4

/** The HTML of every line, in which marks may overlap: each is as many elements as it needs. */
export function drawLines(source: Source, marks: readonly Mark[]): string[] {
  const events = listEvents(source, marks)
  const open: Mark[] = []
  let next = 0
  return source.lineStarts.map((start, index) => {
    const { end } = lineSpan(source, index + 1)
    let offset = start
    let html = start === end ? '' : openAll(open)
    let isOpen = start !== end
    for (let event = events[next]; event && event.offset <= end; event = events[++next]) {
      html += toHtml(source.text.slice(offset, event.offset))
      offset = event.offset
      if (!isOpen) html += openAll(open)
      isOpen = true
      html += drawEvent(event, open)
    }
    html += toHtml(source.text.slice(offset, end))
    return isOpen ? html + closeAll(open.length) : html
  })
}

/** In this order where several are at one offset. */
const KINDS = ['close', 'sign', 'open'] as const

interface Event {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number
  /** The place of the mark among all marks. */
  readonly order: number
  readonly kind: (typeof KINDS)[number]
  readonly mark: Mark
}

function listEvents(source: Source, marks: readonly Mark[]): Event[] {
  const events = marks.flatMap((mark, order): Event[] => {
    const { start, end } = mark.span
    const lineEnd = lineSpan(source, lineAt(source, start)).end
    const sign: Event = { offset: endWord(source.text, Math.min(end, lineEnd)), kind: 'sign', mark, order }
    if (start === end) return [sign]
    return [{ offset: start, kind: 'open', mark, order }, sign, { offset: end, kind: 'close', mark, order }]
  })
  return events.sort(
    (a, b) => a.offset - b.offset || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareWithin(a, b),
  )
}

const LONGEST_WORD_UNITS = 32

/** The end of the word that an offset is within, so that no sign cuts a word; the offset itself elsewhere. */
function endWord(text: string, offset: number): number {
  if (!WORD.test(text.slice(Math.max(0, offset - 1), offset))) return offset
  return offset + (WORD.exec(text.slice(offset, offset + LONGEST_WORD_UNITS))?.[0].length ?? 0)
}

const WORD = /^[\p{L}\p{M}\p{N}'’]+/u

/** Of two events of one kind at one offset: the longer mark opens first and closes last; signs stay in order. */
function compareWithin(a: Event, b: Event): number {
  const order = a.order - b.order
  if (a.kind === 'open') return b.mark.span.end - a.mark.span.end || order
  return a.kind === 'close' ? b.mark.span.start - a.mark.span.start || -order : order
}

function drawEvent({ kind, mark }: Event, open: Mark[]): string {
  if (kind === 'sign') return mark.sign
  if (kind === 'open') {
    if (open.length >= DEEPEST) return ''
    open.push(mark)
    return mark.tag
  }
  const index = open.lastIndexOf(mark)
  if (index < 0) return ''
  const closed = closeAll(open.length - index)
  open.splice(index, 1)
  return closed + openAll(open.slice(index))
}

function openAll(marks: readonly Mark[]): string {
  return marks.map(({ tag }) => tag).join('')
}

function closeAll(count: number): string {
  return '</mark>'.repeat(count)
}
