import { findTargetNames, keyOfTarget, type Letter, type TargetPlace } from '../letter/index.ts'
import type { Source, Span } from '../source/index.ts'

/** A letter, of which no more than the path may be at hand. */
type Named = Pick<Source, 'path'>

/** Where a letter names its targets, by the key of the name; the first place of each. */
export interface LetterTargets<Letter extends Named = Source> {
  readonly source: Letter
  readonly spans: ReadonlyMap<string, Span>
}

/** Finds another letter than that of a source by the name of its target. */
export type FindOtherLetter<Letter extends Named = Source> = (
  name: string,
  source: Letter,
) => Target<Letter> | undefined

/** Where a letter names a target. */
interface Target<Letter extends Named> {
  readonly source: Letter
  readonly span: Span
}

/** A name that only the body's later words have may itself be the one that was left behind. */
const ESTABLISHING: ReadonlySet<TargetPlace> = new Set(['inside-address', 'subject', 'salutation', 'opening'])

/** Finds letters of a run by their targets, which are listed and sorted by path at the first question. */
export function createOtherLetters<Letter extends Named = Source>(
  list: () => readonly LetterTargets<Letter>[],
): FindOtherLetter<Letter> {
  let index: ReadonlyMap<string, readonly Target<Letter>[]> | undefined
  return (name, source) => {
    index ??= buildIndex(list())
    return index.get(keyOfTarget(name))?.find((other) => other.source !== source)
  }
}

/** Whichever letter asks, one of two others is another. */
const MOST_OF_A_NAME = 2

function buildIndex<Letter extends Named>(
  letters: readonly LetterTargets<Letter>[],
): ReadonlyMap<string, readonly Target<Letter>[]> {
  const index = new Map<string, Target<Letter>[]>()
  for (const { source, spans } of [...letters].sort((a, b) => (a.source.path < b.source.path ? -1 : 1))) {
    for (const [key, span] of spans) {
      const known = index.get(key)
      if (!known) index.set(key, [{ source, span }])
      else if (known.length < MOST_OF_A_NAME) known.push({ source, span })
    }
  }
  return index
}

/** The names of a letter's target by their keys: those of its facts, and those its heading or opening says. */
export function listTargets(letter: Letter): LetterTargets {
  const spans = new Map<string, Span>()
  const add = (name: string, span: Span) => {
    const key = keyOfTarget(name)
    if (key !== '' && !spans.has(key)) spans.set(key, span)
  }
  for (const { name, span, place } of findTargetNames(letter)) if (ESTABLISHING.has(place)) add(name, span)
  const { organization, program, to, aliases = [] } = letter.facts
  for (const name of [organization, program, to, ...aliases]) {
    if (name !== undefined) add(name, findFirst(letter, name))
  }
  return { source: letter.source, spans }
}

/** A fact has no place of its own; where the letter first says the name is the next best. */
function findFirst({ source: { text } }: Letter, name: string): Span {
  const start = text.indexOf(name)
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length }
}
