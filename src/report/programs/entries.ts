/** The diagnostics of a report one after the other, with what formats for programs have to know of each. */
import { compareDiagnostics, type Diagnostic, type SilencedDiagnostic } from '../../diagnostic/index.ts'
import type { Source, Span } from '../../source/index.ts'
import { clampSpan } from '../drawing/place.ts'
import type { LetterReport, Report } from '../report.ts'
import { toMachinePath } from './machine-path.ts'
import { measurePoints, type PointMeasure, type TextPoint } from './text-point.ts'

/** A stretch of text by its points; the end is exclusive. */
export interface TextRange {
  readonly start: TextPoint
  readonly end: TextPoint
}

/** Where something is. */
export interface TextPlace {
  /** As programs take it. */
  readonly file: string
  readonly range: TextRange
}

/** A diagnostic with its place. */
export interface ReportEntry extends TextPlace {
  readonly diagnostic: Diagnostic
  /** What keeps it from being shown, if anything does. */
  readonly silenced: SilencedDiagnostic | undefined
  readonly source: Source
  /** The place of a span of the letter, or of another source. */
  readonly placeOf: (span: Span, source?: Source) => TextPlace
}

/** Every diagnostic of a report by path, offset, and rule; what is silenced too, in its place, if so asked. */
export function* listEntries(report: Report, showsSilenced = false): Generator<ReportEntry> {
  for (const letter of report.letters) yield* listLetterEntries(letter, report, showsSilenced)
}

/** The same for one letter of the report. */
export function* listLetterEntries(
  letter: LetterReport,
  report: Report,
  showsSilenced = false,
): Generator<ReportEntry> {
  const found = gatherDiagnostics(letter, showsSilenced)
  if (found.length === 0) return
  const placeOf = createPlaceFinder(letter.source, report)
  for (const { diagnostic, silenced } of found) {
    yield { diagnostic, silenced, source: letter.source, ...placeOf(diagnostic.span), placeOf }
  }
}

function gatherDiagnostics(
  { diagnostics, silenced = [] }: LetterReport,
  showsSilenced: boolean,
): Pick<ReportEntry, 'diagnostic' | 'silenced'>[] {
  const shown = diagnostics.map((diagnostic) => ({ diagnostic, silenced: undefined }))
  if (!showsSilenced || silenced.length === 0) return shown
  const hidden = silenced.map((one) => ({ diagnostic: one.diagnostic, silenced: one }))
  return [...shown, ...hidden].sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic))
}

/** Counts through each text once, however many places in it are asked for. */
function createPlaceFinder(own: Source, report: Report): ReportEntry['placeOf'] {
  const measures = new Map<Source, PointMeasure>()
  return (span, source = own) => {
    const points = measures.get(source) ?? measurePoints(source)
    measures.set(source, points)
    const { start, end } = clampSpan(source, span)
    const range = { start: points.pointAt(start), end: points.pointAt(end) }
    return { file: toMachinePath(source.path, report), range }
  }
}
