import type { Surroundings } from '../surroundings.ts'
import { isCiEnvironment } from '../surroundings.ts'

/** Nobody wonders about a run that takes less. */
const SILENT_MILLISECONDS = 1000
const PAUSE_MILLISECONDS = 100

/** Tells on a terminal how far a long run is, on one line of standard error that is gone in the end. */
export class Progress {
  readonly #stderr: Surroundings['stderr']
  readonly #isShown: boolean
  #nextMilliseconds: number
  #columns = 0

  constructor({ stderr, environment }: Surroundings) {
    this.#stderr = stderr
    this.#isShown = stderr.isTTY === true && environment.TERM !== 'dumb' && !isCiEnvironment(environment)
    this.#nextMilliseconds = now() + SILENT_MILLISECONDS
  }

  /** Says that so many of all are done. */
  tell(doing: string, done: number, count: number): void {
    if (!this.#isShown || now() < this.#nextMilliseconds) return
    this.#nextMilliseconds = now() + PAUSE_MILLISECONDS
    const text = `${doing} ${done} of ${count}`
    this.#stderr.write(`\r${text.padEnd(this.#columns)}`)
    this.#columns = text.length
  }

  /** Takes the line away. */
  end(): void {
    if (this.#columns > 0) this.#stderr.write(`\r${' '.repeat(this.#columns)}\r`)
    this.#columns = 0
  }
}

/** Milliseconds since the program began. Node's `performance` would be loaded for it, `uptime` is there. */
function now(): number {
  return process.uptime() * 1000
}
