/** Which part of a line is shown when the line is wider than the room for it. */
import { columnAt, type DisplayLine, nextCluster, offsetAtLeast, offsetAtMost } from './display-line.ts'

/** A range of columns, from 0, the end exclusive. */
export interface Columns {
  readonly start: number
  readonly end: number
}

/** A part of a line and the column of the row at which it is drawn. */
export interface Stretch extends Columns {
  readonly at: number
}

/** The parts of a line that are shown: one, or the two ends of an extent that has no room. */
export interface Window {
  readonly stretches: readonly Stretch[]
  readonly isCutLeft: boolean
  readonly isCutRight: boolean
  /** Columns of a cut mark with the space that parts it from the text. */
  readonly cutColumns: number
}

/** What a window is made for. */
export interface WindowSettings {
  /** Columns of the row. */
  readonly room: number
  /** Columns of a cut mark with its space. */
  readonly cutColumns: number
  /** Columns of a label that is to stand beside the extent; 0 for none. */
  readonly labelColumns: number
}

/** How far a cut is moved to fall at a space. */
const SPACE_SEARCH_COLUMNS = 14
/** What should be seen before and after an extent. */
const LEFT_CONTEXT_COLUMNS = 20
const RIGHT_CONTEXT_COLUMNS = 10

/** The widest extent that {@link cutWindow} surely shows whole. */
export function widestWhole({ room, cutColumns }: WindowSettings): number {
  return room - 2 * cutColumns
}

/** Shows a line around an extent of it. The extent may end one column past the line, where a caret stands. */
export function cutWindow(line: DisplayLine, extent: Columns, settings: WindowSettings): Window {
  const total = Math.max(line.width, extent.end)
  const { room, cutColumns } = settings
  if (total <= room) return window([{ start: 0, end: total, at: 0 }], total, cutColumns)
  const marksColumns = (extent.start > 0 ? cutColumns : 0) + (extent.end < total ? cutColumns : 0)
  if (extent.end - extent.start > room - marksColumns) return elideExtent(line, extent, settings)
  const left = chooseLeft(extent, total, settings)
  const start = left >= extent.start ? 0 : chooseStart(line, extent, left, settings)
  const at = start > 0 ? cutColumns : 0
  const end = fillRight(line, { start, end: extent.end }, total, room - at, cutColumns)
  return window([{ start, end, at }], total, cutColumns)
}

/** Shows a line from its first column, as far as there is room. */
export function cutRight(line: DisplayLine, settings: WindowSettings): Window {
  return window(
    [{ start: 0, end: fillRow(line, settings.room, settings), at: 0 }],
    line.width,
    settings.cutColumns,
  )
}

/** Shows the rest of a line, as far as there is room; what stood before it was cut off already. */
export function continueLine(rest: DisplayLine, settings: WindowSettings): Window {
  const { room, cutColumns } = settings
  const end = fillRow(rest, room - cutColumns, settings)
  return { ...window([{ start: 0, end, at: cutColumns }], rest.width, cutColumns), isCutLeft: true }
}

/** A window whose last part ends at a column of the line, where that is before its end. */
export function endWindow(shown: Window, end: number): Window {
  const last = shown.stretches.at(-1) as Stretch
  if (end >= last.end) return shown
  return { ...shown, stretches: [...shown.stretches.slice(0, -1), { ...last, end }], isCutRight: true }
}

function fillRow(line: DisplayLine, room: number, { cutColumns }: WindowSettings): number {
  return fillRight(line, { start: 0, end: 0 }, line.width, room, cutColumns)
}

/** The columns of a row at which a range of the line's columns is seen: none, one, or both of its ends. */
export function findInRow({ stretches }: Window, range: Columns): Columns[] {
  return stretches.flatMap(({ start, end, at }) => {
    const from = Math.max(start, range.start)
    const to = Math.min(end, range.end)
    return from < to ? [{ start: at + from - start, end: at + to - start }] : []
  })
}

function window(stretches: readonly Stretch[], total: number, cutColumns: number): Window {
  const isCutLeft = (stretches[0] as Stretch).start > 0
  const isCutRight = (stretches.at(-1) as Stretch).end < total
  return { stretches, isCutLeft, isCutRight, cutColumns }
}

/** Columns to show before an extent: half of what is spare, more where the line ends early, less for the label. */
function chooseLeft(extent: Columns, total: number, settings: WindowSettings): number {
  const { room, cutColumns, labelColumns } = settings
  const own = extent.end - extent.start
  const half = Math.floor((room - 2 * cutColumns - own) / 2)
  const after = total - extent.end
  if (extent.start <= half + cutColumns) return extent.start
  const left = after <= half + cutColumns ? room - cutColumns - own - after : half
  const besideLabel = room - cutColumns - own - 1 - labelColumns
  const fitsLabel = labelColumns > 0 && besideLabel >= Math.min(LEFT_CONTEXT_COLUMNS, extent.start)
  return fitsLabel ? Math.min(left, besideLabel) : left
}

/**
 * The column at which a window begins that should show `left` columns before an extent: at a word's start, so
 * far to the right as leaves enough before the extent, else to the left as far as leaves enough after it.
 */
function chooseStart(line: DisplayLine, extent: Columns, left: number, settings: WindowSettings): number {
  const column = extent.start - left
  const least = extent.start - LEFT_CONTEXT_COLUMNS
  if (column > least) return cutBefore(line, column, extent.start)
  const atWord = findWordStart(line, column, Math.min(column + SPACE_SEARCH_COLUMNS, least))
  if (atWord !== undefined) return atWord
  const { room, cutColumns, labelColumns } = settings
  const after = room - 2 * cutColumns - (extent.end - column)
  const wanted = Math.max(RIGHT_CONTEXT_COLUMNS + SPACE_SEARCH_COLUMNS, labelColumns)
  const furthest = Math.max(0, column - Math.max(0, Math.min(SPACE_SEARCH_COLUMNS, after - wanted)))
  return findWordStart(line, furthest, column) ?? cutBefore(line, column, extent.start)
}

/** The column up to which a row is filled that begins at `shown.start` and must reach `shown.end`. */
function fillRight(
  line: DisplayLine,
  shown: Columns,
  total: number,
  room: number,
  cutColumns: number,
): number {
  if (total - shown.start <= room) return total
  return cutAfter(line, shown.start + room - cutColumns, shown.end)
}

/** A column for a cut on the left: at a word's start soon after `column`, at most `limit`. */
function cutBefore(line: DisplayLine, column: number, limit: number): number {
  const atWord = findWordStart(line, column, Math.min(column + SPACE_SEARCH_COLUMNS, limit))
  return atWord ?? Math.min(columnAt(line, offsetAtLeast(line, column)), limit)
}

/** The first column from `first` to `last` at which a word begins behind a space. */
function findWordStart(line: DisplayLine, first: number, last: number): number | undefined {
  const from = offsetAtLeast(line, first)
  for (let offset = from; columnAt(line, offset) <= last; offset = nextCluster(line, offset)) {
    if (isSpace(line.text[offset - 1]) && !isSpace(line.text[offset])) return columnAt(line, offset)
    if (offset === line.text.length) break
  }
  return undefined
}

/** A column for a cut on the right: at a word's end soon before `column`, at least `limit`. */
function cutAfter(line: DisplayLine, column: number, limit: number): number {
  const last = offsetAtMost(line, column)
  const first = Math.max(column - SPACE_SEARCH_COLUMNS, limit)
  for (let offset = last; offset > 0 && columnAt(line, offset) >= first; offset--) {
    if (isSpace(line.text[offset]) && !isSpace(line.text[offset - 1])) return columnAt(line, offset)
  }
  return Math.max(columnAt(line, last), limit)
}

/** Both ends of an extent that has no room, each at least a third of the room, with some of what is around it. */
function elideExtent(line: DisplayLine, extent: Columns, settings: WindowSettings): Window {
  const { room, cutColumns } = settings
  const total = Math.max(line.width, extent.end)
  const middle = cutColumns + 1
  const aroundEach = Math.max(0, Math.floor((room - middle - 2 * Math.floor(room / 3)) / 2) - cutColumns)
  const before = extent.start <= aroundEach + cutColumns ? extent.start : aroundEach
  const start = before === extent.start ? 0 : cutBefore(line, extent.start - before, extent.start)
  const at = start > 0 ? cutColumns : 0
  const after = Math.min(total - extent.end, aroundEach + cutColumns)
  const end = after === total - extent.end ? total : cutAfter(line, extent.end + aroundEach, extent.end)
  const cutEnd = end < total ? cutColumns : 0
  const inner = room - middle - at - cutEnd - (extent.start - start) - (end - extent.end)
  const headEnd = cutAfter(line, extent.start + Math.ceil(inner / 2), extent.start)
  const tailStart = cutBefore(line, extent.end - Math.floor(inner / 2), extent.end)
  const tailAt = at + headEnd - start + middle
  return window(
    [
      { start, end: headEnd, at },
      { start: tailStart, end, at: tailAt },
    ],
    total,
    cutColumns,
  )
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
