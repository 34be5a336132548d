import type { Locale } from '../lexicon.ts'

/** What is stored of a word. */
export interface WordEntry {
  readonly locales: Set<Locale>
  /** From 1, rare, to 5, very common. */
  commonness: number
  /** See `Lexicon.frequency`. */
  frequency: number
  /** Known, but never offered as a correction: an offensive word, or one that a letter hardly means. */
  isNeverOffered: boolean
  /** Whether a Hunspell dictionary has it. */
  isInDictionary: boolean
}

/** The words to be stored, each in its own letter case. */
export type WordTable = Map<string, WordEntry>
