import type { Diagnostic } from '../diagnostic/index.ts'
import { type Applicabilities, applyFixes } from './apply-fixes.ts'

/** A text is changed this often at most; what then could still be fixed is left. */
export const MOST_PASSES = 10

/** Why a text is not changed any more: no fix is left, fixes undo each other, or there were too many passes. */
export type FixEnd = 'done' | 'loop' | 'endless'

/**
 * Fixes a text pass by pass; between two passes its user lints the text again. Fixes that undo each other do
 * not go on for ever: the text stays as it first was among those that come again and again, so that to fix it
 * once more changes nothing.
 */
export class TextFixer {
  readonly #allowed: Applicabilities
  /** Every text so far, with how much had been fixed then. */
  readonly #passes: { readonly text: string; readonly fixedCount: number }[]
  #fixed: Diagnostic[] = []
  #end: FixEnd | undefined
  #undoing: readonly string[] = []

  constructor(text: string, allowed: Applicabilities) {
    this.#allowed = allowed
    this.#passes = [{ text, fixedCount: 0 }]
  }

  /** As it is after the passes so far. */
  get text(): string {
    return this.#passes.at(-1)?.text ?? ''
  }

  /** Whose fixes are in the text, as they were found. */
  get fixed(): readonly Diagnostic[] {
    return this.#fixed
  }

  /** Undefined as long as passes are to follow. */
  get end(): FixEnd | undefined {
    return this.#end
  }

  /** The rules, by id, whose fixes undo each other, or do not come to an end. */
  get undoingRules(): readonly string[] {
    return this.#undoing
  }

  /**
   * Makes one pass with what was found in {@link text}, and says whether that is another text now, which is to
   * be linted again.
   */
  advance(diagnostics: readonly Diagnostic[]): boolean {
    if (this.#end !== undefined) return false
    const { text, fixed } = applyFixes(this.text, diagnostics, this.#allowed)
    if (fixed.length === 0) {
      this.#end = 'done'
      return false
    }
    const known = this.#passes.findIndex((pass) => pass.text === text)
    if (known >= 0) return this.#goBackTo(known, fixed)
    if (this.#passes.length > MOST_PASSES) {
      this.#end = 'endless'
      this.#undoing = namesOf(fixed)
      return false
    }
    this.#fixed.push(...fixed)
    this.#passes.push({ text, fixedCount: this.#fixed.length })
    return true
  }

  #goBackTo(pass: number, fixed: readonly Diagnostic[]): boolean {
    const before = this.text
    const { fixedCount } = this.#passes[pass] as { fixedCount: number }
    this.#end = 'loop'
    this.#undoing = namesOf([...this.#fixed.slice(fixedCount), ...fixed])
    this.#fixed = this.#fixed.slice(0, fixedCount)
    this.#passes.splice(pass + 1)
    return this.text !== before
  }
}

function namesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ ruleId }) => ruleId))].sort()
}
