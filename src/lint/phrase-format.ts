import { hashWord, mixHashes } from './hash-words.ts'

/*
 * A file of phrases has, in this order: three numbers, which are how many phrases and lists there are and how many
 * bytes the filter has; where each piece begins, and where the last ends, from the end of the filter; the filter;
 * and the pieces. These are the names of the tables; each phrase as JSON; and the lists, in each of which are the
 * beginnings of one hash: on a line the first word and the second, if any, in lower case, and then of each phrase
 * that begins so its table, its number, the sides that the filter tells of, and the words that follow. Pieces are
 * ASCII, with the escapes of JSON, which is read fastest.
 *
 * The filter has the hashes of all first words, of all beginnings, and of the words that guards ask for directly
 * before or after a phrase, so that of most of a letter no piece is read.
 */

/** How many numbers the head has, and how many bytes one takes there and among the places of pieces. */
export const [HEAD_NUMBERS, NUMBER_BYTES] = [3, 4]

/** In which base numbers are written in pieces. */
export const BASE = 36

/** What stands between the phrases of a beginning, the parts of one, and the ways in which it goes on. */
export const [PHRASE, PART, OR] = ['\t', '\x1e', '\x1f']

/** In place of how a phrase goes on, where it does in so many ways that it is better taken apart when it is met. */
export const ANY = '*'

/** The sides of a phrase, as bits. */
export const [BEFORE, AFTER] = [1, 2] as const

/** What stands on either side for the sentence's edge. */
export const [START, END] = [hashWord('{start}'), hashWord('{end}')]

/** Stands for a word with which phrases begin. */
export const hashFirst = (word: number) => mixHashes(word, 0)

/** Stands for a side of a phrase, by its number; with the hash of a word, for that word on that side. */
export const hashSide = (phrase: number, side: number) => mixHashes(phrase, side)

/** Which list has a beginning, by the hash of its words. */
export const listOf = (beginning: number, lists: number) => (beginning >>> 0) % lists

/** The line of a list that a beginning has, up to its phrases. */
export function headLine(first: string, second: string): string {
  return `\n${toAscii(second === '' ? first : `${first} ${second}`)}${PHRASE}`
}

/** Text in ASCII, with the escapes of JSON. */
export function toAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What `toAscii` was given, in which there was no backslash. */
export function fromAscii(ascii: string): string {
  return ascii.includes('\\') ? (JSON.parse(`"${ascii}"`) as string) : ascii
}
