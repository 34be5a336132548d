import {
  FUNCTION_WORDS,
  HYPHENATED_PREFIXES,
  IRREGULAR_VERBS,
  NO_SECOND_PARTS,
  PREFIXES,
} from './affix-tables.ts'
import { MAX_WORD_LENGTH } from './binary.ts'
import type { Lexicon } from './lexicon.ts'
import { nameSlip } from './slip.ts'
import { isAllCapitals, isCapitalized, normalizeWord, stripPossessive } from './word-form.ts'

/** More parts than this are no compound. */
const MAX_PARTS = 6

/** Shorter stems are in too many slips; the more so behind `di`. */
const MIN_STEM_LENGTH = 4
const MIN_LONG_STEM_LENGTH = 6

/**
 * Whether a word is known, or is made of known words in a regular way: a compound with hyphens
 * (`model-agnostic`), a prefix and a known word (`multitask`), a known word and a suffix (`finetunable`).
 * A known misspelling is not, nor is what is one slip from a common word.
 */
export function isKnownWord(lexicon: Lexicon, word: string): boolean {
  if (word.length > 2 * MAX_WORD_LENGTH) return false
  if (lexicon.has(word)) return true
  if (lexicon.corrections(word).length > 0) return false
  const base = stripPossessive(normalizeWord(word))
  if (base.includes('-')) return isKnownCompound(lexicon, base)
  return isDerived(lexicon, base) || isClosedCompound(lexicon, base)
}

/** The parts of a compound written as one word are so common, and have so many letters. */
const MIN_PART_COMMONNESS = 4
const MIN_PART_LENGTH = 4

/** Short words that others are put together with: `bycatch`, `upcycled`. */
const PARTICLES: readonly string[] = ['by', 'off', 'out', 'up']

/** Whether a word is two common ones (`cheesemaker`), and no slip of a common one. */
function isClosedCompound(lexicon: Lexicon, word: string): boolean {
  if (word.length > MAX_WORD_LENGTH || !/^[A-Za-z][a-z]+$/.test(word)) return false
  const lower = word.toLowerCase()
  const isPart = (part: string) =>
    part.length >= MIN_PART_LENGTH &&
    lexicon.commonness(part) >= MIN_PART_COMMONNESS &&
    !FUNCTION_WORDS.has(part) &&
    !NO_SECOND_PARTS.has(part)
  const isCompound =
    PARTICLES.some((particle) => lower.startsWith(particle) && isPart(lower.slice(particle.length))) ||
    Array.from({ length: lower.length }, (_, at) => at).some(
      (at) => isPart(lower.slice(0, at)) && isPart(lower.slice(at)),
    )
  return (
    isCompound && !lexicon.near(lower, 1).some(({ commonness }) => commonness >= MIN_COMPOUND_SLIP_COMMONNESS)
  )
}

/** Rarer words are mistyped so seldom that a compound beside one is rather meant. */
const MIN_COMPOUND_SLIP_COMMONNESS = 2

function isKnownCompound(lexicon: Lexicon, word: string): boolean {
  const parts = word.split('-')
  if (parts.length > MAX_PARTS || parts.some((part) => part === '')) return false
  return parts.every((part, position) => {
    if (/^\d+$/.test(part) || lexicon.has(part)) return true
    if (position < parts.length - 1 && isPrefix(part.toLowerCase())) return true
    return lexicon.corrections(part).length === 0 && isDerived(lexicon, part)
  })
}

function isPrefix(part: string): boolean {
  return HYPHENATED_PREFIXES.has(part) || PREFIXES.includes(part)
}

/** Whether a word that is not in the lexicon is a regular derivation of one that is. */
function isDerived(lexicon: Lexicon, word: string): boolean {
  if (
    word.length > MAX_WORD_LENGTH ||
    !(word === word.toLowerCase() || isCapitalized(word) || isAllCapitals(word))
  ) {
    return false
  }
  const lower = word.toLowerCase()
  const stem = findStem(lexicon, lower)
  return stem !== undefined && !isSlipOfCommonWord(lexicon, lower, stem)
}

function findStem(lexicon: Lexicon, word: string): string | undefined {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue
    const stem = word.slice(prefix.length)
    const minLength = prefix === 'di' ? MIN_LONG_STEM_LENGTH : MIN_STEM_LENGTH
    const canTakePrefix = stem.length >= minLength && !FUNCTION_WORDS.has(stem)
    if (canTakePrefix && lexicon.commonness(stem) >= MIN_PREFIXED_COMMONNESS) return stem
  }
  return findSuffixedStem(lexicon, word)
}

/** A rare stem behind a prefix is more often a slip. */
const MIN_PREFIXED_COMMONNESS = 2

/** A suffix, the commonness up to which the dictionaries may miss the word's forms, and the stems it may have. */
interface Suffix {
  readonly ending: string
  readonly maxCommonness: number
  readonly stemsOf: (rest: string) => readonly string[]
}

const SUFFIXES: readonly Suffix[] = [
  { ending: 'ability', maxCommonness: 5, stemsOf: listVerbStems },
  { ending: 'wise', maxCommonness: 5, stemsOf: (rest) => [rest] },
  { ending: 'like', maxCommonness: 5, stemsOf: (rest) => [rest] },
  { ending: 'ness', maxCommonness: 5, stemsOf: listStemsOfNess },
  { ending: 'ally', maxCommonness: 5, stemsOf: (rest) => (rest.endsWith('ic') ? [rest] : []) },
  {
    ending: 'ly',
    maxCommonness: 5,
    stemsOf: (rest) => (/(?:al|ar|ic|ive|ous|ior|ant|ent|less|ful|ed|ing|ary)$/.test(rest) ? [rest] : []),
  },
  { ending: 'isation', maxCommonness: 5, stemsOf: listStemsOfIze },
  { ending: 'ization', maxCommonness: 5, stemsOf: listStemsOfIze },
  { ending: 'ality', maxCommonness: 5, stemsOf: (rest) => [`${rest}al`] },
  { ending: 'ist', maxCommonness: 5, stemsOf: (rest) => (rest.length >= MIN_LONG_STEM_LENGTH ? [rest] : []) },
  {
    ending: 'ists',
    maxCommonness: 5,
    stemsOf: (rest) => (rest.length >= MIN_LONG_STEM_LENGTH ? [rest] : []),
  },
  { ending: 'alism', maxCommonness: 5, stemsOf: (rest) => [`${rest}al`] },
  { ending: 'alist', maxCommonness: 5, stemsOf: (rest) => [`${rest}al`] },
  { ending: 'alists', maxCommonness: 5, stemsOf: (rest) => [`${rest}al`] },
  { ending: 'able', maxCommonness: 5, stemsOf: listVerbStems },
  { ending: 'ing', maxCommonness: 5, stemsOf: listVerbStems },
  { ending: 'ed', maxCommonness: 5, stemsOf: listVerbStems },
  { ending: 'ers', maxCommonness: 3, stemsOf: listVerbStems },
  { ending: 'er', maxCommonness: 3, stemsOf: listVerbStems },
  { ending: 'ies', maxCommonness: 3, stemsOf: (rest) => [`${rest}y`] },
  { ending: 'es', maxCommonness: 3, stemsOf: (rest) => (/(?:s|x|z|ch|sh)$/.test(rest) ? [rest] : []) },
  {
    ending: 's',
    maxCommonness: 5,
    stemsOf: (rest) => (/(?:[sxz]|ch|sh|[^aeiou]y)$/.test(rest) ? [] : [rest]),
  },
]

const VERB_ENDINGS = new Set(['ing', 'ed', 'able', 'ability', 'er', 'ers'])

function findSuffixedStem(lexicon: Lexicon, word: string): string | undefined {
  for (const { ending, maxCommonness, stemsOf } of SUFFIXES) {
    if (!word.endsWith(ending)) continue
    for (const stem of stemsOf(word.slice(0, -ending.length))) {
      const commonness = stem.length < MIN_STEM_LENGTH ? 0 : lexicon.commonness(stem)
      if (commonness === 0 || commonness > maxCommonness || FUNCTION_WORDS.has(stem)) continue
      if (VERB_ENDINGS.has(ending) && hasOtherVerbForm(lexicon, stem, commonness)) continue
      return stem
    }
  }
  return undefined
}

/** From here on the dictionaries have all regular forms of a verb, so that another form of it is wrong. */
const MIN_COMPLETE_COMMONNESS = 3

function hasOtherVerbForm(lexicon: Lexicon, stem: string, commonness: number): boolean {
  if (IRREGULAR_VERBS.has(stem)) return true
  if (commonness < MIN_COMPLETE_COMMONNESS) return false
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem
  return [bare, bare + (bare.at(-1) ?? '')].some(
    (start) => lexicon.commonness(`${start}ing`) > 0 || lexicon.commonness(`${start}ed`) > 0,
  )
}

/** The verbs that lose these letters before a suffix with a vowel: a mute e, or the double of a last consonant. */
function listVerbStems(rest: string): readonly string[] {
  const doubled = /[aeiou]([bdfglmnprt])\1$/.test(rest)
  // A single syllable that ends in one vowel and one consonant must double it: "planed" is not from "plan".
  const mustDouble = /^[^aeiou]*[aeiou][bdfglmnprt]$/.test(rest)
  const stems = rest.endsWith('e') ? [] : [`${rest}e`]
  if (!mustDouble) stems.push(rest)
  if (doubled) stems.push(rest.slice(0, -1))
  if (rest.endsWith('i')) stems.push(`${rest.slice(0, -1)}y`)
  return stems
}

/** What may be made so: `regionalisation`, `tokenization`. */
function listStemsOfIze(rest: string): readonly string[] {
  return /(?:al|ar|an|er|or|en|ic|ile)$/.test(rest) ? [rest] : []
}

function listStemsOfNess(rest: string): readonly string[] {
  return rest.endsWith('i') ? [`${rest.slice(0, -1)}y`] : [rest]
}

/** From here on a word is common enough for a form one edit away to be its slip. */
const MIN_SLIP_COMMONNESS = 3

function isSlipOfCommonWord(lexicon: Lexicon, word: string, stem: string): boolean {
  // A long common word behind a long prefix is meant, unless the whole is a sure slip: `autobiography`, `premission`.
  const isPlainCompound = stem.length >= 6 && word.endsWith(stem) && lexicon.commonness(stem) === 5
  const isLongPrefix = word.length - stem.length >= LONG_PREFIX_LENGTH
  return lexicon.near(word, 1).some((neighbour) => {
    if (neighbour.word === stem || neighbour.commonness < MIN_SLIP_COMMONNESS) return false
    const slip = nameSlip(word, neighbour.word.toLowerCase())
    if (isPlainCompound && (isLongPrefix || slip === 'other')) return slip === 'swapped' || slip === 'doubled'
    return true
  })
}

const LONG_PREFIX_LENGTH = 4
