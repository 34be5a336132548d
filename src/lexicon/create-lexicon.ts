import { type Automaton, findWord, followWord, hasIgnoringCase, openAutomaton } from './automaton.ts'
import { ATTRIBUTE, HEADER_BYTES, layOutSections, MAGIC, MAX_WORD_LENGTH, VERSION } from './binary.ts'
import { findCorrections } from './corrections.ts'
import { type Lexicon, LOCALES, type Locale, type Neighbour } from './lexicon.ts'
import { visitNeighbours } from './neighbour-search.ts'
import { rememberWords } from './remember-words.ts'
import { isAllCapitals, isCapitalized, normalizeWord, stripPossessive } from './word-form.ts'

/** Lists of neighbours take more room than other answers, and few words are asked for theirs. */
const MOST_LISTS = 1000

/**
 * Gives the lexicon of a compiled file. Nothing is parsed: it works on views of the bytes, which must not change.
 *
 * @throws Error if the bytes are not a compiled lexicon of this version.
 */
export function createLexicon(bytes: Uint8Array): Lexicon {
  const sections = openSections(bytes)
  const { automaton, attributes, frequencies, correctionBytes } = sections
  const numberOf = (word: string) =>
    word.length > MAX_WORD_LENGTH ? -1 : findWord(automaton, normalizeWord(word))
  const attributesOf = (word: string) => attributes[numberOf(word)] ?? 0
  const listNearOnce = rememberWords((word) => findNeighbours(sections, word, 1), MOST_LISTS)
  const listNearTwice = rememberWords((word) => findNeighbours(sections, word, 2), MOST_LISTS)
  return {
    has: rememberWords((word) => hasWord(automaton, word)),
    localesOf: (word) => localesOfAttributes(attributesOf(word)),
    commonness: (word) => commonnessOfAttributes(attributesOf(word)),
    frequency: (word) => frequencies[numberOf(word)] ?? 0,
    near: (word, maxDistance) => (maxDistance === 1 ? listNearOnce : listNearTwice)(word),
    corrections: (word) => (word.length > MAX_WORD_LENGTH ? [] : findCorrections(correctionBytes, word)),
  }
}

interface Sections {
  readonly automaton: Automaton
  readonly attributes: Uint8Array
  readonly frequencies: Uint8Array
  readonly correctionBytes: Uint8Array
}

function openSections(bytes: Uint8Array): Sections {
  // Views of two and four bytes must start at a multiple of their size, and a Buffer may start anywhere.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const { buffer, byteOffset, byteLength } = aligned
  if (byteLength < HEADER_BYTES) throw new Error('this is not a compiled lexicon: it is too short')
  const header = new Uint32Array(buffer, byteOffset, HEADER_BYTES / 4)
  const [magic, version, letters = 0, arcs = 0, wideSkips = 0, words = 0, correctionByteCount = 0] = header
  if (magic !== MAGIC || version !== VERSION) {
    throw new Error('this is not a compiled lexicon of this version and byte order')
  }
  const layout = layOutSections({ letters, arcs, wideSkips, words, correctionBytes: correctionByteCount })
  if (byteLength < layout.end) throw new Error('the compiled lexicon is cut short')
  return {
    automaton: openAutomaton({
      letterCodes: new Uint16Array(buffer, byteOffset + layout.letters, letters),
      arcs: new Uint32Array(buffer, byteOffset + layout.arcs, arcs),
      wideSkips: new Uint32Array(buffer, byteOffset + layout.wideSkips, wideSkips * 2),
      skips: new Uint8Array(buffer, byteOffset + layout.skips, arcs),
    }),
    attributes: new Uint8Array(buffer, byteOffset + layout.attributes, words),
    frequencies: new Uint8Array(buffer, byteOffset + layout.frequencies, words),
    correctionBytes: new Uint8Array(buffer, byteOffset + layout.corrections, correctionByteCount),
  }
}

function hasWord(automaton: Automaton, word: string): boolean {
  if (word.length > MAX_WORD_LENGTH) return false
  const normal = normalizeWord(word)
  if (hasForm(automaton, normal)) return true
  const base = stripPossessive(normal)
  return base !== normal && hasForm(automaton, base)
}

function hasForm(automaton: Automaton, form: string): boolean {
  if (followWord(automaton, form)) return true
  if (isCapitalized(form) && followWord(automaton, form.toLowerCase())) return true
  return isAllCapitals(form) && hasIgnoringCase(automaton, form.toLowerCase())
}

function localesOfAttributes(attributes: number): readonly Locale[] {
  return LOCALES.filter((_, bit) => (attributes & (1 << bit)) !== 0)
}

function commonnessOfAttributes(attributes: number): number {
  return (attributes >>> ATTRIBUTE.commonnessShift) & ATTRIBUTE.commonnessMask
}

function findNeighbours(
  { automaton, attributes, frequencies }: Sections,
  word: string,
  maxDistance: number,
): readonly Neighbour[] {
  if (word.length > MAX_WORD_LENGTH) return []
  const neighbours: Neighbour[] = []
  visitNeighbours(automaton, normalizeWord(word).toLowerCase(), maxDistance, (known, number, distance) => {
    const attribute = attributes[number] ?? 0
    if ((attribute & ATTRIBUTE.neverOffered) !== 0) return
    const commonness = commonnessOfAttributes(attribute)
    neighbours.push({ word: known, distance, commonness, frequency: frequencies[number] ?? 0 })
  })
  return neighbours.sort(compareNeighbours)
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return a.distance - b.distance || b.frequency - a.frequency || (a.word < b.word ? -1 : 1)
}
