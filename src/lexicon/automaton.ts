import { ARC, WIDE_SKIP } from './binary.ts'

/** A minimal acyclic automaton of words, each with its number in alphabetical order; views on the compiled bytes. */
export interface Automaton {
  /** The UTF-16 code of each letter of the alphabet, ascending. */
  readonly letterCodes: Uint16Array
  /** The code of each letter's lower case. */
  readonly lowerCodes: Uint16Array
  /** Packed arcs, a node being a run of them; the root starts at 0. */
  readonly arcs: Uint32Array
  /** For each letter the least of the codes in `lowerCodes` from it on: what is less does not come any more. */
  readonly leastLowerCodes: Uint16Array
  /** The root's arc of each ASCII code, of which it has most of all nodes; -1 where it has none. */
  readonly rootArcs: Int32Array
  /** For each arc, how many words the arcs before it in its node lead to, if so few; see `skipOf`. */
  readonly skips: Uint8Array
  /** The arcs that more words stand before, ascending, each followed by their number. */
  readonly wideSkips: Uint32Array
}

/** The part of an automaton that is stored. */
export type StoredAutomaton = Pick<Automaton, 'letterCodes' | 'arcs' | 'skips' | 'wideSkips'>

/** Gives an automaton with what makes the ways through it short. */
export function openAutomaton(stored: StoredAutomaton): Automaton {
  const { letterCodes, arcs } = stored
  const lowerCodes = letterCodes.map((code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))
  const leastLowerCodes = lowerCodes.slice()
  for (let letter = leastLowerCodes.length - 2; letter >= 0; letter -= 1) {
    const least = Math.min(leastLowerCodes[letter] as number, leastLowerCodes[letter + 1] as number)
    leastLowerCodes[letter] = least
  }
  const rootArcs = new Int32Array(ASCII_CODES).fill(-1)
  for (let arc = 0; arc < arcs.length; arc += 1) {
    const packed = arcs[arc] as number
    const code = letterCodes[packed & ARC.letterMask] as number
    if (code < ASCII_CODES) rootArcs[code] = arc
    if ((packed & ARC.last) !== 0) break
  }
  return { ...stored, lowerCodes, leastLowerCodes, rootArcs }
}

const ASCII_CODES = 0x80

/** How many words the arcs before an arc in its node lead to. */
export function skipOf({ skips, wideSkips }: Automaton, arc: number): number {
  const skip = skips[arc] as number
  if (skip < WIDE_SKIP) return skip
  let first = 0
  let last = wideSkips.length / 2 - 1
  while (first < last) {
    const middle = (first + last) >> 1
    if ((wideSkips[2 * middle] as number) < arc) first = middle + 1
    else last = middle
  }
  return wideSkips[2 * first + 1] as number
}

/** Gives the number of exactly this word, or -1. */
export function findWord(automaton: Automaton, word: string): number {
  const path: number[] = []
  if (!followWord(automaton, word, path)) return -1
  // Words that end on the way come before it.
  let number = -1
  for (const arc of path) {
    number += skipOf(automaton, arc) + (((automaton.arcs[arc] as number) & ARC.final) !== 0 ? 1 : 0)
  }
  return number
}

/** Whether exactly this word is one, and which arcs lead to it. */
export function followWord(automaton: Automaton, word: string, path?: number[]): boolean {
  const { arcs, letterCodes, rootArcs } = automaton
  let node = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    const arc =
      at === 0 && code < ASCII_CODES ? (rootArcs[code] as number) : findArc(arcs, letterCodes, node, code)
    if (arc < 0) return false
    path?.push(arc)
    const packed = arcs[arc] as number
    if (at === word.length - 1) return (packed & ARC.final) !== 0
    node = packed >>> ARC.targetShift
    if (node === 0) return false
  }
  return false
}

function findArc(arcs: Uint32Array, letterCodes: Uint16Array, node: number, code: number): number {
  for (let arc = node; arc < arcs.length; arc += 1) {
    const packed = arcs[arc] ?? 0
    const arcCode = letterCodes[packed & ARC.letterMask] ?? 0
    if (arcCode === code) return arc
    if (arcCode > code || (packed & ARC.last) !== 0) return -1
  }
  return -1
}

/** Whether some word is this one when letter case is ignored. */
export function hasIgnoringCase(automaton: Automaton, lowerWord: string): boolean {
  return leadsIgnoringCase(automaton, lowerWord, 0, 0)
}

function leadsIgnoringCase(automaton: Automaton, lowerWord: string, at: number, node: number): boolean {
  const { arcs, lowerCodes } = automaton
  const code = lowerWord.charCodeAt(at)
  const isEnd = at === lowerWord.length - 1
  for (let arc = node; arc < arcs.length; arc += 1) {
    const packed = arcs[arc] ?? 0
    if (lowerCodes[packed & ARC.letterMask] === code) {
      const target = packed >>> ARC.targetShift
      if (isEnd && (packed & ARC.final) !== 0) return true
      if (!isEnd && target !== 0 && leadsIgnoringCase(automaton, lowerWord, at + 1, target)) return true
    }
    if ((packed & ARC.last) !== 0) return false
  }
  return false
}
