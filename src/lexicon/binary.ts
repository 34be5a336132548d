/** How many letters the longest word that is looked up may have; a longer one is unknown and has no neighbours. */
export const MAX_WORD_LENGTH = 40

/** "LLEX" in the byte order of the file, which is little-endian. */
export const MAGIC = 0x58454c4c

/** Grows when the layout changes. */
export const VERSION = 3

/** The header: magic, version, then the five counts of {@link LexiconCounts} in that order. */
export const HEADER_BYTES = 28

/** How much of everything a compiled lexicon holds. */
export interface LexiconCounts {
  readonly letters: number
  readonly arcs: number
  readonly wideSkips: number
  readonly words: number
  readonly correctionBytes: number
}

/** Where each section of a compiled lexicon starts, and where the file ends; in bytes, each a multiple of four. */
export interface LexiconLayout {
  readonly letters: number
  readonly arcs: number
  readonly wideSkips: number
  readonly skips: number
  readonly attributes: number
  readonly frequencies: number
  readonly corrections: number
  readonly end: number
}

/** Gives the places of the sections from their sizes. */
export function layOutSections(counts: LexiconCounts): LexiconLayout {
  const letters = HEADER_BYTES
  const arcs = alignToFour(letters + counts.letters * 2)
  const wideSkips = arcs + counts.arcs * 4
  const skips = wideSkips + counts.wideSkips * 8
  const attributes = alignToFour(skips + counts.arcs)
  const frequencies = alignToFour(attributes + counts.words)
  const corrections = alignToFour(frequencies + counts.words)
  return {
    letters,
    arcs,
    wideSkips,
    skips,
    attributes,
    frequencies,
    corrections,
    end: alignToFour(corrections + counts.correctionBytes),
  }
}

function alignToFour(byteCount: number): number {
  return (byteCount + 3) & ~3
}

/** An arc of the automaton, as the file packs it: target above, flags and letter below. */
export const ARC = {
  /** The letter's number in the alphabet. */
  letterMask: 0xff,
  /** Set on the last arc of its node. */
  last: 0x100,
  /** Set where a word ends. */
  final: 0x200,
  /** The target node's first arc stands above these bits; 0 means that nothing follows. */
  targetShift: 10,
} as const

/** How many words stand before an arc in its node takes a byte; so many or more stand among the wide ones. */
export const WIDE_SKIP = 0xff

/** A word's attribute byte: bit n of the lowest four is set for the nth locale. */
export const ATTRIBUTE = {
  localeMask: 0x0f,
  commonnessShift: 4,
  commonnessMask: 0x07,
  /** Set on words that are known, but never offered. */
  neverOffered: 0x80,
} as const
