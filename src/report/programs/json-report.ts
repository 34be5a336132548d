/** The shape of the `json` format, for programs in this language; `reportSchema` tells it to all others. */
import type { Applicability, Notice, Severity, SilencedDiagnostic } from '../../diagnostic/index.ts'
import { plainSettings, type Report, type ReporterSettings } from '../report.ts'
import { type Summary, summarise } from '../summary.ts'
import { listEntries, type ReportEntry, type TextRange } from './entries.ts'
import { toMachinePath } from './machine-path.ts'

/** Raised when a field is taken away or changes its meaning; not for new fields. */
export const SCHEMA_VERSION = 1

/** A stretch of text by its points; the end is exclusive. */
export type JsonRange = TextRange

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
  /** What keeps it from being shown; null where nothing does. */
  readonly suppressed: JsonSuppression | null
}

/** By what a diagnostic is silenced, and why, if somebody said why. */
export interface JsonSuppression {
  readonly by: SilencedDiagnostic['by']
  readonly reason: string | null
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
  /** The whole letter, where it was asked for. */
  readonly text?: string
}

/** The whole document. */
export interface JsonReport {
  /** Where the schema of the document is. */
  readonly $schema: string
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly tool: Pick<Report['tool'], 'name' | 'version'>
  readonly summary: Summary
  readonly diagnostics: readonly JsonDiagnostic[]
  readonly notices: readonly JsonNotice[]
  readonly letters: readonly JsonLetter[]
}

/** What of the settings matters to programs. */
export type JsonSettings = Pick<ReporterSettings, 'showsSilenced' | 'includesSource'>

/** A report as the `json` format tells it. */
export function toJsonReport(report: Report, settings: JsonSettings = plainSettings): JsonReport {
  const { diagnostics, letters, ...rest } = describeReport(report, settings)
  return { ...rest, diagnostics: [...diagnostics], letters: [...letters] }
}

/** What may be long, and is made item by item. */
interface LongLists {
  readonly diagnostics: Iterable<JsonDiagnostic>
  readonly letters: Iterable<JsonLetter>
}

/** The same, of which nothing is made before it is asked for. */
export function describeReport(
  report: Report,
  settings: JsonSettings,
): Omit<JsonReport, keyof LongLists> & LongLists {
  const { tool } = report
  return {
    $schema: `https://unpkg.com/${tool.name}@${tool.version}/dist/schema/report.schema.json`,
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    summary: summarise(report),
    diagnostics: mapEach(listEntries(report, settings.showsSilenced), toJsonDiagnostic),
    notices: toJsonNotices(report),
    letters: mapEach(report.letters, ({ source, profile, profileEvidence }) => ({
      file: toMachinePath(source.path, report),
      ...(profile === undefined ? {} : { profile }),
      ...(profileEvidence === undefined ? {} : { profileEvidence }),
      ...(settings.includesSource ? { text: source.text } : {}),
    })),
  }
}

/** What is made of each item, when it is its turn. */
export function* mapEach<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Result,
): Generator<Result> {
  for (const item of items) yield make(item)
}

/** The notices of a report, with paths as programs take them. */
export function toJsonNotices(report: Report): JsonNotice[] {
  return report.notices.map(({ level, message, file }) => ({
    level,
    message,
    ...(file === undefined ? {} : { file: toMachinePath(file, report) }),
  }))
}

/** A diagnostic as the `json` format tells it. */
export function toJsonDiagnostic({
  diagnostic,
  silenced,
  file,
  range,
  placeOf,
}: ReportEntry): JsonDiagnostic {
  const { ruleId, severity, message, label, notes, helps, docsUrl, fingerprint, acceptableWord } = diagnostic
  return {
    ruleId,
    severity,
    message,
    file,
    range,
    label,
    labels: diagnostic.labels.map(({ span, text }) => ({ range: placeOf(span).range, text })),
    related: diagnostic.related.map(({ source, span, text }) => ({ ...placeOf(span, source), text })),
    notes,
    helps,
    fixes: diagnostic.fixes.map((fix) => ({
      applicability: fix.applicability,
      message: fix.message,
      edits: fix.edits.map(({ span, newText }) => ({ range: placeOf(span).range, newText })),
    })),
    ...(acceptableWord === undefined ? {} : { acceptableWord }),
    docsUrl,
    fingerprint,
    suppressed: silenced ? { by: silenced.by, reason: silenced.reason ?? null } : null,
  }
}
