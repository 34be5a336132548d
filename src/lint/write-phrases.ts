import type { Phrase } from '../rule/index.ts'
import { listNearest } from './guard-words.ts'
import { HashFilter, hashWord, mixHashes } from './hash-words.ts'
import {
  AFTER,
  ANY,
  BEFORE,
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
  toAscii,
  writePlace,
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
  const [single, longer]: [Places, Places] = [new Map(), new Map()]
  const hashes = new Set<number>()
  for (const [table, name] of names.entries()) {
    for (const phrase of tables[name] as readonly Phrase[]) {
      const number = phrases.push(toAscii(JSON.stringify(phrase))) - 1
      const sides = hashNeighbours(phrase, number, hashes)
      const place = writePlace({ number, table, sides }, names.length)
      for (const [beginning, rests] of listBeginnings(phrase)) {
        for (const hash of listHashes(beginning)) hashes.add(hash)
        const places = beginning.includes(' ') ? longer : single
        places.set(beginning, [...(places.get(beginning) ?? []), `${place}${writeRests(rests)}`])
      }
    }
  }
  return joinParts(
    JSON.stringify(names),
    writeLists(single),
    phrases,
    writeLists(longer),
    HashFilter.of(hashes),
  )
}

/** How a phrase goes on, if it does. */
function writeRests(rests: ReadonlySet<string>): string {
  const all = [...rests].join(OR)
  if (all === '') return ''
  return PART + (all.length > MAX_UNITS ? ANY : toAscii(all))
}

/** By the first three words, or as many as there are, of all that a phrase stands for, what follows, in lower case. */
function listBeginnings({ phrase }: Phrase): ReadonlyMap<string, ReadonlySet<string>> {
  const beginnings = new Map<string, Set<string>>()
  for (const words of expandPhrase(phrase.toLowerCase())) {
    const beginning = words.slice(0, 3).join(' ')
    const rests = beginnings.get(beginning) ?? new Set()
    beginnings.set(beginning, rests.add(words.slice(3).join(' ')))
  }
  return beginnings
}

/** What stands for a beginning, and then for what it begins with. */
function listHashes(beginning: string): [number, ...number[]] {
  const [first = 0, second, third] = beginning.split(' ').map(hashWord)
  const hashes = [hashFirst(first), ...(second === undefined ? [] : [mixHashes(first, second)])]
  return [hashBeginning(first, second, third), ...hashes]
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

function writeLists(places: Places): string[] {
  const lists = Array.from({ length: Math.ceil(places.size / LIST_SIZE) }, () => '')
  for (const [beginning, own] of places) {
    const [hash] = listHashes(beginning)
    lists[placeAmong(lists.length, hash)] += headLine(beginning) + own.join(PHRASE)
  }
  return lists
}

function joinParts(
  names: string,
  single: readonly string[],
  phrases: readonly string[],
  longer: readonly string[],
  { bytes }: HashFilter,
): Uint8Array {
  const pieces = [names, ...single, ...phrases, ...longer]
  let end = 0
  const places = [0, ...pieces.map((piece) => (end += piece.length))]
  const body = (HEAD_NUMBERS + places.length) * NUMBER_BYTES + bytes.length
  const begun = body + (places[1 + single.length] as number)
  const numbers = [begun, bytes.length, single.length, phrases.length, longer.length, ...places]
  const file = new Uint8Array(body + end)
  const view = new DataView(file.buffer)
  for (const [i, number] of numbers.entries()) view.setUint32(i * NUMBER_BYTES, number, true)
  file.set(bytes, body - bytes.length)
  file.set(new TextEncoder().encode(pieces.join('')), body)
  return file
}
