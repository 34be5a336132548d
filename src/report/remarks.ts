import type { Diagnostic } from '../diagnostic/index.ts'
import { nameFixes } from './fix-rows.ts'
import { cutQuotes } from './quote.ts'

/** What else there is to say of a diagnostic, with the words of the letter cut as {@link cutQuotes} does. */
export interface Remark {
  readonly kind: 'note' | 'help'
  readonly text: string
}

/** The notes and helps of a diagnostic, and what its fixes would do. */
export function listRemarks(diagnostic: Diagnostic): Remark[] {
  const told = new Set(diagnostic.fixes.map(({ message }) => message))
  const advice = diagnostic.helps.filter((help) => !told.has(help))
  const helps = [...new Set([...advice, ...nameFixes(diagnostic)])]
  return [
    ...diagnostic.notes.map((text) => ({ kind: 'note' as const, text: cutQuotes(text) })),
    ...helps.map((text) => ({ kind: 'help' as const, text: cutQuotes(text) })),
  ]
}
