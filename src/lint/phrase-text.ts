import type { Phrase } from '../rule/index.ts'
import { expandPhrase } from './tokens.ts'

/** How many characters an offset takes in the table, and in which base numbers are written. */
const [WIDTH, BASE] = [5, 36]

/**
 * Writes phrases as a text from which `openPhraseText` takes them: a phrase on each line; then on each line a word in
 * lower case with which phrases begin, and by the word that follows it, if any, where these phrases are; and last
 * where to look for a word, in a table of hashes. A bundle has its tables so beside it: of their thousands a letter
 * has the beginnings of few, and only what is about these is taken from the text. It is ASCII, with the escapes of
 * JSON, and so is read fastest.
 */
export function writePhraseText(phrases: readonly Phrase[]): string {
  const places = new Map<string, Map<string, number[]>>()
  const lines: string[] = []
  let offset = 0
  for (const phrase of phrases) {
    for (const beginning of beginningsOf(phrase)) {
      const [word = '', second = ''] = beginning.split(' ')
      const bySecond = places.get(word) ?? new Map<string, number[]>()
      places.set(word, bySecond)
      bySecond.set(second, [...(bySecond.get(second) ?? []), offset])
    }
    const line = `${toAscii(JSON.stringify(phrase))}\n`
    lines.push(line)
    offset += line.length
  }
  return lines.join('') + writeWords(places, offset)
}

/** The first word and the second, if any, of all that a phrase stands for, in lower case. */
function beginningsOf({ phrase }: Phrase): ReadonlySet<string> {
  return new Set(expandPhrase(phrase).map((words) => words.slice(0, 2).join(' ').toLowerCase()))
}

function writeWords(
  places: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  start: number,
): string {
  const lists = Array.from({ length: Math.max(1, places.size) }, () => '')
  for (const [word, bySecond] of places) {
    const entries = [...bySecond].map(([second, offsets]) => [second, ...offsets.map(writeNumber)].join(' '))
    const hash = hashOf(toAscii(word), lists.length)
    lists[hash] += toAscii(`\n${[word, ...entries].join('\t')}`)
  }
  let offset = start
  const table = [offset, ...lists.map((list) => (offset += list.length))]
  return `${lists.join('')}\n${table.map((number) => writeNumber(number).padStart(WIDTH, '0')).join('')}`
}

const writeNumber = (number: number) => number.toString(BASE)

function toAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function hashOf(word: string, count: number): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) % 0xffffff
  return hash % count
}

/** Gives those phrases that go on with a second word in lower case, or with '' those that end with the first. */
type FindPhrases = (second: string) => readonly Phrase[]

/**
 * Gives what tells, of a text of `writePhraseText`, the phrases that begin with a word in lower case; that is
 * undefined where there are none.
 */
export function openPhraseText(text: string): (word: string) => FindPhrases | undefined {
  const table = text.lastIndexOf('\n') + 1
  const count = (text.length - table) / WIDTH - 1
  const readNumber = (place: number) => Number.parseInt(text.slice(place, place + WIDTH), BASE)
  return (word) => {
    const ascii = toAscii(word)
    const place = table + hashOf(ascii, count) * WIDTH
    const list = text.slice(readNumber(place), readNumber(place + WIDTH))
    const start = list.indexOf(`\n${ascii}\t`)
    if (start < 0) return undefined
    const end = list.indexOf('\n', start + 1)
    const entries = `${list.slice(start + ascii.length + 1, end < 0 ? list.length : end)}\t`
    return (second) => readPhrases(text, entries, second)
  }
}

function readPhrases(text: string, entries: string, second: string): readonly Phrase[] {
  const key = `\t${toAscii(second)} `
  const start = entries.indexOf(key)
  if (start < 0) return []
  const offsets = entries.slice(start + key.length, entries.indexOf('\t', start + 1)).split(' ')
  return offsets.map((number) => {
    const offset = Number.parseInt(number, BASE)
    return JSON.parse(text.slice(offset, text.indexOf('\n', offset))) as Phrase
  })
}
