import { compareText, type Diagnostic, type RelatedPlace } from '../../diagnostic/index.ts'
import type { FindOtherLetter, LetterTargets } from '../../lint/index.ts'
import { restoreFound, storeFound } from '../cache/stored-letter.ts'
import type { Choice } from '../files/choose-letters.ts'
import { isNamed } from '../silence/find-suppressions.ts'
import type { GatheredLetter, RunLetter } from './gather-letters.ts'
import { type LetterTexts, nameSource } from './letter-texts.ts'
import type { LetterTask, WorkedLetter } from './letter-work.ts'
import { describeLinted, type FoundInLetter, type LintedLetter, lintPrepared } from './lint-prepared.ts'
import { lintTogether, targetsOf } from './lint-together.ts'
import { openPool } from './open-pool.ts'
import type { PreparedLetter } from './prepare-letter.ts'
import type { Run } from './run.ts'

/** A letter of the run that the rules have seen. */
export interface LintedRunLetter extends RunLetter {
  readonly linted: LintedLetter
  /** Whom it is for; nobody where it is the only letter of the run, for whom nobody asks. */
  readonly targets: LetterTargets
}

/**
 * Lints the chosen letters, each beside all others, and gives them in order of path. The texts of those in which
 * nothing is found are kept where they are asked for, or the run needs them.
 */
export async function lintLetters(
  letters: readonly GatheredLetter[],
  choice: Choice,
  run: Run,
  keepsTexts = false,
): Promise<LintedRunLetter[]> {
  await run.openCache()
  const tasks = letters.map((letter): LetterTask => {
    const isLinted = choice.includes(letter)
    const knownKey = isLinted ? run.cache?.find(letter.path)?.key : undefined
    return { ...letter, isLinted, knownKey }
  })
  const pool = await openPool(tasks, run, keepsTexts)
  const { worked, texts } = await lintTogether(tasks, pool, {
    askedBefore: (path) => run.cache?.find(path)?.asked ?? [],
    tell: (done) => run.progress.tell('checked', done, tasks.length),
  })
  pool.close()
  run.progress.end()
  tellCrashes(worked, tasks, run)
  run.targets = worked.map(targetsOf).filter((one) => one !== undefined)
  const linted: LintedRunLetter[] = []
  for (const [index, task] of tasks.entries()) {
    await run.attemptLetter(task.path, async () => {
      const letter = await settleLetter(task, worked[index] as WorkedLetter, texts, run)
      if (letter) linted.push({ ...letter, linted: keepChosen(letter.linted, letter, choice) })
    })
  }
  await run.saveCache()
  return linted.sort((a, b) => compareText(a.source.path, b.source.path))
}

/** Tells what was noticed in the letters that are linted, and which could not be read, before which could not be parsed. */
function tellCrashes(worked: readonly WorkedLetter[], tasks: readonly LetterTask[], run: Run): void {
  for (const { read, crash } of worked) if (!read) run.addFailure(crash)
  for (const [index, { read, known, crash }] of worked.entries()) {
    if (read && !known) run.addFailure(crash)
    if (read && known && tasks[index]?.isLinted) run.notices.push(...read.notices, ...known.notices)
  }
}

/**
 * A letter with what was found in it; undefined where rules were not to see it.
 *
 * @throws Failure when it could not be read, LetterCrash when it could not be parsed, RuleCrash when a rule failed.
 */
export async function settleLetter(
  task: LetterTask,
  { read, known, targets, found: foundNow, asked, key, crash }: WorkedLetter,
  texts: LetterTexts,
  run: Run,
): Promise<LintedRunLetter | undefined> {
  if (!task.isLinted) return undefined
  if (crash || !read || !known) throw crash
  const { path, file, isStandardInput, request } = task
  if (run.cache && foundNow) {
    const isKept = key !== undefined && foundNow.dictionaries.length === 0 && foundNow.failures.length === 0
    run.cache.keep(path, isKept ? { key, asked, ...storeFound(foundNow) } : undefined)
  }
  const found = fillTexts(foundNow ?? recall(path, run), texts)
  for (const failure of found.failures) run.addFailure(failure)
  const letter = { ...read, file, isStandardInput, request }
  const linted = await silenceOne(describeLinted(read.source, known, found, request), letter, run)
  return { ...letter, linted, targets: { source: read.source, spans: targets ?? new Map() } }
}

/** What the cache knows of a letter. */
function recall(path: string, { cache }: Run): FoundInLetter {
  const stored = cache?.find(path) ?? { diagnostics: [], silenced: [] }
  return { ...restoreFound(stored, (path) => nameSource(path)), dictionaries: [], failures: [] }
}

/** Findings with the texts of the other letters that they name. */
function fillTexts(found: FoundInLetter, texts: LetterTexts): FoundInLetter {
  const fillPlace = (place: RelatedPlace) => texts.fill(place)
  const fill = (diagnostic: Diagnostic): Diagnostic =>
    diagnostic.related.length === 0
      ? diagnostic
      : { ...diagnostic, related: diagnostic.related.map(fillPlace) }
  return {
    ...found,
    diagnostics: found.diagnostics.map(fill),
    silenced: found.silenced.map((one) => ({ ...one, diagnostic: fill(one.diagnostic) })),
  }
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
 * Lints one letter of the run, as it was read or with another text.
 *
 * @throws RuleCrash when a rule fails.
 */
export async function lintOne(
  prepared: PreparedLetter,
  letter: RunLetter,
  findOther: FindOtherLetter | undefined,
  run: Run,
): Promise<LintedLetter> {
  const linted = await lintPrepared(prepared, letter.request, findOther)
  for (const failure of linted.failures) run.addFailure(failure)
  return silenceOne(linted, letter, run)
}

/** Without what a file of suppressions keeps from being shown, where there is one for the letter. */
async function silenceOne(linted: LintedLetter, letter: RunLetter, run: Run): Promise<LintedLetter> {
  const path = isNamed(letter, run.options) ? run.suppressions.find(letter.file) : undefined
  if (path === undefined) return linted
  const { silenceLetter } = await import('../silence/silence-letter.ts')
  return silenceLetter(linted, letter, path, run.suppressions, run.surroundings.cwd)
}
