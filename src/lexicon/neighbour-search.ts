import { type Automaton, skipOf } from './automaton.ts'
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
  const target = new Uint16Array(length)
  for (let at = 0; at < length; at += 1) target[at] = lowerWord.charCodeAt(at)
  const search: NeighbourSearch = {
    automaton,
    maxDistance,
    maxDepth,
    visit,
    target,
    width: length + 1,
    rows: new Uint8Array((maxDepth + 1) * (length + 1)).fill(maxDistance + 1),
    wanted: new Int32Array(maxDepth + 1),
    highest: new Uint16Array(maxDepth + 1),
    path: new Uint16Array(maxDepth),
    lowerPath: new Uint16Array(maxDepth),
  }
  for (let column = 0; column <= Math.min(length, maxDistance); column += 1) search.rows[column] = column
  search.wanted[0] = ANY_LETTER
  search.highest[0] = HIGHEST_CODE
  walkNode(search, 0, 1, 0)
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
  /** For each row, a bit for the low five bits of each letter with which the path may go on; see `fillRow`. */
  readonly wanted: Int32Array
  /** For each row the highest code of these letters. */
  readonly highest: Uint16Array
  readonly path: Uint16Array
  readonly lowerPath: Uint16Array
}

/** What goes on with any letter. */
const ANY_LETTER = -1
const HIGHEST_CODE = 0xffff

function bitOf(code: number): number {
  return 1 << (code & 31)
}

function walkNode(search: NeighbourSearch, node: number, depth: number, numberBefore: number): void {
  const { automaton, maxDistance, rows, width, target, path, lowerPath } = search
  const { arcs, letterCodes, lowerCodes, leastLowerCodes } = automaton
  const wanted = search.wanted[depth - 1] as number
  const highest = search.highest[depth - 1] as number
  const mayBeginAnyhow = maxDistance === 1 || depth > 1
  for (let arc = node; arc < arcs.length; arc += 1) {
    const packed = arcs[arc] as number
    const letter = packed & ARC.letterMask
    if ((leastLowerCodes[letter] as number) > highest) return
    const code = lowerCodes[letter] as number
    if ((wanted & bitOf(code)) !== 0 && (mayBeginAnyhow || isAmongFirst(target, code))) {
      path[depth - 1] = letterCodes[letter] as number
      lowerPath[depth - 1] = code
      if (fillRow(search, depth)) {
        let number = numberBefore + skipOf(automaton, arc)
        if ((packed & ARC.final) !== 0) {
          const distance = rows[depth * width + target.length] as number
          if (distance <= maxDistance) {
            search.visit(String.fromCharCode(...path.subarray(0, depth)), number, distance)
          }
          number += 1
        }
        const next = packed >>> ARC.targetShift
        if (next !== 0 && depth < search.maxDepth) walkNode(search, next, depth + 1, number)
      }
    }
    if ((packed & ARC.last) !== 0) return
  }
}

function isAmongFirst(target: Uint16Array, code: number): boolean {
  return target[0] === code || target[1] === code || target[2] === code
}

/**
 * Fills the row of the path's last letter, and tells whether the path may go on: whether a cell is not too far. With
 * no edit left in any of them it may only with a letter that matches behind one, or that swaps two with the last.
 */
function fillRow(search: NeighbourSearch, depth: number): boolean {
  const { rows, width, target, lowerPath, maxDistance } = search
  const row = depth * width
  const above = row - width
  const tooFar = maxDistance + 1
  const code = lowerPath[depth - 1] as number
  const codeBefore = depth > 1 ? (lowerPath[depth - 2] as number) : -1
  const first = Math.max(1, depth - maxDistance)
  const last = Math.min(target.length, depth + maxDistance)
  // The cells beside the band may hold an earlier path's values.
  let left = first === 1 ? Math.min(depth, tooFar) : tooFar
  rows[row + first - 1] = left
  if (last < target.length) rows[row + last + 1] = tooFar
  let least = left
  let [wanted, highest] = [0, 0]
  if (left === maxDistance) {
    highest = target[first - 1] as number
    wanted = bitOf(highest)
  }
  for (let column = first; column <= last; column += 1) {
    const targetCode = target[column - 1] as number
    const diagonal = rows[above + column - 1] as number
    let cell = targetCode === code ? diagonal : diagonal + 1
    const up = rows[above + column] as number
    if (up + 1 < cell) cell = up + 1
    if (left + 1 < cell) cell = left + 1
    if (targetCode === codeBefore && column > 1 && target[column - 2] === code) {
      cell = Math.min(cell, (rows[above - width + column - 2] as number) + 1)
    }
    left = Math.min(cell, tooFar)
    rows[row + column] = left
    if (left < least) least = left
    if (column === target.length) break
    const next = target[column] as number
    if (left === maxDistance) {
      wanted |= bitOf(next)
      if (next > highest) highest = next
    }
    if (diagonal < maxDistance && next === code) {
      wanted |= bitOf(targetCode)
      if (targetCode > highest) highest = targetCode
    }
  }
  search.wanted[depth] = least < maxDistance ? ANY_LETTER : wanted
  search.highest[depth] = least < maxDistance ? HIGHEST_CODE : highest
  return least <= maxDistance
}
