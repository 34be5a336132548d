import { toNotice } from '../check/to-report.ts'
import { Failure } from '../failure.ts'

/** Tells why letters cannot be linted: once, however often that is tried, until it can be done again. */
export class FailureTeller {
  readonly #tell: (text: string) => void
  /** What stands in the way, and of which documents. */
  readonly #standing = new Map<string, Set<string>>()

  constructor(tell: (text: string) => void) {
    this.#tell = tell
  }

  /** Takes what went wrong with a document this time. */
  tellOf(uri: string, failures: readonly unknown[]): void {
    const texts = new Set(failures.map(describe))
    for (const [text, uris] of this.#standing) {
      if (!texts.has(text)) uris.delete(uri)
      if (uris.size === 0) this.#standing.delete(text)
    }
    for (const text of texts) {
      const uris = this.#standing.get(text)
      if (uris) uris.add(uri)
      else {
        this.#standing.set(text, new Set([uri]))
        this.#tell(text)
      }
    }
  }

  /** What went wrong with something that was asked for once. */
  tellOnce(failure: unknown): void {
    this.#tell(describe(failure))
  }
}

function describe(failure: unknown): string {
  const { message } = toNotice(failure)
  const help = failure instanceof Failure ? failure.help : undefined
  return help === undefined ? message : `${message}; ${help}`
}
