import { ATTRIBUTE, HEADER_BYTES, layOutSections, MAGIC, VERSION, WIDE_SKIP } from '../binary.ts'
import { LOCALES } from '../lexicon.ts'
import { buildAutomaton } from './build-automaton.ts'
import type { WordEntry, WordTable } from './word-entry.ts'

/** Gives the bytes that `createLexicon` reads. The same words and misspellings give the same bytes. */
export function compileLexicon(
  table: WordTable,
  misspellings: ReadonlyMap<string, readonly string[]>,
): Uint8Array {
  const words = [...table].sort(([a], [b]) => (a < b ? -1 : 1))
  const { letterCodes, arcs, skips } = buildAutomaton(words.map(([word]) => word))
  const attributes = Uint8Array.from(words, ([, entry]) => packAttributes(entry))
  const frequencies = Uint8Array.from(words, ([, entry]) => entry.frequency)
  const corrections = new TextEncoder().encode(writeCorrections(misspellings))
  const wideSkips = [...skips].flatMap((skip, arc) => (skip < WIDE_SKIP ? [] : [arc, skip]))
  const counts = {
    letters: letterCodes.length,
    arcs: arcs.length,
    wideSkips: wideSkips.length / 2,
    words: words.length,
    correctionBytes: corrections.length,
  }
  const layout = layOutSections(counts)
  const bytes = new Uint8Array(layout.end)
  const view = new DataView(bytes.buffer)
  const { letters, words: wordCount, correctionBytes } = counts
  const header = [MAGIC, VERSION, letters, counts.arcs, counts.wideSkips, wordCount, correctionBytes]
  writeNumbers(header, 0, 4)
  writeNumbers(letterCodes, layout.letters, 2)
  writeNumbers(arcs, layout.arcs, 4)
  writeNumbers(wideSkips, layout.wideSkips, 4)
  bytes.set(
    skips.map((skip) => Math.min(skip, WIDE_SKIP)),
    layout.skips,
  )
  bytes.set(attributes, layout.attributes)
  bytes.set(frequencies, layout.frequencies)
  bytes.set(corrections, layout.corrections)
  if (header.length * 4 !== HEADER_BYTES) throw new Error('the header does not have the size of its numbers')
  return bytes

  function writeNumbers(numbers: Iterable<number>, start: number, byteCount: 2 | 4): void {
    let at = start
    for (const number of numbers) {
      if (byteCount === 2) view.setUint16(at, number, true)
      else view.setUint32(at, number, true)
      at += byteCount
    }
  }
}

function packAttributes(entry: WordEntry): number {
  const locales = LOCALES.reduce((bits, locale, bit) => bits | (entry.locales.has(locale) ? 1 << bit : 0), 0)
  const neverOffered = entry.isNeverOffered ? ATTRIBUTE.neverOffered : 0
  return locales | (entry.commonness << ATTRIBUTE.commonnessShift) | neverOffered
}

function writeCorrections(misspellings: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...misspellings].map(([misspelling, corrections]) =>
    [misspelling, ...corrections].join('\t'),
  )
  return lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')
}
