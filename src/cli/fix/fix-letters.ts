import type { Diagnostic } from '../../diagnostic/index.ts'
import { SAFE, SAFE_AND_UNSAFE } from '../../fix/index.ts'
import { createOtherLetters, type LetterTargets, listTargets } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import { keepChosen, type LintedRunLetter, lintOne } from '../check/lint-letters.ts'
import { type PreparedLetter, prepareLetter } from '../check/prepare-letter.ts'
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
  const prepared = new Map<Fixing, PreparedLetter>()
  for (const [fixing, source] of texts) {
    await attempt(fixing, run, async () =>
      prepared.set(fixing, await prepareLetter(source, fixing.before.request)),
    )
  }
  const findOther = createOtherLetters(() => listTargetsNow(prepared, fixings, run))
  for (const [fixing, one] of prepared) {
    await attempt(fixing, run, async () => {
      const linted = await lintOne(one, fixing.before, findOther, run)
      fixing.update(keepChosen(linted, { ...fixing.before, source: linted.source }, choice))
    })
  }
}

/** Whom the letters of the run are for, those among them that are not fixed and only seen by others. */
function listTargetsNow(
  prepared: ReadonlyMap<Fixing, PreparedLetter>,
  fixings: readonly Fixing[],
  run: Run,
): LetterTargets[] {
  const changed = fixings.flatMap((fixing) => {
    const letter = (prepared.get(fixing) ?? fixing.current.linted).letter
    return letter.source === fixing.before.source ? [] : [{ fixing, letter }]
  })
  const stale = new Set(changed.map(({ fixing }) => fixing.before.source))
  return [
    ...run.listTargets().filter(({ source }) => !stale.has(source)),
    ...changed.map(({ letter }) => listTargets(letter)),
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
