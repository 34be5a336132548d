import type { Severity } from '../diagnostic/index.ts'
import type { LetterReport, Report } from './report.ts'
import { countNoun } from './wording.ts'

/** The numbers of a run. */
export interface Summary {
  /** Letters that were read, with and without problems. */
  readonly letters: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Diagnostics with a safe fix. */
  readonly fixableSafe: number
  /** Diagnostics with an unsafe fix and no safe one. */
  readonly fixableUnsafe: number
  /** Silenced diagnostics, which are in no other number. */
  readonly suppressed: number
}

/** Counts what a report holds. */
export function summarise(report: Report): Summary {
  const counts = { error: 0, warning: 0, info: 0 }
  let fixableSafe = 0
  let fixableUnsafe = 0
  let suppressed = 0
  for (const { diagnostics, silenced = [] } of report.letters) {
    suppressed += silenced.length
    for (const { severity, fixes } of diagnostics) {
      counts[severity]++
      if (fixes.some(({ applicability }) => applicability === 'safe')) fixableSafe++
      else if (fixes.some(({ applicability }) => applicability === 'unsafe')) fixableUnsafe++
    }
  }
  return {
    letters: report.letters.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    fixableSafe,
    fixableUnsafe,
    suppressed,
  }
}

/** How many diagnostics of a letter have each severity, the severities that occur only: “1 error, 3 warnings”. */
export function countSeverities({ diagnostics }: LetterReport): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const counts = severities.map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count === 0 ? '' : countNoun(count, severity)
  })
  return counts.filter((count) => count !== '').join(', ')
}
