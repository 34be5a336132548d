/** The kinds of English a word may belong to. */
export const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU'] as const

/** A kind of English. */
export type Locale = (typeof LOCALES)[number]

/** A known word near another. */
export interface Neighbour {
  /** The known word, in its own letter case (`Wednesday`, `GitHub`). */
  readonly word: string
  /** Damerau-Levenshtein distance (optimal string alignment) of the two in lower case, in edits. */
  readonly distance: number
  /** See {@link Lexicon.commonness}. */
  readonly commonness: number
  /** See {@link Lexicon.frequency}. */
  readonly frequency: number
}

/** What is known of words. */
export interface Lexicon {
  /** Whether a word, as it is written or in lower case, is a word of any kind of English or of a field. */
  has(word: string): boolean
  /** The kinds of English that have exactly this form; empty for an unknown one. */
  localesOf(word: string): readonly Locale[]
  /** How common exactly this form is: 0 unknown, 1 rare … 5 among the few thousand most common. */
  commonness(word: string): number
  /**
   * How often exactly this form is printed: 255 the most often … 1 hardly ever, on a logarithmic scale of its place
   * among all words (45 less is a place about eight times as far down); 0 unknown.
   */
  frequency(word: string): number
  /**
   * The known words within so many edits of a word, nearest and then most frequent first; within two edits only
   * those that begin with one of its first three letters. No words that are never offered.
   */
  near(word: string, maxDistance: 1 | 2): readonly Neighbour[]
  /** What people mean who write this known misspelling, in its letter case; empty if it is not one. */
  corrections(word: string): readonly string[]
}
