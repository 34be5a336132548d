import type { Diagnostic } from '../../diagnostic/index.ts'
import { SAFE, SAFE_AND_UNSAFE } from '../../fix/index.ts'
import type { LetterTargets } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import type { KeptWork } from '../check/kept-work.ts'
import type { LetterTask } from '../check/letter-work.ts'
import { type LintedRunLetter, openLetter, settleWork } from '../check/lint-letters.ts'
import { lintTogether } from '../check/lint-together.ts'
import { OneThread } from '../check/pool.ts'
import type { Run } from '../check/run.ts'
import type { Choice } from '../files/choose-letters.ts'
import { Fixing } from './fixing.ts'

/** A letter of the run, and what fixing makes of it. */
export interface FixedLetter {
  readonly before: LintedRunLetter
  /** With what is still found in it. */
  readonly after: LintedRunLetter
  /** Whose fixes went in, as they were found; empty where the text is as it was. */
  readonly fixed: readonly Diagnostic[]
}

/** Fixes letters, of which nothing is written yet. What is found after that is found by linting again. */
export async function fixLetters(
  letters: readonly LintedRunLetter[],
  choice: Choice,
  run: Run,
): Promise<FixedLetter[]> {
  const allowed = run.options.unsafeFixes ? SAFE_AND_UNSAFE : SAFE
  const fixings = letters.map((letter) => new Fixing(letter, allowed))
  const sameLines = keepLines(choice, fixings)
  // All letters take each pass together, since rules compare them with one another.
  let wasAnyChanged = false
  for (let texts = advance(fixings); texts.size > 0; texts = advance(fixings)) {
    await lintAgain(texts, fixings, sameLines, run)
    wasAnyChanged = true
  }
  for (const fixing of fixings) run.notices.push(...fixing.settle())
  // What rules and suppressions make of a letter may hang on the others, and on whether it was given up.
  if (wasAnyChanged && (fixings.length > 1 || fixings.some(({ fixed }) => fixed.length === 0))) {
    const texts = new Map(fixings.map((fixing) => [fixing, fixing.current.source]))
    await lintAgain(texts, fixings, sameLines, run)
  }
  return fixings.map(({ before, current, fixed }) => ({ before, after: current, fixed }))
}

/** The letters that a pass changed, each with its new text. */
function advance(fixings: readonly Fixing[]): Map<Fixing, Source> {
  const texts = new Map<Fixing, Source>()
  for (const fixing of fixings) {
    const source = fixing.advance()
    if (source) texts.set(fixing, source)
  }
  return texts
}

/** A choice of lines holds for other texts as long as these have as many; then all lines count. */
function keepLines(choice: Choice, fixings: readonly Fixing[]): Choice {
  const lineCounts = new Map(fixings.map(({ before }) => [before.file, before.source.lineStarts.length]))
  return {
    ...choice,
    keeps: (letter, diagnostic, rule) =>
      lineCounts.get(letter.file) !== letter.source.lineStarts.length ||
      choice.keeps(letter, diagnostic, rule),
  }
}

/** Lints letters with other texts, each beside all the others as these are now. */
async function lintAgain(
  texts: ReadonlyMap<Fixing, Source>,
  fixings: readonly Fixing[],
  choice: Choice,
  run: Run,
): Promise<void> {
  const changing = [...texts.keys()]
  const tasks = [...texts].map(([{ before }, source]) => toTask(before, source))
  const others = listOthers(changing, fixings, run)
  const pool = new OneThread({ hasOthers: true, keepsTexts: true, keepsBytes: false, findsKeys: false })
  const { worked, texts: all } = await lintTogether(tasks, pool, { others })
  for (const [index, fixing] of changing.entries()) {
    await attempt(fixing, run, async () => {
      const [task, work] = [tasks[index] as LetterTask, worked[index] as KeptWork]
      const kept = (await settleWork(task, work, all, choice, run)) as KeptWork
      const { linted, targets } = openLetter(task, kept, all)
      fixing.update(linted, targets)
    })
  }
}

function toTask({ source, file, isStandardInput, request, bytes }: LintedRunLetter, now: Source): LetterTask {
  const given = { source: now, bytes: bytes ?? new Uint8Array(), notices: [], isStream: true }
  return { path: source.path, file, format: source.format, isStandardInput, request, isLinted: true, given }
}

/** Whom the other letters of the run are for, as they are now, those among them that are not fixed and only seen by others. */
function listOthers(changing: readonly Fixing[], fixings: readonly Fixing[], run: Run): LetterTargets[] {
  const isFixed = new Set(fixings.map(({ before }) => before.source))
  const isChanging = new Set(changing)
  return [
    ...run.targets.filter(({ source }) => !isFixed.has(source)),
    ...fixings.filter((fixing) => !isChanging.has(fixing)).map(({ current }) => current.targets),
  ]
}

/** A letter for which something fails stays as it was; the others are still fixed. */
async function attempt(fixing: Fixing, run: Run, action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    run.addFailure(error)
    fixing.giveUp()
  }
}
