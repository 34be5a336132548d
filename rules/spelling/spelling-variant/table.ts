import { CONTEXTUAL_FORMS, type Context, type ContextualForm, EXCEPTIONS } from './contexts.ts'
import { FAMILIES, type Family, type Kind, type Side } from './families.ts'
import { listPairs, type Pair } from './notation.ts'

/** What is known of one form of a word that is spelt in two ways. */
export interface Variant {
  readonly side: Side
  /** The same form in the other spelling. */
  readonly counterpart: string
  /** The same for all forms of a word, in both spellings. */
  readonly word: string
  /** The kinds of English whose writers use this form. */
  readonly kinds: readonly Kind[]
  /** Whether it is met in other kinds as well, though it does not belong there. */
  readonly isWeak: boolean
  readonly isIse: boolean
  /** Whether a form in this context is the one meant here. */
  fits(context: Context): boolean
}

/** A pair with what holds for its word; of the many pairs few are ever looked up. */
type Entry = readonly [pair: Pair, of: Family | ContextualForm]

const ENTRIES: ReadonlyMap<string, Entry> = collectEntries()

function collectEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const family of FAMILIES) {
    for (const list of family.lists) {
      for (const pair of listPairs(list)) {
        const entry: Entry = [pair, family]
        // A form in -yses is the plural of a noun in -ysis too, in every kind of English.
        if (!pair.british.endsWith('yses')) entries.set(pair.british, entry)
        if (family.american) entries.set(pair.american, entry)
      }
    }
  }
  for (const form of CONTEXTUAL_FORMS) entries.set(form.american, [form, form])
  return entries
}

/** What is known of a form, given in lower case, or undefined for one that is spelt in one way. */
export function findVariant(form: string): Variant | undefined {
  const entry = ENTRIES.get(form)
  if (!entry) return undefined
  const [{ american, british, word }, of] = entry
  if ('fits' in of) {
    const { kinds, fits } = of
    return { side: 'american', counterpart: british, word, kinds, isWeak: false, isIse: false, fits }
  }
  const side = form === american ? 'american' : 'british'
  const exception = EXCEPTIONS[form]
  return {
    side,
    counterpart: side === 'american' ? british : american,
    word,
    kinds: of[side] ?? [],
    isWeak: of.weak?.includes(side) ?? false,
    isIse: of.isIse ?? false,
    fits: (context) => !exception?.(context),
  }
}

/** Every form that is spelt in two ways, in lower case. */
export function listForms(): string[] {
  return [...ENTRIES.keys()]
}
