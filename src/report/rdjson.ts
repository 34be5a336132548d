/**
 * The formats of reviewdog, which counts columns in bytes. Its versions from before the middle of 2024 know no
 * related locations, and refuse what they do not know.
 *
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
import type { Fix, Severity } from '../diagnostic/index.ts'
import { contains, slice } from '../source/index.ts'
import { listEntries, type ReportEntry, type TextPlace, type TextRange } from './programs/entries.ts'
import { mapEach } from './programs/json-report.ts'
import { writeJson, writeJsonDocument } from './programs/json-text.ts'
import { cutQuotes } from './programs/quote.ts'
import { listRemarks } from './programs/remarks.ts'
import type { Report, Reporter } from './report.ts'

const LEVELS = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<
  Severity,
  string
>

/** Reviewdog reads no line of more than 64 KiB, and drops all that come after one. */
const MAX_RELATED_LOCATIONS = 100

/** For reviewdog: one document. */
export const renderRdjson: Reporter = (report) =>
  writeJsonDocument({
    source: describeTool(report),
    diagnostics: mapEach(listEntries(report), describeEntry),
  })

/** For reviewdog: one document on each line. */
export const renderRdjsonLines: Reporter = (report) => {
  const source = describeTool(report)
  return mapEach(listEntries(report), (entry) => `${writeJson({ ...describeEntry(entry), source })}\n`)
}

function describeTool({ tool }: Report): object {
  return { name: tool.name, url: tool.homepage }
}

function describeEntry(entry: ReportEntry): object {
  const { diagnostic, placeOf } = entry
  const { ruleId, severity, message, docsUrl } = diagnostic
  const remarks = listRemarks(diagnostic).map(({ kind, text }) => `${kind}: ${text}`)
  const related = [
    ...diagnostic.labels.map(({ span, text }) => ({ text, place: placeOf(span) })),
    ...diagnostic.related.map(({ span, source, text }) => ({ text, place: placeOf(span, source) })),
  ].slice(0, MAX_RELATED_LOCATIONS)
  const suggestions = diagnostic.fixes.flatMap((fix) => suggest(fix, entry))
  return {
    message: [cutQuotes(message), ...remarks].join('\n'),
    location: locate(entry),
    severity: LEVELS[severity],
    code: { value: ruleId, url: docsUrl },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(related.length > 0
      ? {
          related_locations: related.map(({ text, place }) => ({
            message: cutQuotes(text),
            location: locate(place),
          })),
        }
      : {}),
  }
}

function locate({ file, range }: TextPlace): object {
  return { path: file, range: toByteRange(range) }
}

function toByteRange({ start, end }: TextRange): object {
  return {
    start: { line: start.line, column: start.columnByte },
    end: { line: end.line, column: end.columnByte },
  }
}

/**
 * A fix as a suggestion, which is one range with its new text. Left out is a fix whose several edits stand
 * around words that are not flagged, since those would be told too, and one that leaves a blank to fill in,
 * which nobody should take with one click.
 */
function suggest({ applicability, edits }: Fix, { source, diagnostic, placeOf }: ReportEntry): object[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start)
  const [first] = ordered
  const last = ordered.at(-1)
  if (applicability === 'has-placeholder' || !first || !last) return []
  const span = { start: first.span.start, end: last.span.end }
  if (ordered.length > 1 && !contains(diagnostic.span, span)) return []
  let text = ''
  let end = span.start
  for (const edit of ordered) {
    text += slice(source, { start: end, end: edit.span.start }) + edit.newText
    end = edit.span.end
  }
  return [{ range: toByteRange(placeOf(span).range), text }]
}
