/** The places of a diagnostic: what is marked, on which lines, at which columns. */
import type { Diagnostic, Severity } from '../../diagnostic/index.ts'
import { lineAt, type Source, type Span } from '../../source/index.ts'
import type { Paint, Style } from '../style.ts'
import type { MeasuredSource } from './canvas.ts'
import { columnAfter, columnAt } from './display-line.ts'

/** One marked place, its span within the text whatever the diagnostic said. */
export interface Place {
  readonly span: Span
  readonly isMain: boolean
  readonly label: string
  /** Lines from 1. */
  readonly firstLine: number
  readonly lastLine: number
  /** Column from 0 in `firstLine`. */
  readonly start: number
  /** Column in `lastLine`, exclusive; more than `start` on the same line, so that a caret has a place. */
  readonly end: number
}

/** The main place of a diagnostic and those of its labels, in that order. */
export function findPlaces(diagnostic: Diagnostic, measured: MeasuredSource): Place[] {
  const labels = diagnostic.labels.map(({ span, text }) => locate(measured, span, text, false))
  return [locate(measured, diagnostic.span, diagnostic.label, true), ...labels]
}

/** The span with its ends moved into the text. */
export function clampSpan(source: Source, { start, end }: Span): Span {
  const from = Math.min(Math.max(0, start), source.text.length)
  return { start: from, end: Math.min(Math.max(from, end), source.text.length) }
}

/** The place of a span, with where it stands in its lines. */
export function locate(measured: MeasuredSource, span: Span, label: string, isMain: boolean): Place {
  const { source } = measured
  const { start, end } = clampSpan(source, span)
  const firstLine = lineAt(source, start)
  // A span that ends with a line's terminator ends on that line, not before the next.
  const lastLine = end > start ? lineAt(source, end - 1) : firstLine
  const startColumn = columnAt(measured.lineOf(firstLine), start - lineStart(source, firstLine))
  const endColumn = columnAfter(measured.lineOf(lastLine), end - lineStart(source, lastLine))
  const atLeast = firstLine === lastLine ? startColumn + 1 : 1
  return {
    span: { start, end },
    isMain,
    label,
    firstLine,
    lastLine,
    start: startColumn,
    end: end === start ? startColumn + 1 : Math.max(endColumn, atLeast),
  }
}

function lineStart(source: Source, line: number): number {
  return source.lineStarts[line - 1] as number
}

/** How a place is painted. */
export function paintOf(place: Place, severity: Severity, style: Style): Paint {
  return place.isMain ? style[severity] : style.secondary
}
