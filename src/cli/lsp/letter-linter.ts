import { dirname } from 'node:path'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from '../../diagnostic/index.ts'
import { listEdits } from '../../fix/index.ts'
import { createOtherLetters, type LetterTargets, listTargets } from '../../lint/index.ts'
import { createSource, encodeText } from '../../source/index.ts'
import { isIgnoredBy, type RunLetter } from '../check/gather-letters.ts'
import { type LintedRunLetter, lintOne } from '../check/lint-letters.ts'
import { prepareLetter } from '../check/prepare-letter.ts'
import type { Run } from '../check/run.ts'
import type { LoadedConfiguration } from '../configuration/chosen-configurations.ts'
import { MAX_LETTER_MEBIBYTES } from '../files/read-letters.ts'
import { isPassedOver } from '../files/walk-folder.ts'
import { fixLetters } from '../fix/fix-letters.ts'
import { type DocumentPlace, formatOfDocument } from './document-place.ts'

/** A version of a document as it was linted. */
export interface LintedDocument {
  readonly uri: string
  readonly version: number
  readonly place: DocumentPlace
  readonly run: Run
  /** Undefined for what is no letter, or is ignored, or could not be linted. */
  readonly letter: LintedRunLetter | undefined
  /** Whom the letter is for. */
  readonly targets: LetterTargets | undefined
  /** Why it, or a part of the work on it, could not be done. */
  readonly failures: readonly unknown[]
}

/** A document that is to be linted, and where it stands. */
export interface PlacedDocument {
  readonly document: TextDocument
  readonly place: DocumentPlace
}

/** Lints a document beside other letters, as the command line lints the same text in a file there. */
export async function lintDocument(
  { document, place }: PlacedDocument,
  others: readonly LetterTargets[],
  run: Run,
): Promise<LintedDocument> {
  const { uri, version } = document
  const read = await run.attemptLetter(place.shown, () => readDocument(document, place, run))
  const letter = read && (await run.attemptLetter(place.shown, () => lint(read, others, run)))
  return { uri, version, place, run, letter, targets: letter?.targets, failures: run.failures.splice(0) }
}

/** What safe fixes change in a letter, all passes taken together; nothing where there are none. */
export async function fixDocument(
  { letter, run }: LintedDocument,
  others: readonly LetterTargets[],
): Promise<readonly Edit[]> {
  if (!letter) return []
  run.targets = [...others, letter.targets]
  const [fixed] = await fixLetters([letter], { includes: () => true, keeps: () => true }, run)
  // What fails in a letter that is fixed is told when that is linted.
  run.failures.length = 0
  if (!fixed || fixed.fixed.length === 0) return []
  return listEdits(letter.source.text, fixed.after.source.text)
}

/** A letter as it would be linted with another text, without the letters beside it; undefined where that fails. */
export async function lintText(
  letter: LintedRunLetter,
  text: string,
  run: Run,
): Promise<LintedRunLetter | undefined> {
  const linted = await run.attempt(() =>
    lint({ ...letter, source: createSource(text, letter.source) }, [], run),
  )
  run.failures.length = 0
  return linted
}

const MOST_UNITS = MAX_LETTER_MEBIBYTES * 1024 * 1024

/** Undefined for what is no letter, or is ignored. */
async function readDocument(
  document: TextDocument,
  { file, shown, isInFile, cwd }: DocumentPlace,
  run: Run,
): Promise<RunLetter | undefined> {
  const format = formatOfDocument(document.uri, document.languageId)
  const text = document.getText()
  if (format === undefined || text.length > MOST_UNITS) return undefined
  const loaded = await run.configurations.forFolder(dirname(file))
  if (isInFile && (await isIgnored(file, cwd, loaded, run))) return undefined
  const source = createSource(text, { path: shown, format })
  const request = run.requestFor(loaded, file)
  const bytes = encodeText(source.text, source)
  return { source, file, isStandardInput: !isInFile, bytes, request, notices: [] }
}

/** As `letterlint --force-exclude` passes over a letter that is named. */
async function isIgnored(file: string, cwd: string, loaded: LoadedConfiguration, run: Run): Promise<boolean> {
  if (isPassedOver(file, cwd)) return true
  const { IgnoreFiles } = await import('../files/ignore-files.ts')
  const configured = (await run.attempt(() => run.configurations.forFolder(cwd)))?.ignore ?? []
  return new IgnoreFiles(configured, cwd).ignoresFile(file) || isIgnoredBy(loaded, file, true, run)
}

async function lint(letter: RunLetter, others: readonly LetterTargets[], run: Run): Promise<LintedRunLetter> {
  const prepared = await prepareLetter(letter.source, letter.request)
  const targets = listTargets(prepared.letter)
  const findOther = createOtherLetters(() => [...others, targets])
  return { ...letter, targets, linted: await lintOne(prepared, letter, findOther, run) }
}
