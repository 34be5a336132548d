import { clusterWidth, drawCluster, LONGEST_CLUSTER_UNITS, simpleWidth } from './cluster.ts'
import type { Marks } from './marks.ts'

/**
 * One line of text and the terminal column of each of its characters, from one pass over the line.
 *
 * Offsets count UTF-16 code units from 0, columns from 0. A place within a cluster has no column of its own.
 */
export interface DisplayLine {
  readonly text: string
  /** Columns of the whole line. */
  readonly width: number
  /** Column before each offset, the end of the line included; {@link WITHIN} inside a cluster. */
  readonly columns: Uint32Array
}

const WITHIN = 0xffffffff

/** Lays a line without its terminator out in columns. */
export function measureLine(text: string): DisplayLine {
  const columns = new Uint32Array(text.length + 1).fill(WITHIN)
  let column = 0
  let offset = 0
  const widths = new Map<string, number>()
  while (offset < text.length) {
    columns[offset] = column
    const width = simpleWidth(text.charCodeAt(offset))
    if (width > 0 && (offset + 1 === text.length || simpleWidth(text.charCodeAt(offset + 1)) > 0)) {
      column += width
      offset++
      continue
    }
    const end = findSimple(text, offset + 1)
    for (const cluster of splitClusters(text.slice(offset, end))) {
      columns[offset] = column
      const width = widths.get(cluster) ?? clusterWidth(cluster)
      widths.set(cluster, width)
      column += width
      offset += cluster.length
    }
  }
  columns[text.length] = column
  return { text, width: column, columns }
}

/** Offset of the next character, from `from` on, that surely begins a cluster. */
function findSimple(text: string, from: number): number {
  let offset = from
  while (offset < text.length && simpleWidth(text.charCodeAt(offset)) === 0) offset++
  return offset
}

let segmenter: Intl.Segmenter | undefined

/** More than the longest cluster, and little enough for a segmenter whose every step costs the text's length. */
const SEGMENTED_UNITS = 4 * LONGEST_CLUSTER_UNITS

function* splitClusters(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let start = 0
  while (start < text.length) {
    const isLast = start + SEGMENTED_UNITS >= text.length
    const segments = [...segmenter.segment(text.slice(start, start + SEGMENTED_UNITS))]
    // The last cluster may go on after the piece, so it opens the next one, unless it is the whole piece.
    if (!isLast && segments.length > 1) segments.pop()
    for (const { segment } of segments) {
      yield* splitLong(segment)
      start += segment.length
    }
  }
}

function* splitLong(segment: string): Iterable<string> {
  if (segment === '\r\n') yield* segment
  else {
    for (let start = 0; start < segment.length; start += LONGEST_CLUSTER_UNITS) {
      yield segment.slice(start, start + LONGEST_CLUSTER_UNITS)
    }
  }
}

/** The column at which the character that holds an offset begins. */
export function columnAt(line: DisplayLine, offset: number): number {
  return line.columns[startOfCluster(line, offset)] as number
}

/** The column at which the character that ends at or after an offset ends. */
export function columnAfter(line: DisplayLine, offset: number): number {
  let end = Math.min(offset, line.text.length)
  while (line.columns[end] === WITHIN) end++
  return line.columns[end] as number
}

/** The first offset of the character that holds `offset`. */
function startOfCluster(line: DisplayLine, offset: number): number {
  let start = Math.min(offset, line.text.length)
  while (line.columns[start] === WITHIN) start--
  return start
}

/** The last offset whose column is at most `column`. */
export function offsetAtMost(line: DisplayLine, column: number): number {
  let low = 0
  let high = line.text.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (columnAt(line, middle) <= column) low = middle
    else high = middle - 1
  }
  return startOfCluster(line, low)
}

/** The first offset whose column is at least `column`. */
export function offsetAtLeast(line: DisplayLine, column: number): number {
  const offset = offsetAtMost(line, column)
  return columnAt(line, offset) >= column ? offset : nextCluster(line, offset)
}

/** The offset after the character at `offset`. */
export function nextCluster(line: DisplayLine, offset: number): number {
  let next = Math.min(offset + 1, line.text.length)
  while (line.columns[next] === WITHIN) next++
  return next
}

/** A stretch of the line as it may reach a terminal: as wide as its columns say, harmless, nothing unseen. */
export function drawStretch(line: DisplayLine, start: number, end: number, marks: Marks): string {
  const text = line.text.slice(start, end)
  if (/^[ -~]*$/.test(text)) return text
  let drawn = ''
  for (let from = start; from < end; from = nextCluster(line, from)) {
    const cluster = line.text.slice(from, nextCluster(line, from))
    drawn +=
      simpleWidth(cluster.charCodeAt(0)) > 0 && cluster.length === 1 ? cluster : drawCluster(cluster, marks)
  }
  return drawn
}

/** A text of one line as it may reach a terminal. */
export function drawText(text: string, marks: Marks): string {
  if (/^[ -~]*$/.test(text)) return text
  const line = measureLine(text)
  return drawStretch(line, 0, text.length, marks)
}

/** A text of several lines on one line, as it may reach a terminal. */
export function drawProse(text: string, marks: Marks): string {
  return drawText(text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '), marks)
}
