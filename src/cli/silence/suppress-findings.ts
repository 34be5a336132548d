import { existsSync } from 'node:fs'
import type { Diagnostic } from '../../diagnostic/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import type { Run } from '../check/run.ts'
import { showPath } from '../show-path.ts'
import { describeFindingsIn } from './describe-findings.ts'
import { assertNamed } from './find-suppressions.ts'
import { keyOfLetter } from './read-suppressions.ts'
import { changeSuppressions, removeEmptySuppressions } from './write-suppressions.ts'

/** Where findings were suppressed. */
export interface SuppressedIn {
  /** The file, as it is shown to people. */
  readonly shown: string
  /** Whether the file was not there before. */
  readonly isNew: boolean
  /** Lets them be shown again; a file that was new, and holds nothing else, is gone then. */
  readonly undo: () => Promise<void>
}

/**
 * Keeps some findings of a letter from being shown again.
 *
 * @throws Failure when the letter is standard input without a name, or the file cannot be read or written.
 */
export async function suppressFindings(
  diagnostics: readonly Diagnostic[],
  { linted, file, isStandardInput, request }: LintedRunLetter,
  { options, suppressions, surroundings: { cwd } }: Pick<Run, 'options' | 'suppressions' | 'surroundings'>,
  reason?: string,
): Promise<SuppressedIn> {
  assertNamed({ isStandardInput }, options)
  const path = suppressions.choose(file)
  const shown = showPath(path, cwd)
  const isNew = !existsSync(path)
  const described = await describeFindingsIn(linted.source, request, diagnostics)
  const entries = described.map((entry) => ({
    ...entry,
    ...(reason === undefined ? {} : { reason }),
  }))
  const [all, none] = [new Map([[keyOfLetter(path, file), entries]]), new Map()]
  await changeSuppressions(path, shown, { added: all, removed: none }, cwd)
  const undo = async () => {
    await changeSuppressions(path, shown, { added: none, removed: all }, cwd)
    if (isNew) await removeEmptySuppressions(path, shown)
  }
  return { shown, isNew, undo }
}
