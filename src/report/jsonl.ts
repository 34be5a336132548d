import { listEntries } from './programs/entries.ts'
import { SCHEMA_VERSION, toJsonDiagnostic, toJsonNotices } from './programs/json-report.ts'
import { writeJson } from './programs/json-text.ts'
import type { Reporter } from './report.ts'
import { summarise } from './summary.ts'

/**
 * For programs that read line by line: each a document with its `type` first, of the shape that
 * `reportLineSchema` describes; the diagnostics, then the notices, and the summary as the last.
 */
export const renderJsonLines: Reporter = function* (report, { showsSilenced }) {
  const { name, version } = report.tool
  for (const entry of listEntries(report, showsSilenced)) {
    yield `${writeJson({ type: 'diagnostic', ...toJsonDiagnostic(entry) })}\n`
  }
  for (const notice of toJsonNotices(report)) {
    yield `${writeJson({ type: 'notice', ...notice })}\n`
  }
  const head = { schemaVersion: SCHEMA_VERSION, tool: { name, version } }
  yield `${writeJson({ type: 'summary', ...head, ...summarise(report) })}\n`
}
