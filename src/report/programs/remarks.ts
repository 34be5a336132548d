import type { Diagnostic } from '../../diagnostic/index.ts'
import { listHelps } from '../telling/name-fixes.ts'
import { cutQuotes } from './quote.ts'

/** What else there is to say of a diagnostic, with the words of the letter cut as {@link cutQuotes} does. */
export interface Remark {
  readonly kind: 'note' | 'help'
  readonly text: string
}

/** The notes and helps of a diagnostic, and what its fixes would do. */
export function listRemarks(diagnostic: Diagnostic): Remark[] {
  return [
    ...diagnostic.notes.map((text) => ({ kind: 'note' as const, text: cutQuotes(text) })),
    ...listHelps(diagnostic).map((text) => ({ kind: 'help' as const, text: cutQuotes(text) })),
  ]
}
