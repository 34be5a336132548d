/** The reporter's own signs. Every sign but `cut` is one column wide in both sets, so widths never differ. */
export interface Marks {
  /** Stands where text was left out. */
  readonly cut: string
  /** Columns of `cut`. */
  readonly cutColumns: number
  /** In place of a character that has no width or no shape. */
  readonly invisible: string
  /** In place of a no-break or other rare space that is pointed at. */
  readonly space: string
  /** In place of a character that must not reach a terminal. */
  readonly replacement: string
  /** Carries a combining mark that has no letter to stand on; empty where marks are not drawn. */
  readonly base: string
  /** The picture of a C0 control or DEL. */
  pictureOf(control: number): string
}

const DEL = 0x7f

const unicodeMarks: Marks = {
  cut: '…',
  cutColumns: 1,
  invisible: '·',
  space: '␣',
  replacement: '\ufffd',
  base: '◌',
  pictureOf: (control) => (control === DEL ? '␡' : String.fromCharCode(0x2400 + control)),
}

const asciiMarks: Marks = {
  cut: '...',
  cutColumns: 3,
  invisible: '?',
  space: '_',
  replacement: '?',
  base: '',
  pictureOf: () => '?',
}

/** The signs for a terminal that can, or cannot, show more than ASCII. */
export function marksFor(settings: { readonly ascii: boolean }): Marks {
  return settings.ascii ? asciiMarks : unicodeMarks
}
