import { hashText } from '../../lint/index.ts'
import type { ReportEntry } from './entries.ts'

/**
 * Identities of the diagnostics of one report for programs that compare runs: the same for the same words in
 * the same sentence of the same file, whatever else of the letter changes, and no two alike.
 */
export class Identities {
  readonly #given = new Set<string>()

  /** The identity of a diagnostic, as 16 hexadecimal digits; entries are to be given in their order. */
  next({ file, diagnostic: { fingerprint } }: Pick<ReportEntry, 'file' | 'diagnostic'>): string {
    let identity = hashText(`${file}\u0000${fingerprint}`)
    while (this.#given.has(identity)) identity = hashText(identity)
    this.#given.add(identity)
    return identity
  }
}
