import type { Source, Span } from '../source/index.ts'

/** `error`: the letter must not be sent like this; `warning`: should be mended; `info`: consider. */
export type Severity = 'error' | 'warning' | 'info'

/** From least to most severe. */
export const SEVERITIES = ['info', 'warning', 'error'] as const satisfies readonly Severity[]

/**
 * Who may apply a fix: `safe` by `--fix`; `unsafe` only when asked for; `suggestion` is one of several
 * to choose from; `has-placeholder` leaves text that the writer must fill in.
 */
export type Applicability = 'safe' | 'unsafe' | 'suggestion' | 'has-placeholder'

/** One replacement; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly newText: string
}

/** A set of edits that belong together. Alternatives are separate fixes. */
export interface Fix {
  readonly applicability: Applicability
  /** What the edits do, as an instruction: “replace with `company`”. */
  readonly message: string
  readonly edits: readonly Edit[]
}

/** A second place that explains the first; it makes sense read alone. */
export interface Label {
  readonly span: Span
  readonly text: string
}

/** A place in another letter that explains a problem; its text makes sense read alone. */
export interface RelatedPlace {
  readonly source: Source
  readonly span: Span
  readonly text: string
}

/** What the user gets: one problem, at one place, with what to do about it. */
export interface Diagnostic {
  readonly ruleId: string
  readonly severity: Severity
  /** What is wrong; lower case, no advice, no final full stop. */
  readonly message: string
  /** As in {@link Source.path}. */
  readonly file: string
  readonly span: Span
  /** What stands at the carets; empty when the message says it all. */
  readonly label: string
  readonly labels: readonly Label[]
  /** In other letters of the run. */
  readonly related: readonly RelatedPlace[]
  readonly notes: readonly string[]
  readonly helps: readonly string[]
  /** Best first. */
  readonly fixes: readonly Fix[]
  /** The word that would have to be among the personal words for there to be no problem. */
  readonly acceptableWord?: string
  readonly docsUrl: string
  /** The same for the same words in the same sentence, wherever the sentence moves to. */
  readonly fingerprint: string
}

/** A diagnostic that somebody has said not to show. */
export interface SilencedDiagnostic {
  readonly diagnostic: Diagnostic
  /** By a comment in the letter, or by an entry of the suppressions file. */
  readonly by: 'directive' | 'suppressions'
  /** Why, as the writer said. */
  readonly reason?: string
}

/** Something said of the run or of a file that is no finding: an encoding guessed, a file skipped. */
export interface Notice {
  readonly level: 'note' | 'warning' | 'error'
  readonly message: string
  readonly file?: string
}
