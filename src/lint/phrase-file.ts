import type { Phrase, PhraseFile, Rule } from '../rule/index.ts'
import { HashFilter, mixHashes, NO_WORD } from './hash-words.ts'
import { PhraseEntry } from './phrase-entry.ts'
import {
  AFTER,
  ANY,
  BASE,
  BEFORE,
  END,
  fromAscii,
  HEAD_NUMBERS,
  hashFirst,
  hashSide,
  headLine,
  listOf,
  NUMBER_BYTES,
  OR,
  PART,
  PHRASE,
  START,
} from './phrase-format.ts'
import type { FindBeginning } from './phrase-source.ts'
import { expandPhrase, type KnownWord } from './tokens.ts'

/**
 * Gives what begins with a word in a file of `writePhraseFile`, for the rules whose tables are in it, by the names of
 * these. Of its phrases only those are read that stand in a letter but for what stands beside them.
 */
export function openPhraseFile(file: PhraseFile, ruleByTable: ReadonlyMap<string, Rule>): FindBeginning {
  const tables = new WrittenTables(file, ruleByTable)
  return (word) => {
    if (!tables.filter.mayHold(hashFirst(word.hash))) return undefined
    return {
      alone: () => tables.find(word),
      mayPrecede: (second) => tables.filter.mayHold(mixHashes(word.hash, second.hash)),
      before: (second) => tables.find(word, second),
    }
  }
}

class WrittenTables {
  readonly filter: HashFilter
  readonly #file: PhraseFile
  /** What stands before the pieces. */
  readonly #head: DataView
  readonly #counts: { readonly phrases: number; readonly lists: number }
  /** By the number of their table; undefined where it is not run. */
  readonly #rules: readonly (Rule | undefined)[]
  readonly #phrases = new Map<number, Phrase>()

  constructor(file: PhraseFile, ruleByTable: ReadonlyMap<string, Rule>) {
    this.#file = file
    const counts = viewOf(file.bytes(0, HEAD_NUMBERS * NUMBER_BYTES))
    const [phrases, lists, filter] = [0, 1, 2].map((i) => readNumber(counts, i)) as [number, number, number]
    this.#counts = { phrases, lists }
    // The names are a piece too, and where the last ends is told as well.
    const numbers = (HEAD_NUMBERS + phrases + lists + 2) * NUMBER_BYTES
    const head = file.bytes(0, numbers + filter)
    this.#head = viewOf(head)
    this.filter = new HashFilter(head.subarray(numbers))
    this.#rules = (JSON.parse(this.#piece(0)) as string[]).map((name) => ruleByTable.get(name))
  }

  /** The phrases that are a word alone, or that have another behind it, in the order of their tables. */
  find(first: KnownWord, second?: KnownWord): readonly PhraseEntry[] {
    const hash = mixHashes(first.hash, second?.hash ?? NO_WORD)
    if (!this.filter.mayHold(hash)) return []
    const { phrases, lists } = this.#counts
    const list = this.#piece(1 + phrases + listOf(hash, lists))
    const line = headLine(first.lower, second?.lower ?? '')
    const start = list.indexOf(line)
    if (start < 0) return []
    const end = list.indexOf('\n', start + 1)
    const places = list.slice(start + line.length, end < 0 ? list.length : end).split(PHRASE)
    const beginning = second ? [first.lower, second.lower] : [first.lower]
    return places.flatMap((place) => this.#readPlace(place, beginning))
  }

  #readPlace(place: string, beginning: readonly string[]): readonly PhraseEntry[] {
    const [table, digits = '', sides, rests = ''] = place.split(PART)
    const rule = this.#rules[Number(table)]
    if (!rule) return []
    const number = Number.parseInt(digits, BASE)
    return this.#listWords(number, rests, beginning).map(
      (words) => new WrittenEntry(rule, words, this, number, Number(sides)),
    )
  }

  /** The sequences of words that a phrase stands for and that begin so. */
  #listWords(number: number, rests: string, beginning: readonly string[]): readonly (readonly string[])[] {
    if (rests === '') return [beginning]
    if (rests !== ANY) {
      return rests
        .split(OR)
        .map((rest) => (rest === '' ? beginning : [...beginning, ...fromAscii(rest).split(' ')]))
    }
    const [first = '', second = ''] = beginning
    const all = expandPhrase(this.phraseOf(number).phrase.toLowerCase(), [first, second])
    return [...new Map(all.map((words) => [words.join(' '), words])).values()]
  }

  /** A phrase by its number. */
  phraseOf(number: number): Phrase {
    const known = this.#phrases.get(number)
    if (known) return known
    const phrase = JSON.parse(this.#piece(number)) as Phrase
    this.#phrases.set(number, phrase)
    return phrase
  }

  #piece(index: number): string {
    const [start, end] = [index, index + 1].map(
      (i) => this.#head.byteLength + readNumber(this.#head, HEAD_NUMBERS + i),
    ) as [number, number]
    return this.#file.text(start, end)
  }
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}

function readNumber(numbers: DataView, index: number): number {
  return numbers.getUint32(index * NUMBER_BYTES, true)
}

/** What is found in a file. */
class WrittenEntry extends PhraseEntry {
  readonly #tables: WrittenTables
  readonly #number: number
  /** What stands for either side in the filter; undefined where that does not tell. */
  readonly #before: number | undefined
  readonly #after: number | undefined

  constructor(rule: Rule, words: readonly string[], tables: WrittenTables, number: number, sides: number) {
    super(rule, words)
    this.#tables = tables
    this.#number = number
    this.#before = sides & BEFORE ? hashSide(number, BEFORE) : undefined
    this.#after = sides & AFTER ? hashSide(number, AFTER) : undefined
  }

  get phrase(): Phrase {
    return this.#tables.phraseOf(this.#number)
  }

  mayStandBetween(previous: KnownWord | undefined, next: KnownWord | undefined): boolean {
    const { filter } = this.#tables
    if (this.#after !== undefined && !filter.mayHold(mixHashes(this.#after, next?.hash ?? END))) return false
    return this.#before === undefined || filter.mayHold(mixHashes(this.#before, previous?.hash ?? START))
  }
}
