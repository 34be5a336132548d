/** As much of a Hunspell dictionary as some words need, for an engine that expands every affix of an entry. */
export interface Excerpt {
  /** The words, of those asked about, that an entry of the dictionary may give; no other is one. */
  readonly words: readonly string[]
  /** The text of an affix file. */
  readonly aff: string
  /** The text of a file of words. */
  readonly dic: string
}

/** A Hunspell dictionary that was read: an index of its entries, by what may become of them. */
export interface Dictionary {
  /** The lower-case letters that words are spelt with, as the dictionary lists them for trying. */
  readonly letters: string
  /** Stretches that are often written for others: what is written, and what is meant. */
  readonly replacements: readonly (readonly [written: string, meant: string])[]
  /** A word in the form in which the dictionary is asked about it: composed, with a straight apostrophe. */
  normalize(word: string): string
  /**
   * The entries that could give any of these words, which are normalized; for parts of compounds also
   * entries that stand nowhere else.
   */
  excerpt(words: Iterable<string>, areParts?: boolean): Excerpt
}
