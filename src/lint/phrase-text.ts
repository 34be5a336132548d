import type { Phrase } from '../rule/index.ts'
import type { PhraseWords, WordLookup } from './phrase-source.ts'
import { expandPhrase } from './tokens.ts'

/** How many characters an offset takes in the table, and in which base numbers are written. */
const [WIDTH, BASE] = [5, 36]

/** What stands between the entries of a word, the phrases of an entry, the parts of a phrase, and its alternatives. */
const [ENTRY, PHRASE, PART, OR] = ['\t', '\x1d', '\x1e', '\x1f']

/**
 * Writes phrases as a text from which `openPhraseText` takes them: a phrase on each line; then on each line a word in
 * lower case with which phrases begin, and by the word that follows it, if any, where these phrases are and how they
 * go on; and last where to look for a word, in a table of hashes. A bundle has its tables so beside it: of their
 * thousands a letter has the beginnings of few, and only what is about these is taken from the text. It is ASCII, with
 * the escapes of JSON, and so is read fastest.
 */
export function writePhraseText(phrases: readonly Phrase[]): string {
  const places = new Map<string, Map<string, string[]>>()
  const lines: string[] = []
  let offset = 0
  for (const phrase of phrases) {
    for (const [beginning, rests] of listBeginnings(phrase)) {
      const [word = '', second = ''] = beginning.split(' ')
      const bySecond = places.get(word) ?? new Map<string, string[]>()
      places.set(word, bySecond)
      const place = `${writeNumber(offset)}${PART}${[...rests].join(OR)}`
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
  if (isAscii(text)) return text
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

function fromAscii(ascii: string): string {
  return ascii.includes('\\') ? (JSON.parse(`"${ascii}"`) as string) : ascii
}

function hashOf(word: string, count: number): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) % 0xffffff
  return hash % count
}

/** Gives what tells, of a text of `writePhraseText`, the phrases that begin with a word in lower case. */
export function openPhraseText(text: string): WordLookup {
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
    const entries = list.slice(start + ascii.length + 2, end < 0 ? list.length : end)
    let bySecond: ReadonlyMap<string, readonly string[]> | undefined
    return (second) => {
      bySecond ??= sortBySecond(entries)
      const places = bySecond.get(second)
      return places ? readPhrases(text, places, second === '' ? [word] : [word, second]) : []
    }
  }
}

/** Where the phrases of each second word are, and how they go on. */
function sortBySecond(entries: string): Map<string, readonly string[]> {
  const bySecond = new Map<string, readonly string[]>()
  for (const entry of entries.split(ENTRY)) {
    const [second = '', ...places] = entry.split(PHRASE)
    bySecond.set(fromAscii(second), places)
  }
  return bySecond
}

function readPhrases(
  text: string,
  places: readonly string[],
  beginning: readonly string[],
): readonly PhraseWords[] {
  return places.flatMap((entry) => {
    const [place = '', rests = ''] = entry.split(PART)
    const phrase = () => readPhrase(text, Number.parseInt(place, BASE))
    return rests.split(OR).map((rest) => {
      const words = rest === '' ? beginning : [...beginning, ...fromAscii(rest).split(' ')]
      return { words, phrase }
    })
  })
}

function readPhrase(text: string, offset: number): Phrase {
  return JSON.parse(text.slice(offset, text.indexOf('\n', offset))) as Phrase
}
