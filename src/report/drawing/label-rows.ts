/** The rows under a source line: the carets and what is said at them. */

import type { ReporterSettings } from '../report.ts'
import type { Paint } from '../style.ts'
import { marksFor } from './marks.ts'
import { type PlacedPiece, placePieces, type Row, widthOf } from './row.ts'
import type { Columns } from './window.ts'
import { wrapText } from './wrap.ts'

/** A place of a row that is marked. */
export interface Mark {
  /** Columns of the row; two when the middle of the place is left out. */
  readonly ranges: readonly Columns[]
  readonly sign: '^' | '-'
  /** Fit for a terminal; may be empty. */
  readonly label: string
  readonly paint: Paint
}

/** The caret row, with the label that ends last beside its carets if it fits, and the others in rows under it. */
export function drawMarks(marks: readonly Mark[], room: number, settings: ReporterSettings): Row[] {
  const ordered = [...marks].sort((a, b) => startOf(a) - startOf(b) || (a.sign === '^' ? 1 : -1))
  const carets = drawCarets(ordered, settings)
  const furthest = Math.max(...ordered.map(endOf))
  const last = ordered.findLast((mark) => endOf(mark) === furthest) as Mark
  const isBeside = last.label !== '' && furthest + 1 + widthOf(last.label) <= room
  if (isBeside) carets.push({ column: furthest + 1, text: last.label, paint: last.paint })
  const hanging = ordered.filter((mark) => mark.label !== '' && !(isBeside && mark === last))
  const rows = hanging.flatMap((_, index) => hangLabel(hanging.slice(0, hanging.length - index), room))
  return [placePieces(carets), ...rows]
}

function startOf({ ranges }: Mark): number {
  return (ranges[0] as Columns).start
}

function endOf({ ranges }: Mark): number {
  return (ranges.at(-1) as Columns).end
}

/** The carets as pieces of one look each; where places overlap, the main one is seen. */
function drawCarets(marks: readonly Mark[], settings: ReporterSettings): PlacedPiece[] {
  const { cut } = marksFor(settings)
  const signs: ({ sign: string; paint: Paint } | undefined)[] = []
  for (const { ranges, sign, paint } of mainLast(marks)) {
    signs.length = Math.max(signs.length, ...ranges.map(({ end }) => end))
    for (const { start, end } of ranges) signs.fill({ sign, paint }, start, end)
    const [head, tail] = ranges
    if (head === undefined || tail === undefined) continue
    for (let index = 0; index < cut.length; index++) {
      signs[head.end + 1 + index] = { sign: cut[index] as string, paint: settings.style.dim }
    }
  }
  const pieces: PlacedPiece[] = []
  for (const [column, signed] of signs.entries()) {
    if (signed === undefined) continue
    const before = pieces.at(-1)
    const joins = before !== undefined && before.paint === signed.paint
    if (joins && before.column + before.text.length === column) {
      pieces[pieces.length - 1] = { ...before, text: before.text + signed.sign }
    } else pieces.push({ column, text: signed.sign, paint: signed.paint })
  }
  return pieces
}

function mainLast(marks: readonly Mark[]): readonly Mark[] {
  return [...marks.filter(({ sign }) => sign === '-'), ...marks.filter(({ sign }) => sign === '^')]
}

/** The label of the last of some marks in rows of its own, with bars down to the labels still to come. */
function hangLabel(marks: readonly Mark[], room: number): Row[] {
  const mark = marks.at(-1) as Mark
  const column = Math.max(0, Math.min(startOf(mark), room - widthOf(mark.label)))
  const bars = marks
    .slice(0, -1)
    .filter((other, index) => startOf(other) !== startOf(marks[index + 1] as Mark))
    .filter((other) => startOf(other) < column - 1)
    .map((other) => ({ column: startOf(other), text: '|', paint: other.paint }))
  return wrapText(mark.label, room - column).map((text) =>
    placePieces([...bars, { column, text, paint: mark.paint }]),
  )
}
