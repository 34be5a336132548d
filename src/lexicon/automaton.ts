import { ARC } from './binary.ts'

/** A minimal acyclic automaton of words, each with its number in alphabetical order; views on the compiled bytes. */
export interface Automaton {
  /** The UTF-16 code of each letter of the alphabet, ascending. */
  readonly letterCodes: Uint16Array
  /** The code of each letter's lower case. */
  readonly lowerCodes: Uint16Array
  /** Packed arcs, a node being a run of them; the root starts at 0. */
  readonly arcs: Uint32Array
  /** For each arc, how many words the arcs before it in its node lead to. */
  readonly skips: Uint32Array
}

/** Gives the number of exactly this word, or -1. */
export function findWord(automaton: Automaton, word: string): number {
  const { arcs, skips, letterCodes } = automaton
  let node = 0
  let number = 0
  for (let at = 0; at < word.length; at += 1) {
    const arc = findArc(arcs, letterCodes, node, word.charCodeAt(at))
    if (arc < 0) return -1
    const packed = arcs[arc] ?? 0
    number += skips[arc] ?? 0
    const isEnd = at === word.length - 1
    if ((packed & ARC.final) !== 0) {
      if (isEnd) return number
      number += 1
    }
    node = packed >>> ARC.targetShift
    if (node === 0) return -1
  }
  return -1
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
