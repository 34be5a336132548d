/** Whoever types is not disturbed before this long nothing has changed. */
const CALM_MILLISECONDS = 150

/** Puts work off until what it is for is left alone; what is put off again is done once. */
export class Debounce {
  readonly #action: (key: string) => void
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(action: (key: string) => void) {
    this.#action = action
  }

  schedule(key: string, milliseconds = CALM_MILLISECONDS): void {
    this.cancel(key)
    const run = () => {
      this.#timers.delete(key)
      this.#action(key)
    }
    this.#timers.set(key, setTimeout(run, milliseconds))
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
  }

  /** Nothing that was put off is done any more. */
  stop(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key)
  }
}
