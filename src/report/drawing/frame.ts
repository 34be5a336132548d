/** The source lines of a diagnostic with carets and labels. */
import type { Diagnostic, Severity } from '../../diagnostic/index.ts'
import type { Source } from '../../source/index.ts'
import type { ReporterSettings } from '../report.ts'
import { nameStart, nameUnseen } from '../telling/name-places.ts'
import {
  type Canvas,
  createCanvas,
  drawWindow,
  type Measure,
  type MeasuredSource,
  putInGutter,
  windowSettings,
} from './canvas.ts'
import { drawProse, drawText } from './display-line.ts'
import { drawMarks, type Mark } from './label-rows.ts'
import { findPlaces, locate, type Place, paintOf } from './place.ts'
import { type Row, widthOf } from './row.ts'
import { chooseSections, countRows, MAX_SOURCE_ROWS, type Section } from './section.ts'
import { drawSpread, MARGIN_COLUMNS } from './spread.ts'
import { type Columns, cutRight, cutWindow, findInRow, type Window } from './window.ts'

/** The drawn source of a diagnostic. */
export interface Frame {
  readonly canvas: Canvas
  readonly rows: readonly Row[]
  /** What is said at places there was no row for. */
  readonly notes: readonly string[]
}

/** Draws the lines a diagnostic speaks of: those of its letter, then those of other letters below their names. */
export function drawFrame(
  diagnostic: Diagnostic,
  source: Source,
  settings: ReporterSettings,
  measure: Measure,
): Frame {
  const measured = measure(source)
  const own = findPlaces(diagnostic, measured)
  const related = diagnostic.related.map(({ source: letter, span, text }) => {
    const other = measure(letter)
    return { measured: other, place: locate(other, span, text, false) }
  })
  const lastLines = [
    ...own.map((place) => lastShown(place, source, settings)),
    ...related.map((other) => lastShown(other.place, other.measured.source, settings)),
  ]
  const canvas = createCanvas(measured, Math.max(...lastLines), settings)
  const { sections, rest } = chooseSections(own, canvas)
  const drawn = fitRelated(related, sections)
  const unseen = [
    ...rest.map((place) => ({ label: place.label, at: nameStart(source, place.span) })),
    ...related
      .slice(drawn.length)
      .map((other) => ({ label: other.place.label, at: nameOther(other, canvas) })),
  ]
  const rows = drawSections(sections, diagnostic.severity, canvas)
  const others = drawn.flatMap((other) => drawRelated(other, diagnostic.severity, canvas))
  return { canvas, rows: [...rows, ...others], notes: nameUnseen(unseen) }
}

/** A place of another letter, with the lines of that letter. */
interface MeasuredPlace {
  readonly measured: MeasuredSource
  readonly place: Place
}

/** The first of the places of other letters, as many as there are rows for beside a diagnostic's own. */
function fitRelated(
  related: readonly MeasuredPlace[],
  sections: readonly Section[],
): readonly MeasuredPlace[] {
  let rows = sections.reduce((sum, section) => sum + countRows(section), 0)
  const tooMany = related.findIndex(({ place }) => {
    rows += countRows(place)
    return rows > MAX_SOURCE_ROWS
  })
  return tooMany === -1 ? related : related.slice(0, tooMany)
}

function drawRelated(other: MeasuredPlace, severity: Severity, canvas: Canvas): Row[] {
  const { place, measured } = other
  const section = { places: [place], firstLine: place.firstLine, lastLine: place.lastLine }
  const arrow = { text: `${' '.repeat(canvas.numberColumns)}:::`, paint: canvas.settings.style.gutter }
  return [
    putInGutter(canvas, '', []),
    [arrow, { text: ` ${nameOther(other, canvas)}` }],
    ...drawSections([section], severity, { ...canvas, measured }),
  ]
}

/** Where a place of another letter begins, fit for a terminal. */
function nameOther({ place, measured: { source } }: MeasuredPlace, { marks }: Canvas): string {
  return `${drawText(source.path, marks)}:${nameStart(source, place.span)}`
}

function drawSections(sections: readonly Section[], severity: Severity, canvas: Canvas): Row[] {
  const { measured, settings } = canvas
  const around = countContext(settings)
  const rows: Row[] = [putInGutter(canvas, '', [])]
  let shown = 0
  for (const [index, section] of sections.entries()) {
    const first = Math.max(section.firstLine - around, shown + 1)
    const next = sections[index + 1]?.firstLine ?? Number.POSITIVE_INFINITY
    const last = Math.min(next - 1, lastShown(section, measured.source, settings))
    if (index > 0 && first > shown + 1) rows.push([{ text: '...', paint: settings.style.gutter }])
    rows.push(
      ...drawContext(first, section.firstLine - 1, section, canvas),
      ...drawSection(section, severity, canvas),
      ...drawContext(section.lastLine + 1, last, section, canvas),
    )
    shown = Math.max(section.lastLine, last)
  }
  return rows
}

/** More lines around each finding would make the report grow with the square of the letter. */
const MAX_CONTEXT_LINES = 20

function countContext({ contextLines }: ReporterSettings): number {
  return Math.min(contextLines, MAX_CONTEXT_LINES)
}

/** The last line that is drawn for a place with the lines after it. */
function lastShown(
  { lastLine }: Pick<Place, 'lastLine'>,
  source: Source,
  settings: ReporterSettings,
): number {
  return Math.max(lastLine, Math.min(lastLine + countContext(settings), countLines(source)))
}

/** The lines of a text; not what follows its last line end, which is no line that anybody wrote. */
function countLines({ text, lineStarts }: Source): number {
  return lineStarts.at(-1) === text.length ? lineStarts.length - 1 : lineStarts.length
}

/** Lines around a section, from their beginnings, in line with its own. */
function drawContext(first: number, last: number, section: Section, canvas: Canvas): Row[] {
  const margin = section.firstLine === section.lastLine ? '' : ' '.repeat(MARGIN_COLUMNS)
  const settings = windowSettings({ ...canvas, room: canvas.room - margin.length })
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const line = canvas.measured.lineOf(first + index)
    const drawn = drawWindow(canvas, line, cutRight(line, settings))
    return putInGutter(canvas, String(first + index), [{ text: margin }, ...drawn])
  })
}

function drawSection(section: Section, severity: Severity, canvas: Canvas): Row[] {
  const [place] = section.places as [Place]
  const toMark = (marked: Place, ranges: readonly Columns[]): Mark => ({
    ranges,
    sign: marked.isMain ? '^' : '-',
    label: drawProse(marked.label, canvas.marks),
    paint: paintOf(marked, severity, canvas.settings.style),
  })
  if (place.firstLine !== place.lastLine) return drawSpread(place, toMark(place, []), canvas)
  const line = canvas.measured.lineOf(section.firstLine)
  const window = cutSection(section, canvas)
  const marks = section.places.map((marked) => toMark(marked, findInRow(window, marked)))
  const blank = section.places.filter((marked) => isBlank(marked, canvas))
  const highlights = blank.map(({ start, end }) => ({ start, end, showsSpaces: true }))
  return [
    putInGutter(canvas, String(section.firstLine), drawWindow(canvas, line, window, highlights)),
    ...drawMarks(marks, canvas.room, canvas.settings).map((row) => putInGutter(canvas, '', row)),
  ]
}

/** The window of a line that shows all places of a section and, if it can, the last one's label. */
function cutSection({ places, firstLine }: Section, canvas: Canvas): Window {
  const start = (places[0] as Place).start
  const end = Math.max(...places.map((place) => place.end))
  const label = (places.at(-1) as Place).label
  const labelColumns = widthOf(drawProse(label, canvas.marks))
  return cutWindow(canvas.measured.lineOf(firstLine), { start, end }, windowSettings(canvas, labelColumns))
}

function isBlank({ span }: Place, { measured }: Canvas): boolean {
  return (
    span.end - span.start <= MAX_BLANK_UNITS && measured.source.text.slice(span.start, span.end).trim() === ''
  )
}

const MAX_BLANK_UNITS = 200
