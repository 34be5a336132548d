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

/**
 * Gives the personal words of some entries; each word of an entry with white space is one of its own. A list
 * may be long and most letters need none of it, so that it is looked through when the first word is asked for.
 */
export function createPersonalWords(entries: Iterable<string> = []): PersonalWords {
  let forms: Forms | undefined
  return {
    accepts(word) {
      forms ??= collectForms(entries)
      if (forms.exact.size === 0) return false
      const form = normalizeEntry(word)
      return acceptsForm(forms, form) || acceptsForm(forms, stripPossessive(form))
    },
  }
}

/** Gives an entry in the one spelling in which entries are compared. */
export function normalizeEntry(entry: string): string {
  return normalizeWord(entry).replace(/[‐‑]/g, '-')
}

interface Forms {
  /** As they are written. */
  readonly exact: ReadonlySet<string>
  /** In capitals. */
  readonly capitals: ReadonlySet<string>
}

function collectForms(entries: Iterable<string>): Forms {
  const exact = new Set<string>()
  const capitals = new Set<string>()
  for (const entry of entries) {
    for (const word of normalizeEntry(entry).split(/\s+/)) {
      if (word === '') continue
      exact.add(word)
      capitals.add(toCapitals(word))
    }
  }
  return { exact, capitals }
}

/** Only an entry in lower case is the same as a word in lower case. */
function acceptsForm({ exact, capitals }: Forms, form: string): boolean {
  if (exact.has(form) || exact.has(form.toLowerCase())) return true
  return isAllCapitals(form) && capitals.has(toCapitals(form))
}

/** By way of lower case, since `ß` has two capital forms: `SS` and `ẞ`. */
function toCapitals(word: string): string {
  return word.toLowerCase().toUpperCase().normalize('NFC')
}
