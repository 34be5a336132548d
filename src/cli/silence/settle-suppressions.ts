import { existsSync } from 'node:fs'
import type { Diagnostic } from '../../diagnostic/index.ts'
import type { Suppression } from '../../lint/index.ts'
import { countNoun } from '../../report/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import type { Run } from '../check/run.ts'
import { isShown } from '../check/to-report.ts'
import { showPath } from '../show-path.ts'
import { describeFindingsIn } from './describe-findings.ts'
import { assertNamed } from './find-suppressions.ts'
import { keyOfLetter } from './read-suppressions.ts'
import { sortSilenced, toSilenced } from './silence-letter.ts'
import { collectUnused, describeUnused } from './unused-suppressions.ts'
import { changeSuppressions, type SuppressionChanges } from './write-suppressions.ts'

/**
 * Does with the suppressions of a run what its flags ask for, once its letters are linted: keeps what was found
 * from being shown again, and takes out, or reports, what is of no use. Gives the letters with what then stands.
 */
export async function settleSuppressions(
  given: Iterable<LintedRunLetter>,
  run: Run,
): Promise<Iterable<LintedRunLetter>> {
  const changes = new Changes()
  const { pruneSuppressions, passOnUnprunedSuppressions, suppressAll, suppressRule } = run.options
  for (const unused of await collectUnused(run.suppressions)) {
    if (pruneSuppressions) changes.remove(unused.path, unused.letters)
    else if (!passOnUnprunedSuppressions) {
      run.hasUnusedSuppressions = true
      run.notices.push(...describeUnused(unused))
    }
  }
  if (!suppressAll && !suppressRule) {
    await writeChanges(changes, run)
    return given
  }
  const letters = [...given]
  const chosen = new Map<LintedRunLetter, readonly Diagnostic[]>()
  for (const letter of letters) {
    const diagnostics = await run.attempt(() => chooseSuppressed(letter, run))
    if (!diagnostics?.length) continue
    chosen.set(letter, diagnostics)
    const path = run.suppressions.choose(letter.file)
    const entries = await describeFindingsIn(letter.source, letter.request, diagnostics)
    changes.add(path, keyOfLetter(path, letter.file), entries)
  }
  const written = await writeChanges(changes, run)
  return letters.map((letter) => {
    const suppressed = chosen.get(letter)
    const isWritten = suppressed && written.has(run.suppressions.choose(letter.file))
    return isWritten ? withoutSuppressed(letter, suppressed) : letter
  })
}

/** What is to be changed in files of suppressions, by their absolute paths. */
class Changes {
  readonly files = new Map<
    string,
    { added: Map<string, readonly Suppression[]>; removed: SuppressionChanges['removed'] }
  >()

  add(path: string, key: string, entries: readonly Suppression[]): void {
    this.#of(path).added.set(key, entries)
  }

  remove(path: string, letters: SuppressionChanges['removed']): void {
    this.#of(path).removed = letters
  }

  #of(path: string) {
    const changes = this.files.get(path) ?? { added: new Map(), removed: new Map() }
    this.files.set(path, changes)
    return changes
  }
}

/** What of a letter's findings flags ask to keep from being shown again. */
function chooseSuppressed(letter: LintedRunLetter, run: Run): Diagnostic[] {
  const { suppressAll, suppressRule = [] } = run.options
  const chosen = letter.linted.diagnostics.filter(
    ({ ruleId, severity }) => (suppressAll || suppressRule.includes(ruleId)) && isShown(severity, run),
  )
  if (chosen.length > 0) assertNamed(letter, run.options)
  return chosen
}

function withoutSuppressed(letter: LintedRunLetter, suppressed: readonly Diagnostic[]): LintedRunLetter {
  const { linted } = letter
  const isGone = new Set(suppressed)
  const silenced = suppressed.map((diagnostic) => toSilenced(diagnostic, undefined))
  return {
    ...letter,
    linted: {
      ...linted,
      diagnostics: linted.diagnostics.filter((diagnostic) => !isGone.has(diagnostic)),
      silenced: sortSilenced([...linted.silenced, ...silenced]),
    },
  }
}

/** Gives the files that were changed; why one could not be is kept with the run. */
async function writeChanges({ files }: Changes, run: Run): Promise<Set<string>> {
  const { cwd } = run.surroundings
  const written = new Set<string>()
  for (const [path, changes] of files) {
    await run.attempt(async () => {
      const shown = showPath(path, cwd)
      const where = `${existsSync(path) ? '' : 'the new file '}\`${shown}\``
      await changeSuppressions(path, shown, changes, cwd)
      written.add(path)
      const [added, removed] = [countEntries(changes.added), countEntries(changes.removed)]
      const say = (message: string) => run.notices.push({ level: 'note', message })
      if (added > 0) say(`suppressed ${countNoun(added, 'finding')} in ${where}`)
      if (removed > 0) say(`took ${countNoun(removed, 'unused suppression')} out of ${where}`)
    })
  }
  return written
}

function countEntries(letters: SuppressionChanges['added']): number {
  return [...letters.values()].reduce((sum, { length }) => sum + length, 0)
}
