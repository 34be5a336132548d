/** What drawing one diagnostic's source lines needs to know: the lines, the room, and the look. */
import { lineSpan, type Source } from '../../source/index.ts'
import type { ReporterSettings } from '../report.ts'
import type { Paint } from '../style.ts'
import { type DisplayLine, drawStretch, measureLine, offsetAtMost } from './display-line.ts'
import { type Marks, marksFor } from './marks.ts'
import type { Piece, Row } from './row.ts'
import type { Columns, Window, WindowSettings } from './window.ts'

/** The lines of a source, each measured once and only when it is asked for. */
export interface MeasuredSource {
  readonly source: Source
  /** A line by its number, from 1. */
  lineOf(number: number): DisplayLine
}

/** The lines of a source, to be measured as they are needed. */
export function measureSource(source: Source): MeasuredSource {
  const lines = new Map<number, DisplayLine>()
  return {
    source,
    lineOf(number) {
      let line = lines.get(number)
      if (line === undefined) {
        const span = lineSpan(source, number)
        line = measureLine(source.text.slice(span.start, span.end))
        lines.set(number, line)
      }
      return line
    },
  }
}

/** Gives a source to be measured. */
export type Measure = (source: Source) => MeasuredSource

/** Measures like {@link measureSource}, but a source that is asked for again is not measured again. */
export function createMeasure(): Measure {
  const known = new Map<Source, MeasuredSource>()
  return (source) => {
    const measured = known.get(source) ?? measureSource(source)
    known.set(source, measured)
    return measured
  }
}

/** The measures and signs that all rows of one diagnostic share. */
export interface Canvas {
  readonly measured: MeasuredSource
  readonly settings: ReporterSettings
  readonly marks: Marks
  /** Columns of the largest line number. */
  readonly numberColumns: number
  /** Columns for source text. */
  readonly room: number
}

/** A canvas for lines up to a number. */
export function createCanvas(measured: MeasuredSource, lastLine: number, settings: ReporterSettings): Canvas {
  const numberColumns = String(lastLine).length
  const room = settings.width - numberColumns - GUTTER_COLUMNS
  return { measured, settings, marks: marksFor(settings), numberColumns, room }
}

const GUTTER_COLUMNS = 3

/** A row behind the gutter; `head` is a line number, or nothing. */
export function putInGutter(canvas: Canvas, head: string, content: Row, sign = '|'): Row {
  const gutter = `${head.padStart(canvas.numberColumns)} ${sign}`
  return [{ text: gutter, paint: canvas.settings.style.gutter }, { text: ' ' }, ...content]
}

/** The settings of a window on a canvas. */
export function windowSettings({ room, marks }: Canvas, labelColumns = 0): WindowSettings {
  return { room, cutColumns: marks.cutColumns + 1, labelColumns }
}

/** A range of a line that is drawn in its own way. */
export interface Highlight extends Columns {
  readonly paint?: Paint
  /** Whether spaces other than the common one are made visible. */
  readonly showsSpaces?: boolean
}

/** What a window shows of a line, with its cut marks. */
export function drawWindow(
  canvas: Canvas,
  line: DisplayLine,
  window: Window,
  highlights: readonly Highlight[] = [],
): Row {
  const cut = { text: canvas.marks.cut, paint: canvas.settings.style.dim }
  const row: Piece[] = window.isCutLeft ? [cut, { text: ' ' }] : []
  for (const [index, stretch] of window.stretches.entries()) {
    if (index > 0) row.push({ text: ' ' }, cut, { text: ' ' })
    row.push(...drawHighlighted(canvas, line, stretch, highlights))
  }
  if (window.isCutRight) row.push({ text: ' ' }, cut)
  return row
}

function drawHighlighted(
  { marks }: Canvas,
  line: DisplayLine,
  { start, end }: Columns,
  highlights: readonly Highlight[],
): Piece[] {
  const pieces: Piece[] = []
  let column = start
  const draw = (to: number) => drawStretch(line, offsetAtMost(line, column), offsetAtMost(line, to), marks)
  for (const highlight of highlights) {
    const from = Math.max(column, highlight.start)
    const to = Math.min(end, highlight.end)
    if (from >= to) continue
    pieces.push({ text: draw(from) })
    column = from
    const text = highlight.showsSpaces ? showSpaces(draw(to), marks.space) : draw(to)
    pieces.push(highlight.paint === undefined ? { text } : { text, paint: highlight.paint })
    column = to
  }
  pieces.push({ text: draw(end) })
  return pieces
}

/** Spaces that look like the common one, or like two, as a sign and as wide as they are. */
function showSpaces(text: string, sign: string): string {
  return text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g, sign).replace(/\u3000/g, `${sign} `)
}
