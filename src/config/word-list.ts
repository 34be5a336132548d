import { createPersonalWords, normalizeEntry } from '../lexicon/index.ts'

/** A word of a list, and where it stands. */
export interface WordEntry {
  readonly word: string
  /** From 1. */
  readonly line: number
}

/**
 * The words of a list, in order: one a line, with comments after `#`. What Hunspell's lists have besides is
 * passed over: a count as the first word, flags after `/`, fields such as `po:noun`, and forbidden words (`*`).
 */
export function parseWordList(text: string): WordEntry[] {
  const entries = splitLines(text).flatMap((row, index) =>
    wordsOf(row).map((word) => ({ word, line: index + 1 })),
  )
  const [first] = entries
  return first && /^\d+$/.test(first.word) ? entries.slice(1) : entries
}

/** A list with more words, and which of them it did not accept before. */
export interface AddedWords {
  readonly text: string
  readonly added: readonly string[]
  readonly known: readonly string[]
}

/**
 * Adds words to a list, each that it does not accept already on a line of its own: at its place where the
 * list is in order, else at the end. Comments and line ends stay as they are.
 */
export function addToWordList(text: string, words: readonly string[]): AddedWords {
  const entries = parseWordList(text)
  const { accepts } = createPersonalWords(entries.map(({ word }) => word))
  const given = new Map(words.map((word) => [normalizeEntry(word), word.normalize('NFC')]))
  const added = [...given.values()].filter((word) => !accepts(word))
  const known = [...given.values()].filter(accepts)
  return { text: insertWords(text, entries, added), added, known }
}

/** A list with fewer words, and which of those to remove it had. */
export interface RemovedWords {
  readonly text: string
  readonly removed: readonly string[]
  readonly missing: readonly string[]
}

/** Removes words from a list, as they are written there, with their lines. */
export function removeFromWordList(text: string, words: readonly string[]): RemovedWords {
  const wanted = new Map(words.map((word) => [normalizeEntry(word), word]))
  const entries = parseWordList(text).filter(({ word }) => wanted.has(normalizeEntry(word)))
  const found = new Set(entries.map(({ word }) => normalizeEntry(word)))
  const lines = new Set(entries.map(({ line }) => line))
  const rows = splitLines(text).map((row, index) => {
    if (!lines.has(index + 1)) return row
    const rest = wordsOf(row).filter((word) => !wanted.has(normalizeEntry(word)))
    const comment = row.slice(cutComment(row).length)
    return rest.length === 0 ? '' : rest.join(' ') + (comment ? ` ${comment}` : lineEndOf(row))
  })
  return {
    text: rows.join(''),
    removed: [...wanted].flatMap(([form, word]) => (found.has(form) ? [word] : [])),
    missing: [...wanted].flatMap(([form, word]) => (found.has(form) ? [] : [word])),
  }
}

/** The lines of a text, each with its end; the last may have none. */
function splitLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
}

function lineEndOf(row: string): string {
  return /[\r\n]+$/.exec(row)?.[0] ?? ''
}

/** A name such as `C#` holds no comment. */
function cutComment(row: string): string {
  let mark = row.indexOf('#')
  while (mark > 0 && !/\s/.test(row.charAt(mark - 1))) mark = row.indexOf('#', mark + 1)
  return mark < 0 ? row : row.slice(0, mark)
}

function wordsOf(row: string): string[] {
  const tokens = cutComment(row).trim().split(/\s+/)
  return tokens.flatMap((token) => {
    if (token === '' || token.startsWith('*') || token.charAt(2) === ':') return []
    const slash = token.indexOf('/', 1)
    return [slash < 0 ? token : token.slice(0, slash)]
  })
}

type Order = (a: string, b: string) => number

/** The order that a list is in: that of people before that of programs; undefined when it is in neither. */
function findOrder(entries: readonly WordEntry[]): Order | undefined {
  const byCodeUnit: Order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  return [new Intl.Collator('en').compare, byCodeUnit].find((order) =>
    entries.every(({ word }, index) => order(entries[index - 1]?.word ?? word, word) <= 0),
  )
}

function insertWords(text: string, entries: readonly WordEntry[], words: readonly string[]): string {
  const rows = splitLines(text)
  const end = rows.map(lineEndOf).find((found) => found !== '') ?? '\n'
  const order = findOrder(entries)
  const heads = new Map<number, string>()
  let passed = 0
  for (const word of order ? [...words].sort(order) : words) {
    while (order && passed < entries.length && order((entries[passed] as WordEntry).word, word) <= 0) passed++
    const index = order ? indexAfter(entries, passed, rows) : rows.length
    heads.set(index, `${heads.get(index) ?? ''}${word}${end}`)
  }
  const last = rows.at(-1)
  if (last && lineEndOf(last) === '' && heads.has(rows.length)) rows[rows.length - 1] = last + end
  return [...rows, ''].map((row, index) => (heads.get(index) ?? '') + row).join('')
}

/** Behind the word before it rather than in front of the next, which may have a heading above it. */
function indexAfter(entries: readonly WordEntry[], passed: number, rows: readonly string[]): number {
  const [before, first] = [entries[passed - 1], entries[0]]
  return before ? before.line : first ? first.line - 1 : rows.length
}
