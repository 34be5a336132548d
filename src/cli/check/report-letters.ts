import { resolve } from 'node:path'
import { drawProse, findReporter, loadStatistics, marksFor, type ReporterName } from '../../report/index.ts'
import { describeFailure } from '../describe-failure.ts'
import { Failure } from '../failure.ts'
import { findRealPath } from '../files/real-path.ts'
import { writePieces, writeText } from '../output.ts'
import { settingsFor } from '../settings.ts'
import type { LintedRunLetter } from './lint-letters.ts'
import type { Run } from './run.ts'
import { toReport } from './to-report.ts'

/** Writes every report to its place, and what could not be done to standard error. */
export async function writeReports(
  letters: Iterable<LintedRunLetter>,
  run: Run,
  to: 'stdout' | 'stderr' = 'stdout',
): Promise<void> {
  const { outputs, silent } = run.options
  for (const { format, file } of outputs) {
    if (file === undefined) continue
    await run.attempt(async () => {
      assertNoLetter(file, run)
      const { writeReport } = await import('../files/write-report.ts')
      writeReport(file, await render(letters, format, 'file', run), run.surroundings.cwd)
    })
  }
  const onScreen = silent ? undefined : outputs.find(({ file }) => file === undefined)
  if (outputs.some((output) => output.format === 'github' && (output.file !== undefined || !silent))) {
    await summariseStep(letters, run)
  }
  const pieces = onScreen ? await render(letters, onScreen.format, to, run) : []
  await tellRemarks(run, onScreen ? findReporter(onScreen.format).tellsNotices : silent === true)
  const toldCount = run.failures.length
  await writePieces(run.surroundings[to], pieces)
  // Only when a letter is read again for the report it is found out that it has changed.
  await writeText(run.surroundings.stderr, await describeFailures(run.failures.slice(toldCount), run))
}

/** A flag that has lost its value can make a letter that of `-o`. */
function assertNoLetter(file: string, { letterFiles, surroundings: { cwd } }: Run): void {
  const real = findRealPath(resolve(cwd, file))
  if (!letterFiles.some((letter) => findRealPath(letter) === real)) return
  throw new Failure(`the report \`${file}\` would take the place of a letter`, {
    help: 'name another file behind `-o`',
  })
}

/** What the annotations of a workflow cannot show stands whole in the summary of its step. */
async function summariseStep(letters: Iterable<LintedRunLetter>, run: Run): Promise<void> {
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
  letters: Iterable<LintedRunLetter>,
  format: ReporterName,
  to: 'stdout' | 'stderr' | 'file',
  run: Run,
): Promise<Iterable<string>> {
  const { options, surroundings } = run
  const report = toReport(letters, format, run)
  const settings = await settingsFor(options, surroundings, to)
  if (options.statistics) {
    const { renderStatistics, renderJsonStatistics } = await loadStatistics()
    return [format === 'json' ? renderJsonStatistics(report) : renderStatistics(report, settings)]
  }
  const reporter = await findReporter(format).load()
  return reporter(report, settings)
}

/** Tells on standard error why letters could not be linted, and notices that nothing else tells. */
export async function tellRemarks(run: Run, areNoticesTold = false): Promise<void> {
  const settings = await settingsFor(run.options, run.surroundings, 'stderr')
  const notices = areNoticesTold
    ? []
    : run.notices.map(({ level, message }) => `${level}: ${drawProse(message, marksFor(settings))}\n`)
  const failures = await describeFailures(run.failures, run)
  await writeText(run.surroundings.stderr, [...notices, failures, run.timing?.toText() ?? ''].join(''))
}

/** Why something could not be done, as people are told. */
async function describeFailures(
  failures: readonly unknown[],
  { options, surroundings }: Run,
): Promise<string> {
  if (failures.length === 0) return ''
  const settings = await settingsFor(options, surroundings, 'stderr')
  const debug = options.debug === true
  return failures.map((failure) => describeFailure(failure, { settings, debug })).join('')
}
