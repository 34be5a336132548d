import { encodeText } from '../../source/index.ts'
import { decideExitCode } from '../check/exit-code.ts'
import type { GatheredLetter } from '../check/gather-letters.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import { tellRemarks, writeReports } from '../check/report-letters.ts'
import type { Run } from '../check/run.ts'
import { settleSilenced } from '../check/settle-silenced.ts'
import type { Choice } from '../files/choose-letters.ts'
import type { ExitCode } from '../main.ts'
import { writeText } from '../output.ts'
import { describeFixed, hasReportForPeople } from './describe-fixed.ts'
import { type FixedLetter, fixLetters } from './fix-letters.ts'
import { showDiff } from './show-diff.ts'
import { writeLetters } from './write-letters.ts'

/** The letters of a run. */
export interface ChosenLetters {
  /** Those that were linted. */
  readonly letters: readonly LintedRunLetter[]
  /** All that were read. */
  readonly gathered: readonly GatheredLetter[]
  readonly choice: Choice
}

/** Fixes letters that were linted, or shows what would be fixed, and reports on what is left. */
export async function fixAndReport(
  { letters, gathered, choice }: ChosenLetters,
  run: Run,
): Promise<ExitCode> {
  const fixed = await fixLetters(letters, choice, run)
  const done = run.options.diff ? fixed : await writeLetters(fixed, run)
  run.fixedCount = done.reduce((sum, letter) => sum + letter.fixed.length, 0)
  if (run.options.diff) {
    await tellRemarks(run)
    await showDiff(done, run)
    return decideExitCode(remainderOf(done), run)
  }
  renewNotices(done, run)
  const isEchoed = await echoStandardInput(done, gathered, run)
  const rest = await settleSilenced(remainderOf(done), run)
  await reportRest(rest, done, run, isEchoed ? 'stderr' : 'stdout')
  return decideExitCode(rest, run)
}

function remainderOf(letters: readonly FixedLetter[]): LintedRunLetter[] {
  return letters.map(({ after }) => after)
}

/** What was said of places in a text holds for the text as it was. */
function renewNotices(letters: readonly FixedLetter[], run: Run): void {
  const changed = letters.filter(({ fixed }) => fixed.length > 0)
  const stale = new Set(changed.flatMap(({ before }) => before.linted.notices))
  const kept = run.notices.filter((notice) => !stale.has(notice))
  run.notices.length = 0
  for (const notice of [...kept, ...changed.flatMap(({ after }) => after.linted.notices)]) {
    run.notices.push(notice)
  }
}

/** Gives standard input back, fixed or as it came; false where there is none. */
async function echoStandardInput(
  letters: readonly FixedLetter[],
  gathered: readonly GatheredLetter[],
  run: Run,
): Promise<boolean> {
  const given = gathered.find(({ isStandardInput }) => isStandardInput)?.given
  if (given === undefined) return false
  const fixed = letters.find(({ before, fixed }) => before.isStandardInput && fixed.length > 0)?.after.source
  await writeText(run.surroundings.stdout, fixed ? encodeText(fixed.text, fixed) : given.bytes)
  return true
}

/** Reports on what is still found, and on what is not any more. */
async function reportRest(
  rest: Iterable<LintedRunLetter>,
  letters: readonly FixedLetter[],
  run: Run,
  to: 'stdout' | 'stderr',
): Promise<void> {
  const isForPeople = hasReportForPeople(run)
  if (!run.options.fixOnly) await writeReports(rest, run, to)
  else if (isForPeople) await tellRemarks(run)
  else await writeReports(Array.from(rest, withoutFindings), run, to)
  if (run.options.silent) return
  await writeText(run.surroundings[isForPeople ? to : 'stderr'], await describeFixed(letters, run))
}

function withoutFindings(letter: LintedRunLetter): LintedRunLetter {
  return { ...letter, linted: { ...letter.linted, diagnostics: [] } }
}
