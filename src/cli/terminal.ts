/** What is known of the stream that a report goes to. */
export interface Stream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Whether to colour, where nothing is said on the command line. */
export type When = 'auto' | 'always' | 'never'

/**
 * Whether a report is coloured: the flag; FORCE_COLOR; NO_COLOR, when not empty; TERM=dumb; else only on a
 * terminal. Node's own decision is not asked, since it warns and differs between versions.
 */
export function decideColor(when: When, environment: Environment, stream: Stream): boolean {
  if (when !== 'auto') return when === 'always'
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (none) return false
  if (terminal === 'dumb') return false
  return stream.isTTY === true
}

/** The narrowest and the widest report that is drawn for a terminal, in columns. */
const NARROWEST = 40
const WIDEST = 200
const UNKNOWN_WIDTH = 80

/**
 * How many columns a report may take: the flag, else the terminal's, else COLUMNS, else 80. A terminal
 * that says 0, as under pre-commit, has said nothing.
 */
export function decideWidth(flag: number | undefined, environment: Environment, stream: Stream): number {
  if (flag !== undefined) return Math.max(NARROWEST, flag)
  const columns = (stream.isTTY && stream.columns) || Number(environment.COLUMNS) || UNKNOWN_WIDTH
  return Math.min(WIDEST, Math.max(NARROWEST, Math.trunc(columns)))
}
