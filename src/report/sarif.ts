/**
 * SARIF 2.1.0, for code scanning.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { type Notice, SEVERITIES } from '../diagnostic/index.ts'
import { listEntries, type ReportEntry } from './programs/entries.ts'
import { Identities } from './programs/identity.ts'
import { mapEach } from './programs/json-report.ts'
import { writeJsonDocument } from './programs/json-text.ts'
import { toMachinePath } from './programs/machine-path.ts'
import { describeResult, toSarifMessage } from './programs/sarif-result.ts'
import { describeRules } from './programs/sarif-rules.ts'
import { toUri } from './programs/uri.ts'
import type { Report, Reporter } from './report.ts'
import { summarise } from './summary.ts'

/** Of more results than these GitHub keeps so many and does not say which. */
const MAX_KEPT_RESULTS = 5000

/** For code scanning: one SARIF log with one run. */
export const renderSarif: Reporter = (report, { showsSilenced }) => {
  const rules = describeRules(report, showsSilenced)
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]))
  const { name, version, homepage } = report.tool
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, semanticVersion: version, informationUri: homepage, rules } },
        // A run of another category, such as for other letters of a commit, does not take the place of this one.
        automationDetails: { id: `${name}/` },
        invocations: [describeInvocation(report)],
        columnKind: 'utf16CodeUnits',
        results: describeResults(orderEntries(report, showsSilenced), ruleIndexes),
      },
    ],
  }
  return writeJsonDocument(log)
}

/** In their order, unless so many that some would be lost: then the most severe first. */
function* orderEntries(report: Report, showsSilenced: boolean): Generator<ReportEntry> {
  const { errors, warnings, infos, suppressed } = summarise(report)
  const count = errors + warnings + infos + (showsSilenced ? suppressed : 0)
  if (count <= MAX_KEPT_RESULTS) {
    yield* listEntries(report, showsSilenced)
    return
  }
  for (const severity of SEVERITIES.toReversed()) {
    for (const entry of listEntries(report)) if (entry.diagnostic.severity === severity) yield entry
  }
  if (!showsSilenced) return
  for (const entry of listEntries(report, true)) if (entry.silenced) yield entry
}

function describeInvocation(report: Report): object {
  const notifications = report.notices.map((notice) => describeNotice(notice, report))
  return {
    executionSuccessful: report.exitCode < 2,
    exitCode: report.exitCode,
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  }
}

function describeNotice({ level, message, file }: Notice, report: Report): object {
  const artifactLocation = file === undefined ? undefined : { uri: toUri(toMachinePath(file, report)) }
  return {
    level,
    message: { text: toSarifMessage([message]) },
    ...(artifactLocation ? { locations: [{ physicalLocation: { artifactLocation } }] } : {}),
  }
}

function describeResults(
  entries: Iterable<ReportEntry>,
  ruleIndexes: ReadonlyMap<string, number>,
): Iterable<object> {
  const identities = new Identities()
  return mapEach(entries, (entry) =>
    describeResult(entry, {
      ruleIndex: ruleIndexes.get(entry.diagnostic.ruleId) as number,
      identity: identities.next(entry),
    }),
  )
}
