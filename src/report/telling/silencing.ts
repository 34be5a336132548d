import type { Severity, SilencedDiagnostic } from '../../diagnostic/index.ts'

/** Who keeps a finding of a severity from being shown, and why, where the writer said why. */
export function nameSilencing(
  { by, reason }: Pick<SilencedDiagnostic, 'by' | 'reason'>,
  severity: Severity,
): string {
  const who = by === 'directive' ? 'a comment in the letter' : 'the suppressions file'
  return `${severity} silenced by ${who}${reason ? `: ${reason}` : ''}`
}
