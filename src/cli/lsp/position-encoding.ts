import type { Position } from 'vscode-languageserver'
import { measurePoints } from '../../report/index.ts'
import { type Source, toPoint } from '../../source/index.ts'

/** What a client counts characters of a line in. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32'

const ENCODINGS: readonly string[] = ['utf-16', 'utf-8', 'utf-32'] satisfies PositionEncoding[]

/** The encoding to speak: UTF-16, which every client must know, unless the client offers only others. */
export function chooseEncoding(offered: readonly string[] = []): PositionEncoding {
  if (offered.length === 0 || offered.includes('utf-16')) return 'utf-16'
  return (ENCODINGS.find((encoding) => offered.includes(encoding)) ?? 'utf-16') as PositionEncoding
}

/** What a byte-order mark takes of its line. */
const MARK_UNITS: Readonly<Record<PositionEncoding, number>> = { 'utf-8': 3, 'utf-16': 1, 'utf-32': 1 }

/**
 * Gives the positions of offsets in a source as a client counts them, from 0. A byte-order mark, which is no
 * part of the source, is one of the client's text.
 */
export function createPositionFinder(
  source: Source,
  encoding: PositionEncoding,
): (offset: number) => Position {
  const markUnits = source.hasByteOrderMark ? MARK_UNITS[encoding] : 0
  const columnOf = createColumnFinder(source, encoding)
  return (offset) => {
    const { line, column } = columnOf(offset)
    return { line: line - 1, character: column - 1 + (line === 1 ? markUnits : 0) }
  }
}

function createColumnFinder(
  source: Source,
  encoding: PositionEncoding,
): (offset: number) => { line: number; column: number } {
  if (encoding === 'utf-16') return (offset) => toPoint(source, offset)
  const points = measurePoints(source)
  return (offset) => {
    const { line, columnByte, columnCodePoint } = points.pointAt(offset)
    return { line, column: encoding === 'utf-8' ? columnByte : columnCodePoint }
  }
}

/** A character of a line, from 0, in UTF-16 code units; within a character it is that character's start. */
export function toUtf16(line: string, character: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return character
  let units = 0
  let counted = 0
  for (const sign of line) {
    counted += encoding === 'utf-32' ? 1 : countBytes(sign)
    if (counted > character) break
    units += sign.length
  }
  return units
}

function countBytes(sign: string): number {
  const point = sign.codePointAt(0) as number
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
