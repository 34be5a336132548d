/** One diagnostic as a result of a SARIF log. */
import type { Edit, Fix, Severity, SilencedDiagnostic } from '../../diagnostic/index.ts'
import { asSentence } from '../wording.ts'
import type { ReportEntry, TextPlace, TextRange } from './entries.ts'
import { cutQuotes, quoteSpan } from './quote.ts'
import { listRemarks } from './remarks.ts'
import { toUri } from './uri.ts'

/** What SARIF calls severities. */
export const SARIF_LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>

/** More locations of a result than these are not kept by GitHub. */
const MAX_RELATED_LOCATIONS = 100

/** What of a result the other results have a part in. */
export interface ResultIdentity {
  /** Among the rules of the run. */
  readonly ruleIndex: number
  readonly identity: string
}

/** A diagnostic as SARIF has it; of the letter it holds the words it is at. */
export function describeResult(entry: ReportEntry, { ruleIndex, identity }: ResultIdentity): object {
  const { diagnostic, silenced, source } = entry
  const { ruleId, severity, message } = diagnostic
  const related = listRelated(entry)
  const fixes = diagnostic.fixes.filter(({ edits }) => edits.length > 0)
  const text = toSarifMessage([cutQuotes(message), ...listRemarks(diagnostic).map((remark) => remark.text)])
  const snippet = quoteSpan(source, diagnostic.span)
  return {
    ruleId,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text },
    locations: [{ physicalLocation: describeLocation(entry, snippet) }],
    partialFingerprints: { primaryLocationLineHash: identity },
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => describeFix(fix, entry)) } : {}),
    ...(silenced ? { suppressions: [describeSuppression(silenced)] } : {}),
  }
}

/**
 * Sentences as the text of a message. What a reader would take for a link or for the place of an argument is
 * escaped; other brackets and braces, which no reader takes for anything, stay as they are in the letter.
 */
export function toSarifMessage(sentences: readonly string[]): string {
  return sentences
    .map(asSentence)
    .join(' ')
    .replace(/\](?=\()/g, '\\]')
    .replace(/\{(\d+)\}/g, '{{$1}}')
}

function describeLocation({ file, range }: TextPlace, snippet = ''): object {
  const region = describeRegion(range)
  return {
    artifactLocation: { uri: toUri(file) },
    region: snippet === '' ? region : { ...region, snippet: { text: snippet } },
  }
}

function describeRegion({ start, end }: TextRange): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** The places that explain a diagnostic, in its own letter and in others. */
function listRelated({ diagnostic, placeOf }: ReportEntry): object[] {
  const places = [
    ...diagnostic.labels.map(({ span, text }) => ({ place: placeOf(span), text })),
    ...diagnostic.related.map(({ source, span, text }) => ({ place: placeOf(span, source), text })),
  ]
  return places.slice(0, MAX_RELATED_LOCATIONS).map(({ place, text }, index) => ({
    id: index + 1,
    physicalLocation: describeLocation(place),
    ...(text === '' ? {} : { message: { text: toSarifMessage([cutQuotes(text)]) } }),
  }))
}

/** Alternatives are fixes of their own, since all replacements of one are to be made. */
function describeFix({ message, applicability, edits }: Fix, { file, placeOf }: ReportEntry): object {
  const describeEdit = ({ span, newText }: Edit) => ({
    deletedRegion: describeRegion(placeOf(span).range),
    insertedContent: { text: newText },
  })
  return {
    description: { text: toSarifMessage([cutQuotes(message)]) },
    artifactChanges: [{ artifactLocation: { uri: toUri(file) }, replacements: edits.map(describeEdit) }],
    properties: { applicability },
  }
}

function describeSuppression({ by, reason }: SilencedDiagnostic): object {
  return {
    kind: by === 'directive' ? 'inSource' : 'external',
    ...(reason ? { justification: reason } : {}),
  }
}
