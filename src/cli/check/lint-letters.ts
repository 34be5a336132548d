import { compareText, type Diagnostic } from '../../diagnostic/index.ts'
import type { FindOtherLetter, LetterTargets } from '../../lint/index.ts'
import { asksForFixes } from '../arguments/fix-arguments.ts'
import { restoreFound, storeFound } from '../cache/stored-letter.ts'
import { Failure } from '../failure.ts'
import type { Choice } from '../files/choose-letters.ts'
import { isNamed } from '../silence/find-suppressions.ts'
import type { GatheredLetter, RunLetter } from './gather-letters.ts'
import type { KeptWork } from './kept-work.ts'
import { type LetterTexts, nameSource } from './letter-texts.ts'
import type { LetterTask, WorkedLetter } from './letter-work.ts'
import { describeLinted, type FoundInLetter, type LintedLetter, lintPrepared } from './lint-prepared.ts'
import { lintTogether } from './lint-together.ts'
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
 * Lints the chosen letters, each beside all others, and gives them in order of path. Of many letters no more is kept
 * than what is found in them: whoever goes through them, as often as need be, has each opened anew, and is to keep
 * none. Where `keepsTexts` is set, or the run changes letters, their texts stay at hand.
 */
export async function lintLetters(
  letters: readonly GatheredLetter[],
  choice: Choice,
  run: Run,
  keepsTexts = false,
): Promise<Iterable<LintedRunLetter>> {
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
    tellChanged: (path) => run.addFailure(describeChanged(path)),
  })
  pool.close()
  run.progress.end()
  tellCrashes(worked, tasks, run)
  if (asksForFixes(run.options)) run.targets = worked.flatMap((kept) => listTargets(kept, texts))
  const settled: { readonly task: LetterTask; readonly kept: KeptWork }[] = []
  for (const [index, task] of tasks.entries()) {
    await run.attemptLetter(task.path, async () => {
      const kept = await settleWork(task, worked[index] as KeptWork, texts, choice, run)
      if (kept) settled.push({ task, kept })
    })
  }
  await run.saveCache()
  settled.sort((a, b) => compareText(a.task.path, b.task.path))
  return {
    *[Symbol.iterator]() {
      for (const { task, kept } of settled) yield openLetter(task, kept, texts)
    },
  }
}

function describeChanged(path: string): Failure {
  return new Failure(`\`${path}\` has changed while letters were checked: its words are not shown`, {
    help: 'check it again',
    file: path,
  })
}

/** Tells what was noticed in the letters that are linted, and which could not be read, before which could not be parsed. */
function tellCrashes(worked: readonly KeptWork[], tasks: readonly LetterTask[], run: Run): void {
  for (const { stage, crash } of worked) if (stage === 'none') run.addFailure(crash)
  for (const [index, { stage, notices, crash }] of worked.entries()) {
    if (stage === 'none') continue
    if (stage === 'read') run.addFailure(crash)
    else if (tasks[index]?.isLinted) run.notices.push(...notices)
  }
}

/**
 * What came of work on a letter, with what is to be told of it; undefined where rules were not to see it.
 *
 * @throws Failure when it could not be read, LetterCrash when it could not be parsed, RuleCrash when a rule failed.
 */
export async function settleWork(
  task: LetterTask,
  work: KeptWork,
  texts: LetterTexts,
  choice: Choice,
  run: Run,
): Promise<KeptWork | undefined> {
  if (!task.isLinted) return undefined
  const { stage, crash } = work
  if (crash || stage === 'none' || stage === 'read') throw crash
  const kept = stage === 'linted' ? work : work.withFound(recall(task.path, run))
  const letter = openLetter(task, kept, texts)
  if (stage === 'linted') keepForLater(letter.linted, work, run)
  for (const failure of letter.linted.failures) run.addFailure(failure)
  const told = keepChosen(await silenceOne(letter.linted, letter, run), letter, choice)
  return told === letter.linted ? kept : kept.withFound(told)
}

type Opened = WorkedLetter & Required<Pick<WorkedLetter, 'read' | 'known' | 'found'>>

/** A letter in which it is known what the rules find. */
export function openLetter(task: LetterTask, kept: KeptWork, texts: LetterTexts): LintedRunLetter {
  const { file, isStandardInput, request } = task
  const { read, known, found, targets } = kept.open(texts) as Opened
  const linted = describeLinted(read.source, known, found, request)
  return {
    ...read,
    file,
    isStandardInput,
    request,
    linted,
    targets: { source: read.source, spans: targets ?? new Map() },
  }
}

/** Whom a letter is for that could be parsed. */
function listTargets(kept: KeptWork, texts: LetterTexts): LetterTargets[] {
  const { read, targets: spans } = kept.open(texts)
  return read && spans ? [{ source: read.source, spans }] : []
}

/** Has the cache know what was found in a letter now. */
function keepForLater(
  found: FoundInLetter & Pick<LintedLetter, 'source'>,
  work: KeptWork,
  { cache }: Run,
): void {
  if (!cache) return
  const { key, asked } = work
  const isKept = key !== undefined && found.dictionaries.length === 0 && found.failures.length === 0
  cache.keep(found.source.path, isKept ? { key, asked, ...storeFound(found) } : undefined)
}

/** What the cache knows of a letter. */
function recall(path: string, { cache }: Run): FoundInLetter {
  const stored = cache?.find(path) ?? { diagnostics: [], silenced: [] }
  return { ...restoreFound(stored, (path) => nameSource(path)), dictionaries: [], failures: [] }
}

/** A letter with what is chosen of the findings in it; the same where that is all. */
function keepChosen(linted: LintedLetter, letter: RunLetter, choice: Choice): LintedLetter {
  const rules = new Map(linted.selected.map(({ rule }) => [rule.id, rule]))
  const isKept = (diagnostic: Diagnostic) => choice.keeps(letter, diagnostic, rules.get(diagnostic.ruleId))
  const diagnostics = linted.diagnostics.filter(isKept)
  const silenced = linted.silenced.filter(({ diagnostic }) => isKept(diagnostic))
  const isAll = diagnostics.length === linted.diagnostics.length && silenced.length === linted.silenced.length
  return isAll ? linted : { ...linted, diagnostics, silenced }
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
