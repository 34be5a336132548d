/** The line that a fix changes, before and after. */
import type { Diagnostic, Fix } from '../../diagnostic/index.ts'
import { lineAt, type Source } from '../../source/index.ts'
import { type Canvas, drawWindow, putInGutter, windowSettings } from './canvas.ts'
import { columnAfter, columnAt, type DisplayLine, measureLine, offsetAtMost } from './display-line.ts'
import { clampSpan } from './place.ts'
import type { Row } from './row.ts'
import { continueLine, cutRight, cutWindow, endWindow, type Window } from './window.ts'

/** The line of the first safe or unsafe fix before and after, or no rows if it changes more than one line. */
export function drawFix({ fixes }: Diagnostic, canvas: Canvas): Row[] {
  const fix = fixes.find(({ applicability }) => applicability === 'safe' || applicability === 'unsafe')
  const change = fix && findChange(fix, canvas.measured.source)
  if (change === undefined) return []
  const { removed, added } = canvas.settings.style
  const before = canvas.measured.lineOf(change.line)
  const changed = { start: columnAt(before, change.start), end: columnAfter(before, change.end) }
  const window = cutWindow(before, changed, windowSettings(canvas))
  const from = offsetAtMost(before, window.stretches[0]?.start ?? 0)
  const after = measureLine(replaceNearby(before.text, change, from, canvas.room))
  const endOfNew = change.start - from + change.newText.length
  const put = {
    start: columnAt(after, change.start - from),
    end: columnAfter(after, endOfNew),
  }
  const cut = window.isCutLeft ? continueLine : cutRight
  const unaligned: [Window, Window] = [window, cut(after, windowSettings(canvas))]
  // Where the change ends within a character, what follows it is not the same characters in both lines.
  const isAlike = endsCharacter(before, change.end) && endsCharacter(after, endOfNew)
  const windows = isAlike ? alignEnds(unaligned, changed.end, put.end) : unaligned
  const number = String(change.line)
  return [
    putInGutter(canvas, '', []),
    putInGutter(
      canvas,
      number,
      drawWindow(canvas, before, windows[0], [{ ...changed, paint: removed }]),
      '-',
    ),
    putInGutter(canvas, number, drawWindow(canvas, after, windows[1], [{ ...put, paint: added }]), '+'),
  ]
}

/** Ends both windows behind the same word of what follows the change, so that no other word seems to go or come. */
function alignEnds([before, after]: [Window, Window], endOfOld: number, endOfNew: number): [Window, Window] {
  const reach = ({ stretches }: Window, from: number) => (stretches.at(-1)?.end ?? from) - from
  const common = Math.min(reach(before, endOfOld), reach(after, endOfNew))
  if (common < 0) return [before, after]
  return [endWindow(before, endOfOld + common), endWindow(after, endOfNew + common)]
}

/** Whether a character ends at an offset, or the line begins there. */
function endsCharacter(line: DisplayLine, offset: number): boolean {
  return columnAt(line, offset) === columnAfter(line, offset)
}

/** One line's part of a fix: offsets from the line's start. */
interface LineChange {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly newText: string
}

function findChange({ edits }: Fix, source: Source): LineChange | undefined {
  const [edit] = edits
  if (edit === undefined || /[\n\r]/.test(edit.newText)) return undefined
  const { start, end } = clampSpan(source, edit.span)
  if (/[\n\r]/.test(source.text.slice(start, end))) return undefined
  const line = lineAt(source, start)
  const lineStart = source.lineStarts[line - 1] as number
  return { line, start: start - lineStart, end: end - lineStart, newText: edit.newText }
}

/** Code units that surely fill a column, however many combining marks there are. */
const UNITS_PER_COLUMN = 64

/** A line after a change, without what no row can show, so that long lines are not measured for every fix. */
function replaceNearby(
  text: string,
  { start, end, newText }: LineChange,
  from: number,
  room: number,
): string {
  return text.slice(from, start) + newText + text.slice(end, end + room * UNITS_PER_COLUMN)
}
