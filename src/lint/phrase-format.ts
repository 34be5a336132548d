import { hashWord, mixHashes, NO_WORD } from './hash-words.ts'

/*
 * A file of phrases begins with five numbers: how many bytes are read at once, and how many the filter has; how many
 * lists there are of single words, how many phrases, and how many lists of longer beginnings. There follow the places
 * of all pieces, from where the first begins to where the last ends, seen from the first; the filter; and the pieces:
 * the names of the tables, the lists of single words, up to which all is read at once; each phrase as JSON; and the
 * other lists. In a list are the beginnings of one hash: on a line one word, or two, or the first three of more, in
 * lower case, and the places of the phrases that begin so, each with the words that follow. Pieces are ASCII, with the
 * escapes of JSON, which is read fastest.
 *
 * The filter has the hashes of all beginnings, of the first word and the first two of each, and of the words that
 * guards ask for directly before or after a phrase: of most of a letter no piece is looked at.
 */

/** How many numbers the head has, and how many bytes one takes there and among the places of pieces. */
export const [HEAD_NUMBERS, NUMBER_BYTES] = [5, 4]

/** In which base numbers are written in pieces. */
const BASE = 36

/** What stands before a phrase of a beginning, before the ways in which it goes on, and between these. */
export const [PHRASE, PART, OR] = ['\t', '\x1e', '\x1f']

/** In place of how a phrase goes on, where it does in so many ways that it is better taken apart when it is met. */
export const ANY = '*'

/** The sides of a phrase, as bits. */
export const [BEFORE, AFTER] = [1, 2] as const

/** How many sets of sides there are. */
const SIDES = 4

/** What stands on either side for the sentence's edge. */
export const [START, END] = [hashWord('{start}'), hashWord('{end}')]

/** Stands for a word with which phrases begin; for two words `mixHashes` does. */
export const hashFirst = (word: number) => mixHashes(word, 0)

/** Stands for a beginning: a phrase that is one or two words, or the first three of a longer one. */
export function hashBeginning(first: number, second?: number, third = NO_WORD): number {
  return mixHashes(second === undefined ? first : mixHashes(first, second), third)
}

/** Stands for a side of a phrase, by its number; with the hash of a word, for that word on that side. */
export const hashSide = (phrase: number, side: number) => mixHashes(phrase, side)

/** Which of some lists has a beginning, by the hash of its words. */
export const placeAmong = (lists: number, beginning: number) => (beginning >>> 0) % lists

/** Where a phrase is that begins so: its number, that of its table, and the sides that the filter tells of. */
export interface PhrasePlace {
  readonly number: number
  readonly table: number
  readonly sides: number
}

/** A place as it stands in a list, where there are so many tables; `readPlace` heeds nothing behind it. */
export function writePlace({ number, table, sides }: PhrasePlace, tables: number): string {
  return ((number * tables + table) * SIDES + sides).toString(BASE)
}

/** What `writePlace` wrote. */
export function readPlace(place: string, tables: number): PhrasePlace {
  const all = Number.parseInt(place, BASE)
  const rest = Math.floor(all / SIDES)
  return { number: Math.floor(rest / tables), table: rest % tables, sides: all % SIDES }
}

/** The line of a list that a beginning has, up to its phrases. */
export function headLine(beginning: string): string {
  return `\n${toAscii(beginning)}${PHRASE}`
}

/** Text in ASCII, with the escapes of JSON. */
export function toAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What `toAscii` was given, in which there was no backslash. */
export function fromAscii(ascii: string): string {
  return ascii.includes('\\') ? (JSON.parse(`"${ascii}"`) as string) : ascii
}
