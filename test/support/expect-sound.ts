import { expect } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/index.ts'
import { OPAQUE } from '../../src/rule/index.ts'
import type { Source } from '../../src/source/index.ts'

/**
 * Sees to it that what a rule says quotes the letter itself, and not what stands in for addresses and code, and
 * that each of its fixes changes something. On a user's letter a rule that errs in this is better than none.
 */
export function expectSound(diagnostics: readonly Diagnostic[], { text }: Source): void {
  for (const { message, label, labels, notes, helps, fixes } of diagnostics) {
    const said = [message, label, ...labels.map((one) => one.text), ...notes, ...helps]
    const fixing = fixes.flatMap((fix) => [fix.message, ...fix.edits.map(({ newText }) => newText)])
    if (!text.includes(OPAQUE)) expect([...said, ...fixing].join('\n')).not.toContain(OPAQUE)
    for (const { edits } of fixes) {
      const changes = edits.some(({ span, newText }) => text.slice(span.start, span.end) !== newText)
      expect(changes || edits.length === 0, `a fix of “${message}” changes nothing`).toBe(true)
    }
  }
}
