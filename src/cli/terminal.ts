/** What is known of the stream that a report goes to. */
export interface Stream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** What flags about colour and links can say. */
export const WHENS = ['auto', 'always', 'never'] as const

/** Whether to colour or to link: for certain, or as the terminal and the environment have it. */
export type When = (typeof WHENS)[number]

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

/**
 * Whether the names of rules are links: the flag; FORCE_HYPERLINK; else only where the report is coloured, on a
 * terminal that is known to follow links, and outside of CI. No link where it could not be told from noise.
 */
export function decideHyperlinks(
  when: When,
  isColored: boolean,
  environment: Environment,
  stream: Stream,
): boolean {
  if (when !== 'auto') return when === 'always'
  const { FORCE_HYPERLINK: force, CI: ci } = environment
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (!isColored || stream.isTTY !== true || (ci && ci !== 'false')) return false
  return followsLinks(environment)
}

/** The first version of a terminal that follows links, by the name that it goes by in TERM_PROGRAM. */
const FIRST_WITH_LINKS: ReadonlyMap<string, string> = new Map([
  ['iTerm.app', '3.1'],
  ['WezTerm', '20200620'],
  ['vscode', '1.72'],
  ['ghostty', '1'],
  ['tmux', '3.4'],
  ['zed', '0'],
  ['Hyper', '2'],
])

/** Whether a terminal makes itself known as one that follows OSC 8 links. */
function followsLinks(environment: Environment): boolean {
  const { TERM: terminal = '', TERM_PROGRAM: program = '', VTE_VERSION: vte = '' } = environment
  const first = FIRST_WITH_LINKS.get(program)
  if (first !== undefined) return isAtLeast(environment.TERM_PROGRAM_VERSION ?? '', first)
  // What the terminal around these says of itself does not hold within them.
  if (/^(?:screen|tmux)/.test(terminal)) return false
  if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm)/.test(terminal)) return true
  return Boolean(environment.WT_SESSION) || Number(vte) > 5000
}

/** Whether a version, such as `3.4a`, is at least another. */
function isAtLeast(version: string, least: string): boolean {
  const numbers = version.split('.').map((part) => Number.parseInt(part, 10) || 0)
  for (const [index, wanted] of least.split('.').map(Number).entries()) {
    const difference = (numbers[index] ?? 0) - wanted
    if (difference !== 0) return difference > 0
  }
  return true
}

/** Whether a person wants reports without drawing: NO_GRAPHICS is set, and neither empty nor 0. */
export function wantsNoDrawing({ NO_GRAPHICS: none }: Environment): boolean {
  return none !== undefined && none !== '' && none !== '0'
}
