import { CONTEXTUAL_FORMS } from './contexts.ts'
import { firstWordOf, listLines, readLine } from './lines.ts'

/** How much of a word it is filed under: an object of some hundred names is made many times sooner than of a thousand. */
export const FILED_UNITS = 2

/** The lines of all tables on lines of one text. */
export const allLines: string = listLines().join('\n')

/**
 * The words with which any form of a name begins, by their own beginning: each after a line end, and behind a tab the
 * numbers of its names' lines, with commas between; a word that is a name in some contexts has an empty number too.
 * The build puts what comes of this in place of it, so that no start reads the tables.
 */
export const wordsByBeginning: Readonly<Record<string, string>> = collectWords()

function collectWords(): Record<string, string> {
  const found = new Map<string, Set<string>>()
  const add = (form: string, line: string) => {
    const word = firstWordOf(form)
    found.set(word, (found.get(word) ?? new Set()).add(line))
  }
  for (const [number, line] of listLines().entries()) {
    const { accepted, wrong } = readLine(line)
    for (const form of [...accepted, ...wrong]) add(form, String(number))
  }
  for (const { wrong } of CONTEXTUAL_FORMS) for (const form of wrong) add(form, '')
  const words: Record<string, string> = {}
  for (const [word, numbers] of found) {
    const beginning = word.slice(0, FILED_UNITS)
    words[beginning] = `${words[beginning] ?? '\n'}${word}\t${[...numbers].join(',')}\n`
  }
  return words
}
