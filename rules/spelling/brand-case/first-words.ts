import { CONTEXTUAL_FORMS } from './contexts.ts'
import { firstWordOf, listLines, readLine } from './lines.ts'

/**
 * The words with which any form of a name begins, each with the lines of its names; a word that is a name in some
 * contexts has an empty line too. The build puts what comes of this in place of it, so that no start reads the tables.
 */
export const linesByFirstWord: Readonly<Record<string, string>> = collectLines()

function collectLines(): Record<string, string> {
  const found = new Map<string, Set<string>>()
  const add = (form: string, line: string) => {
    const word = firstWordOf(form)
    found.set(word, (found.get(word) ?? new Set()).add(line))
  }
  for (const line of listLines()) {
    const { accepted, wrong } = readLine(line)
    for (const form of [...accepted, ...wrong]) add(form, line)
  }
  for (const { wrong } of CONTEXTUAL_FORMS) for (const form of wrong) add(form, '')
  const entries = [...found].map(([word, lines]) => [word, [...lines].join('\n')])
  return Object.fromEntries(entries)
}
