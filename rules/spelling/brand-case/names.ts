import { linesByFirstWord } from './first-words.ts'
import { firstWordOf, type Name, readLine } from './lines.ts'

/** Whether a name of the tables may begin with a word, given in lower case. */
export function mayBeginName(word: string): boolean {
  return Object.hasOwn(linesByFirstWord, word)
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
}

/** Of the many names of the tables those that were asked for. */
const known = new Map<string, Names>()

function namesWith(firstWord: string): Names | undefined {
  const before = known.get(firstWord)
  if (before || !mayBeginName(firstWord)) return before
  const byLetters = new Map<string, Name>()
  const byWrong = new Map<string, Name>()
  for (const line of linesByFirstWord[firstWord]?.split('\n') ?? []) {
    const name = readLine(line)
    for (const form of name.accepted) byLetters.set(form.toLowerCase(), name)
    for (const form of name.wrong) byWrong.set(form, name)
  }
  const names = { byLetters, byWrong }
  known.set(firstWord, names)
  return names
}
