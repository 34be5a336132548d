import type { Letter } from './letter.ts'

/** How many letters of a word it is looked up by when only its beginning is known. */
const KEY_UNITS = 3

/**
 * The words that occur in a letter. Most patterns need one that does not, and are spared by it: to compile a pattern
 * and to run it over a letter costs a hundred times as much, and so does the search for a few letters in all of it.
 */
export class Inventory {
  /** The paragraphs on one line, each, in lower case, with straight apostrophes. */
  readonly lower: string
  readonly #words = new Set<string>()
  readonly #byKey = new Map<string, string[]>()

  constructor({ paragraphs }: Letter) {
    this.lower = paragraphs.map(({ folded }) => folded.lower).join('\n')
    for (let start = nextWord(this.lower, 0); start < this.lower.length; ) {
      const end = endOfWord(this.lower, start)
      this.#add(this.lower.slice(start, end))
      start = nextWord(this.lower, end)
    }
  }

  #add(word: string): void {
    if (this.#words.has(word)) return
    this.#words.add(word)
    const key = word.slice(0, KEY_UNITS)
    const others = this.#byKey.get(key)
    if (others) others.push(word)
    else this.#byKey.set(key, [word])
  }

  /**
   * Whether the letter may hold some words in lower case, of which the first begins where a word does, and the last may
   * be a beginning: if not, it is certain that it does not.
   */
  mayHold(sign: string): boolean {
    for (let start = nextWord(sign, 0); start < sign.length; ) {
      const end = endOfWord(sign, start)
      const word = sign.slice(start, end)
      if (end < sign.length ? !this.#words.has(word) : !this.#hasBeginning(word)) return false
      start = nextWord(sign, end)
    }
    return true
  }

  #hasBeginning(beginning: string): boolean {
    if (this.#words.has(beginning) || beginning.length < KEY_UNITS) return true
    return this.#byKey.get(beginning.slice(0, KEY_UNITS))?.some((word) => word.startsWith(beginning)) === true
  }

  /** Whether the letter holds some words: see {@link mayHold}. */
  holds(sign: string): boolean {
    return this.mayHold(sign) && this.lower.includes(sign)
  }
}

const inventories = new WeakMap<Letter, Inventory>()

/** The words that occur in a letter, gathered once. */
export function takeInventory(letter: Letter): Inventory {
  let inventory = inventories.get(letter)
  if (!inventory) {
    inventory = new Inventory(letter)
    inventories.set(letter, inventory)
  }
  return inventory
}

function nextWord(text: string, from: number): number {
  let start = from
  while (start < text.length && !isSmallLetter(text.charCodeAt(start))) start++
  return start
}

/** Where a word ends, with the apostrophes in it and after it. */
function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && (isSmallLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 0x27)) end++
  return end
}

const isSmallLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a
