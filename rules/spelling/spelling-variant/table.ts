import { CONTEXTUAL_FORMS, type Context, type ContextualForm, EXCEPTIONS } from './contexts.ts'
import { FAMILIES, type Family, type Kind, type Side } from './families.ts'
import { beginningsOf, type Entry, listEntries, listPairs, type Pair } from './notation.ts'

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
type Known = readonly [pair: Pair, of: Family | ContextualForm]

/** What the forms that begin with the same letters are; a start does not pay for the others. */
const knownByBeginning = new Map<string, ReadonlyMap<string, Known>>()

const WAITING: ReadonlyMap<string, readonly (readonly [Entry, Family])[]> = collectWaiting()

function collectWaiting(): Map<string, (readonly [Entry, Family])[]> {
  const waiting = new Map<string, (readonly [Entry, Family])[]>()
  for (const family of FAMILIES) {
    for (const entry of family.lists.flatMap(listEntries)) {
      for (const beginning of beginningsOf(entry)) {
        const others = waiting.get(beginning)
        if (others) others.push([entry, family])
        else waiting.set(beginning, [[entry, family]])
      }
    }
  }
  return waiting
}

const NONE: ReadonlyMap<string, Known> = new Map()

function knownWith(beginning: string): ReadonlyMap<string, Known> {
  const known = knownByBeginning.get(beginning)
  if (known) return known
  const waiting = WAITING.get(beginning)
  const contextual = CONTEXTUAL_FORMS.filter(({ american }) => american.startsWith(beginning))
  if (!waiting && contextual.length === 0) return NONE
  const spelt = new Map<string, Known>()
  for (const [entry, family] of waiting ?? []) {
    for (const pair of listPairs(entry)) {
      // A form in -yses is the plural of a noun in -ysis too, in every kind of English.
      if (!pair.british.endsWith('yses')) spelt.set(pair.british, [pair, family])
      if (family.american) spelt.set(pair.american, [pair, family])
    }
  }
  for (const form of contextual) spelt.set(form.american, [form, form])
  knownByBeginning.set(beginning, spelt)
  return spelt
}

/** What is known of a form, given in lower case, or undefined for one that is spelt in one way. */
export function findVariant(form: string): Variant | undefined {
  const known = knownWith(form.slice(0, 3)).get(form)
  if (!known) return undefined
  const [{ american, british, word }, of] = known
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
  const beginnings = new Set([
    ...WAITING.keys(),
    ...CONTEXTUAL_FORMS.map(({ american }) => american.slice(0, 3)),
  ])
  return [...beginnings].flatMap((beginning) => [...knownWith(beginning).keys()])
}
