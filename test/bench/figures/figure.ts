import { drawTime } from '../draw-table.ts'
import { quantile } from '../measure.ts'

/** A row of the table of figures. */
export interface Figure {
  readonly what: string
  /** Milliseconds, of each round. */
  readonly times: readonly number[]
  /** What the time means: its ratio to another, a rate, or how it grows. */
  readonly means: string
}

/** The middle of the times. */
export function median(times: readonly number[]): number {
  return quantile(times, 0.5)
}

/** The cells of a row: what, the median, the first and the last tenth, and what it means. */
export function drawFigure({ what, times, means }: Figure): string[] {
  const spread =
    times.length > 1 ? `${drawTime(quantile(times, 0.1))} … ${drawTime(quantile(times, 0.9))}` : 'one run'
  return [what, drawTime(median(times)), spread, means]
}

/** How a time grows with a size: 1 where it grows as the size does. */
export function exponentOf(times: readonly [small: number, large: number], factor: number): string {
  return `exponent ${(Math.log(times[1] / times[0]) / Math.log(factor)).toFixed(2)}`
}
