import { areKeysBeside, soundAlike } from './slip.ts'

const VOWELS = 'aeiouy'

/** What the kinds of slips cost, the likelier the less; natural logarithms of how unlikely they are. */
const COST = {
  swapped: 0.9,
  doubled: 0.7,
  missingMark: 0.3,
  missingVowel: 1.2,
  missing: 1.4,
  repeated: 1.1,
  extraBeside: 1.7,
  extraVowel: 1.9,
  extra: 2.2,
  confusedVowel: 1.3,
  confusedSound: 1.7,
  confusedKey: 1.7,
  confused: 2.8,
  /** On top, for a slip in the first letter, which is seldom wrong. */
  first: 0.7,
} as const

/** What a letter too much, and one for another, cost at least: few can make a cheaper row of slips. */
const LEAST_EXTRA = COST.repeated
const LEAST_CONFUSED = COST.confusedVowel

/**
 * Gives how unlikely it is that someone who means a word writes another, both in lower case: 0 for the same word,
 * about 1 for the commonest slips, the sum of the cheapest row of slips for several.
 *
 * @see Kernighan, Church & Gale (1990), A spelling correction program based on a noisy channel model.
 */
export function slipCost(written: string, meant: string): number {
  const width = meant.length + 1
  const table = new Float64Array((written.length + 1) * width)
  const missing = new Float64Array(width)
  for (let j = 1; j <= meant.length; j++) {
    missing[j] = missingCost(meant, j - 1)
    table[j] = (table[j - 1] as number) + (missing[j] as number)
  }
  for (let i = 1; i <= written.length; i++) {
    const row = i * width
    table[row] = (table[row - width] as number) + extraCost(written, i - 1, meant, 0)
    for (let j = 1; j <= meant.length; j++) {
      const a = written[i - 1] as string
      const b = meant[j - 1] as string
      const [diagonal, above] = [table[row - width + j - 1] as number, table[row - width + j] as number]
      let cost = (table[row + j - 1] as number) + (missing[j] as number)
      if (above + LEAST_EXTRA < cost) cost = Math.min(cost, above + extraCost(written, i - 1, meant, j))
      if (a === b) cost = Math.min(cost, diagonal)
      else if (diagonal + LEAST_CONFUSED < cost) cost = Math.min(cost, diagonal + confusedCost(a, b, j))
      if (i > 1 && j > 1 && a !== b && a === meant[j - 2] && written[i - 2] === b) {
        const before = table[row - 2 * width + j - 2] as number
        cost = Math.min(cost, before + COST.swapped + (j === 2 ? COST.first / 2 : 0))
      }
      table[row + j] = cost
    }
  }
  return table[table.length - 1] as number
}

/** For a letter of the word meant that was left out. */
function missingCost(meant: string, at: number): number {
  const letter = meant[at] as string
  if (letter === "'" || letter === '-' || letter === ' ') return COST.missingMark
  if (letter === meant[at - 1] || letter === meant[at + 1]) return COST.doubled
  const cost = VOWELS.includes(letter) ? COST.missingVowel : COST.missing
  return at === 0 ? cost + COST.first : cost
}

/** For a letter that was written too much, behind so many letters of the word meant. */
function extraCost(written: string, at: number, meant: string, behind: number): number {
  const letter = written[at] as string
  const before = meant[behind - 1] ?? ''
  const after = meant[behind] ?? ''
  if (letter === before || letter === after) return COST.repeated
  if (areKeysBeside(letter, before) || areKeysBeside(letter, after)) return COST.extraBeside
  const cost = VOWELS.includes(letter) ? COST.extraVowel : COST.extra
  return behind === 0 ? cost + COST.first : cost
}

/** For a letter written for another, which is the nth of the word meant. */
function confusedCost(written: string, meant: string, nth: number): number {
  const first = nth === 1 ? COST.first : 0
  if (VOWELS.includes(written) && VOWELS.includes(meant)) return COST.confusedVowel + first
  if (areKeysBeside(written, meant)) return COST.confusedKey + first
  return first + (soundAlike(written, meant) ? COST.confusedSound : COST.confused)
}
