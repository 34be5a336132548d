import { isAllCapitals, normalizeWord, stripPossessive } from './word-form.ts'

/** Words that someone vouches for, beside the lexicon. */
export interface PersonalWords {
  /**
   * Whether one of the entries accepts a word, with or without a possessive ending:
   *
   * - an entry in lower case (`petrova`) accepts its word in any case;
   * - one with capitals (`Petrova`, `PyTorch`) accepts itself and itself in capitals (`PETROVA`, `PYTORCH`);
   * - one with a hyphen or an apostrophe accepts the word as a whole, and none of its parts.
   *
   * Letters may be composed or not, apostrophes straight or curly, hyphens breaking or not.
   */
  accepts(word: string): boolean
}

/** Gives the personal words of some entries; each word of an entry with white space is one of its own. */
export function createPersonalWords(entries: Iterable<string>): PersonalWords {
  const exact = new Set<string>()
  const anyCase = new Set<string>()
  const capitals = new Set<string>()
  for (const entry of entries) {
    for (const word of normalizeEntry(entry).split(/\s+/)) {
      if (word === '') continue
      exact.add(word)
      capitals.add(toCapitals(word))
      if (word === word.toLowerCase()) anyCase.add(word)
    }
  }
  const acceptsForm = (form: string) =>
    exact.has(form) ||
    anyCase.has(form.toLowerCase()) ||
    (isAllCapitals(form) && capitals.has(toCapitals(form)))
  return {
    accepts(word) {
      if (exact.size === 0) return false
      const form = normalizeEntry(word)
      return acceptsForm(form) || acceptsForm(stripPossessive(form))
    },
  }
}

/** Gives an entry in the one spelling in which entries are compared. */
export function normalizeEntry(entry: string): string {
  return normalizeWord(entry).replace(/[‐‑]/g, '-')
}

/** By way of lower case, since `ß` has two capital forms: `SS` and `ẞ`. */
function toCapitals(word: string): string {
  return word.toLowerCase().toUpperCase().normalize('NFC')
}
