import { type Point, type Source, toPoint } from '../../source/index.ts'

/** A point with its column in every unit that a program may count in; all from 1. */
export interface TextPoint extends Point {
  readonly columnCodePoint: number
  /** UTF-8 bytes, whatever the encoding of the file. */
  readonly columnByte: number
}

/** Finds the points of one source. */
export interface PointMeasure {
  pointAt(offset: number): TextPoint
}

/** Counts the code points and bytes of a source once, so that every point is found at once. */
export function measurePoints(source: Source): PointMeasure {
  const { codePoints, bytes } = countUnits(source.text)
  return {
    pointAt(offset) {
      const { line, column } = toPoint(source, offset)
      const start = source.lineStarts[line - 1] as number
      return {
        line,
        column,
        columnCodePoint: (codePoints[offset] as number) - (codePoints[start] as number) + 1,
        columnByte: (bytes[offset] as number) - (bytes[start] as number) + 1,
        offset,
      }
    },
  }
}

/** Code points and UTF-8 bytes before each offset; an offset within a pair counts as the pair's start. */
function countUnits(text: string): { codePoints: Uint32Array; bytes: Uint32Array } {
  const codePoints = new Uint32Array(text.length + 1)
  const bytes = new Uint32Array(text.length + 1)
  let points = 0
  let byteCount = 0
  for (let offset = 0; offset < text.length; offset++) {
    codePoints[offset] = points
    bytes[offset] = byteCount
    const point = text.codePointAt(offset) as number
    points++
    byteCount += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (point < 0x10000) continue
    offset++
    codePoints[offset] = points - 1
    bytes[offset] = byteCount - 4
  }
  codePoints[text.length] = points
  bytes[text.length] = byteCount
  return { codePoints, bytes }
}
