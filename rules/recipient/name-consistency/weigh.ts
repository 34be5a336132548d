import type { Lexicon } from '../../../src/rule/index.ts'
import type { Spelling } from './occurrences.ts'

/** What is asked to weigh spellings. */
interface Scale {
  readonly lexicon: Lexicon
  readonly isVouched: (text: string) => boolean
}

/** Two spellings, the one first for which more speaks, or which comes first. */
export function weighBoth(a: Spelling, b: Spelling, scale: Scale): [right: Spelling, wrong: Spelling] {
  const [ofA, ofB] = [a, b].map(
    (spelling) => weigh(spelling, scale) + (isEcho(a, b) ? 0 : knownness(spelling, scale.lexicon)),
  ) as [number, number]
  return ofA >= ofB ? [a, b] : [b, a]
}

/** How much speaks for a spelling: who gives it, and how often it stands. */
function weigh({ text, isFact, places }: Spelling, { isVouched }: Scale): number {
  const parts = new Set(places.map(({ part }) => part))
  let weight = places.length * 2
  if (isVouched(text)) weight += 1000
  if (isFact) weight += 500
  if (parts.has('inside-address')) weight += 20
  if (parts.has('signature') || parts.has('subject')) weight += 8
  if (parts.has('salutation')) weight += 6
  return weight
}

/** From this commonness on it is as a word that a name is known: `Mesa`. */
const COMMON_WORD = 3

/** What being known adds to the weight of a spelling. */
function knownness({ text }: Spelling, lexicon: Lexicon): number {
  const isWord = lexicon.commonness(text.toLowerCase()) >= COMMON_WORD
  return (!isWord && isKnownName(lexicon, text) ? 5 : 0) + (lexicon.has(text) ? 1 : 0)
}

/** Whether one is the other with a letter more, as both are names somewhere: `Hartmut`, `Hartmuth`. */
function isEcho({ folded: a }: Spelling, { folded: b }: Spelling): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** A rare name is in every large list of words, so that being listed says little. */
const LEAST_FREQUENCY = 10

/** Whether a name is printed often, in its own or in lower case. */
export function isKnownName(lexicon: Lexicon, text: string): boolean {
  return Math.max(lexicon.frequency(text), lexicon.frequency(text.toLowerCase())) >= LEAST_FREQUENCY
}
