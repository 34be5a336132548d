/**
 * A report of GitLab Code Quality.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import type { Severity } from '../diagnostic/index.ts'
import { listEntries, type ReportEntry } from './programs/entries.ts'
import { Identities } from './programs/identity.ts'
import { mapEach } from './programs/json-report.ts'
import { writeJsonDocument } from './programs/json-text.ts'
import { cutQuotes } from './programs/quote.ts'
import type { Reporter } from './report.ts'

const LEVELS = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>

/** For GitLab's widget of code quality, which shows the description only: the rule stands at its head. */
export const renderGitlab: Reporter = (report) => {
  const identities = new Identities()
  const describe = (entry: ReportEntry) => {
    const { file, range, diagnostic } = entry
    const { ruleId, severity, message } = diagnostic
    return {
      description: `${ruleId}: ${cutQuotes(message)}`,
      check_name: ruleId,
      fingerprint: identities.next(entry),
      severity: LEVELS[severity],
      location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
    }
  }
  return writeJsonDocument(mapEach(listEntries(report), describe))
}
