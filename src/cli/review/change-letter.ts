import { dirname } from 'node:path'
import type { Edit } from '../../diagnostic/index.ts'
import { applyEdits } from '../../fix/index.ts'
import { createOtherLetters, listTargets } from '../../lint/index.ts'
import { createSource, encodeText, type Source } from '../../source/index.ts'
import { type LintedRunLetter, lintOne } from '../check/lint-letters.ts'
import { prepareLetter } from '../check/prepare-letter.ts'
import { Run } from '../check/run.ts'
import { readLetter } from '../files/read-letters.ts'
import { replaceFile } from '../files/replace-file.ts'
import { holdSignals } from '../hold-signals.ts'

/**
 * Makes edits in a letter, writes it, and gives it linted again.
 *
 * @throws Failure when it cannot be written.
 */
export async function changeLetter(
  letter: LintedRunLetter,
  edits: readonly Edit[],
  letters: readonly LintedRunLetter[],
  run: Run,
): Promise<LintedRunLetter> {
  const source = createSource(applyEdits(letter.source.text, edits), letter.source)
  const bytes = encodeText(source.text, source)
  const changed = await lintText({ ...letter, bytes }, source, letters, run)
  await replaceText(letter, changed)
  return changed
}

/**
 * Writes a letter as it was before a change.
 *
 * @throws Failure when it cannot be written, or is not as the change left it.
 */
export function restoreLetter(before: LintedRunLetter, changed: LintedRunLetter): Promise<void> {
  return replaceText(changed, before)
}

async function replaceText(from: LintedRunLetter, to: LintedRunLetter): Promise<void> {
  const { file, source } = from
  const [before, after] = [from.bytes ?? new Uint8Array(), to.bytes ?? new Uint8Array()]
  await holdSignals(() => replaceFile({ path: source.path, file }, { before, after }))
}

/** A letter as it is in its file now; as it was where that cannot be read. */
export async function readAgain(
  letter: LintedRunLetter,
  letters: readonly LintedRunLetter[],
  run: Run,
): Promise<LintedRunLetter> {
  const { path, format } = letter.source
  const read = await run.attempt(() => readLetter({ path, file: letter.file }, format))
  if (!read || Buffer.from(read.bytes).equals(letter.bytes ?? new Uint8Array())) return letter
  return lintText({ ...letter, bytes: read.bytes }, read.source, letters, run)
}

/** Letters after a word was added to a list: those in which it was found are linted again. */
export async function lintWithWord(
  word: string,
  letters: readonly LintedRunLetter[],
  { options, surroundings }: Run,
): Promise<LintedRunLetter[]> {
  const run = new Run(options, surroundings)
  const isAbout = (other: string | undefined) => other?.toLowerCase() === word.toLowerCase()
  const linted: LintedRunLetter[] = []
  for (const letter of letters) {
    const loaded = await run.configurations.forFolder(dirname(letter.file))
    const now = { ...letter, request: run.requestFor(loaded, letter.file) }
    const holdsWord = letter.linted.diagnostics.some(({ acceptableWord }) => isAbout(acceptableWord))
    linted.push(holdsWord ? await lintText(now, letter.source, letters, run) : now)
  }
  return linted
}

async function lintText(
  letter: LintedRunLetter,
  source: Source,
  letters: readonly LintedRunLetter[],
  run: Run,
): Promise<LintedRunLetter> {
  const prepared = await prepareLetter(source, letter.request)
  const targets = listTargets(prepared.letter)
  const now = letters.map((one) => (one.file === letter.file ? targets : one.targets))
  const findOther = createOtherLetters(() => now)
  return { ...letter, source, targets, linted: await lintOne(prepared, letter, findOther, run) }
}
