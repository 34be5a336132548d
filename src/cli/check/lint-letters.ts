import { compareText } from '../../diagnostic/index.ts'
import type { Letter } from '../../letter/index.ts'
import type { RunLetter } from './gather-letters.ts'
import { type LintedLetter, lintPrepared } from './lint-prepared.ts'
import { type PreparedLetter, prepareLetter } from './prepare-letter.ts'
import type { Run } from './run.ts'

/** A letter of the run that the rules have seen. */
export interface LintedRunLetter extends RunLetter {
  readonly linted: LintedLetter
}

/** Lints letters, each beside the others, and gives them in order of path. */
export async function lintLetters(letters: readonly RunLetter[], run: Run): Promise<LintedRunLetter[]> {
  const prepared: { readonly letter: RunLetter; readonly prepared: PreparedLetter }[] = []
  for (const letter of letters) {
    await run.attempt(async () => {
      const one = await prepareLetter(letter.source, letter.request)
      run.notices.push(...one.notices)
      prepared.push({ letter, prepared: one })
    })
  }
  const all = prepared.map(({ prepared: { letter } }) => letter)
  const linted: LintedRunLetter[] = []
  for (const { letter, prepared: one } of prepared) {
    await run.attempt(async () => linted.push({ ...letter, linted: await lintOne(one, letter, all, run) }))
  }
  return linted.sort((a, b) => compareText(a.source.path, b.source.path))
}

async function lintOne(
  prepared: PreparedLetter,
  { request }: RunLetter,
  all: readonly Letter[],
  run: Run,
): Promise<LintedLetter> {
  const linted = await lintPrepared(prepared, request, all)
  for (const failure of linted.failures) run.addFailure(failure)
  return linted
}
