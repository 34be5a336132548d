import { compareText, type Diagnostic } from '../../diagnostic/index.ts'
import { createOtherLetters, type FindOtherLetter, listTargets } from '../../lint/index.ts'
import type { Choice } from '../files/choose-letters.ts'
import { isNamed } from '../silence/find-suppressions.ts'
import type { RunLetter } from './gather-letters.ts'
import { describeLinted, type LintedLetter, lintPrepared } from './lint-prepared.ts'
import { type PreparedLetter, prepareLetter } from './prepare-letter.ts'
import type { Run } from './run.ts'

/** A letter of the run that the rules have seen. */
export interface LintedRunLetter extends RunLetter {
  readonly linted: LintedLetter
}

/** Lints the chosen letters, each beside all others, and gives them in order of path. */
export async function lintLetters(
  letters: readonly RunLetter[],
  choice: Choice,
  run: Run,
): Promise<LintedRunLetter[]> {
  const prepared = await prepareLetters(letters, choice, run)
  run.listTargets = () => prepared.map(({ prepared: { letter } }) => listTargets(letter))
  const findOther = prepared.length < 2 ? undefined : createOtherLetters(run.listTargets)
  await run.openCache(letters)
  const chosen = prepared.filter(({ letter }) => choice.includes(letter))
  const linted: LintedRunLetter[] = []
  for (const [index, { letter, prepared: one }] of chosen.entries()) {
    await run.attemptLetter(letter.source.path, async () =>
      linted.push({
        ...letter,
        linted: keepChosen(await lintOne(one, letter, findOther, run), letter, choice),
      }),
    )
    run.progress.tell('checked', index + 1, chosen.length)
  }
  run.progress.end()
  await run.saveCache()
  return linted.sort((a, b) => compareText(a.source.path, b.source.path))
}

interface PreparedRunLetter {
  readonly letter: RunLetter
  readonly prepared: PreparedLetter
}

async function prepareLetters(
  letters: readonly RunLetter[],
  choice: Choice,
  run: Run,
): Promise<PreparedRunLetter[]> {
  const prepared: PreparedRunLetter[] = []
  for (const [index, letter] of letters.entries()) {
    await run.attemptLetter(letter.source.path, async () => {
      const stop = run.timing?.start('parsing')
      const one = await prepareLetter(letter.source, letter.request)
      stop?.()
      if (choice.includes(letter)) run.notices.push(...letter.notices, ...one.notices)
      prepared.push({ letter, prepared: one })
    })
    run.progress.tell('read', index + 1, letters.length)
  }
  return prepared
}

/** What is chosen of the findings in a letter, as it was read or with another text. */
export function keepChosen(linted: LintedLetter, letter: RunLetter, choice: Choice): LintedLetter {
  const rules = new Map(linted.selected.map(({ rule }) => [rule.id, rule]))
  const isKept = (diagnostic: Diagnostic) => choice.keeps(letter, diagnostic, rules.get(diagnostic.ruleId))
  return {
    ...linted,
    diagnostics: linted.diagnostics.filter(isKept),
    silenced: linted.silenced.filter(({ diagnostic }) => isKept(diagnostic)),
  }
}

/**
 * Lints a letter of the run, as it was read or with another text.
 *
 * @throws RuleCrash when a rule fails.
 */
export async function lintOne(
  prepared: PreparedLetter,
  letter: RunLetter,
  findOther: FindOtherLetter | undefined,
  run: Run,
): Promise<LintedLetter> {
  const linted = await lintOrRemember(prepared, letter, findOther, run)
  for (const failure of linted.failures) run.addFailure(failure)
  return silenceOne(linted, letter, run)
}

/** What the cache knows of a letter as it is, nobody has to find again. */
async function lintOrRemember(
  prepared: PreparedLetter,
  letter: RunLetter,
  findOther: FindOtherLetter | undefined,
  { cache, sources }: Run,
): Promise<LintedLetter> {
  const { request } = letter
  // A letter with another text than that which was read is being fixed.
  if (!cache || prepared.letter.source !== letter.source) return lintPrepared(prepared, request, findOther)
  const found = cache.find(letter, sources, findOther)
  if (found) return describeLinted(prepared, request, found)
  return cache.lint(letter, findOther, (find) => lintPrepared(prepared, request, find))
}

/** Without what a file of suppressions keeps from being shown, where there is one for the letter. */
async function silenceOne(linted: LintedLetter, letter: RunLetter, run: Run): Promise<LintedLetter> {
  const path = isNamed(letter, run.options) ? run.suppressions.find(letter.file) : undefined
  if (path === undefined) return linted
  const { silenceLetter } = await import('../silence/silence-letter.ts')
  return silenceLetter(linted, letter.file, path, run.suppressions, run.surroundings.cwd)
}
