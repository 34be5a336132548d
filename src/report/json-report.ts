/** The shape of the `json` format, for programs in this language; `reportSchema` tells it to all others. */
import type { Applicability, Diagnostic, Notice, Severity } from '../diagnostic/index.ts'
import type { Source, Span } from '../source/index.ts'
import { clampSpan } from './place.ts'
import type { Report } from './report.ts'
import { type Summary, summarise } from './summary.ts'
import { measurePoints, type PointMeasure, type TextPoint } from './text-point.ts'

/** Raised when a field is taken away or changes its meaning; not for new fields. */
export const SCHEMA_VERSION = 1

/** A stretch of text by its points; the end is exclusive. */
export interface JsonRange {
  readonly start: TextPoint
  readonly end: TextPoint
}

/** A fix by its points. */
export interface JsonFix {
  readonly applicability: Applicability
  readonly message: string
  readonly edits: readonly { readonly range: JsonRange; readonly newText: string }[]
}

/** A diagnostic by its points. */
export interface JsonDiagnostic {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly file: string
  readonly range: JsonRange
  readonly label: string
  readonly labels: readonly { readonly range: JsonRange; readonly text: string }[]
  /** Places in other letters that explain it. */
  readonly related: readonly { readonly file: string; readonly range: JsonRange; readonly text: string }[]
  readonly notes: readonly string[]
  readonly helps: readonly string[]
  /** Best first. */
  readonly fixes: readonly JsonFix[]
  readonly acceptableWord?: string
  readonly docsUrl: string
  readonly fingerprint: string
}

/** A notice as it is. */
export type JsonNotice = Notice

/** A letter that was read. */
export interface JsonLetter {
  readonly file: string
  /** The kind of letter it was taken for. */
  readonly profile?: string
  /** Why, where nobody said what it is. */
  readonly profileEvidence?: string
}

/** The whole document. */
export interface JsonReport {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly tool: Pick<Report['tool'], 'name' | 'version'>
  readonly summary: Summary
  readonly diagnostics: readonly JsonDiagnostic[]
  readonly notices: readonly JsonNotice[]
  readonly letters: readonly JsonLetter[]
}

/** A report as the `json` format tells it. */
export function toJsonReport(report: Report): JsonReport {
  const { letters, notices, tool } = report
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    summary: summarise(report),
    diagnostics: letters.flatMap(({ source, diagnostics }) => describeDiagnostics(source, diagnostics)),
    notices: notices.map(({ level, message, file }) => ({
      level,
      message,
      ...(file === undefined ? {} : { file }),
    })),
    letters: letters.map(({ source, profile, profileEvidence }) => ({
      file: source.path,
      ...(profile === undefined ? {} : { profile }),
      ...(profileEvidence === undefined ? {} : { profileEvidence }),
    })),
  }
}

function describeDiagnostics(source: Source, diagnostics: readonly Diagnostic[]): JsonDiagnostic[] {
  if (diagnostics.length === 0) return []
  const measures = new Map<Source, PointMeasure>()
  const rangeIn = (other: Source, span: Span): JsonRange => {
    const points = measures.get(other) ?? measurePoints(other)
    measures.set(other, points)
    return toRange(other, span, points)
  }
  return diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, source, rangeIn))
}

function toRange(source: Source, span: Span, points: PointMeasure): JsonRange {
  const { start, end } = clampSpan(source, span)
  return { start: points.pointAt(start), end: points.pointAt(end) }
}

function describeDiagnostic(
  diagnostic: Diagnostic,
  source: Source,
  rangeIn: (source: Source, span: Span) => JsonRange,
): JsonDiagnostic {
  const rangeOf = (span: Span): JsonRange => rangeIn(source, span)
  const { ruleId, severity, message, file, label, notes, helps, docsUrl, fingerprint } = diagnostic
  const { acceptableWord } = diagnostic
  return {
    ruleId,
    severity,
    message,
    file,
    range: rangeOf(diagnostic.span),
    label,
    labels: diagnostic.labels.map(({ span, text }) => ({ range: rangeOf(span), text })),
    related: diagnostic.related.map(({ source: other, span, text }) => ({
      file: other.path,
      range: rangeIn(other, span),
      text,
    })),
    notes,
    helps,
    fixes: diagnostic.fixes.map((fix) => ({
      applicability: fix.applicability,
      message: fix.message,
      edits: fix.edits.map(({ span, newText }) => ({ range: rangeOf(span), newText })),
    })),
    ...(acceptableWord === undefined ? {} : { acceptableWord }),
    docsUrl,
    fingerprint,
  }
}
