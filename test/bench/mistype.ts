/** The ways in which a finger misses. */
export const SLIP_KINDS = [
  'missing',
  'swapped',
  'doubled',
  'single',
  'beside',
  'extra',
  'vowel',
  'any',
] as const

/** One of them. */
export type SlipKind = (typeof SLIP_KINDS)[number]

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const VOWELS = 'aeiou'

/** Numbers from 0 to below 1, the same ones for the same seed. */
export function createRandom(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Gives a word with one slip of a kind at a random place; the word itself where it has none for it. */
export function mistype(word: string, kind: SlipKind, random: () => number): string {
  const pick = (count: number) => Math.floor(random() * count)
  const put = (at: number, removed: number, added: string) =>
    word.slice(0, at) + added + word.slice(at + removed)
  const at = pick(word.length)
  const letter = word.charAt(at)
  switch (kind) {
    case 'missing':
      return put(at, 1, '')
    case 'swapped':
      return at + 1 < word.length ? put(at, 2, word.charAt(at + 1) + letter) : word
    case 'doubled':
      return put(at, 0, letter)
    case 'single': {
      const double = /(.)\1/.exec(word)
      return double ? put(double.index, 1, '') : word
    }
    case 'beside':
      return put(at, 1, neighbourOf(letter, random))
    case 'extra':
      return put(at + pick(2), 0, neighbourOf(letter, random))
    case 'vowel':
      return VOWELS.includes(letter) ? put(at, 1, VOWELS.charAt(pick(5))) : word
    case 'any':
      return anySlip(word, at, LETTERS.charAt(pick(26)), pick(2))
  }
}

function anySlip(word: string, at: number, letter: string, removed: number): string {
  return word.slice(0, at) + letter + word.slice(at + removed)
}

function neighbourOf(letter: string, random: () => number): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter))
  const keys = ROWS[row] ?? ''
  const at = keys.indexOf(letter)
  const near = [keys[at - 1], keys[at + 1], ROWS[row - 1]?.[at], ROWS[row + 1]?.[at]]
  const letters = near.filter((key) => key !== undefined)
  return letters[Math.floor(random() * letters.length)] ?? letter
}
