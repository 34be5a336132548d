import type { Diagnostic } from '../diagnostic/index.ts'
import type { Letter, Word } from '../letter/index.ts'
import { slice } from '../source/index.ts'
import { cutMiddle, foldWords } from './fold-words.ts'

/** A finding that is not to be shown, told by its words and those about them, so that it may move. */
export interface Suppression {
  readonly rule: string
  /** The words that are found, on one line; of long ones the beginning and the end. */
  readonly text: string
  /** Up to four words that stand before it, and after it. */
  readonly before: string
  readonly after: string
  /** Why, as somebody said. */
  readonly reason?: string
}

const MOST_TEXT_UNITS = 80
const MOST_NEIGHBOURS = 4

/** What would suppress each of a letter's findings. */
export function describeFindings(letter: Letter, diagnostics: readonly Diagnostic[]): Suppression[] {
  const { source, words } = letter
  return diagnostics.map(({ ruleId, span }) => {
    const next = findIndex(words, (word) => word.span.start >= span.end)
    const previous = findIndex(words, (word) => word.span.end > span.start)
    return {
      rule: ruleId,
      text: cutMiddle(foldMarks(foldWords(slice(source, span))), MOST_TEXT_UNITS),
      before: joinWords(words.slice(Math.max(0, previous - MOST_NEIGHBOURS), previous)),
      after: joinWords(words.slice(next, next + MOST_NEIGHBOURS)),
    }
  })
}

/** The first of some words, which are in order, that a test holds for, as it does for all behind it. */
function findIndex(words: readonly Word[], isBehind: (word: Word) => boolean): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind(words[middle] as Word)) high = middle
    else low = middle + 1
  }
  return low
}

function joinWords(words: readonly Word[]): string {
  return foldMarks(words.map(({ text }) => text).join(' '))
}

/** Apostrophes in one form: which one a letter has is no matter here. */
function foldMarks(text: string): string {
  return text.replaceAll('’', "'")
}

/** Which suppressions hold. */
export interface MatchedSuppressions {
  /** For each finding what suppresses it, and undefined for one that stands. */
  readonly matches: readonly (Suppression | undefined)[]
  /** What suppresses nothing, in the order given. */
  readonly unused: readonly Suppression[]
}

/**
 * Pairs suppressions of a letter with findings of the same rule and words, each with one: where at least half
 * of the neighbours still stand next to it in place, those with the most first. Where something is missing
 * there are no words, of which there is mostly one, so that the neighbours need not be the same.
 */
export function matchSuppressions(
  suppressions: readonly Suppression[],
  found: readonly Suppression[],
): MatchedSuppressions {
  const matches: (Suppression | undefined)[] = found.map(() => undefined)
  let entries = suppressions.map(toPlace)
  let places = found.map(toPlace)
  for (const shared of SHARED_NEIGHBOURS) {
    const open = entries.filter(({ needed }) => needed <= shared.before + shared.after)
    const pairs = open.length === 0 || places.length === 0 ? [] : pair(open, places, shared)
    for (const [entry, place] of pairs) matches[place.index] = suppressions[entry.index]
    const paired = new Set(pairs.flat())
    entries = entries.filter((entry) => !paired.has(entry))
    places = places.filter((place) => !paired.has(place))
  }
  return { matches, unused: entries.map(({ index }) => suppressions[index] as Suppression) }
}

/** A suppression or a finding among others, its neighbours word by word. */
interface Place {
  readonly index: number
  readonly words: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** How many neighbours must be the same. */
  readonly needed: number
}

/** How many words on either side are the same. */
interface Shared {
  readonly before: number
  readonly after: number
}

/** From all neighbours to none, so that better pairs come before worse. */
const SHARED_NEIGHBOURS = listShared()

function listShared(): Shared[] {
  const all: Shared[] = []
  for (let count = 2 * MOST_NEIGHBOURS; count >= 0; count--) {
    for (let before = Math.min(count, MOST_NEIGHBOURS); before >= 0; before--) {
      if (count - before <= MOST_NEIGHBOURS) all.push({ before, after: count - before })
    }
  }
  return all
}

function toPlace({ rule, text, before, after }: Suppression, index: number): Place {
  const neighbours = {
    before: splitWords(before).slice(-MOST_NEIGHBOURS),
    after: splitWords(after).slice(0, MOST_NEIGHBOURS),
  }
  const needed = text === '' ? 0 : Math.ceil((neighbours.before.length + neighbours.after.length) / 2)
  return { index, words: `${rule}\u0000${foldMarks(text)}`, ...neighbours, needed }
}

function splitWords(text: string): string[] {
  return foldMarks(text)
    .split(' ')
    .filter((word) => word !== '')
}

/** Pairs what has the same words and so many of the same neighbours, the first with the first. */
function pair(entries: readonly Place[], places: readonly Place[], shared: Shared): [Place, Place][] {
  const waiting = new Map<string, Place[]>()
  for (const entry of entries.toReversed()) {
    const key = keyOf(entry, shared)
    if (key === undefined) continue
    const queue = waiting.get(key)
    if (queue) queue.push(entry)
    else waiting.set(key, [entry])
  }
  return places.flatMap((place) => {
    const key = keyOf(place, shared)
    const entry = key === undefined ? undefined : waiting.get(key)?.pop()
    return entry ? [[entry, place] as [Place, Place]] : []
  })
}

/** The same for two places that share so many neighbours; undefined for one that has not so many. */
function keyOf({ words, before, after }: Place, shared: Shared): string | undefined {
  if (before.length < shared.before || after.length < shared.after) return undefined
  const left = before.slice(before.length - shared.before)
  return [words, ...left, '', ...after.slice(0, shared.after)].join('\u0000')
}
