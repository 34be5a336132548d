import {
  contains,
  type Facts,
  foldName,
  isCapitalized,
  isOfficeWord,
  type Letter,
  type Paragraph,
  type PartName,
  readPerson,
  rememberWords,
  type Span,
  stripPossessive,
  titleKindOf,
  transliterateName,
  type Word,
} from '../../../src/rule/index.ts'
import { keyOf, listFactNames } from './fact-names.ts'

/** Who can be meant by titles: `Dr` and `Professor` may be one person, `Mr` and `Ms` may not. */
export type Standing = 'learned' | 'man' | 'woman' | 'any'

/** One place of a name in a letter. */
export interface Occurrence {
  readonly text: string
  /** As `keyOf` has it. */
  readonly key: string
  readonly span: Span
  readonly part: PartName
  /** Number of its sentence in the letter. */
  readonly sentence: number
  /** Of a surname with a title before it, or where a person is addressed. */
  readonly standing: Standing | undefined
  /** The names on either side, folded, titles and offices left out; empty where there is none. */
  readonly before: string
  readonly after: string
}

/** A name in one spelling, with all its places. */
export interface Spelling {
  readonly text: string
  /** As `foldName` has it. */
  readonly folded: string
  /** As `transliterateName` has it. */
  readonly transliterated: string
  readonly places: readonly Occurrence[]
  /** Whether the facts have it. */
  readonly isFact: boolean
}

/** Shorter names are near each other by chance. */
const SHORTEST = 4
/** No letter names more, or one so often; it bounds the comparison of each with each. */
const MOST_SPELLINGS = 300
const MOST_PLACES = 60

/** Every name of a letter in every spelling, in order of appearance. */
export function findSpellings(letter: Letter, facts: Facts): Spelling[] {
  const places = new Map<string, Occurrence[]>()
  let sentence = 0
  let isInList = false
  for (const paragraph of letter.paragraphs) {
    for (const { words } of paragraph.sentences) {
      // Those of a list are as much told apart as those of a sentence: two referees.
      if (paragraph.kind !== 'list-item' || !isInList) sentence++
      isInList = paragraph.kind === 'list-item'
      if (isOfOthers(paragraph) || words.length === 0) continue
      for (const place of readSentence(letter, paragraph, words, sentence)) {
        const known = places.get(place.key)
        if (!known && places.size < MOST_SPELLINGS) places.set(place.key, [place])
        else if (known && known.length < MOST_PLACES) known.push(place)
      }
    }
  }
  const named = listFactNames(facts, SHORTEST)
  const written = [...places].map(([key, all]) => toSpelling(all[0]?.text ?? key, all, named.has(key)))
  const unwritten = [...named]
    .filter(([key]) => !places.has(key))
    .map(([, name]) => toSpelling(name, [], true))
  return [...written, ...unwritten]
}

function toSpelling(text: string, places: readonly Occurrence[], isFact: boolean): Spelling {
  return { text, folded: foldName(text), transliterated: transliterateName(text), places, isFact }
}

/** Quoted text has its own spelling; what is enclosed has file names. */
function isOfOthers({ part, kind }: Paragraph): boolean {
  return kind === 'quote' || part === 'enclosures' || part === 'complimentary-close'
}

function readSentence(
  { prose }: Letter,
  paragraph: Paragraph,
  words: readonly Word[],
  sentence: number,
): Occurrence[] {
  const found: Occurrence[] = []
  const { part, quotations } = paragraph
  const addressed = findAddressed(prose, paragraph)
  let quotation = 0
  for (let at = 0; at < words.length; at++) {
    const { text: written, span } = words[at] as Word
    const name = isCapitalized(written) && nameIn(written)
    if (!name) continue
    while ((quotations[quotation]?.end ?? span.start + 1) <= span.start) quotation++
    const quoted = quotations[quotation]
    if ((quoted && contains(quoted, span)) || isCited(prose, span.end)) continue
    const end = span.start + name.text.length
    const title = titleBefore(prose, words, at)
    const after = neighbour(prose, words, at, 1)
    const isSurname = title !== undefined && (after === '' || isOfficeWord(after))
    const standing = isSurname ? title : end === addressed ? 'any' : undefined
    const before = neighbour(prose, words, at, -1)
    const { text, key } = name
    found.push({ text, key, span: { start: span.start, end }, part, sentence, standing, before, after })
  }
  return found
}

/** The name that a word with a capital is or begins with, if it may be one. */
const nameIn = rememberWords((written): Pick<Occurrence, 'text' | 'key'> | false => {
  const text = nameOf(written)
  if (text.length < SHORTEST || text === text.toUpperCase() || /\d/.test(text)) return false
  return titleKindOf(text) === undefined && { text, key: keyOf(text) }
})

/** Where the surname of the person ends whom a line of the address or the salutation names. */
function findAddressed(prose: string, { part, span }: Paragraph): number | undefined {
  if (part !== 'inside-address' && part !== 'salutation') return undefined
  const line = prose.slice(span.start, span.end)
  const [opener = ''] = /^(?:dear|attn:?|to:)\s/i.exec(line) ?? []
  return readPerson(line.slice(opener.length), span.start + opener.length)?.surname?.span.end
}

/** Without a possessive ending and without what a name is joined to: `Skoltech-based`. */
function nameOf(written: string): string {
  const text = stripPossessive(written)
  const hyphen = text.indexOf('-')
  return hyphen > 0 && !isCapitalized(text.slice(hyphen + 1)) ? text.slice(0, hyphen) : text
}

/** `Hansen et al.`, `(Hansen, 2019)`, `Hansen (2019)`: authors are many, and many are called nearly the same. */
function isCited(prose: string, end: number): boolean {
  // Most names are followed by neither.
  if (!/[e&(12]/.test(prose.slice(end + 1, end + 5))) return false
  const rest = prose.slice(end, end + 12)
  return /^(?:['’]s)?\s(?:et\sal|&\s)|^,?\s\(?(?:19|20)\d\d/.test(rest)
}

/** The name directly beside a word, folded. */
function neighbour(prose: string, words: readonly Word[], at: number, step: 1 | -1): string {
  const other = words[at + step]
  if (!other || !isBeside(prose, words, step > 0 ? at : at - 1)) return ''
  if (step > 0 && stripPossessive((words[at] as Word).text) !== (words[at] as Word).text) return ''
  if (!isCapitalized(other.text)) return ''
  // A small word has a capital at the head of a sentence only.
  return other.startsSentence && SMALL_WORDS.has(stripPossessive(other.text)) ? '' : foldNeighbour(other.text)
}

/** A word with a capital, folded; empty for a title. */
const foldNeighbour = rememberWords((word) => {
  const text = stripPossessive(word)
  return text === 'I' || titleKindOf(text.replace(/\.$/, '')) !== undefined ? '' : foldName(text)
})

const SMALL_WORDS = new Set('At In For With From To The My As On By Dear When While After And But'.split(' '))
const PARTICLES = new Set('van von de der den del della di da du la le el al zu ter ten af av'.split(' '))

/** The standing of the title that stands before a name, given names and particles between them. */
function titleBefore(prose: string, words: readonly Word[], at: number): Standing | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 5) && isBeside(prose, words, i); i--) {
    const text = (words[i] as Word).text.replace(/\.$/, '')
    const kind = titleKindOf(text)
    // Sisters and judges are many where one is.
    if (kind) return kind === 'other' ? undefined : STANDINGS[kind]
    if (!isCapitalized(text) && !PARTICLES.has(text)) return
    if (stripPossessive(text) !== text) return
  }
  return
}

const STANDINGS = {
  dr: 'learned',
  professor: 'learned',
  mr: 'man',
  ms: 'woman',
  mrs: 'woman',
  miss: 'woman',
  madam: 'woman',
  mx: 'any',
} as const

/** Whether nothing but white space, or a full stop that a title or an initial has, is between a word and the next. */
function isBeside(prose: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || next.span.start - word.span.end > 4) return false
  const gap = prose.slice(word.span.end, next.span.start).trim()
  return gap === '' || (gap === '.' && word.text.length <= 4)
}
