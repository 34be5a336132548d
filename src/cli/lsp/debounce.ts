/** Whoever types is not disturbed before this long nothing has changed. */
const CALM_MILLISECONDS = 150

/** Puts work on documents off until they are left alone; what is put off again is done once. */
export class Debounce {
  readonly #action: (uri: string) => Promise<void>
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(action: (uri: string) => Promise<void>) {
    this.#action = action
  }

  schedule(uri: string, milliseconds = CALM_MILLISECONDS): void {
    this.cancel(uri)
    const run = () => {
      this.#timers.delete(uri)
      void this.#action(uri)
    }
    this.#timers.set(uri, setTimeout(run, milliseconds))
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
  }

  /** Nothing that was put off is done any more. */
  stop(): void {
    for (const uri of [...this.#timers.keys()]) this.cancel(uri)
  }
}
