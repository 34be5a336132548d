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
}

/** The words of which a form may be one, by its beginning; of the many lists few words are ever read. */
function listWordsOf(form: string): Listed[] {
  const words = wordsByBeginning[form.slice(0, 3)]?.split(' ') ?? []
  return words.map(readWord).filter(({ entry }) => form.startsWith(sharedStem(entry)))
}

function readWord(word: string): Listed {
  const [number, listNumber, entry = ''] = word.split(':')
  const family = FAMILIES[Number(number)] as Family
  return { family, list: family.lists[Number(listNumber)] as WordList, entry }
}

/** Its pairs; forms are left out that say nothing. */
function listForms({ family, ...entry }: Listed): { form: string; pair: Pair }[] {
  return listPairs(entry).flatMap((pair) => {
    const forms = family.american ? [pair.american] : []
    // A form in -yses is the plural of a noun in -ysis too, in every kind of English.
    if (!pair.british.endsWith('yses')) forms.push(pair.british)
    return forms.map((form) => ({ form, pair }))
  })
}

/** What is known of a form, given in lower case, or undefined for one that is spelt in one way. */
export function findVariant(form: string): Variant | undefined {
  return knownVariant(form) ?? undefined
}

const knownVariant = rememberWords((form) => lookUpVariant(form) ?? null)

function lookUpVariant(form: string): Variant | undefined {
  const contextual = findContextual(form)
  if (contextual) {
    const { british, word, kinds, fits } = contextual
    return { side: 'american', counterpart: british, word, kinds, isWeak: false, isIse: false, fits }
  }
  for (const listed of listWordsOf(form)) {
    const found = listForms(listed).find((one) => one.form === form)
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
