import { allLines, FILED_UNITS, wordsByBeginning } from './first-words.ts'
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
  if (before) return before
  const lines = linesOf(firstWord)
  if (!lines) return undefined
  const byLetters = new Map<string, Name>()
  const byWrong = new Map<string, Name>()
  const secondWords = new Set<string>()
  for (const line of lines) {
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

let lines: readonly string[] | undefined

/** The lines of the names that begin with a word, an empty one where only some contexts make it one. */
function linesOf(firstWord: string): readonly string[] | undefined {
  const beginning = firstWord.slice(0, FILED_UNITS)
  if (firstWord === '' || !Object.hasOwn(wordsByBeginning, beginning)) return undefined
  const words = wordsByBeginning[beginning] as string
  const head = `\n${firstWord}\t`
  const at = words.indexOf(head)
  if (at < 0) return undefined
  lines ??= allLines.split('\n')
  const numbers = words.slice(at + head.length, words.indexOf('\n', at + head.length)).split(',')
  return numbers.map((number) => (number === '' ? '' : (lines?.[Number(number)] as string)))
}
