import { CONTEXTUAL_FORMS, type Context, EXCEPTIONS } from './contexts.ts'
import { FAMILIES, type Kind, type Side } from './families.ts'
import { listPairs } from './notation.ts'

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

/** The forms that are spelt in two ways, in lower case. */
export const VARIANTS: ReadonlyMap<string, Variant> = new Map([
  ...listFamilyForms(),
  ...listContextualForms(),
])

function* listFamilyForms(): Generator<[string, Variant]> {
  for (const family of FAMILIES) {
    const { weak = [], isIse = false } = family
    for (const pair of family.lists.flatMap((list) => [...listPairs(list)])) {
      for (const side of ['american', 'british'] as const) {
        const kinds = family[side]
        const form = pair[side]
        // A plural of `-ysis` as well, in every kind of English.
        if (!kinds || form.endsWith('yses')) continue
        const counterpart = side === 'american' ? pair.british : pair.american
        const exception = EXCEPTIONS[form]
        const fits = exception ? (context: Context) => !exception(context) : () => true
        yield [form, { side, counterpart, word: pair.word, kinds, isWeak: weak.includes(side), isIse, fits }]
      }
    }
  }
}

function* listContextualForms(): Generator<[string, Variant]> {
  for (const { american, british, word, kinds, fits } of CONTEXTUAL_FORMS) {
    const known = { side: 'american', isWeak: false, isIse: false } as const
    yield [american, { ...known, counterpart: british, word, kinds, fits }]
  }
}
