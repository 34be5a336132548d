import type { ExitCode } from '../main.ts'
import type { LintedRunLetter } from './lint-letters.ts'
import type { Run } from './run.ts'

/** What a run ends with: 2 before 1, 1 before 0. What is hidden counts like what is shown. */
export function decideExitCode(letters: Iterable<LintedRunLetter>, run: Run): ExitCode {
  if (run.failures.length > 0) return 2
  const { exitZero, diff, fixOnly, exitNonZeroOnFix } = run.options
  if (exitZero) return 0
  if (run.fixedCount > 0 && (diff || exitNonZeroOnFix)) return 1
  if (diff || fixOnly) return 0
  if (run.hasUnusedSuppressions) return 1
  const limit = run.options.maxWarnings ?? Number.POSITIVE_INFINITY
  let warnings = 0
  for (const { linted } of letters) {
    for (const { severity } of linted.diagnostics) {
      if (severity === 'warning') warnings++
      if (severity === 'error' || warnings > limit) return 1
    }
  }
  return 0
}
