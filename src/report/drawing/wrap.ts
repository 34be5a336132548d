import { columnAfter, type DisplayLine, measureLine, nextCluster, offsetAtMost } from './display-line.ts'

/** What is left whole however long: an address, or a path. */
const ADDRESS = /^[(<`"'“‘]*(?:[a-z][a-z+.-]*:\/\/|www\.|~?\.{0,2}\/|[A-Za-z]:\\|[\w.-]+\/[\w.-])/i

/**
 * Breaks a text at spaces into lines of at most `firstColumns` and then `columns` columns.
 *
 * A word that is longer than a line is broken, unless it is an address or a path.
 */
export function wrapText(text: string, firstColumns: number, columns = firstColumns): string[] {
  const measured = measureLine(text)
  if (measured.width <= firstColumns) return [text]
  const lines: string[] = []
  let start = 0
  while (start < text.length) {
    const end = findBreak(measured, start, lines.length === 0 ? firstColumns : columns)
    lines.push(text.slice(start, end).trimEnd())
    start = end
    while (text[start] === ' ') start++
  }
  return lines
}

/** Where the line that begins at `start` ends. */
function findBreak(measured: DisplayLine, start: number, columns: number): number {
  const { text } = measured
  const limit = columnAfter(measured, start) + columns
  if (measured.width <= limit) return text.length
  const furthest = offsetAtMost(measured, limit)
  if (text[furthest] === ' ') return furthest
  const space = text.lastIndexOf(' ', furthest)
  if (space > start && text.slice(start, space).trim() !== '') return space
  if (ADDRESS.test(text.slice(start, start + 100))) {
    const end = text.indexOf(' ', furthest)
    return end === -1 ? text.length : end
  }
  return Math.max(furthest, nextCluster(measured, start))
}
