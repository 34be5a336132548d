import type { Phrase, PhraseFile, Rule } from '../rule/index.ts'
import { HashFilter, mixHashes } from './hash-words.ts'
import { PhraseEntry } from './phrase-entry.ts'
import {
  AFTER,
  ANY,
  BEFORE,
  END,
  fromAscii,
  HEAD_NUMBERS,
  hashBeginning,
  hashFirst,
  hashSide,
  headLine,
  NUMBER_BYTES,
  OR,
  PART,
  PHRASE,
  placeAmong,
  readPlace,
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
      mayPrecede: (second, third) => tables.mayBegin(word, second, third),
      before: (second, third) => [
        ...tables.find(word, second),
        ...(third ? tables.find(word, second, third) : []),
      ],
    }
  }
}

class WrittenTables {
  readonly filter: HashFilter
  readonly #file: PhraseFile
  /** All numbers before the filter. */
  readonly #numbers: DataView
  /** Where the first piece is. */
  readonly #body: number
  readonly #counts: { readonly single: number; readonly phrases: number; readonly longer: number }
  /** By the number of their table; undefined where it is not run. */
  readonly #rules: readonly (Rule | undefined)[]
  readonly #phrases = new Map<number, Phrase>()

  constructor(file: PhraseFile, ruleByTable: ReadonlyMap<string, Rule>) {
    this.#file = file
    const counts = viewOf(file.bytes(0, HEAD_NUMBERS * NUMBER_BYTES))
    const [begun, filter, single, phrases, longer] = Array.from({ length: HEAD_NUMBERS }, (_, i) =>
      readNumber(counts, i),
    ) as [number, number, number, number, number]
    this.#counts = { single, phrases, longer }
    const start = file.bytes(0, begun)
    // The names are a piece too, and where the last ends is told as well.
    const numbers = (HEAD_NUMBERS + 1 + single + phrases + longer + 1) * NUMBER_BYTES
    this.#numbers = viewOf(start.subarray(0, numbers))
    this.#body = numbers + filter
    this.filter = new HashFilter(start.subarray(numbers, this.#body))
    this.#rules = (JSON.parse(this.#piece(0)) as string[]).map((name) => ruleByTable.get(name))
  }

  /** Whether phrases may begin with two words and end there or go on with a third. */
  mayBegin(first: KnownWord, second: KnownWord, third: KnownWord | undefined): boolean {
    const { filter } = this
    if (!filter.mayHold(mixHashes(first.hash, second.hash))) return false
    if (filter.mayHold(hashBeginning(first.hash, second.hash))) return true
    return third !== undefined && filter.mayHold(hashBeginning(first.hash, second.hash, third.hash))
  }

  /** The phrases that are one or two words, or that begin with three, in the order of their tables. */
  find(...beginning: readonly [KnownWord, KnownWord?, KnownWord?]): readonly PhraseEntry[] {
    const [first, second, third] = beginning
    const hash = hashBeginning(first.hash, second?.hash, third?.hash)
    if (!this.filter.mayHold(hash)) return []
    const words = beginning.map((word) => (word as KnownWord).lower)
    const list = this.#listOf(hash, second !== undefined)
    const line = headLine(words.join(' '))
    const start = list.indexOf(line)
    if (start < 0) return []
    const end = list.indexOf('\n', start + 1)
    const entries: PhraseEntry[] = []
    for (const place of list.slice(start + line.length, end < 0 ? list.length : end).split(PHRASE)) {
      const { number, table, sides } = readPlace(place, this.#rules.length)
      const rule = this.#rules[table]
      if (!rule) continue
      for (const all of this.#listWords(place, number, words))
        entries.push(new WrittenEntry(rule, all, this, number, sides))
    }
    return entries
  }

  #listOf(hash: number, isLonger: boolean): string {
    const { single, phrases, longer } = this.#counts
    return this.#piece(
      isLonger ? 1 + single + phrases + placeAmong(longer, hash) : 1 + placeAmong(single, hash),
    )
  }

  /** The sequences of words that a phrase stands for and that begin so. */
  #listWords(place: string, number: number, beginning: readonly string[]): readonly (readonly string[])[] {
    const part = place.indexOf(PART)
    if (part < 0) return [beginning]
    const rests = place.slice(part + 1)
    if (rests !== ANY) {
      return rests
        .split(OR)
        .map((rest) => (rest === '' ? beginning : [...beginning, ...fromAscii(rest).split(' ')]))
    }
    const all = expandPhrase(this.phraseOf(number).phrase.toLowerCase(), beginning)
    return [...new Map(all.map((words) => [words.join(' '), words])).values()]
  }

  /** A phrase by its number. */
  phraseOf(number: number): Phrase {
    const known = this.#phrases.get(number)
    if (known) return known
    const phrase = JSON.parse(this.#piece(1 + this.#counts.single + number)) as Phrase
    this.#phrases.set(number, phrase)
    return phrase
  }

  #piece(index: number): string {
    const start = this.#body + readNumber(this.#numbers, HEAD_NUMBERS + index)
    return this.#file.text(start, this.#body + readNumber(this.#numbers, HEAD_NUMBERS + index + 1))
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
