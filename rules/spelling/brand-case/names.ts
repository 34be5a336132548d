import { applications } from './applications.ts'
import { companies } from './companies.ts'
import { CONTEXTUAL_FORMS } from './contexts.ts'
import { degrees } from './degrees.ts'
import { software } from './software.ts'
import { web } from './web.ts'

/** A name and the ways in which it may and may not be written. */
export interface Name {
  /** The forms that may stand, the name's own first. */
  readonly accepted: readonly string[]
  /** Forms with other spaces or letters that may not, as they are written. */
  readonly wrong: readonly string[]
}

/** The names by what a letter may have in their place. */
export interface Names {
  /** By their accepted forms in lower case. */
  readonly byLetters: ReadonlyMap<string, Name>
  /** By their wrong forms. */
  readonly byWrong: ReadonlyMap<string, Name>
  /** The words with which any of these forms begins, and those that are names in some contexts, in lower case. */
  readonly firstWords: ReadonlySet<string>
}

/** The lines of all tables, one name each. */
export function listLines(): string[] {
  return [software, applications, web, companies, degrees].flatMap((table) => table.trim().split('\n'))
}

/**
 * The name of a line: after it the other forms that may stand, as in `MATLAB, Matlab`, and after a `<` forms that
 * may not and differ in more than case: `LinkedIn < Linked In, Linked-In`. In any case but these it is wrong.
 */
export function readLine(line: string): Name {
  const [accepted = '', wrong] = line.split(' < ')
  return { accepted: accepted.split(', '), wrong: wrong?.split(', ') ?? [] }
}

let known: Names | undefined

/** The names of the tables, read at the first call. */
export function knownNames(): Names {
  if (known) return known
  const byLetters = new Map<string, Name>()
  const byWrong = new Map<string, Name>()
  for (const name of listLines().map(readLine)) {
    for (const form of name.accepted) byLetters.set(form.toLowerCase(), name)
    for (const form of name.wrong) byWrong.set(form, name)
  }
  const inContext = CONTEXTUAL_FORMS.flatMap(({ wrong }) => wrong)
  const firstWords = new Set<string>()
  for (const form of [...byLetters.keys(), ...byWrong.keys(), ...inContext]) {
    firstWords.add(toKey(form.split(' ', 1)[0] as string))
  }
  known = { byLetters, byWrong, firstWords }
  return known
}

/** A text as the names are looked up by it: in lower case, with straight apostrophes. */
export function toKey(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}
