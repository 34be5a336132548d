import type { Phrase } from '../rule/index.ts'
import type { PhraseWords, WordLookup } from './phrase-source.ts'
import { expandPhrase } from './tokens.ts'

/** How many characters an offset takes in the table, and in which base numbers are written. */
const [WIDTH, BASE] = [5, 36]

/** What stands between the entries of a word, the phrases of an entry, the parts of a phrase, and its alternatives. */
const [ENTRY, PHRASE, PART, OR] = ['\t', '\x1d', '\x1e', '\x1f']

/** In place of how a phrase goes on, where it does in so many ways that it is better taken apart when it is met. */
const ANY = '*'
const MAX_UNITS = 200

/**
 * Writes tables of phrases, by their names, as a text from which `openPhraseText` takes them: the names; a phrase on
 * each line; then on each line a word in lower case with which phrases begin, and by the word that follows it, if any,
 * of which table and where these phrases are, and how they go on; and last where to look for a word, in a table of
 * hashes. A bundle has its tables so beside it: of their thousands a letter has the beginnings of few, and only what
 * is about these is taken from the text. It is ASCII, with the escapes of JSON, and so is read fastest.
 */
export function writePhraseText(tables: Readonly<Record<string, readonly Phrase[]>>): string {
  const places = new Map<string, Map<string, string[]>>()
  const names = `${JSON.stringify(Object.keys(tables))}\n`
  const lines = [names]
  let offset = names.length
  const listed = Object.values(tables).flatMap((phrases, table) =>
    phrases.map((phrase) => ({ table, phrase })),
  )
  for (const { table, phrase } of listed) {
    for (const [beginning, rests] of listBeginnings(phrase)) {
      const [word = '', second = ''] = beginning.split(' ')
      const bySecond = places.get(word) ?? new Map<string, string[]>()
      places.set(word, bySecond)
      const all = [...rests].join(OR)
      const place = [table, writeNumber(offset), all.length > MAX_UNITS ? ANY : all].join(PART)
      bySecond.set(second, [...(bySecond.get(second) ?? []), place])
    }
    const line = `${toAscii(JSON.stringify(phrase))}\n`
    lines.push(line)
    offset += line.length
  }
  return lines.join('') + writeWords(places, offset)
}

/** By the first word and the second, if any, of all that a phrase stands for, the words that follow, in lower case. */
function listBeginnings({ phrase }: Phrase): ReadonlyMap<string, ReadonlySet<string>> {
  const beginnings = new Map<string, Set<string>>()
  for (const words of expandPhrase(phrase.toLowerCase())) {
    const beginning = words.slice(0, 2).join(' ')
    const rests = beginnings.get(beginning) ?? new Set()
    beginnings.set(beginning, rests.add(words.slice(2).join(' ')))
  }
  return beginnings
}

function writeWords(
  places: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
  start: number,
): string {
  const lists = Array.from({ length: Math.max(1, places.size) }, () => '')
  for (const [word, bySecond] of places) {
    const entries = [...bySecond].map(([second, own]) => [second, ...own].join(PHRASE))
    const hash = hashOf(toAscii(word), lists.length)
    lists[hash] += toAscii(`\n${[word, ...entries].join(ENTRY)}`)
  }
  let offset = start
  const table = [offset, ...lists.map((list) => (offset += list.length))]
  return `${lists.join('')}\n${table.map((number) => writeNumber(number).padStart(WIDTH, '0')).join('')}`
}

const writeNumber = (number: number) => number.toString(BASE)

function toAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function fromAscii(ascii: string): string {
  return ascii.includes('\\') ? (JSON.parse(`"${ascii}"`) as string) : ascii
}

function hashOf(word: string, count: number): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) % 0xffffff
  return hash % count
}

/** A sequence of words of a phrase, and the table that it is of. */
export type TablePhraseWords = PhraseWords & { readonly table: string }

/** Gives what tells, of a text of `writePhraseText`, the phrases that begin with a word in lower case. */
export function openPhraseText(text: string): WordLookup<TablePhraseWords> {
  const names = JSON.parse(text.slice(0, text.indexOf('\n'))) as string[]
  const table = text.lastIndexOf('\n') + 1
  const count = (text.length - table) / WIDTH - 1
  const readNumber = (place: number) => Number.parseInt(text.slice(place, place + WIDTH), BASE)
  return (word) => {
    const ascii = toAscii(word)
    const place = table + hashOf(ascii, count) * WIDTH
    const list = text.slice(readNumber(place), readNumber(place + WIDTH))
    const start = list.indexOf(`\n${ascii}${ENTRY}`)
    if (start < 0) return undefined
    const end = list.indexOf('\n', start + 1)
    const entries = `${list.slice(start + ascii.length + 1, end < 0 ? list.length : end)}${ENTRY}`
    return (second) => readPhrases(text, names, findPlaces(entries, second), word, second)
  }
}

/** Where the phrases of a second word are, and how they go on. */
function findPlaces(entries: string, second: string): readonly string[] {
  const key = `${ENTRY}${toAscii(second)}${PHRASE}`
  const start = entries.indexOf(key)
  return start < 0 ? [] : entries.slice(start + key.length, entries.indexOf(ENTRY, start + 1)).split(PHRASE)
}

function readPhrases(
  text: string,
  names: readonly string[],
  places: readonly string[],
  word: string,
  second: string,
): readonly TablePhraseWords[] {
  const beginning = second === '' ? [word] : [word, second]
  return places.flatMap((place) => {
    const [number = '', offset = '', rests = ''] = place.split(PART)
    const table = names[Number(number)] as string
    const phrase = () => readPhrase(text, Number.parseInt(offset, BASE))
    if (rests === ANY) {
      const sequences = expandPhrase(phrase().phrase.toLowerCase(), [word, second])
      const unlike = new Map(sequences.map((words) => [words.join(' '), words]))
      return [...unlike.values()].map((words) => ({ words, phrase, table }))
    }
    return rests.split(OR).map((rest) => {
      const words = rest === '' ? beginning : [...beginning, ...fromAscii(rest).split(' ')]
      return { words, phrase, table }
    })
  })
}

function readPhrase(text: string, offset: number): Phrase {
  return JSON.parse(text.slice(offset, text.indexOf('\n', offset))) as Phrase
}
