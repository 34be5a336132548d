import { resolve } from 'node:path'
import { compareText, type Notice, SEVERITIES, type Severity } from '../../diagnostic/index.ts'
import { RuleCrash, type SelectedRule } from '../../lint/index.ts'
import {
  drawProse,
  type LetterReport,
  marksFor,
  REPORTERS,
  type Report,
  type ReporterName,
} from '../../report/index.ts'
import { describeFailure } from '../describe-failure.ts'
import { Failure, LetterCrash } from '../failure.ts'
import { findRoot } from '../files/find-root.ts'
import { writeReport } from '../files/write-report.ts'
import { writeText } from '../output.ts'
import { settingsFor } from '../settings.ts'
import { TOOL } from '../version.ts'
import { decideExitCode } from './exit-code.ts'
import type { LintedRunLetter } from './lint-letters.ts'
import type { Run } from './run.ts'

/** Writes every report to its place, and what could not be done to standard error. */
export async function writeReports(
  letters: readonly LintedRunLetter[],
  run: Run,
  to: 'stdout' | 'stderr' = 'stdout',
): Promise<void> {
  const { outputs, silent } = run.options
  for (const { format, file } of outputs) {
    if (file === undefined) continue
    await run.attempt(async () =>
      writeReport(file, await render(letters, format, 'file', run), run.surroundings.cwd),
    )
  }
  const onScreen = silent ? undefined : outputs.find(({ file }) => file === undefined)
  if (onScreen?.format === 'github') await summariseStep(letters, run)
  const text = onScreen ? await render(letters, onScreen.format, to, run) : ''
  await tellRemarks(run, onScreen ? REPORTERS[onScreen.format].tellsNotices : silent === true)
  await writeText(run.surroundings[to], text)
}

/** What the annotations of a workflow cannot show stands whole in the summary of its step. */
async function summariseStep(letters: readonly LintedRunLetter[], run: Run): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file } = run.surroundings.environment
  if (!file) return
  const { appendStepSummary } = await import('../files/append-step-summary.ts')
  const markdown = await render(letters, 'markdown', 'file', run)
  try {
    appendStepSummary(file, markdown, run.surroundings.cwd)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    run.notices.push({ level: 'warning', message: error.message })
  }
}

async function render(
  letters: readonly LintedRunLetter[],
  format: ReporterName,
  to: 'stdout' | 'stderr' | 'file',
  run: Run,
): Promise<string> {
  const { options, surroundings } = run
  const [reporter, settings] = await Promise.all([
    REPORTERS[format].load(),
    settingsFor(options, surroundings, to),
  ])
  return reporter(toReport(letters, format, run), settings)
}

/** Tells on standard error why letters could not be linted, and notices that nothing else tells. */
export async function tellRemarks(run: Run, areNoticesTold = false): Promise<void> {
  const debug = run.options.debug === true
  const settings = await settingsFor(run.options, run.surroundings, 'stderr')
  const notices = areNoticesTold
    ? []
    : run.notices.map(({ level, message }) => `${level}: ${drawProse(message, marksFor(settings))}\n`)
  const failures = run.failures.map((failure) => describeFailure(failure, { settings, debug }))
  await writeText(run.surroundings.stderr, [...notices, ...failures, run.timing?.toText() ?? ''].join(''))
}

function toReport(letters: readonly LintedRunLetter[], format: ReporterName, run: Run): Report {
  const failures = FOR_PEOPLE.has(format) ? [] : run.failures.map(toNotice)
  return {
    tool: TOOL,
    folder: findFolder(format, run),
    rules: listRules(letters),
    letters: letters.map(({ linted }) => toLetterReport(linted, run)),
    notices: [...run.notices, ...failures],
    exitCode: decideExitCode(letters, run),
  }
}

/** Who reads these reads standard error too, where failures are told. */
const FOR_PEOPLE: ReadonlySet<ReporterName> = new Set(['pretty', 'plain', 'short'])

/** GitLab takes paths to be relative to its clone, whatever repository is linted in it. */
function findFolder(format: ReporterName, { options, surroundings: { cwd, environment } }: Run): string {
  const root = options.root ?? (format === 'gitlab' ? environment.CI_PROJECT_DIR : undefined)
  return findRoot(cwd, root === undefined ? undefined : resolve(cwd, root))
}

/** Whether findings of a severity are to be shown in a run. */
export function isShown(severity: Severity, { options }: Run): boolean {
  const least = options.quiet ? 'error' : (options.diagnosticLevel ?? 'info')
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
}

function toLetterReport(linted: LintedRunLetter['linted'], run: Run): LetterReport {
  const { source, language, profile, profileEvidence, diagnostics, silenced } = linted
  return {
    source,
    language,
    profile,
    ...(profileEvidence === undefined ? {} : { profileEvidence }),
    diagnostics: diagnostics.filter(({ severity }) => isShown(severity, run)),
    silenced: silenced.filter(({ diagnostic }) => isShown(diagnostic.severity, run)),
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
  const isKnown = [Failure, RuleCrash, LetterCrash].some((kind) => failure instanceof kind)
  const message = failure instanceof Error ? failure.message : String(failure)
  return { level: 'error', message: isKnown ? message : `letterlint failed: ${message}` }
}
