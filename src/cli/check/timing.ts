import type { Stopwatch } from '../../lint/index.ts'

/** How long the kinds of work of a run took together. */
export class Timing {
  readonly #milliseconds = new Map<string, number>()

  /** Begins to time some work; what it gives ends that. */
  readonly start: Stopwatch = (work) => {
    const begun = performance.now()
    return () => {
      const before = this.#milliseconds.get(work) ?? 0
      this.#milliseconds.set(work, before + performance.now() - begun)
    }
  }

  /** A table with the longest work first: milliseconds, share of all that was timed, and what it was. */
  toText(): string {
    const rows = [...this.#milliseconds].sort(([, a], [, b]) => b - a)
    const total = rows.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
    const lines = [...rows, ['all of these', total] as const].map(([work, milliseconds]) => {
      const share = total === 0 ? 0 : (100 * milliseconds) / total
      return `${milliseconds.toFixed(1).padStart(10)} ms ${share.toFixed(1).padStart(6)} %  ${work}\n`
    })
    return lines.join('')
  }
}
