/** The source lines of a diagnostic with carets and labels. */
import type { Diagnostic, Severity } from '../diagnostic/index.ts'
import { type Source, toPoint } from '../source/index.ts'
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
import type { ReporterSettings } from './report.ts'
import { type Row, widthOf } from './row.ts'
import { chooseSections, countRows, MAX_SOURCE_ROWS, type Section } from './section.ts'
import { drawSpread } from './spread.ts'
import { type Columns, cutWindow, findInRow, type Window } from './window.ts'
import { countNoun } from './wording.ts'

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
  const places = [...own, ...related.map(({ place }) => place)]
  const canvas = createCanvas(measured, Math.max(...places.map(({ lastLine }) => lastLine)), settings)
  const { sections, rest } = chooseSections(own, canvas)
  const drawn = fitRelated(related, sections)
  const unseen = [
    ...rest.map((place) => ({ label: place.label, at: pointTo(place, source) })),
    ...related
      .slice(drawn.length)
      .map((other) => ({ label: other.place.label, at: nameStart(other, canvas) })),
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
    [arrow, { text: ` ${nameStart(other, canvas)}` }],
    ...drawSections([section], severity, { ...canvas, measured }),
  ]
}

/** Where a place of another letter begins, fit for a terminal. */
function nameStart({ place, measured: { source } }: MeasuredPlace, { marks }: Canvas): string {
  return `${drawText(source.path, marks)}:${pointTo(place, source)}`
}

function pointTo({ span }: Place, source: Source): string {
  const { line, column } = toPoint(source, span.start)
  return `${line}:${column}`
}

function drawSections(sections: readonly Section[], severity: Severity, canvas: Canvas): Row[] {
  const rows: Row[] = [putInGutter(canvas, '', [])]
  for (const [index, section] of sections.entries()) {
    const before = sections[index - 1]
    if (before !== undefined && section.firstLine > before.lastLine + 1) {
      rows.push([{ text: '...', paint: canvas.settings.style.gutter }])
    }
    rows.push(...drawSection(section, severity, canvas))
  }
  return rows
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
const MAX_NAMED_PLACES = 12

/** The labels of places without a row, each text once with the points where it holds. */
function nameUnseen(places: readonly { readonly label: string; readonly at: string }[]): string[] {
  const byLabel = new Map<string, string[]>()
  for (const { label, at } of places) {
    const points = byLabel.get(label)
    if (points === undefined) byLabel.set(label, [at])
    else points.push(at)
  }
  return [...byLabel].map(([label, points]) => {
    const named = points.slice(0, MAX_NAMED_PLACES).join(', ')
    const more = points.length - MAX_NAMED_PLACES
    const all = more > 0 ? `${named}, and ${countNoun(more, 'more place')}` : named
    return label === '' ? `also at ${all}` : `${label}: ${all}`
  })
}
