import { printTree } from '../../letter/index.ts'
import type { CheckOptions } from '../arguments/parse-arguments.ts'
import { printConfigurations } from '../configuration/print-configuration.ts'
import { choosePaths } from '../files/choose-paths.ts'
import type { ExitCode } from '../main.ts'
import { writeText } from '../output.ts'
import type { Surroundings } from '../surroundings.ts'
import { decideExitCode } from './exit-code.ts'
import { gatherLetters } from './gather-letters.ts'
import { type LintedRunLetter, lintLetters } from './lint-letters.ts'
import { tellRemarks, writeReports } from './report-letters.ts'
import { Run } from './run.ts'

/** Lints letters and reports on them: read, parse, rules, lint, report, exit code. */
export async function checkLetters(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const run = new Run(options, surroundings)
  const gathered = await gatherLetters(choosePaths(paths, options, surroundings.stdin), run)
  const letters = await lintLetters(gathered, run)
  const answer = await answerQuestion(letters, run)
  if (answer !== undefined) {
    await tellRemarks(run)
    await writeText(surroundings.stdout, answer)
  } else await writeReports(letters, run)
  return decideExitCode(letters, run)
}

/** What is printed in place of a report; undefined where a report is wanted. */
async function answerQuestion(letters: readonly LintedRunLetter[], run: Run): Promise<string | undefined> {
  const { printConfig, printTree: wantsTree } = run.options
  const linted = letters.map((letter) => letter.linted)
  if (printConfig) return printConfigurations(linted, run.configurations, run.surroundings.cwd)
  if (wantsTree) return linted.map(({ letter }) => printTree(letter)).join('\n')
  return undefined
}
