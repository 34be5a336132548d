import type { Diagnostic, Notice } from '../../diagnostic/index.ts'
import { type Applicabilities, MOST_PASSES, TextFixer } from '../../fix/index.ts'
import type { LetterTargets } from '../../lint/index.ts'
import { createSource, encodeText, type Source } from '../../source/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import type { LintedLetter } from '../check/lint-prepared.ts'

/** One letter of the run while it is being fixed. */
export class Fixing {
  /** As it was read. */
  readonly before: LintedRunLetter
  readonly #fixer: TextFixer
  #current: LintedRunLetter
  #isGivenUp = false

  constructor(letter: LintedRunLetter, allowed: Applicabilities) {
    this.before = letter
    this.#current = letter
    this.#fixer = new TextFixer(letter.source.text, allowed)
  }

  /** As it was linted last. */
  get current(): LintedRunLetter {
    return this.#current
  }

  /** Whose fixes are in the letter, as they were found. */
  get fixed(): readonly Diagnostic[] {
    return this.#isGivenUp ? [] : this.#fixer.fixed
  }

  /** Makes one pass, and gives what is to be linted again; undefined where no pass is left to be made. */
  advance(): Source | undefined {
    if (this.#isGivenUp || !this.#fixer.advance(this.#current.linted.diagnostics)) return undefined
    return createSource(this.#fixer.text, this.before.source)
  }

  /** Takes what linting the letter again gave. */
  update(linted: LintedLetter, targets: LetterTargets): void {
    this.#current = { ...this.before, source: linted.source, linted, targets }
  }

  /** The letter stays as it was read. */
  giveUp(): void {
    this.#isGivenUp = true
    this.#current = this.before
  }

  /** What is to be said when all passes are made; a letter that cannot be written as it was read is given up. */
  settle(): Notice[] {
    const { path } = this.before.source
    if (this.fixed.length > 0 && !isWritable(this.before)) {
      this.giveUp()
      const why = this.before.source.encoding === 'windows-1252' ? 'is not UTF-8' : 'ends in half a character'
      const message = `\`${path}\` ${why}, and is not fixed; saved as UTF-8 it can be`
      return [{ level: 'warning', message, file: path }]
    }
    const message = this.#isGivenUp ? undefined : this.#describeEnd()
    return message === undefined ? [] : [{ level: 'warning', message, file: path }]
  }

  #describeEnd(): string | undefined {
    const { end, undoingRules } = this.#fixer
    const rules = undoingRules.map((id) => `\`${id}\``).join(', ')
    const { path } = this.before.source
    if (end === 'loop') return `rules undo each other's fixes in \`${path}\`: ${rules}`
    if (end !== 'endless') return undefined
    return `after ${MOST_PASSES} passes there is still something to fix in \`${path}\`: ${rules}`
  }
}

/** Whether a letter can be written so that what is not fixed stays as it was, byte for byte. */
export function isWritable({ source, bytes }: LintedRunLetter): boolean {
  if (source.encoding === 'windows-1252' || bytes === undefined) return false
  const written = encodeText(source.text, source)
  return written.length === bytes.length && written.every((byte, index) => byte === bytes[index])
}
