import type { ReadStream } from 'node:tty'
import { countNoun } from '../../report/index.ts'
import { DEFAULT_CHECK } from '../arguments/check-options.ts'
import type { ReviewOptions } from '../arguments/review-arguments.ts'
import { gatherLetters } from '../check/gather-letters.ts'
import { lintLetters } from '../check/lint-letters.ts'
import { tellRemarks } from '../check/report-letters.ts'
import { Run } from '../check/run.ts'
import { Failure } from '../failure.ts'
import { STANDARD_INPUT } from '../files/choose-paths.ts'
import { endBySignal, SIGNALS } from '../hold-signals.ts'
import type { ExitCode } from '../main.ts'
import { writeText } from '../output.ts'
import { settingsFor } from '../settings.ts'
import type { Surroundings } from '../surroundings.ts'
import { Keyboard } from './keyboard.ts'
import { Review } from './review.ts'

/**
 * Goes through the findings in letters with a person, who decides on each.
 *
 * @throws Failure when there is no terminal.
 */
export async function reviewLetters(
  paths: readonly string[],
  options: ReviewOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdin, stdout } = surroundings
  assertTerminal(paths, surroundings)
  // Letters are read so that they can be written, and a file of suppressions may be made.
  const forRun = { ...DEFAULT_CHECK, ...options, fix: true, suppressRule: [] } as const
  const run = new Run(forRun, surroundings)
  const gathered = await gatherLetters(paths.length > 0 ? paths : ['.'], run)
  const letters = [...(await lintLetters(gathered, { includes: () => true, keeps: () => true }, run))]
  await tellRemarks(run)
  const failed = run.failures.length > 0
  if (letters.every(({ linted }) => linted.diagnostics.length === 0)) {
    await writeText(stdout, `No problems in ${countNoun(letters.length, 'letter')}.\n`)
    return failed ? 2 : 0
  }
  const keyboard = new Keyboard(stdin as ReadStream, stdout.stream)
  const stopHeeding = heedSignals(keyboard)
  const settingsNow = () => settingsFor(options, surroundings, 'stdout')
  const review = new Review({ letters, run, keyboard, settingsNow })
  try {
    const isInterrupted = (await review.goThrough()) === 'interrupt'
    keyboard.close()
    await writeText(stdout, review.summarise())
    stopHeeding()
    if (isInterrupted) endBySignal('SIGINT')
  } finally {
    keyboard.close()
    stopHeeding()
  }
  return failed || review.hasFailed ? 2 : 0
}

function assertTerminal(paths: readonly string[], { stdin, stdout }: Surroundings): void {
  if (paths.includes(STANDARD_INPUT)) {
    throw new Failure('standard input cannot be reviewed', { help: 'name the letters, or their folder' })
  }
  if (stdin.isTTY && stdout.isTTY) return
  throw new Failure('`review` needs a terminal, to ask what is to be done', {
    help: 'without one: `letterlint --fix`, or `letterlint --diff` to see the changes first',
  })
}

/** A signal gives the terminal back before it ends the program. */
function heedSignals(keyboard: Keyboard): () => void {
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    keyboard.close()
    stop()
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return stop
}
