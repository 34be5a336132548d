import { countNoun } from '../../report/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import type { Position } from './queue.ts'

/** What was decided on findings, and how things stood before. */
export interface Decision {
  readonly kind: 'mended' | 'skipped' | 'ignored' | 'accepted'
  /** How many findings it was decided on. */
  readonly count: number
  readonly letters: readonly LintedRunLetter[]
  readonly position: Position
  readonly undo?: () => Promise<void>
}

/** How many findings were decided on. */
export function countDecided(decisions: readonly Decision[]): number {
  return decisions.reduce((sum, { count }) => sum + count, 0)
}

/** What was decided: “4 mended, 2 skipped”. */
export function summariseDecisions(decisions: readonly Decision[]): string {
  const countOf = (kind: Decision['kind']) => countDecided(decisions.filter((one) => one.kind === kind))
  const accepted = countOf('accepted')
  const counts = [
    ...(['mended', 'skipped', 'ignored'] as const).map(
      (kind) => [countOf(kind), `${countOf(kind)} ${kind}`] as const,
    ),
    [accepted, `${countNoun(accepted, 'word')} accepted`] as const,
  ]
  const said = counts.filter(([number]) => number > 0).map(([, text]) => text)
  return said.join(', ') || 'nothing decided'
}
