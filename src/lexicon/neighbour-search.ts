import type { Automaton } from './automaton.ts'
import { ARC, MAX_WORD_LENGTH } from './binary.ts'

/** Takes a word of the automaton, its number and its distance in edits. */
export type NeighbourVisitor = (word: string, number: number, distance: number) => void

/**
 * Visits the words of an automaton within so many edits (optimal string alignment, in lower case) of a word.
 *
 * With two edits only words are visited that begin with one of the word's first three letters: slips seldom touch
 * the first letter, and the search through all the others would take several times as long.
 *
 * It walks the automaton with one row of the distance table for each letter on the path, and leaves a branch
 * when its whole row is too far; only the cells within `maxDistance` of the diagonal are computed.
 */
export function visitNeighbours(
  automaton: Automaton,
  lowerWord: string,
  maxDistance: number,
  visit: NeighbourVisitor,
): void {
  const length = lowerWord.length
  if (length === 0 || length > MAX_WORD_LENGTH) return
  const maxDepth = length + maxDistance
  const target = Uint16Array.from({ length }, (_, at) => lowerWord.charCodeAt(at))
  const search: NeighbourSearch = {
    automaton,
    maxDistance,
    maxDepth,
    visit,
    target,
    width: length + 1,
    rows: new Uint8Array((maxDepth + 1) * (length + 1)).fill(maxDistance + 1),
    matchable: Uint32Array.from({ length: maxDepth + 1 }, (_, depth) => maskBand(target, depth, maxDistance)),
    path: new Uint16Array(maxDepth),
    lowerPath: new Uint16Array(maxDepth),
  }
  for (let column = 0; column <= Math.min(length, maxDistance); column += 1) search.rows[column] = column
  walkNode(search, 0, 1, 0, 0)
}

interface NeighbourSearch {
  readonly automaton: Automaton
  readonly maxDistance: number
  readonly maxDepth: number
  readonly visit: NeighbourVisitor
  readonly target: Uint16Array
  readonly width: number
  /** Row n is the distances of the first n letters of the path to each beginning of the target. */
  readonly rows: Uint8Array
  /** For each depth, a bit for the low five bits of each target letter that the path's letter may match there. */
  readonly matchable: Uint32Array
  readonly path: Uint16Array
  readonly lowerPath: Uint16Array
}

function maskBand(target: Uint16Array, depth: number, maxDistance: number): number {
  // One letter more to the left of the band: the path's letter matches it in a swap.
  const band = target.subarray(Math.max(0, depth - maxDistance - 2), depth + maxDistance)
  return band.reduce((mask, code) => mask | (1 << (code & 31)), 0)
}

function walkNode(
  search: NeighbourSearch,
  node: number,
  depth: number,
  numberBefore: number,
  leastBefore: number,
): void {
  const { automaton, maxDistance, rows, width, target, path, lowerPath } = search
  const { arcs, skips, letterCodes, lowerCodes } = automaton
  // With no edit left, only a letter that matches can lead on; most arcs are left here without a row.
  const matchable = leastBefore < maxDistance ? -1 : (search.matchable[depth] ?? 0)
  const mayBeginAnyhow = maxDistance === 1 || depth > 1
  for (let arc = node; arc < arcs.length; arc += 1) {
    const packed = arcs[arc] ?? 0
    const letter = packed & ARC.letterMask
    const code = lowerCodes[letter] ?? 0
    const isOnTheWay = mayBeginAnyhow || isAmongFirst(target, code)
    if (isOnTheWay && (matchable & (1 << (code & 31))) !== 0) {
      path[depth - 1] = letterCodes[letter] ?? 0
      lowerPath[depth - 1] = code
      const least = fillRow(search, depth)
      if (least <= maxDistance) {
        let number = numberBefore + (skips[arc] ?? 0)
        if ((packed & ARC.final) !== 0) {
          const distance = rows[depth * width + target.length] ?? 0
          if (distance <= maxDistance) {
            search.visit(String.fromCharCode(...path.subarray(0, depth)), number, distance)
          }
          number += 1
        }
        const next = packed >>> ARC.targetShift
        if (next !== 0 && depth < search.maxDepth) walkNode(search, next, depth + 1, number, least)
      }
    }
    if ((packed & ARC.last) !== 0) return
  }
}

function isAmongFirst(target: Uint16Array, code: number): boolean {
  return target[0] === code || target[1] === code || target[2] === code
}

/** Fills the row of the path's last letter and gives its least distance. */
function fillRow(search: NeighbourSearch, depth: number): number {
  const { rows, width, target, lowerPath, maxDistance } = search
  const row = depth * width
  const above = row - width
  const tooFar = maxDistance + 1
  const code = lowerPath[depth - 1] ?? 0
  const codeBefore = depth > 1 ? (lowerPath[depth - 2] ?? 0) : -1
  const first = Math.max(1, depth - maxDistance)
  const last = Math.min(target.length, depth + maxDistance)
  // The cells beside the band may hold an earlier path's values.
  let left = first === 1 ? Math.min(depth, tooFar) : tooFar
  rows[row + first - 1] = left
  if (last < target.length) rows[row + last + 1] = tooFar
  let least = left
  for (let column = first; column <= last; column += 1) {
    const targetCode = target[column - 1]
    let cell = (rows[above + column - 1] ?? tooFar) + (targetCode === code ? 0 : 1)
    const up = rows[above + column] ?? tooFar
    if (up + 1 < cell) cell = up + 1
    if (left + 1 < cell) cell = left + 1
    if (targetCode === codeBefore && column > 1 && target[column - 2] === code) {
      cell = Math.min(cell, (rows[above - width + column - 2] ?? tooFar) + 1)
    }
    left = Math.min(cell, tooFar)
    rows[row + column] = left
    if (left < least) least = left
  }
  return least
}
