import { findTargetNames, keyOfTarget, type Letter, type TargetPlace } from '../letter/index.ts'
import type { OtherTarget } from '../rule/index.ts'
import type { Source, Span } from '../source/index.ts'

/** Where a letter names its targets, by the key of the name; the first place of each. */
export interface LetterTargets {
  readonly source: Source
  readonly spans: ReadonlyMap<string, Span>
}

/** Finds another letter than that of a source by the name of its target. */
export type FindOtherLetter = (name: string, source: Source) => OtherTarget | undefined

/** A name that only the body's later words have may itself be the one that was left behind. */
const ESTABLISHING: ReadonlySet<TargetPlace> = new Set(['inside-address', 'subject', 'salutation', 'opening'])

/** Finds letters of a run by their targets, which are listed and sorted by path at the first question. */
export function createOtherLetters(list: () => readonly LetterTargets[]): FindOtherLetter {
  let index: ReadonlyMap<string, readonly OtherTarget[]> | undefined
  return (name, source) => {
    index ??= buildIndex(list())
    return index.get(keyOfTarget(name))?.find((other) => other.source !== source)
  }
}

function buildIndex(letters: readonly LetterTargets[]): ReadonlyMap<string, readonly OtherTarget[]> {
  const index = new Map<string, OtherTarget[]>()
  for (const { source, spans } of [...letters].sort((a, b) => (a.source.path < b.source.path ? -1 : 1))) {
    for (const [key, span] of spans) {
      const known = index.get(key)
      if (known) known.push({ source, span })
      else index.set(key, [{ source, span }])
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
