import type { Phrase } from '../rule/index.ts'
import { listNearest } from './guard-words.ts'
import { HashFilter, hashWord, mixHashes } from './hash-words.ts'
import {
  AFTER,
  ANY,
  BASE,
  BEFORE,
  hashFirst,
  hashSide,
  headLine,
  listOf,
  NUMBER_BYTES,
  OR,
  PART,
  PHRASE,
  toAscii,
} from './phrase-format.ts'
import { expandPhrase } from './tokens.ts'

/** How long what follows a beginning may be. */
const MAX_UNITS = 200

/** How many beginnings there are to a list. */
const LIST_SIZE = 4

/**
 * Writes tables of phrases, by their names, as a file from which `openPhraseFile` takes them. A bundle has its tables
 * so beside it: of their thousands a letter has the beginnings of few.
 */
export function writePhraseFile(tables: Readonly<Record<string, readonly Phrase[]>>): Uint8Array {
  const names = Object.keys(tables)
  const phrases: string[] = []
  const places: Places = new Map()
  const hashes = new Set<number>()
  for (const [table, name] of names.entries()) {
    for (const phrase of tables[name] as readonly Phrase[]) {
      // The names are the piece before the first phrase.
      const number = phrases.push(toAscii(JSON.stringify(phrase)))
      const sides = hashNeighbours(phrase, number, hashes)
      for (const [beginning, rests] of listBeginnings(phrase)) {
        const all = [...rests].join(OR)
        const parts = [table, number.toString(BASE), sides, all.length > MAX_UNITS ? ANY : toAscii(all)]
        places.set(beginning, [...(places.get(beginning) ?? []), parts.join(PART)])
      }
    }
  }
  const lists = writeLists(places, hashes)
  const pieces = [JSON.stringify(names), ...phrases, ...lists]
  return joinParts(phrases.length, lists.length, HashFilter.of(hashes), pieces)
}

/** By the first word and the second, if any, of all that a phrase stands for, the words that follow, in lower case. */
function listBeginnings({ phrase }: Phrase): ReadonlyMap<string, ReadonlySet<string>> {
  const beginnings = new Map<string, Set<string>>()
  for (const words of expandPhrase(phrase.toLowerCase())) {
    const beginning = words.slice(0, 2).join(' ')
    const rests = beginnings.get(beginning) ?? new Set()
    beginnings.set(beginning, rests.add(words.slice(2).join(' ')))
  }
  return beginnings
}

/** Adds the hashes of what may stand beside a phrase, and gives the sides of which all is known. */
function hashNeighbours({ previous, next }: Phrase, number: number, hashes: Set<number>): number {
  let sides = 0
  for (const [side, written] of [[BEFORE, previous] as const, [AFTER, next] as const]) {
    const nearest = written && listNearest(written, side === AFTER ? 1 : -1)
    if (!nearest) continue
    sides |= side
    for (const word of nearest) hashes.add(mixHashes(hashSide(number, side), hashWord(word)))
  }
  return sides
}

/** Phrases as they are listed, by their beginnings. */
type Places = Map<string, readonly string[]>

function writeLists(places: Places, hashes: Set<number>): string[] {
  const lists = Array.from({ length: Math.ceil(places.size / LIST_SIZE) }, () => '')
  for (const [beginning, own] of places) {
    const [first = '', second = ''] = beginning.split(' ')
    const hash = mixHashes(hashWord(first), hashWord(second))
    hashes.add(hashFirst(hashWord(first))).add(hash)
    lists[listOf(hash, lists.length)] += headLine(first, second) + own.join(PHRASE)
  }
  return lists
}

function joinParts(
  phrases: number,
  lists: number,
  { bytes }: HashFilter,
  pieces: readonly string[],
): Uint8Array {
  let end = 0
  const places = [0, ...pieces.map((piece) => (end += piece.length))]
  const numbers = [phrases, lists, bytes.length, ...places]
  const head = numbers.length * NUMBER_BYTES + bytes.length
  const file = new Uint8Array(head + end)
  const view = new DataView(file.buffer)
  for (const [i, number] of numbers.entries()) view.setUint32(i * NUMBER_BYTES, number, true)
  file.set(bytes, head - bytes.length)
  file.set(new TextEncoder().encode(pieces.join('')), head)
  return file
}
