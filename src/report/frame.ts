/** The source lines of a diagnostic with carets and labels. */
import type { Diagnostic } from '../diagnostic/index.ts'
import { toPoint } from '../source/index.ts'
import {
  type Canvas,
  createCanvas,
  drawWindow,
  type MeasuredSource,
  putInGutter,
  windowSettings,
} from './canvas.ts'
import { drawProse } from './display-line.ts'
import { drawMarks, type Mark } from './label-rows.ts'
import { findPlaces, type Place, paintOf } from './place.ts'
import type { ReporterSettings } from './report.ts'
import { type Row, widthOf } from './row.ts'
import { chooseSections, type Section } from './section.ts'
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

/** Draws the source lines a diagnostic speaks of. */
export function drawFrame(
  diagnostic: Diagnostic,
  measured: MeasuredSource,
  settings: ReporterSettings,
): Frame {
  const places = findPlaces(diagnostic, measured)
  const canvas = createCanvas(measured, Math.max(...places.map(({ lastLine }) => lastLine)), settings)
  const { sections, rest } = chooseSections(places, canvas)
  const rows: Row[] = [putInGutter(canvas, '', [])]
  for (const [index, section] of sections.entries()) {
    const before = sections[index - 1]
    if (before !== undefined && section.firstLine > before.lastLine + 1) {
      rows.push([{ text: '...', paint: settings.style.gutter }])
    }
    rows.push(...drawSection(section, diagnostic, canvas))
  }
  return { canvas, rows, notes: nameRest(rest, canvas) }
}

function drawSection(section: Section, diagnostic: Diagnostic, canvas: Canvas): Row[] {
  const [place] = section.places as [Place]
  const toMark = (marked: Place, ranges: readonly Columns[]): Mark => ({
    ranges,
    sign: marked.isMain ? '^' : '-',
    label: drawProse(marked.label, canvas.marks),
    paint: paintOf(marked, diagnostic.severity, canvas.settings.style),
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
function nameRest(rest: readonly Place[], canvas: Canvas): string[] {
  const byLabel = new Map<string, Place[]>()
  for (const place of rest) byLabel.set(place.label, [...(byLabel.get(place.label) ?? []), place])
  return [...byLabel].map(([label, places]) => {
    const points = places.slice(0, MAX_NAMED_PLACES).map(({ span }) => {
      const { line, column } = toPoint(canvas.measured.source, span.start)
      return `${line}:${column}`
    })
    const more = places.length - points.length
    const named = more > 0 ? `${points.join(', ')}, and ${countNoun(more, 'more place')}` : points.join(', ')
    return label === '' ? `also at ${named}` : `${label}: ${named}`
  })
}
