import { isAllCapitals, matchCase, normalizeWord, possessiveEnding, stripPossessive } from './word-form.ts'

/** `ADN` and `ECT` are a degree and a therapy, while `adn` and `ect` are slips. */
const MAX_ACRONYM_LENGTH = 4

const TAB = 0x09
const LINE_END = 0x0a

/**
 * Gives the corrections of a word, in its letter case and with its possessive ending, from the lines of a compiled
 * lexicon: sorted, each a misspelling in lower case and its corrections, with tabs between, in UTF-8.
 */
export function findCorrections(lines: Uint8Array, word: string): readonly string[] {
  const normal = normalizeWord(word)
  if (normal.length <= MAX_ACRONYM_LENGTH && isAllCapitals(normal)) return []
  const whole = findLine(lines, normal.toLowerCase())
  if (whole.length > 0) return whole.map((correction) => matchCase(correction, word))
  const ending = possessiveEnding(word)
  if (ending === '') return []
  const base = stripPossessive(normal)
  return findLine(lines, base.toLowerCase()).map((correction) => matchCase(correction, base) + ending)
}

/** Searches the bytes by halves: reading all lines would cost a letter's first unknown word some milliseconds. */
function findLine(lines: Uint8Array, misspelling: string): readonly string[] {
  const wanted = new TextEncoder().encode(misspelling)
  let start = 0
  let end = lines.length
  while (start < end) {
    let lineStart = (start + end) >>> 1
    while (lineStart > start && lines[lineStart - 1] !== LINE_END) lineStart -= 1
    const order = compareWithLine(wanted, lines, lineStart)
    if (order < 0) {
      end = lineStart
    } else {
      const lineEnd = endOfLine(lines, lineStart)
      if (order === 0) {
        const corrections = lines.subarray(lineStart + wanted.length + 1, lineEnd)
        return new TextDecoder().decode(corrections).split('\t')
      }
      start = lineEnd + 1
    }
  }
  return []
}

/** Whether a misspelling comes before that of a line (less than 0), after it (more), or is it (0). */
function compareWithLine(wanted: Uint8Array, lines: Uint8Array, lineStart: number): number {
  for (let at = 0; at < wanted.length; at += 1) {
    const difference = (wanted[at] as number) - (lines[lineStart + at] ?? TAB)
    if (difference !== 0) return difference
  }
  return lines[lineStart + wanted.length] === TAB ? 0 : -1
}

function endOfLine(lines: Uint8Array, start: number): number {
  const end = lines.indexOf(LINE_END, start)
  return end < 0 ? lines.length : end
}
