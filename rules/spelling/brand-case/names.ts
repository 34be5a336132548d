import { linesByFirstWord } from './first-words.ts'
import { firstWordOf, type Name, readLine, toKey } from './lines.ts'

/**
 * The words that come second in the names that begin with a word, both in lower case; an empty one where a name may be
 * the word alone. Undefined where none begins with it.
 */
export function listSecondWords(firstWord: string): ReadonlySet<string> | undefined {
  return namesWith(firstWord)?.secondWords
}

/** The name that is written with these letters where it is right, given in lower case. */
export function findByLetters(key: string): Name | undefined {
  return namesWith(firstWordOf(key))?.byLetters.get(key)
}

/** The name that has this form where it is wrong. */
export function findByWrong(text: string): Name | undefined {
  return namesWith(firstWordOf(text))?.byWrong.get(text)
}

interface Names {
  readonly byLetters: ReadonlyMap<string, Name>
  readonly byWrong: ReadonlyMap<string, Name>
  readonly secondWords: ReadonlySet<string>
}

/** Of the many names of the tables those that were asked for. */
const known = new Map<string, Names>()

function namesWith(firstWord: string): Names | undefined {
  const before = known.get(firstWord)
  if (before || !Object.hasOwn(linesByFirstWord, firstWord)) return before
  const byLetters = new Map<string, Name>()
  const byWrong = new Map<string, Name>()
  const secondWords = new Set<string>()
  for (const line of linesByFirstWord[firstWord]?.split('\n') ?? []) {
    const name = readLine(line)
    for (const form of name.accepted) byLetters.set(form.toLowerCase(), name)
    for (const form of name.wrong) byWrong.set(form, name)
    for (const form of [...name.accepted, ...name.wrong]) {
      if (firstWordOf(form) === firstWord || form === '') secondWords.add(toKey(form.split(' ')[1] ?? ''))
    }
  }
  const names = { byLetters, byWrong, secondWords }
  known.set(firstWord, names)
  return names
}
