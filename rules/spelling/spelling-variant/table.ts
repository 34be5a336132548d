import { rememberWords } from '../../../src/rule/index.ts'
import { wordsByBeginning } from './beginnings.ts'
import { type Context, EXCEPTIONS, findContextual, listContextual } from './contexts.ts'
import { FAMILIES, type Family, type Kind, type Side } from './families.ts'
import { type Entry, listPairs, type Pair, sharedStem, type WordList } from './notation.ts'

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

/** A word of the lists, with what holds for it. */
interface Listed extends Entry {
  readonly family: Family
  /** What all its forms begin with. */
  readonly stem: string
}

const NONE: readonly Listed[] = []

/** Of the many words of the lists those that were asked for. */
const listedByBeginning = new Map<string, readonly Listed[]>()

function listWords(beginning: string): readonly Listed[] {
  const before = listedByBeginning.get(beginning)
  const words = wordsByBeginning[beginning]
  if (before || words === undefined) return before ?? NONE
  const listed = words.split(' ').map(readWord)
  listedByBeginning.set(beginning, listed)
  return listed
}

function readWord(word: string): Listed {
  const [number, listNumber, entry = ''] = word.split(':')
  const family = FAMILIES[Number(number)] as Family
  return { family, list: family.lists[Number(listNumber)] as WordList, entry, stem: sharedStem(entry) }
}

/** Its pairs; forms are left out that say nothing. */
function listForms({ family, list, entry }: Listed): { form: string; pair: Pair }[] {
  return listPairs({ list, entry }).flatMap((pair) => {
    const forms = family.american ? [pair.american] : []
    // A form in -yses is the plural of a noun in -ysis too, in every kind of English.
    if (!pair.british.endsWith('yses')) forms.push(pair.british)
    return forms.map((form) => ({ form, pair }))
  })
}

/** Shorter words, which nearly half of a letter's are, are all spelt in one way. */
export const SHORTEST_FORM = 4

/** What is known of a form, given in lower case, or undefined for one that is spelt in one way. */
export function findVariant(form: string): Variant | undefined {
  return form.length < SHORTEST_FORM ? undefined : (knownVariant(form) ?? undefined)
}

const knownVariant = rememberWords((form) => lookUpVariant(form) ?? null)

function lookUpVariant(form: string): Variant | undefined {
  const contextual = findContextual(form)
  if (contextual) {
    const { british, word, kinds, fits } = contextual
    return { side: 'american', counterpart: british, word, kinds, isWeak: false, isIse: false, fits }
  }
  for (const listed of listWords(form.slice(0, 3))) {
    const found = form.startsWith(listed.stem) && listForms(listed).find((one) => one.form === form)
    if (found) return toVariant(form, found.pair, listed.family)
  }
  return undefined
}

function toVariant(form: string, { american, british, word }: Pair, family: Family): Variant {
  const side = form === american ? 'american' : 'british'
  const exception = EXCEPTIONS[form]
  return {
    side,
    counterpart: side === 'american' ? british : american,
    word,
    kinds: family[side] ?? [],
    isWeak: family.weak?.includes(side) ?? false,
    isIse: family.isIse ?? false,
    fits: (context) => !exception?.(context),
  }
}

/** Every form that is spelt in two ways, in lower case. */
export function listVariants(): string[] {
  const words = Object.values(wordsByBeginning).flatMap((some) => some.split(' ').map(readWord))
  return [...new Set([...words.flatMap(listForms).map(({ form }) => form), ...listContextual()])]
}
