import type { Diagnostic } from '../../diagnostic/index.ts'
import { describeFindings, type Suppression } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import type { LintRequest } from '../check/lint-request.ts'
import { prepareLetter } from '../check/prepare-letter.ts'

/** What would suppress each of a letter's findings. The words about them are found by parsing it once more. */
export async function describeFindingsIn(
  source: Source,
  request: LintRequest,
  diagnostics: readonly Diagnostic[],
): Promise<Suppression[]> {
  if (diagnostics.length === 0) return []
  const { letter } = await prepareLetter(source, request)
  return describeFindings(letter, diagnostics)
}
