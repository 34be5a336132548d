import { type Source, slice } from '../source/index.ts'
import type { PartName } from './letter.ts'
import { type Line, startsStanza } from './line.ts'
import { hasAddress, isDate, isEnclosures, isName, isPostscript, isProse } from './recognize-line.ts'

interface Ending {
  readonly source: Source
  readonly lines: readonly Line[]
  /** Filled in. */
  readonly parts: PartName[]
  /** Index of the body's first line. */
  readonly bodyStart: number
  /** Index of the line of the complimentary close, or -1. */
  readonly close: number
  readonly hasSalutation: boolean
}

const MAX_SIGNATURE_LINES = 4

/** Names what follows the body: close, signature, sender's address, date, postscript, enclosures. */
export function nameEnding(ending: Ending): void {
  const { lines, parts, close } = ending
  if (close >= 0) {
    parts[close] = 'complimentary-close'
    const tail = findTail(ending, close + 1)
    nameSignature(ending, close + 1, tail)
    nameTail(ending, tail)
    return
  }
  const tail = findTail(ending, ending.bodyStart)
  nameTail(ending, tail)
  if (ending.hasSalutation)
    parts.fill('signature', findUnannouncedSignature(ending, tail), Math.min(tail, lines.length))
}

/** Index of the first line of a postscript or of enclosures, from a line on; the number of lines if there is none. */
function findTail({ lines, close }: Ending, from: number): number {
  let hasProseAfter = false
  let tail = lines.length
  for (let i = lines.length - 1; i >= from; i--) {
    const { text, kind } = lines[i] as Line
    const isPlace = close >= 0 || (startsStanza(lines, i) && kind !== 'list-item' && i > from)
    if (isPlace && (isPostscript(text) || (isEnclosures(text) && !hasProseAfter))) {
      tail = i
      hasProseAfter = false
    } else hasProseAfter ||= isProse(text)
  }
  return tail
}

function nameTail({ lines, parts }: Ending, tail: number): void {
  let part: PartName = 'postscript'
  for (let i = tail; i < lines.length; i++) {
    const { text } = lines[i] as Line
    if (isPostscript(text)) part = 'postscript'
    else if (isEnclosures(text)) part = 'enclosures'
    parts[i] = part
  }
}

/** The lines between close and tail: the name first, then, from the first line of an address on, the sender. */
function nameSignature({ source, lines, parts }: Ending, from: number, tail: number): void {
  let part: PartName = 'signature'
  for (let i = from; i < tail; i++) {
    const line = lines[i] as Line
    if (isDate(line.text)) {
      parts[i] = 'date'
      continue
    }
    const isText = isProse(line.text) && line.kind !== 'heading'
    if (part === 'signature' && i > from && hasAddress(slice(source, line.span)) && !isText) part = 'sender'
    parts[i] = isText ? 'body' : part
  }
}

/** A name that ends a letter without a close: short lines alone in the last stanza. */
function findUnannouncedSignature({ lines, bodyStart }: Ending, tail: number): number {
  let first = tail
  while (first > bodyStart && !startsStanza(lines, first - 1) && tail - first < MAX_SIGNATURE_LINES) first--
  first--
  if (first <= bodyStart || !startsStanza(lines, first) || tail - first > MAX_SIGNATURE_LINES) return tail
  const stanza = lines.slice(first, tail)
  const isSigned =
    stanza.every(({ kind, text }) => kind === 'text' && !isProse(text)) && isName(stanza[0]?.text ?? '')
  return isSigned && !/[:;!?]$/.test(stanza.at(-1)?.text ?? '') ? first : tail
}
