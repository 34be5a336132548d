import { isLetter, isMadeOf, type Lexicon, type Neighbour, slipCost } from '../../../src/rule/index.ts'
import { type Doubt, isPlausible, isPlausibleTwice } from './plausible.ts'

/** What may be meant by an unknown word. */
export interface Candidates {
  /** Best first. */
  readonly words: readonly string[]
  /** Whether there is only one, by a slip that leaves no doubt. */
  readonly isSure: boolean
}

/** Shorter ones are abbreviations more often than slips. */
const SHORTEST_WORD = 3

/** Where a word is so likely, what is two slips away need not be looked for, which takes longer. */
const OBVIOUS_COST = 0.5

/** Shorter words are two slips from too many others. */
const SHORTEST_TWO_SLIPS = 5

/** Tells how well a candidate, in lower case, goes with the words about it: a logarithm, 0 where nothing is known. */
export type Fit = (candidate: string) => number

/**
 * What may be meant by an unknown word: known words near enough and common enough; undefined if it is no slip.
 * Of words that are as likely by themselves, those that fit the words about it come first.
 */
export function findCandidates(
  text: string,
  lexicon: Lexicon,
  doubt: Doubt,
  fitOf: Fit = () => 0,
): Candidates | undefined {
  const word = text.toLowerCase()
  if (word.length < SHORTEST_WORD) return undefined
  const near = listNear(word, 1, lexicon)
  if (near.some((neighbour) => isPlausible(word, neighbour, doubt))) {
    const isObvious = near.some((neighbour) => costOf(word, neighbour) < OBVIOUS_COST)
    const isNearEnough = isObvious || word.length < SHORTEST_TWO_SLIPS
    const words = rank(word, isNearEnough ? near : [...near, ...listNear(word, 2, lexicon)], fitOf)
    return { words, isSure: words.length === 1 && doubt === 'none' && isNearEnough }
  }
  if (doubt !== 'none' && doubt !== 'begins a sentence') return undefined
  const split = findMissingSpace(word, lexicon, doubt !== 'none')
  if (split) return { words: [split], isSure: false }
  if (doubt !== 'none') return undefined
  const twice = listNear(word, 2, lexicon)
  const isSlip = twice.some((neighbour) => isPlausibleTwice(word, neighbour))
  return isSlip ? { words: rank(word, twice, fitOf), isSure: false } : undefined
}

/** A name that is less common is not known to everybody, and not what people mean and miss. */
const LEAST_NAME_COMMONNESS = 3

function listNear(word: string, maxDistance: 1 | 2, lexicon: Lexicon): Neighbour[] {
  return lexicon.near(word, maxDistance).filter(({ word: known, distance, commonness }) => {
    const isRareName = known !== known.toLowerCase() && commonness < LEAST_NAME_COMMONNESS
    const isPlural = word === `${known}s` && !known.endsWith('s')
    return distance > 0 && !isRareName && !isPlural && isMadeOf(known, isLetter)
  })
}

/** How much a step of the logarithmic scale of frequencies counts beside the cost of a slip. */
const FREQUENCY_WEIGHT = 0.018

/** How much less likely two slips are than one, whatever they are. */
const SECOND_SLIP_COST = 1.1

/** A candidate less likely than the best by so much, as a natural logarithm, is not worth showing. */
const WIDEST_MARGIN = 2.4

/** The likeliest first, without those that are far less likely. */
function rank(word: string, neighbours: readonly Neighbour[], fitOf: Fit): string[] {
  const costs = new Map<string, number>()
  for (const neighbour of neighbours) {
    // What is one slip away is among what is within two as well.
    if (costs.has(neighbour.word)) continue
    costs.set(neighbour.word, costOf(word, neighbour) - fitOf(neighbour.word.toLowerCase()))
  }
  const candidates = [...costs].sort(([, a], [, b]) => a - b)
  const best = candidates[0]?.[1] ?? 0
  return candidates.filter(([, cost]) => cost <= best + WIDEST_MARGIN).map(([candidate]) => candidate)
}

function costOf(word: string, { word: known, distance, frequency }: Neighbour): number {
  const slips = slipCost(word, known.toLowerCase()) + (distance - 1) * SECOND_SLIP_COST
  return slips - FREQUENCY_WEIGHT * frequency
}

/** Words that are written together with the next, or with the one before: `ofthe`, `todetail`, `withoutfurther`. */
const SMALL_WORDS = new Set(
  (
    'the of to and for with that this have from your our was is in on at as be by not are will an has had can but ' +
    'then than since when they it would could should about after also although always because before being between ' +
    'both during each every further having here how however into its like many more most much never only other over ' +
    'she some such their them there these those through under until very were what where which while who whose ' +
    'within without you'
  ).split(' '),
)

/** At the start of a sentence, where names stand too, a small word is written with another or both are this long. */
const NO_NAME_PART = 4

/** Two words written as one, where one of them is small. */
function findMissingSpace(word: string, lexicon: Lexicon, mayBeNamed: boolean): string | undefined {
  for (let i = 2; i <= word.length - 2; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)]
    const areSmall = SMALL_WORDS.has(first) && SMALL_WORDS.has(second)
    if (mayBeNamed && !areSmall && Math.min(first.length, second.length) < NO_NAME_PART) continue
    const small = SMALL_WORDS.has(first) ? second : SMALL_WORDS.has(second) ? first : undefined
    if (small && (small.length >= 4 || SMALL_WORDS.has(small)) && lexicon.commonness(small) === 5) {
      return `${first} ${second}`
    }
  }
  return undefined
}
