import type { Diagnostic, SilencedDiagnostic } from '../../diagnostic/index.ts'
import { compareDiagnostics } from '../../diagnostic/index.ts'
import { matchSuppressions } from '../../lint/index.ts'
import type { RunLetter } from '../check/gather-letters.ts'
import type { LintedLetter } from '../check/lint-prepared.ts'
import { describeFindingsIn } from './describe-findings.ts'
import type { SuppressionsFinder } from './find-suppressions.ts'
import { keyOfLetter, readSuppressions, type SuppressionsFile } from './read-suppressions.ts'

/**
 * A letter without what a file of suppressions keeps from being shown; notes in the file what is of no use to it.
 * `path` is that of the file, absolute.
 *
 * @throws Failure when the file cannot be read.
 */
export async function silenceLetter(
  linted: LintedLetter,
  letter: Pick<RunLetter, 'file' | 'request'>,
  path: string,
  { files }: SuppressionsFinder,
  cwd: string,
): Promise<LintedLetter> {
  const reading = files.get(path) ?? readSuppressions(path, cwd)
  files.set(path, reading)
  return applySuppressions(linted, letter, keyOfLetter(path, letter.file), await reading)
}

async function applySuppressions(
  linted: LintedLetter,
  { request }: Pick<RunLetter, 'request'>,
  key: string,
  file: SuppressionsFile,
): Promise<LintedLetter> {
  file.linted.add(key)
  const entries = file.suppressions.get(key) ?? []
  if (entries.length === 0) return linted
  const found = await describeFindingsIn(linted.source, request, linted.diagnostics)
  const { matches, unused } = matchSuppressions(entries, found)
  const ran = new Map(linted.selected.map(({ rule }) => [rule.id, rule]))
  file.unused.set(
    key,
    unused.filter(({ rule }) => ran.has(rule)),
  )
  for (const { id, comparesLetters } of ran.values()) if (comparesLetters) file.comparing.add(id)
  const diagnostics: Diagnostic[] = []
  const silenced: SilencedDiagnostic[] = [...linted.silenced]
  for (const [index, diagnostic] of linted.diagnostics.entries()) {
    const match = matches[index]
    if (match) silenced.push(toSilenced(diagnostic, match.reason))
    else diagnostics.push(diagnostic)
  }
  return { ...linted, diagnostics, silenced: sortSilenced(silenced) }
}

/** A finding that a file of suppressions keeps from being shown. */
export function toSilenced(diagnostic: Diagnostic, reason: string | undefined): SilencedDiagnostic {
  return { diagnostic, by: 'suppressions', ...(reason === undefined ? {} : { reason }) }
}

/** Silenced findings in the order in which findings are shown. */
export function sortSilenced(silenced: readonly SilencedDiagnostic[]): SilencedDiagnostic[] {
  return silenced.toSorted((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic))
}
