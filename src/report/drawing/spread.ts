/** A place over several lines: both its ends, with a bar in the margin from the one to the other. */
import { type Canvas, drawWindow, putInGutter, windowSettings } from './canvas.ts'
import { columnAt, type DisplayLine, offsetAtMost } from './display-line.ts'
import { drawMarks, type Mark } from './label-rows.ts'
import type { Place } from './place.ts'
import type { Piece, Row } from './row.ts'
import { SPREAD_END_LINES } from './section.ts'
import { type Columns, cutRight, cutWindow, findInRow, type Window } from './window.ts'

/** Columns before the text of a place over several lines. */
export const MARGIN_COLUMNS = 2

/** Draws the ends of a place over several lines; `mark` says how it is marked and what is said at its end. */
export function drawSpread(place: Place, mark: Mark, canvas: Canvas): Row[] {
  const inner = { ...canvas, room: canvas.room - MARGIN_COLUMNS }
  const bar = { text: '|', paint: mark.paint }
  const rows: Row[] = []
  for (let line = place.firstLine; line <= place.lastLine; line++) {
    if (line === place.firstLine + SPREAD_END_LINES && line <= place.lastLine - SPREAD_END_LINES) {
      rows.push([elisionPiece(canvas), bar])
      line = place.lastLine - SPREAD_END_LINES + 1
    }
    if (line === place.firstLine) rows.push(...drawHead(place, mark, inner))
    else rows.push(drawBarred(line, endWindow(place, line, inner), bar, inner))
  }
  const caret = caretColumn(place, endWindow(place, place.lastLine, inner))
  return [...rows, ...drawTail(caret + MARGIN_COLUMNS, mark, bar, canvas)]
}

function elisionPiece(canvas: Canvas): Piece {
  return { text: '...'.padEnd(canvas.numberColumns + 3), paint: canvas.settings.style.gutter }
}

/** The first line: a slash in the margin if the place begins with the line, else a line from margin to caret. */
function drawHead(place: Place, mark: Mark, canvas: Canvas): Row[] {
  const line = canvas.measured.lineOf(place.firstLine)
  const isWhole = place.start <= columnAt(line, line.text.length - line.text.trimStart().length)
  if (isWhole) {
    const slash = { text: '/', paint: mark.paint }
    return [drawBarred(place.firstLine, cutRight(line, windowSettings(canvas)), slash, canvas)]
  }
  const seenEnd = snapColumn(line, Math.min(line.width, place.start + third(canvas)))
  const seen = { start: place.start, end: Math.max(place.start + 1, seenEnd) }
  const window = cutWindow(line, seen, windowSettings(canvas))
  const [{ start }] = findInRow(window, seen) as [Columns]
  const underline = { text: `${'_'.repeat(start + MARGIN_COLUMNS - 1)}${mark.sign}`, paint: mark.paint }
  return [
    drawBarred(place.firstLine, window, { text: ' ' }, canvas),
    putInGutter(canvas, '', [{ text: ' ' }, underline]),
  ]
}

function third({ room }: Canvas): number {
  return Math.floor(room / 3)
}

function drawBarred(number: number, window: Window, margin: Piece, canvas: Canvas): Row {
  const drawn = drawWindow(canvas, canvas.measured.lineOf(number), window)
  return putInGutter(canvas, String(number), [margin, { text: ' ' }, ...drawn])
}

/** What is shown of a line after the first: its beginning, or on the last line the end of the place. */
function endWindow(place: Place, number: number, canvas: Canvas): Window {
  const line = canvas.measured.lineOf(number)
  if (number < place.lastLine) return cutRight(line, windowSettings(canvas))
  return cutWindow(line, lastColumns(place, line, canvas), windowSettings(canvas))
}

function lastColumns({ end }: Place, line: DisplayLine, canvas: Canvas): Columns {
  return { start: snapColumn(line, Math.max(0, Math.min(end - 1, line.width) - third(canvas))), end }
}

/** The column at which the character that covers a column begins. */
function snapColumn(line: DisplayLine, column: number): number {
  return columnAt(line, offsetAtMost(line, column))
}

function caretColumn(place: Place, window: Window): number {
  const ranges = findInRow(window, { start: place.end - 1, end: place.end })
  return (ranges.at(-1) as Columns).start
}

function drawTail(caret: number, mark: Mark, bar: Piece, canvas: Canvas): Row[] {
  const marked = { ...mark, ranges: [{ start: caret, end: caret + 1 }] }
  const [carets, ...labels] = drawMarks([marked], canvas.room, canvas.settings) as [Row, ...Row[]]
  const underline = { text: '_'.repeat(caret - 1), paint: mark.paint }
  return [
    putInGutter(canvas, '', [bar, underline, ...carets.slice(1)]),
    ...labels.map((row) => putInGutter(canvas, '', row)),
  ]
}
