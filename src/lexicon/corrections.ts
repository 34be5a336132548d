import { isAllCapitals, matchCase, normalizeWord, possessiveEnding, stripPossessive } from './word-form.ts'

/** `ADN` and `ECT` are a degree and a therapy, while `adn` and `ect` are slips. */
const MAX_ACRONYM_LENGTH = 4

/**
 * Gives the corrections of a word, in its letter case and with its possessive ending, from the lines of a compiled
 * lexicon: sorted, each a misspelling in lower case and its corrections, with tabs between.
 */
export function findCorrections(lines: string, word: string): readonly string[] {
  const normal = normalizeWord(word)
  if (isAllCapitals(normal) && normal.length <= MAX_ACRONYM_LENGTH) return []
  const whole = findLine(lines, normal.toLowerCase())
  if (whole.length > 0) return whole.map((correction) => matchCase(correction, word))
  const ending = possessiveEnding(word)
  if (ending === '') return []
  const base = stripPossessive(normal)
  return findLine(lines, base.toLowerCase()).map((correction) => matchCase(correction, base) + ending)
}

/** Searches by halves: splitting all lines would cost a letter's first unknown word some milliseconds. */
function findLine(lines: string, misspelling: string): readonly string[] {
  let start = 0
  let end = lines.length
  while (start < end) {
    const middle = (start + end) >>> 1
    const lineStart = lines.lastIndexOf('\n', middle - 1) + 1
    const nextLine = lines.indexOf('\n', middle)
    const lineEnd = nextLine < 0 ? lines.length : nextLine
    const [found = '', ...corrections] = lines.slice(lineStart, lineEnd).split('\t')
    if (found === misspelling) return corrections
    if (found < misspelling) start = lineEnd + 1
    else end = lineStart - 1
  }
  return []
}
