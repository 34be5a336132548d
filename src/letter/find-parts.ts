import { isCapitalized, isSmall, type Source } from '../source/index.ts'
import type { PartName } from './letter.ts'
import { type Line, startsStanza, trimSpan } from './line.ts'
import { nameEnding } from './name-ending.ts'
import { nameHeading } from './name-heading.ts'
import { type Close, findClose, isUnheardClose } from './recognize-close.ts'
import { isDate, isEnclosures, isName, isPostscript, isProse, isSubject } from './recognize-line.ts'
import { findSalutation, isNameAlone, type Salutation } from './recognize-salutation.ts'

/** A line and the part it belongs to. */
export interface NamedLine {
  readonly line: Line
  readonly part: PartName
}

/**
 * Says of every line which part of the letter it belongs to.
 *
 * A line that holds two parts, such as `Sincerely, Maria Petrova`, comes back as two. Footnotes are body.
 */
export function findParts(source: Source, lines: readonly Line[]): NamedLine[] {
  const split = splitClose(splitSalutation(lines.filter((line) => !line.isNote)))
  const notes = lines.filter((line) => line.isNote).map((line) => ({ line, part: 'body' as const }))
  const { salutation, close } = split
  const all = split.lines
  const parts: PartName[] = new Array<PartName>(all.length).fill('body')
  const bodyStart = nameHeading({ source, lines: all, parts, salutation, close })
  nameEnding({ source, lines: all, parts, bodyStart, close, hasSalutation: salutation >= 0 })
  return merge(
    all.map((line, i) => ({ line, part: parts[i] as PartName })),
    notes,
  )
}

function merge(named: readonly NamedLine[], notes: readonly NamedLine[]): NamedLine[] {
  if (notes.length === 0) return [...named]
  return [...named, ...notes].sort((a, b) => a.line.span.start - b.line.span.start)
}

/** Finds the salutation; where the letter goes on in the same line, the line becomes two. */
function splitSalutation(lines: readonly Line[]): { lines: Line[]; salutation: number } {
  let hasProse = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const found = findSalutation(line.text)
    if (found && isSalutationPlace(lines, i, found, hasProse)) {
      return { lines: splitLine(lines, i, found.length), salutation: i }
    }
    hasProse ||= isProse(line.text) && !isSubject(line.text) && line.kind !== 'heading'
  }
  return { lines: [...lines], salutation: findNameAlone(lines) }
}

/** Where nothing else can be the salutation, the first line of a stanza that is a name alone, before the first prose. */
function findNameAlone(lines: readonly Line[]): number {
  const prose = lines.findIndex(({ text }) => isProse(text))
  const index = prose - 1
  const line = lines[index]
  const isPlace = line?.kind === 'text' && startsStanza(lines, index) && isNameAlone(line.text)
  return isPlace ? index : -1
}

function isSalutationPlace(
  lines: readonly Line[],
  index: number,
  found: Salutation,
  hasProse: boolean,
): boolean {
  const line = lines[index] as Line
  if (line.kind === 'list-item' || line.kind === 'cell') return false
  const isWhole = found.length >= line.text.length
  if (flowsOn(lines, index) || (!isWhole && !found.isSure && !startsStanza(lines, index))) return false
  if (found.isBare && !isBeforeProse(lines, index)) return false
  if (hasProse && !(found.isSure && isWhole && standsApart(lines, index))) return false
  if (hasProse) return /[,:;!—–-]$/.test(line.text)
  return !isDate(line.text)
}

/** Whether a line begins a stanza or, in a letter without blank lines, stands between an address and prose. */
function standsApart(lines: readonly Line[], index: number): boolean {
  const [previous, next] = [lines[index - 1], lines[index + 1]]
  if (previous === undefined || startsStanza(lines, index)) return true
  return !isProse(previous.text) && next !== undefined && isProse(next.text)
}

/** Whether the letter begins after a line, or after a subject that stands alone below it. */
function isBeforeProse(lines: readonly Line[], index: number): boolean {
  if (isProse(lines[index + 1]?.text ?? '')) return true
  const standsAlone = [index, index + 1, index + 2].every(
    (at) => at < lines.length && startsStanza(lines, at),
  )
  return standsAlone && isProse(lines[index + 2]?.text ?? '')
}

/** Whether a line goes on with the sentence of the line before it. */
function flowsOn(lines: readonly Line[], index: number): boolean {
  const previous = lines[index - 1]?.text ?? ''
  return isSmall(lines[index]?.text ?? '') && !startsStanza(lines, index) && !/[.,:;!?…)\]]$/.test(previous)
}

/** Finds the complimentary close, from the end; where the name follows in the same line, the line becomes two. */
function splitClose(given: { lines: Line[]; salutation: number }): {
  lines: Line[]
  salutation: number
  close: number
} {
  const { lines, salutation } = given
  const found = findCloseLine(lines, salutation + 1)
  if (!found) return { lines, salutation, close: -1 }
  const { index, close, offset } = found
  const head = offset > 0 ? splitLine(lines, index, offset) : lines
  const at = offset > 0 ? index + 1 : index
  return { lines: splitLine(head, at, close.length), salutation, close: at }
}

interface FoundClose {
  readonly index: number
  readonly close: Close
  /** Where in the line the close begins; not 0 when it follows the last sentence on its line. */
  readonly offset: number
}

function findCloseLine(lines: readonly Line[], from: number): FoundClose | undefined {
  const proseAfter = findProseAfter(lines)
  let possible: FoundClose | undefined
  let early: FoundClose | undefined
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index] as Line
    if (line.kind === 'list-item' || line.kind === 'cell') continue
    const found = findCloseIn(line, index)
    if (!found || (found.offset === 0 && flowsOn(lines, index))) continue
    const next = lines[index + 1]
    const rest = line.text.slice(found.offset + found.close.length).trim()
    const hasName = rest !== '' || (next !== undefined && isSignatureName(next.text))
    if (proseAfter[index + 1]) {
      if (found.close.isSure && hasName && !early) early = found
    } else if (found.close.isSure) return found
    else if (!possible && isPossible(found.close, hasName, next)) possible = found
  }
  return possible ?? early ?? (from > 0 ? findUnheardClose(lines, from, proseAfter) : undefined)
}

/** A last line before the name that can be nothing but a close, whatever its words. */
function findUnheardClose(
  lines: readonly Line[],
  from: number,
  proseAfter: readonly boolean[],
): FoundClose | undefined {
  for (let index = lines.length - 2; index >= from && !proseAfter[index + 1]; index--) {
    const line = lines[index] as Line
    const next = lines[index + 1] as Line
    const before = lines[index - 1]
    const opensClause =
      startsStanza(lines, index) || before === undefined || /[.!?…:]["”’)]*$/.test(before.text)
    if (line.kind === 'text' && opensClause && isUnheardClose(line.text) && isSignatureName(next.text)) {
      return { index, close: { length: line.text.length, isSure: false, isStopped: false }, offset: 0 }
    }
  }
  return undefined
}

/** A close that may be something else counts when a name follows, or when it ends the letter with a comma. */
function isPossible(close: Close, hasName: boolean, next: Line | undefined): boolean {
  return (
    hasName ||
    (!close.isStopped && (next === undefined || isPostscript(next.text) || isEnclosures(next.text)))
  )
}

function isSignatureName(text: string): boolean {
  return isName(text) && !isPostscript(text) && !isEnclosures(text) && !findClose(text)
}

/** For each line, whether prose follows, from it on, before a postscript or enclosures. */
function findProseAfter(lines: readonly Line[]): boolean[] {
  const proseAfter = new Array<boolean>(lines.length + 1).fill(false)
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text } = lines[i] as Line
    const isMark = isPostscript(text) || isEnclosures(text)
    proseAfter[i] = !isMark && ((proseAfter[i + 1] as boolean) || isProse(text))
  }
  return proseAfter
}

function findCloseIn(line: Line, index: number): FoundClose | undefined {
  const close = findClose(line.text)
  if (close) return { index, close, offset: 0 }
  const tail = Math.max(0, line.text.length - 80)
  const match = /[.!?]["”’)]*\s+(?=[^\s.!?][^.!?]*[.!]?$)/.exec(line.text.slice(tail))
  if (!match) return undefined
  const offset = tail + match.index + match[0].length
  if (!isCapitalized(line.text, offset)) return undefined
  const last = findClose(line.text.slice(offset))
  return last?.isSure ? { index, close: last, offset } : undefined
}

/** Lines with one of them cut in two, the second without the white space before it. */
function splitLine(lines: readonly Line[], index: number, length: number): Line[] {
  const line = lines[index] as Line
  const second = trimSpan(line.text, length, line.text.length)
  if (second.start >= second.end) return [...lines]
  const first = trimSpan(line.text, 0, length)
  return [...lines.slice(0, index), cut(line, first), cut(line, second), ...lines.slice(index + 1)]
}

function cut(line: Line, { start, end }: { start: number; end: number }): Line {
  const span = { start: line.span.start + start, end: line.span.start + end }
  return { ...line, span, text: line.text.slice(start, end) }
}
