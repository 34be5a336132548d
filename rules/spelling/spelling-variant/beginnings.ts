import { FAMILIES } from './families.ts'
import { beginningsOf } from './notation.ts'

/**
 * What the forms of words begin with, up to three letters, and the words with such forms: each as the numbers of its
 * family and of its list there, and its entry, with colons between, and spaces between two words. The build puts
 * what comes of this in place of it, so that no start goes through all lists.
 */
export const wordsByBeginning: Readonly<Record<string, string>> = collectWords()

function collectWords(): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [family, { lists }] of FAMILIES.entries()) {
    for (const [at, list] of lists.entries()) {
      for (const entry of list.words.trim().split(/\s+/)) {
        const word = `${family}:${at}:${entry}`
        for (const beginning of beginningsOf({ list, entry })) {
          found[beginning] = found[beginning] === undefined ? word : `${found[beginning]} ${word}`
        }
      }
    }
  }
  return found
}
