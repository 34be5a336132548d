import { printTree } from '../../letter/index.ts'
import { drawText, marksFor } from '../../report/index.ts'
import type { CheckOptions } from '../arguments/check-options.ts'
import { asksForFixes } from '../arguments/fix-arguments.ts'
import { DEFAULT_FORMAT, type Output } from '../arguments/pair-outputs.ts'
import { printConfigurations } from '../configuration/print-configuration.ts'
import { Failure } from '../failure.ts'
import { type Choice, chooseLetters, settleChanged } from '../files/choose-letters.ts'
import { choosePaths } from '../files/choose-paths.ts'
import { readLetter } from '../files/read-letters.ts'
import type { ExitCode } from '../main.ts'
import { writeText } from '../output.ts'
import { settingsFor } from '../settings.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsNoDrawing } from '../terminal.ts'
import { decideExitCode } from './exit-code.ts'
import { type GatheredLetter, gatherLetters } from './gather-letters.ts'
import { type LintedRunLetter, lintLetters } from './lint-letters.ts'
import { prepareLetter } from './prepare-letter.ts'
import { tellRemarks, writeReports } from './report-letters.ts'
import { Run } from './run.ts'
import { settleSilenced } from './settle-silenced.ts'

/** Lints letters and reports on them: read, parse, rules, lint, report, exit code. */
export async function checkLetters(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const isFixing = asksForFixes(options)
  const outputs = settleOutputs(options, surroundings)
  const settled = await settlePaths(paths, options, surroundings)
  const run = new Run({ ...settled.options, outputs }, surroundings)
  const gathered = await gatherLetters(settled.paths, run)
  const choice = await chooseLetters(gathered, run.options, surroundings.cwd)
  if (run.options.showFiles) return showFiles(gathered, choice, run)
  const linted = await lintLetters(gathered, choice, run)
  const answer = await answerQuestion(linted, run)
  if (answer !== undefined) {
    await tellRemarks(run)
    await writeText(surroundings.stdout, answer)
    return decideExitCode(linted, run)
  }
  if (isFixing) {
    const { fixAndReport } = await import('../fix/fix-and-report.ts')
    return fixAndReport({ letters: [...linted], gathered, choice }, run)
  }
  const letters = await settleSilenced(linted, run)
  await writeReports(letters, run)
  return decideExitCode(letters, run)
}

/**
 * The reports that are asked for, or the one that a person is given.
 *
 * @throws Failure where counts are asked for in a format that has none.
 */
function settleOutputs(
  { outputs, statistics }: CheckOptions,
  { environment }: Surroundings,
): readonly Output[] {
  const uncounted = statistics && outputs.find(({ format }) => !COUNTED.has(format))
  if (uncounted) {
    throw new Failure(`\`--statistics\` has no form for \`${uncounted.format}\``, {
      help: `the formats that it has one for: ${[...COUNTED].join(', ')}`,
    })
  }
  if (outputs.length > 0) return outputs
  return [{ format: wantsNoDrawing(environment) ? 'plain' : DEFAULT_FORMAT }]
}

const COUNTED: ReadonlySet<string> = new Set(['pretty', 'plain', 'json'])

/** The paths to lint, those of lists among them, and the options with what else they mean. */
async function settlePaths(
  given: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<{ paths: readonly string[]; options: CheckOptions }> {
  const { fileList: lists = [] } = options
  const settled = await settleChanged(given, options, surroundings.cwd)
  const hasList = lists.length > 0 || settled.paths.some((path) => path.startsWith('@'))
  if (!hasList) return { ...settled, paths: choosePaths(settled.paths, options, surroundings) }
  const { expandLists } = await import('../files/expand-lists.ts')
  return { ...settled, paths: await expandLists(settled.paths, lists, surroundings) }
}

/** Names the letters that would be linted, which are those that can be read. */
async function showFiles(letters: readonly GatheredLetter[], choice: Choice, run: Run): Promise<ExitCode> {
  const settings = await settingsFor(run.options, run.surroundings, 'stdout')
  const lines: string[] = []
  for (const letter of letters) {
    await run.attemptLetter(letter.path, () => {
      if (!letter.given) readLetter(letter, letter.format)
      if (choice.includes(letter)) lines.push(`${drawText(letter.path, marksFor(settings))}\n`)
    })
  }
  await tellRemarks(run)
  await writeText(run.surroundings.stdout, lines.join(''))
  return run.failures.length > 0 ? 2 : 0
}

/** What is printed in place of a report; undefined where a report is wanted. */
async function answerQuestion(letters: Iterable<LintedRunLetter>, run: Run): Promise<string | undefined> {
  const { printConfig, printTree: wantsTree } = run.options
  if (printConfig) return printConfigurations([...letters], run.configurations, run.surroundings.cwd)
  if (!wantsTree) return undefined
  const trees: string[] = []
  for (const { source, request } of letters)
    trees.push(printTree((await prepareLetter(source, request)).letter))
  return trees.join('\n')
}
