/** The paragraphs of a letter as its lines show them, whatever its format: notes stand beside or under these. */
import { lineSpan, type Source } from '../../source/index.ts'

/** A line that is longer is a paragraph of its own. */
const LONGEST_WRAPPED_UNITS = 120
/** A line that fills less than this of the widest ends a paragraph. */
const FULL = 0.8

/** Widths of lines for which the page has a size of type, in characters. */
export const WIDTHS = [60, 66, 72, 78, 84, 90, 96, 102, 108, 114, 120]

/** Lines that stand together, from 1, both inclusive. */
export interface Block {
  readonly firstLine: number
  readonly lastLine: number
  /** Whether its words stand in several lines. */
  readonly isWrapped: boolean
}

/** Paragraphs, each with the blank lines behind it. */
export function splitBlocks(source: Source): Block[] {
  const widest = findWidest(source)
  const blocks: Block[] = []
  let firstLine = 1
  let wordLines = 0
  let isEnded = false
  let wasFull = false
  for (let line = 1; line <= source.lineStarts.length; line++) {
    const { start, end } = lineSpan(source, line)
    const isBlank = source.text.slice(start, end).trim() === ''
    if (isEnded && !isBlank) {
      blocks.push({ firstLine, lastLine: line - 1, isWrapped: wordLines > 1 })
      firstLine = line
      wordLines = 0
      wasFull = false
    }
    const isFull = end - start >= FULL * widest
    isEnded = isBlank || end - start > LONGEST_WRAPPED_UNITS || (wasFull && !isFull)
    wasFull = isFull
    if (!isBlank) wordLines++
  }
  return [...blocks, { firstLine, lastLine: source.lineStarts.length, isWrapped: wordLines > 1 }]
}

/** How wide the widest line of paragraphs in lines is, in characters, rounded up to one of {@link WIDTHS}. */
export function chooseWidth(source: Source): number {
  const widest = findWidest(source)
  return WIDTHS.find((width) => width >= widest) ?? LONGEST_WRAPPED_UNITS
}

function findWidest(source: Source): number {
  let widest = 0
  for (let line = 1; line <= source.lineStarts.length; line++) {
    const { start, end } = lineSpan(source, line)
    if (end - start <= LONGEST_WRAPPED_UNITS) widest = Math.max(widest, end - start)
  }
  return widest
}
