/** Puts colour on a text without changing its width. */
export type Paint = (text: string) => string

/** How each part of a report is painted. Colour only repeats what the words and marks already say. */
export interface Style {
  readonly error: Paint
  readonly warning: Paint
  readonly info: Paint
  readonly note: Paint
  readonly help: Paint
  /** Carets and labels of secondary places. */
  readonly secondary: Paint
  /** Line numbers, bars, and arrows. */
  readonly gutter: Paint
  /** The message of a diagnostic. */
  readonly emphasis: Paint
  /** Cut marks and closing hints. */
  readonly dim: Paint
  /** What a fix takes away. */
  readonly removed: Paint
  /** What a fix puts in. */
  readonly added: Paint
}

const leavePlain: Paint = (text) => text

/** The style that paints nothing. */
export const plainStyle: Style = {
  error: leavePlain,
  warning: leavePlain,
  info: leavePlain,
  note: leavePlain,
  help: leavePlain,
  secondary: leavePlain,
  gutter: leavePlain,
  emphasis: leavePlain,
  dim: leavePlain,
  removed: leavePlain,
  added: leavePlain,
}
