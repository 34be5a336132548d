import type { Lexicon } from '../../../src/rule/index.ts'
import { consonantFrame, nameSlip, type Slip } from './slips.ts'

/** How much is to be said against a word being a slip at all. */
export type Doubt = 'none' | 'may be a term' | 'may be a name'

/** Words of a letter that is written together with the next: `ofthe`, `todetail`. */
const SMALL_WORDS = new Set(
  'the of to and for with that this have from your our was is in on at as be by not are will'.split(' '),
)

/** From this length on two slips are still a slip of that word. */
const TWO_SLIPS_LETTERS = 9

/** What may be meant by an unknown word, best first: known words near enough and common enough. */
export function findCandidates(text: string, lexicon: Lexicon, doubt: Doubt): string[] {
  const word = text.toLowerCase()
  if (word.length < 4) return []
  const near = lexicon.near(word, 1).filter(({ word: known, distance, commonness }) => {
    if (distance === 0 || word === `${known}s` || /[^\p{L}]/u.test(known)) return false
    return commonness >= leastCommonness(nameSlip(word, known.toLowerCase()), word.length, doubt)
  })
  if (near.length > 0) return near.map((neighbour) => neighbour.word)
  if (doubt !== 'none') return []
  const split = findMissingSpace(word, lexicon)
  return split ? [split] : findTwoSlips(word, lexicon)
}

/** More than any word has: such a slip is never taken for one. */
const NEVER = 6

/** By the letters of the unknown word (9 and more alike): for a sure slip, a missing letter, and another. */
const LEAST_COMMONNESS: Readonly<Record<number, readonly [number, number, number]>> = {
  4: [5, NEVER, NEVER],
  5: [5, 5, NEVER],
  6: [4, 4, 5],
  7: [3, 4, 5],
  8: [3, 4, 4],
  9: [3, 3, 3],
}

/** How common a word must be for an unknown one to be its slip: more so for a short one, and for an odd slip. */
function leastCommonness(slip: Slip, letters: number, doubt: Doubt): number {
  const isSure = slip === 'swapped' || slip === 'doubled'
  if (doubt === 'may be a name') return leastForName(slip, letters)
  if (slip === 'other') return letters >= 11 && doubt === 'none' ? 5 : NEVER
  if (letters === 4 && slip === 'doubled') return NEVER
  if (slip === 'ending' && letters < 9) return NEVER
  const kind = isSure ? 0 : slip === 'missing' ? 1 : 2
  const least = LEAST_COMMONNESS[Math.min(letters, 9)]?.[kind] ?? NEVER
  if (doubt === 'none') return least
  return Math.max(least, isSure || letters >= 9 ? 4 : 5)
}

/** A name is seldom one slip from a common word, and the less so the longer it is. */
function leastForName(slip: Slip, letters: number): number {
  if (letters >= 12) return 3
  if (slip === 'other' || slip === 'ending') return NEVER
  if (letters >= 10) return 4
  return letters >= 8 && (slip === 'swapped' || slip === 'missing') ? 5 : NEVER
}

/** Two words written as one, where one of them is small. */
function findMissingSpace(word: string, lexicon: Lexicon): string | undefined {
  for (let i = 2; i <= word.length - 2; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)]
    const small = SMALL_WORDS.has(first) ? second : SMALL_WORDS.has(second) ? first : undefined
    if (small && (small.length >= 4 || SMALL_WORDS.has(small)) && lexicon.commonness(small) === 5) {
      return `${first} ${second}`
    }
  }
  return undefined
}

/** A common long word of which only vowels and doublings are wrong, in two places. */
function findTwoSlips(word: string, lexicon: Lexicon): string[] {
  if (word.length < TWO_SLIPS_LETTERS) return []
  const frame = consonantFrame(word)
  return lexicon
    .near(word, 2)
    .filter(({ word: known, commonness }) => commonness >= 4 && consonantFrame(known.toLowerCase()) === frame)
    .map((neighbour) => neighbour.word)
}
