/** Rows as data: composed and measured while plain, painted last. */

import type { Paint } from '../style.ts'
import { columnAfter, measureLine } from './display-line.ts'

/** A text of a row and how it is painted. */
export interface Piece {
  readonly text: string
  readonly paint?: Paint
}

/** One line of output. */
export type Row = readonly Piece[]

/** A text that stands at a column of a row, from 0. */
export interface PlacedPiece extends Piece {
  readonly column: number
}

/** Columns of a text that is fit for a terminal. */
export function widthOf(text: string): number {
  const line = measureLine(text)
  return columnAfter(line, text.length)
}

/** A row of pieces at their columns, spaces between; the pieces are in order and do not overlap. */
export function placePieces(pieces: readonly PlacedPiece[]): Row {
  const row: Piece[] = []
  let column = 0
  for (const piece of pieces) {
    if (piece.column > column) row.push({ text: ' '.repeat(piece.column - column) })
    row.push(piece)
    column = Math.max(column, piece.column) + widthOf(piece.text)
  }
  return row
}

/** Paints rows and joins them; no row ends in spaces. */
export function paintRows(rows: readonly Row[]): string {
  return rows.map((row) => `${paintRow(trimEnd(row))}\n`).join('')
}

function paintRow(row: Row): string {
  const joined: Piece[] = []
  for (const piece of row) {
    const before = joined.at(-1)
    if (before?.paint && before.paint === piece.paint) {
      joined[joined.length - 1] = { ...before, text: before.text + piece.text }
    } else joined.push(piece)
  }
  return joined.map(({ text, paint }) => (paint === undefined || text === '' ? text : paint(text))).join('')
}

function trimEnd(row: Row): Row {
  const trimmed = [...row]
  while (trimmed.length > 0) {
    const last = trimmed.pop() as Piece
    const text = last.text.trimEnd()
    if (text !== '') return [...trimmed, { ...last, text }]
  }
  return trimmed
}
