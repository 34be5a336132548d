import { editDistance, nameSlip } from '../../../src/rule/index.ts'
import { keyOf } from './fact-names.ts'
import type { Spelling } from './occurrences.ts'

/**
 * How two spellings, folded, differ: in accents only, in one slip of the pen, in an ending such as inflection or
 * another language gives (`Austria`, `Austrian`), as the names of a man and a woman do (`Petrov`, `Petrova`), in a letter that nobody
 * confuses with the other, or in two slips.
 */
export type Difference = 'accents' | 'slip' | 'ending' | 'gender' | 'letter' | 'two-slips'

/** The difference of two names, if it is so small that they can be one. */
export function findDifference(a: Spelling, b: Spelling): Difference | undefined {
  if (a.folded === b.folded || a.transliterated === b.transliterated) return 'accents'
  // Other letters and other accents at once are two differences: `Hänsel`, `Handel`.
  if (!isOneEdit(a.folded, b.folded)) return areTwoEdits(a.folded, b.folded) ? 'two-slips' : undefined
  if (!isOneEdit(keyOf(a.text), keyOf(b.text))) return undefined
  const [short, long] = a.folded.length <= b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded]
  if (long.length > short.length && long.startsWith(short)) return nameEnding(short, long.slice(-1))
  if (short.slice(0, -1) === long.slice(0, -1))
    return nameLastLetter(short.slice(0, -1), short.slice(-1), long.slice(-1))
  const isUnlikely = nameSlip(short, long) === 'other' && nameSlip(long, short) === 'other'
  return isUnlikely && !isOldVariant(short, long) ? 'letter' : 'slip'
}

/** `Lindqvist` and `Lindquist`, `Marijn` and `Mariin`: one letter each when the names were first written. */
function isOldVariant(a: string, b: string): boolean {
  return a.replaceAll('v', 'u').replaceAll('j', 'i') === b.replaceAll('v', 'u').replaceAll('j', 'i')
}

function nameEnding(stem: string, letter: string): Difference {
  if (letter === 'a') return 'gender'
  if (ECHOES.includes(stem.slice(-1) + letter)) return 'slip'
  return stem.endsWith(letter) && !VOWELS.includes(letter) ? 'slip' : 'ending'
}

/** A last letter that is not heard after the one before it, and inflects nothing: `Petroc`, `Petrock`; `Schmid`, `Schmidt`. */
const ECHOES = ['ck', 'dt', 'th', 'dh', 'gh', 'kh', 'nh', 'ph', 'tz', 'ch', 'cz']

function nameLastLetter(stem: string, a: string, b: string): Difference {
  const letters = a + b
  if (stem.endsWith('is')) return 'ending'
  if (VOWELS.includes(a) && VOWELS.includes(b)) return letters.includes('a') ? 'gender' : 'ending'
  return [...letters].every((letter) => 'snrmd'.includes(letter)) || VOWELS.includes(a) || VOWELS.includes(b)
    ? 'ending'
    : 'slip'
}

const VOWELS = 'aeiouy'

/** Whether two edits make one long name of another, neither of them an ending: `Skoltech`, `Skoltek`. */
function areTwoEdits(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 7 && a.slice(0, 3) === b.slice(0, 3) && areTwoEditsWithin(a, b)
}

/** Whether two edits that are no ending make one name of another, such as are more than chance where both stand beside the same name. */
export function areTwoEditsWithin(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0]) return false
  let head = 1
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  const ends = a.slice(head) + b.slice(head)
  const isEnding = Math.max(a.length, b.length) - head <= 3 && /[aeiouysnrd]/.test(ends)
  return !isEnding && editDistance(a, b, 2) === 2
}

/** Whether one letter more, less, or other, or two neighbours swapped, make one text of another. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
