import { isOfficeWord, type Lexicon } from '../../../src/rule/index.ts'
import type { Occurrence, Spelling } from './occurrences.ts'

/** Names that stand in one sentence are mostly told apart by it. */
export function areInOneSentence(a: Spelling, b: Spelling): boolean {
  const sentences = new Set(a.places.map(({ sentence }) => sentence))
  return b.places.some(({ sentence }) => sentences.has(sentence))
}

/** Whether both have the same name on the same side: `Carnegie Mellon`, `Carnegie Melon`. */
export function shareNeighbour(a: Spelling, b: Spelling): boolean {
  return a.places.some((one) =>
    b.places.some((other) => isShared(one.before, other.before) || isShared(one.after, other.after)),
  )
}

function isShared(a: string, b: string): boolean {
  return a === b && a.length > 2 && !isOfficeWord(a)
}

/** Where two spellings stand in one name: beside the same word, which is a name and no word of the language. */
export interface SharedName {
  /** Whether the shared word comes first: the given name of another surname, or the one surname before the other. */
  readonly isBefore: boolean
}

/** From this commonness on a word beside a name says nothing of whose it is: `Silver Award`. */
const COMMON_WORD = 3

/** Whether two spellings are one part of the same name: `Cristóbal Larenas Meza`, `Cristóbal Larenas Mesa`. */
export function findSharedName(a: Spelling, b: Spelling, lexicon: Lexicon): SharedName | undefined {
  const isOwn = (name: string) =>
    name.length > 3 && !isOfficeWord(name) && lexicon.commonness(name) < COMMON_WORD
  for (const one of a.places) {
    for (const other of b.places) {
      if (!areGivenAlike(one.before, other.before) || !areGivenAlike(one.after, other.after)) continue
      if (one.before === other.before && isOwn(one.before)) return { isBefore: true }
      if (one.after === other.after && isOwn(one.after)) return { isBefore: false }
    }
  }
  return undefined
}

/** Whether both are saints’ names: `St Petroc’s`, `St Petrock’s`. */
export function areSaints(a: Spelling, b: Spelling): boolean {
  const isSaint = ({ before }: Occurrence) => before === 'st' || before === 'saint'
  return a.places.some(isSaint) && b.places.some(isSaint)
}

/** Whether each has, everywhere, another name or a title at its side: `Silber Lab`, `Silver Award`. */
export function haveOtherNeighbours(a: Spelling, b: Spelling): boolean {
  const areOther = [a, b].every(({ places }) =>
    places.every(({ before, after, standing }) => before !== '' || after !== '' || standing !== undefined),
  )
  const isAlike = (one: string, other: string) => one !== '' && other !== '' && areGivenAlike(one, other)
  const haveSame = a.places.some((one) =>
    b.places.some((other) => isAlike(one.before, other.before) || isAlike(one.after, other.after)),
  )
  return areOther && !haveSame
}

/** Whether no other name is ever at its side. */
export function isBare({ places }: Spelling): boolean {
  return places.every(({ before, after }) => before === '' && after === '')
}

/** Whether two given names can be one person’s: the same, one of them an initial, or one left out. */
export function areGivenAlike(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true
  return (a.length === 1 || b.length === 1) && a[0] === b[0]
}
