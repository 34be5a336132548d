import { endOfCharacters, isCapitalized, isWordCharacter } from '../source/index.ts'

/** A run of words with capitals, and of the small ones between them: `University of the Arts`. */
export interface NameRun {
  readonly text: string
  /** UTF-16 from 0, in the text that was searched. */
  readonly start: number
}

const CONNECTORS = [
  'of',
  'for',
  '&',
  'and',
  'de',
  'du',
  'des',
  'la',
  'le',
  'der',
  'für',
  'van',
  'von',
  'di',
].map((word) => `${word} `)
const ARTICLES = ['the ', 'la ']
const SAINTS = ['St. ', 'Mt. ']

/**
 * The runs of names in a text, in order. A regular expression for them takes a start some 3 ms, since it needs tables
 * of all letters.
 */
export function findNameRuns(text: string): NameRun[] {
  const runs: NameRun[] = []
  for (let start = 0; start < text.length; ) {
    const end = canBeginName(text.charCodeAt(start)) ? endOfRun(text, start) : start
    if (end > start) runs.push({ text: text.slice(start, end), start })
    start = end > start ? end : start + 1
  }
  return runs
}

/** Whether a name may begin with a code unit: most of a text are none, and are told soonest by themselves. */
function canBeginName(unit: number): boolean {
  return unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}

/** Where the run ends that begins at an offset; the offset itself where none does. */
export function endOfRun(text: string, start: number): number {
  let end = endOfName(text, start)
  if (end === start) return start
  for (;;) {
    const next = end + lengthOfJoint(text, end)
    const nextEnd = next === end ? end : endOfName(text, next)
    if (nextEnd === next) return end
    end = nextEnd
  }
}

/** The length of what joins two names: a space, or a space before and after a small word. */
function lengthOfJoint(text: string, offset: number): number {
  if (text.charAt(offset) !== ' ') return 0
  if (isCapitalized(text, offset + 1)) return 1
  const connector = CONNECTORS.find((word) => text.startsWith(word, offset + 1))
  if (connector === undefined) return 1
  const length = connector.length + 1
  return length + (ARTICLES.find((article) => text.startsWith(article, offset + length))?.length ?? 0)
}

function endOfName(text: string, start: number): number {
  const saint = SAINTS.find((word) => text.startsWith(word, start))
  if (saint) {
    const end = endOfWord(text, start + saint.length)
    if (end > start + saint.length) return end
  }
  return endOfWord(text, start)
}

/** A word with a capital: `O’Brien`, `3M`, `J.P`, `Rolls-Royce`, but `Globex` of `Globex’s`. */
function endOfWord(text: string, start: number): number {
  let end = start
  while (end < start + 2 && isDigit(text, end)) end++
  if (!isCapitalized(text, end)) return start
  end = endOfCharacters(text, end, isInName)
  while (text.charAt(end) === '.') {
    const next = endOfCharacters(text, end + 1, isInInitials)
    if (next === end + 1) break
    end = next
  }
  if (!/^['’](?!s(?!\w))/.test(text.slice(end, end + 3))) return end
  const next = endOfCharacters(text, end + 1, isInEnding)
  return next === end + 1 ? end : next
}

const isDigit = (text: string, offset: number) => {
  const unit = text.charCodeAt(offset)
  return unit >= 0x30 && unit <= 0x39
}
const isInInitials = (point: number) => isWordCharacter(point) || point === 0x26
/** With `&`, `+`, and `-` within. */
const isInName = (point: number) => isInInitials(point) || point === 0x2b || point === 0x2d
const isInEnding = (point: number) => isWordCharacter(point) && !(point >= 0x30 && point <= 0x39)
