import { applications } from './applications.ts'
import { companies } from './companies.ts'
import { degrees } from './degrees.ts'
import { software } from './software.ts'
import { web } from './web.ts'

/** The lines of all tables, one name each. */
export function listLines(): string[] {
  return [software, applications, web, companies, degrees].flatMap((table) => table.trim().split('\n'))
}

/** A name and the ways in which it may and may not be written. */
export interface Name {
  /** The forms that may stand, the name's own first. */
  readonly accepted: readonly string[]
  /** Forms with other spaces or letters that may not, as they are written. */
  readonly wrong: readonly string[]
}

/**
 * The name of a line: after it the other forms that may stand, as in `MATLAB, Matlab`, and after a `<` forms that
 * may not and differ in more than case: `LinkedIn < Linked In, Linked-In`. In any case but these it is wrong.
 */
export function readLine(line: string): Name {
  const [accepted = '', wrong] = line.split(' < ')
  return { accepted: accepted.split(', '), wrong: wrong?.split(', ') ?? [] }
}

/** A text as the names are looked up by it: in lower case, with straight apostrophes. */
export function toKey(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

/** The first word of a name, by which it is looked up. */
export function firstWordOf(form: string): string {
  return toKey(form.split(' ', 1)[0] as string)
}
