/** What a tool says is wrong at a place of a letter. */
export interface Report {
  /** The letter's file name. */
  readonly file: string
  /** UTF-16 offset of its first character. */
  readonly start: number
  /** UTF-16 offset behind its last character; the start, where the tool names a place only. */
  readonly end: number
  readonly rule: string
  readonly message: string
}

/** A letter that tools were run on. */
export interface LetterFile {
  readonly file: string
  readonly text: string
}

/** Gives the UTF-16 offset of a line and column, both counted from 1; of the end where the text is shorter. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start)
    if (end === -1) return text.length
    start = end + 1
  }
  return Math.min(start + column - 1, text.length)
}

/** Gives the line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
