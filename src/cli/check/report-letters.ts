import { compareText, type Notice, SEVERITIES, type Severity } from '../../diagnostic/index.ts'
import { RuleCrash, type SelectedRule } from '../../lint/index.ts'
import { drawProse, type LetterReport, marksFor, REPORTERS, type Report } from '../../report/index.ts'
import { describeFailure } from '../describe-failure.ts'
import { Failure } from '../failure.ts'
import { findRoot } from '../files/find-root.ts'
import { writeText } from '../output.ts'
import { settingsFor } from '../settings.ts'
import { TOOL } from '../version.ts'
import { decideExitCode } from './exit-code.ts'
import type { LintedRunLetter } from './lint-letters.ts'
import type { Run } from './run.ts'

/** Writes what was found where it is asked for, and what could not be done to standard error. */
export async function writeReports(letters: readonly LintedRunLetter[], run: Run): Promise<void> {
  const { options, surroundings } = run
  const report = toReport(letters, run)
  const render = await REPORTERS[options.format].load()
  const text = render(report, await settingsFor(options, surroundings, 'stdout'))
  await tellRemarks(run, REPORTERS[options.format].tellsNotices)
  await writeText(surroundings.stdout, text)
}

/** Tells on standard error why letters could not be linted, and notices that nothing else tells. */
export async function tellRemarks(run: Run, areNoticesTold = false): Promise<void> {
  const debug = run.options.debug === true
  const settings = await settingsFor(run.options, run.surroundings, 'stderr')
  const notices = areNoticesTold
    ? []
    : run.notices.map(({ level, message }) => `${level}: ${drawProse(message, marksFor(settings))}\n`)
  const failures = run.failures.map((failure) => describeFailure(failure, { settings, debug }))
  await writeText(run.surroundings.stderr, [...notices, ...failures].join(''))
}

function toReport(letters: readonly LintedRunLetter[], run: Run): Report {
  const failures = run.options.format === 'pretty' ? [] : run.failures.map(toNotice)
  return {
    tool: TOOL,
    folder: findRoot(run.surroundings.cwd),
    rules: listRules(letters),
    letters: letters.map(({ linted }) => toLetterReport(linted, leastSeverity(run))),
    notices: [...run.notices, ...failures],
    exitCode: decideExitCode(letters, run),
  }
}

function leastSeverity({ options }: Run): Severity {
  return options.quiet ? 'error' : 'info'
}

function toLetterReport(linted: LintedRunLetter['linted'], least: Severity): LetterReport {
  const { source, profile, profileEvidence, diagnostics } = linted
  const isShown = (severity: Severity) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
  return {
    source,
    profile,
    ...(profileEvidence === undefined ? {} : { profileEvidence }),
    diagnostics: diagnostics.filter(({ severity }) => isShown(severity)),
  }
}

/** Every rule that ran on a letter, by id; one that differs between letters as it was for the first. */
function listRules(letters: readonly LintedRunLetter[]): SelectedRule[] {
  const rules = new Map<string, SelectedRule>()
  for (const { linted } of letters) {
    for (const selected of linted.selected) {
      if (!rules.has(selected.rule.id)) rules.set(selected.rule.id, selected)
    }
  }
  return [...rules.values()].sort((a, b) => compareText(a.rule.id, b.rule.id))
}

function toNotice(failure: unknown): Notice {
  const isKnown = failure instanceof Failure || failure instanceof RuleCrash
  const message = failure instanceof Error ? failure.message : String(failure)
  return { level: 'error', message: isKnown ? message : `letterlint failed: ${message}` }
}
