import { findTargetNames, keyOfTarget, type Letter, type TargetPlace } from '../letter/index.ts'
import type { OtherLetters, OtherTarget } from '../rule/index.ts'

/** Where letters name their targets, by the key of the name; the first of each letter. */
type Index = ReadonlyMap<string, readonly OtherTarget[]>

/** A name that only the body's later words have may itself be the one that was left behind. */
const ESTABLISHING: ReadonlySet<TargetPlace> = new Set(['inside-address', 'subject', 'salutation', 'opening'])

const indices = new WeakMap<readonly Letter[], Index>()

/** The letters of a run as one of them sees the others. What is looked up is built once for all of them. */
export function seeOtherLetters(letter: Letter, letters: readonly Letter[]): OtherLetters {
  return {
    findTarget(name) {
      if (letters.length < 2) return undefined
      let index = indices.get(letters)
      if (!index) {
        index = buildIndex(letters)
        indices.set(letters, index)
      }
      return index.get(keyOfTarget(name))?.find(({ source }) => source !== letter.source)
    },
  }
}

function buildIndex(letters: readonly Letter[]): Index {
  const index = new Map<string, OtherTarget[]>()
  for (const letter of [...letters].sort((a, b) => (a.source.path < b.source.path ? -1 : 1))) {
    for (const [key, span] of listTargets(letter)) {
      const known = index.get(key) ?? []
      known.push({ source: letter.source, span })
      index.set(key, known)
    }
  }
  return index
}

/** The names of a letter's target by their keys: those of its facts, and those its heading or opening says. */
function listTargets(letter: Letter): Map<string, OtherTarget['span']> {
  const targets = new Map<string, OtherTarget['span']>()
  const add = (name: string, span: OtherTarget['span']) => {
    const key = keyOfTarget(name)
    if (key !== '' && !targets.has(key)) targets.set(key, span)
  }
  for (const { name, span, place } of findTargetNames(letter)) if (ESTABLISHING.has(place)) add(name, span)
  const { organization, program, to, aliases = [] } = letter.facts
  for (const name of [organization, program, to, ...aliases]) {
    if (name !== undefined) add(name, findFirst(letter, name))
  }
  return targets
}

/** A fact has no place of its own; where the letter first says the name is the next best. */
function findFirst({ source: { text } }: Letter, name: string): OtherTarget['span'] {
  const start = text.indexOf(name)
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length }
}
