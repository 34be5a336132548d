import { type Neighbour, nameSlip, type Slip, slipCost } from '../../../src/rule/index.ts'
import { isSisterWord } from './foreign-names.ts'

/**
 * What is to be said against a word being a slip at all:
 *
 * - `may be a term`: it is used often, quoted, or stands beside a rare word;
 * - `begins a sentence`: it has a capital, which says little there;
 * - `stands in a title`: it has a capital, and so have words beside it that are none of a person's name;
 * - `may be a name`: it has a capital within a sentence.
 */
export type Doubt = 'none' | 'may be a term' | 'begins a sentence' | 'stands in a title' | 'may be a name'

/** Whether a word, in lower case, is so likely a slip of a known one that it is better reported. */
export function isPlausible(word: string, neighbour: Neighbour, doubt: Doubt): boolean {
  const known = neighbour.word.toLowerCase()
  const slip = nameSlip(word, known)
  if (doubt === 'may be a name') return isPlausibleName(word, neighbour, slip)
  if (doubt !== 'none' && endsForeignly(word, known)) return false
  if (word.length <= SHORT_LETTERS && !isShortSlip(word, known, slip)) return false
  if (doubt === 'stands in a title' && (word.length < SHORTEST_IN_TITLE || slip === 'other')) return false
  const least = LEAST_FREQUENCY[Math.min(word.length, LEAST_FREQUENCY_LETTERS)] ?? [256, 256, 256]
  return neighbour.frequency >= least[oddityOf(slip, word.length)] + leastMore(doubt, word.length)
}

/** So many letters that other than the commonest slips are foreign words, or abbreviations. */
const SHORT_LETTERS = 3

function isShortSlip(word: string, known: string, slip: Slip): boolean {
  return slip === 'swapped' || slip === 'doubled' || slip === 'missing' || known.startsWith(word)
}

/** Shorter words of a title may be names all the same. */
const SHORTEST_IN_TITLE = 6

/** How odd a slip is: 0 a sure one, 2 one that people hardly make. */
function oddityOf(slip: Slip, letters: number): 0 | 1 | 2 {
  if (slip === 'swapped' || slip === 'doubled') return 0
  return slip === 'other' || (letters <= SHORT_LETTERS && slip === 'ending') ? 2 : 1
}

/** From so many letters on, all are alike. */
const LEAST_FREQUENCY_LETTERS = 9

/**
 * How often a word must be printed, on the scale of the lexicon, for an unknown one of so many letters to be its slip:
 * a sure slip, another, and an odd one. Found by trial on letters with slips put in, and on clean textbooks.
 */
const LEAST_FREQUENCY: Readonly<Record<number, readonly [sure: number, other: number, odd: number]>> = {
  3: [90, 100, 130],
  4: [50, 85, 120],
  5: [25, 45, 60],
  6: [15, 30, 55],
  7: [8, 18, 50],
  8: [4, 12, 45],
  9: [1, 6, 35],
}

/** How much more frequent a word must be for one that is doubted to be its slip; less so for a long one. */
function leastMore(doubt: Doubt, letters: number): number {
  if (doubt === 'none') return 0
  if (doubt !== 'begins a sentence') return 30
  return letters < 8 ? 50 : letters < 11 ? 20 : 0
}

/** From this commonness on everybody knows a name; a city of the next may be one letter swap from its slip. */
const KNOWN_NAME_COMMONNESS = 4
const CITY_COMMONNESS = 3

/** A name is seldom one slip from a common word or a known name, and the less so the longer it is. */
function isPlausibleName(word: string, { word: known, commonness }: Neighbour, slip: Slip): boolean {
  if (isSisterWord(word, known.toLowerCase())) return false
  if (slip === 'other' || slip === 'ending') return word.length >= 12 && commonness >= 3
  const isSure = slip === 'swapped' || slip === 'missing'
  if (known !== known.toLowerCase()) {
    if (commonness === CITY_COMMONNESS) return slip === 'swapped' && word.length >= 6
    return commonness >= KNOWN_NAME_COMMONNESS && word.length >= (isSure || slip === 'doubled' ? 6 : 8)
  }
  if (word.length >= 12) return commonness >= 3
  if (word.length >= 10) return commonness >= 4
  return word.length >= 8 && isSure && commonness === 5
}

/** Whether a word ends as Latin and Romance words do, and just there is unlike the known one: `externa`, `spina`. */
function endsForeignly(word: string, known: string): boolean {
  if (word.length < 5 || !FOREIGN_ENDING.test(word) || FOREIGN_ENDING.test(known)) return false
  return known.startsWith(word.slice(0, -2))
}

const FOREIGN_ENDING = /(?:[aiou]|ae|us|um|is|os)$/

/** For words of so many letters: the most that two slips may cost, and how often the word must be printed. */
const TWO_SLIPS: readonly (readonly [letters: number, cost: number, frequency: number])[] = [
  [10, 4.2, 12],
  [9, 3.8, 30],
  [8, 3.4, 40],
  [7, 3.0, 60],
  [7, 2.2, 6],
]

/** How long a word must be, and how often printed, for its letters in another order to be it. */
const DISORDER_LETTERS = 5
const DISORDER_FREQUENCY = 100

/** The same, for two of its letters to be there twice: shorter ones, as `mimi`, are words of their own. */
const TWICE_LETTERS = 8
const TWICE_FREQUENCY = 30

/** Whether a word, in lower case, is likely two slips of a known one, as people get them wrong. */
export function isPlausibleTwice(word: string, neighbour: Neighbour): boolean {
  const known = neighbour.word.toLowerCase()
  if (isWithGroupTwice(word, known) && neighbour.frequency >= TWICE_FREQUENCY) return true
  if (isDisordered(word, known) && neighbour.frequency >= DISORDER_FREQUENCY) return true
  const limits = TWO_SLIPS.filter(
    ([letters, , least]) => word.length >= letters && neighbour.frequency >= least,
  )
  if (limits.length === 0 || isOtherForm(word, known)) return false
  const cost = slipCost(word, known)
  return limits.some(([, most]) => cost <= most)
}

/** So many letters make the ending of a word. */
const ENDING_LETTERS = 3

/** Whether two words differ in their last letters only, as forms of one word do: `plural`, `plurality`. */
function isOtherForm(word: string, known: string): boolean {
  return known.startsWith(word.slice(0, word.length - ENDING_LETTERS))
}

/** Whether a word has two letters of the known one twice in a row: `definining`. */
function isWithGroupTwice(word: string, known: string): boolean {
  if (word.length < TWICE_LETTERS || word.length !== known.length + 2) return false
  for (let i = 0; i + 4 <= word.length; i++) {
    const group = word.slice(i, i + 2)
    if (word.startsWith(group, i + 2) && word.slice(0, i) + word.slice(i + 2) === known) return true
  }
  return false
}

/** Whether a word has the known one's letters in another order, the first in its place: `perphas`. */
function isDisordered(word: string, known: string): boolean {
  const isLike = word.length === known.length && word[0] === known[0]
  return isLike && word.length >= DISORDER_LETTERS && sorted(word) === sorted(known)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
