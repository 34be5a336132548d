import type { Diagnostic, Notice } from '../diagnostic/index.ts'
import type { Source } from '../source/index.ts'
import { plainStyle, type Style } from './style.ts'

/** Everything a run has to say. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  /** Every letter that was read, in order of path; those without a problem too. */
  readonly letters: readonly LetterReport[]
  /** What is to be said of the run and of files. */
  readonly notices: readonly Notice[]
}

/** What was found in one letter. */
export interface LetterReport {
  readonly source: Source
  /** In the order in which they are shown. */
  readonly diagnostics: readonly Diagnostic[]
  /** The kind of letter it was taken for. */
  readonly profile?: string
  /** Why it was taken for that, where nobody said what it is. */
  readonly profileEvidence?: string
}

/** How a report is to look. Formats for machines heed none of it. */
export interface ReporterSettings {
  /** Columns of the terminal; taken as 40 when less. */
  readonly width: number
  readonly style: Style
  /** Whether the reporter's own marks keep to ASCII; the letter's text stays as it is. */
  readonly ascii: boolean
  /** Whether the report may end with pointers to `letterlint explain` and `letterlint words`. */
  readonly showPointers: boolean
  /** Whether a run without problems passes in silence even on a terminal. */
  readonly quiet: boolean
  /** Whether a person watches the output. */
  readonly isTerminal: boolean
}

/** Turns a report into the whole text of the output; not empty output ends with a newline. */
export type Reporter = (report: Report, settings: ReporterSettings) => string

/** 80 columns, no colour, for output that nobody watches. */
export const plainSettings: ReporterSettings = {
  width: 80,
  style: plainStyle,
  ascii: false,
  showPointers: true,
  quiet: false,
  isTerminal: false,
}
