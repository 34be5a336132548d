import type { Diagnostic } from '../diagnostic/index.ts'
import type { Report } from './report.ts'
import { countNoun } from './wording.ts'

/** The numbers of some diagnostics. */
export interface DiagnosticCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Diagnostics with a safe fix. */
  readonly fixableSafe: number
  /** Diagnostics with an unsafe fix and no safe one. */
  readonly fixableUnsafe: number
}

/** The numbers of a run. */
export interface Summary extends DiagnosticCounts {
  /** Letters that were read, with and without problems. */
  readonly letters: number
  /** Silenced diagnostics, which are in no other number. */
  readonly suppressed: number
}

/** Counts what a report holds. */
export function summarise({ letters }: Report): Summary {
  return {
    letters: letters.length,
    ...countDiagnostics(letters.flatMap(({ diagnostics }) => diagnostics)),
    suppressed: letters.reduce((sum, { silenced = [] }) => sum + silenced.length, 0),
  }
}

/** Counts what can be fixed by `--fix`, which writes no letter whose encoding was guessed. */
export function countFixable({ letters }: Report): Pick<DiagnosticCounts, 'fixableSafe' | 'fixableUnsafe'> {
  const writable = letters.filter(({ source }) => source.encoding !== 'windows-1252')
  return countDiagnostics(writable.flatMap(({ diagnostics }) => diagnostics))
}

/** Counts diagnostics. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  let fixableSafe = 0
  let fixableUnsafe = 0
  for (const { severity, fixes } of diagnostics) {
    counts[severity]++
    if (fixes.some(({ applicability }) => applicability === 'safe')) fixableSafe++
    else if (fixes.some(({ applicability }) => applicability === 'unsafe')) fixableUnsafe++
  }
  return { errors: counts.error, warnings: counts.warning, infos: counts.info, fixableSafe, fixableUnsafe }
}

/** How many diagnostics have each severity, the severities that occur only: “1 error, 3 warnings”. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  return nameCounts(countDiagnostics(diagnostics))
}

/** As {@link countSeverities} does, of diagnostics that are counted. */
export function nameCounts({ errors, warnings, infos }: DiagnosticCounts): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(([count, severity]) => countNoun(count, severity))
    .join(', ')
}

/** What was found, with the errors that are in no letter, such as letters that cannot be read. */
export function addRunErrors(found: string, { letters, notices }: Report): string {
  const count = notices.filter(({ level }) => level === 'error').length
  if (count === 0) return found
  const hasFound = letters.some(({ diagnostics }) => diagnostics.length > 0)
  const joint = letters.length === 0 ? ':' : hasFound ? ', and' : ', but'
  return `${found}${joint} ${countNoun(count, 'error')} of the run`
}
