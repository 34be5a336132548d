import type { LintedRunLetter } from './lint-letters.ts'
import type { Run } from './run.ts'

/** Changes and judges suppressions where there are any, or some are asked for. */
export async function settleSilenced(
  letters: Iterable<LintedRunLetter>,
  run: Run,
): Promise<Iterable<LintedRunLetter>> {
  const { suppressAll, suppressRule } = run.options
  if (run.suppressions.files.size === 0 && !suppressAll && !suppressRule) return letters
  const { settleSuppressions } = await import('../silence/settle-suppressions.ts')
  return settleSuppressions(letters, run)
}
