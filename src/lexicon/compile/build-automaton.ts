import { ARC } from '../binary.ts'

/** The arrays of a minimal automaton, as the file holds them. */
export interface AutomatonArrays {
  readonly letterCodes: Uint16Array
  readonly arcs: Uint32Array
  readonly skips: Uint32Array
}

interface State {
  isFinal: boolean
  readonly arcs: { readonly code: number; target: State }[]
  /** The number of an equal registered state; -1 until it is registered. */
  id: number
  /** How many words its arcs lead to, itself included when it is final. */
  wordCount: number
  firstArc: number
}

/**
 * Builds the minimal acyclic automaton of words in ascending order of UTF-16 codes, each once.
 *
 * @see Daciuk, Mihov, Watson & Watson (2000), Incremental construction of minimal acyclic finite-state automata.
 */
export function buildAutomaton(words: readonly string[]): AutomatonArrays {
  const root = createState()
  const register = new Map<string, State>()
  let before = ''
  for (const word of words) {
    if (word <= before) throw new Error(`"${word}" is not after "${before}"`)
    let state = root
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) {
      state = lastTarget(state)
      shared += 1
    }
    replaceOrRegister(state, register)
    for (let at = shared; at < word.length; at += 1) {
      const target = createState()
      state.arcs.push({ code: word.charCodeAt(at), target })
      state = target
    }
    state.isFinal = true
    before = word
  }
  replaceOrRegister(root, register)
  return packStates(root, words)
}

function createState(): State {
  return { isFinal: false, arcs: [], id: -1, wordCount: -1, firstArc: -1 }
}

function lastTarget(state: State): State {
  const last = state.arcs.at(-1)
  if (last === undefined) throw new Error('a state on the path of a word has no arc')
  return last.target
}

function replaceOrRegister(state: State, register: Map<string, State>): void {
  const last = state.arcs.at(-1)
  if (last === undefined || last.target.id >= 0) return
  replaceOrRegister(last.target, register)
  const target = last.target
  const key = `${target.isFinal ? 1 : 0}${target.arcs.map((arc) => `,${arc.code}:${arc.target.id}`).join('')}`
  const equal = register.get(key)
  if (equal !== undefined) {
    last.target = equal
    return
  }
  target.id = register.size
  register.set(key, target)
}

function packStates(root: State, words: readonly string[]): AutomatonArrays {
  const letterCodes = Uint16Array.from(listLetterCodes(words))
  if (letterCodes.length > ARC.letterMask + 1) throw new Error(`${letterCodes.length} letters are too many`)
  const letterOfCode = new Map([...letterCodes].map((code, letter) => [code, letter]))
  const states: State[] = []
  const arcCount = placeStates(root, states)
  const arcs = new Uint32Array(arcCount)
  const skips = new Uint32Array(arcCount)
  for (const state of states) {
    let skipped = 0
    state.arcs.forEach(({ code, target }, position) => {
      const isLast = position === state.arcs.length - 1
      const flags = (isLast ? ARC.last : 0) | (target.isFinal ? ARC.final : 0)
      const firstArc = target.arcs.length === 0 ? 0 : target.firstArc
      arcs[state.firstArc + position] = (firstArc << ARC.targetShift) | flags | (letterOfCode.get(code) ?? 0)
      skips[state.firstArc + position] = skipped
      skipped += countWords(target)
    })
  }
  return { letterCodes, arcs, skips }
}

function listLetterCodes(words: readonly string[]): number[] {
  const codes = new Set<number>()
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) codes.add(word.charCodeAt(at))
  }
  return [...codes].sort((a, b) => a - b)
}

/** Gives each state its place, a state before those it first leads to, and returns the count of arcs. */
function placeStates(root: State, states: State[]): number {
  const waiting = [root]
  let arcCount = 0
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (state.firstArc >= 0) continue
    state.firstArc = arcCount
    arcCount += state.arcs.length
    states.push(state)
    for (const { target } of state.arcs.toReversed()) waiting.push(target)
  }
  return arcCount
}

function countWords(state: State): number {
  if (state.wordCount < 0) {
    state.wordCount =
      (state.isFinal ? 1 : 0) + state.arcs.reduce((sum, arc) => sum + countWords(arc.target), 0)
  }
  return state.wordCount
}
