import type { Diagnostic, Notice, SilencedDiagnostic } from '../diagnostic/index.ts'
import type { SelectedRule } from '../lint/index.ts'
import type { Source } from '../source/index.ts'
import { plainStyle, type Style } from './style.ts'

/** Everything a run has to say. */
export interface Report {
  readonly tool: {
    readonly name: string
    readonly version: string
    /** The address of the project. */
    readonly homepage: string
  }
  /**
   * The working directory below the folder that programs take paths to be relative to: `/` between folders,
   * none at the end, empty where they are the same; with `..` in front where it is not below.
   */
  readonly folder: string
  /** Every rule that ran on a letter, by id. */
  readonly rules: readonly SelectedRule[]
  /** What the program will end with. */
  readonly exitCode: number
  /**
   * Every letter that was read, in order of path; those without a problem too. There may be more than memory has room
   * for: a reporter goes through them as often as it needs to, and keeps none.
   */
  readonly letters: Iterable<LetterReport>
  /** What is to be said of the run and of files. */
  readonly notices: readonly Notice[]
}

/** A report on letters alone, whose paths are as they are shown. */
export function createReport(
  tool: Report['tool'],
  letters: Iterable<LetterReport>,
  notices: readonly Notice[] = [],
): Report {
  return { tool, folder: '', rules: [], letters, notices, exitCode: 0 }
}

/** What was found in one letter. */
export interface LetterReport {
  readonly source: Source
  /** In the order in which they are shown. */
  readonly diagnostics: readonly Diagnostic[]
  /** What a directive or an entry of the suppressions file keeps from being shown, in the same order. */
  readonly silenced?: readonly SilencedDiagnostic[]
  /** Its language as a tag of BCP 47, where somebody said or found it. */
  readonly language?: string
  /** The kind of letter it was taken for. */
  readonly profile?: string
  /** Why it was taken for that, where nobody said what it is. */
  readonly profileEvidence?: string
}

/** How a report is to look. Formats for machines heed only what says so. */
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
  /** Whether the name of a rule is a link to its page, where the terminal can follow one. */
  readonly hyperlinks: boolean
  /** Lines of the letter around those that a finding is in. */
  readonly contextLines: number
  /** More than these are counted and not shown; the most severe are. Only `pretty` and `plain` heed it. */
  readonly maxDiagnostics: number
  /** Whether what is silenced is told too, by formats for machines that can tell it as such. */
  readonly showsSilenced: boolean
  /** Whether formats for machines may hold the text of letters, and not only the words that findings are at. */
  readonly includesSource: boolean
}

/**
 * Turns a report into the text of the output, in pieces of any length, each made when the one before it is written; not
 * empty output ends with a newline.
 */
export type Reporter = (report: Report, settings: ReporterSettings) => Iterable<string>

/** 80 columns, no colour, for output that nobody watches. */
export const plainSettings: ReporterSettings = {
  width: 80,
  style: plainStyle,
  ascii: false,
  showPointers: true,
  quiet: false,
  isTerminal: false,
  hyperlinks: false,
  contextLines: 0,
  maxDiagnostics: Number.POSITIVE_INFINITY,
  showsSilenced: false,
  includesSource: false,
}
