import {
  isCapitalized,
  isLetter,
  type Letter,
  listRuns,
  type Paragraph,
  rememberWords,
  type Sentence,
  type Span,
  splitAtHyphens,
  stripPossessive,
  type Word,
} from '../../../src/rule/index.ts'
import type { Context } from './contexts.ts'
import { findVariant, SHORTEST_FORM, type Variant } from './table.ts'

/** A word of a letter that shows which kind of English it is in. */
export interface Marker {
  readonly variant: Variant
  /** As it stands in the letter, without a possessive ending. */
  readonly text: string
  /** In lower case. */
  readonly form: string
  readonly span: Span
  /** Whether it can be nothing but a word of the writer's, and no name of code or of a person. */
  readonly isSure: boolean
}

/** Parts with the writer's own sentences. */
const PARTS = new Set(['subject', 'body', 'postscript'])

/**
 * The words of a letter that are spelt in two ways, in order of appearance: no names, no quotations, and none
 * that may stand in the letter as they are.
 */
export function findMarkers(letter: Letter, isAllowed: (text: string) => boolean): Marker[] {
  const markers: Marker[] = []
  for (const paragraph of letter.paragraphs) {
    if (!PARTS.has(paragraph.part) || paragraph.kind === 'quote') continue
    const found: Marker[] = []
    for (const sentence of paragraph.sentences) {
      const { words } = sentence
      for (let index = 0; index < words.length; index++) {
        // Nearly all words end here.
        const { text } = words[index] as Word
        if (text.length >= SHORTEST_FORM && hasVariant(text))
          found.push(...findInWord(letter, sentence, index))
      }
    }
    if (found.length === 0) continue
    const isQuoted = tellQuoted(paragraph)
    markers.push(...found.filter(({ span }) => !isQuoted(span)))
  }
  if (markers.length === 0) return markers
  const names = readAddressee(letter)
  return markers.filter(({ text, form }) => !isAllowed(text) && !names.has(form))
}

/** Whether a word, or a part of it between hyphens, is spelt in two ways. */
const hasVariant = rememberWords((word) =>
  splitAtHyphens(stripPossessive(word)).some((text) => findVariant(text.toLowerCase()) !== undefined),
)

/** The words of the name that the letter goes to, in lower case: “your centre” may be the Oxford Centre. */
function readAddressee({ paragraphs, facts }: Letter): Set<string> {
  const { to = '', organization = '', program = '', aliases = [] } = facts
  const lines = paragraphs.filter(({ part }) => part === 'inside-address').flatMap(({ words }) => words)
  const names = [to, organization, program, ...aliases].flatMap((name) => listRuns(name, isLetter))
  return new Set([...lines.map(({ text }) => text), ...names].map((word) => word.toLowerCase()))
}

/** Tells of spans in order of the text whether they stand within a quotation. */
function tellQuoted({ quotations }: Paragraph): (span: Span) => boolean {
  const ordered = [...quotations].sort((a, b) => a.start - b.start)
  let index = 0
  let reach = 0
  return ({ start }) => {
    for (; (ordered[index]?.start ?? start) < start; index++)
      reach = Math.max(reach, ordered[index]?.end ?? 0)
    return start < reach
  }
}

function* findInWord(letter: Letter, sentence: Sentence, index: number): Generator<Marker> {
  const { words } = sentence
  for (const piece of splitCompound(words[index] as Word)) {
    const form = piece.text.toLowerCase()
    const variant = findVariant(form)
    if (!variant) continue
    const context = {
      previous: piece.previous || toKey(words[index - 1]),
      next: piece.next || toKey(words[index + 1]),
    }
    if (!variant.fits(context) || isName(letter, sentence, index, piece)) continue
    const span = { start: piece.start, end: piece.start + piece.text.length }
    if (isGlued(letter, span) || CODE.test(context.previous) || CODE.test(context.next)) continue
    yield { variant, text: piece.text, form, span, isSure: isOwn(letter, piece, context) }
  }
}

/** A word, or a part of one between hyphens, with the parts beside it in lower case. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly previous: string
  readonly next: string
}

function splitCompound(word: Word): Piece[] {
  const texts = splitAtHyphens(stripPossessive(word.text))
  let start = word.span.start
  return texts.map((text, index) => {
    const piece = {
      text,
      start,
      previous: (texts[index - 1] ?? '').toLowerCase(),
      next: (texts[index + 1] ?? '').toLowerCase(),
    }
    start += text.length + 1
    return piece
  })
}

function toKey(word: Word | undefined): string {
  return (word?.text ?? '').toLowerCase().replaceAll('’', "'")
}

/** Whether a capital makes a word a name or part of one: within a sentence, or before another capital. */
function isName(letter: Letter, sentence: Sentence, index: number, { text, start }: Piece): boolean {
  if (text === text.toLowerCase() || isInCapitals(letter, sentence)) return false
  const word = sentence.words[index]
  if (!word?.startsSentence || start !== word.span.start) return true
  const next = sentence.words[index + 1]
  if (!next || /^I(?:['’]|$)/.test(next.text)) return false
  const between = letter.prose.slice(word.span.end, next.span.start)
  return /^\s*(?:&\s*)?$/.test(between) && isCapitalized(next.text)
}

/** Whether a sentence is written in capitals throughout, where they say nothing. */
function isInCapitals({ prose }: Letter, { span, words }: Sentence): boolean {
  const text = prose.slice(span.start, span.end)
  return words.length > 1 && !/[a-z]/.test(text) && !/\p{Ll}/u.test(text)
}

/** Words beside which a word is surely one of code: the CSS property `color`. */
const CODE = /^(?:css3?|html5?|property|properties|attributes?|colormaps?|cmap|rgba?|hex|xml|svg)$/
/** Words beside which it may be one. */
const PERHAPS_CODE =
  /^(?:parameters?|arguments?|variables?|keywords?|tags?|class|function|method|field|column|command|flag|option|background|border|latex|code|codes|module|package|library|file|folder)$/
/** Spellings that people bear as a name. */
const NAMES = /^gr[ae]y$/
/** How much text is looked at beside a word. */
const CONTEXT_UNITS = 24

/** Whether a word is part of code, a handle, or a file's name that nothing marks as such: `color.js`, `@color`. */
function isGlued({ prose }: Letter, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - CONTEXT_UNITS), start)
  const after = prose.slice(end, end + 4)
  if (/[_@#.\\$]$|= ?["']?$|\w-\w+: ?$/.test(before)) return true
  return /^(?:[_@(\\]|[.:]\w| ?=|: ?["'#])/.test(after)
}

/** Whether a word is surely the writer's own: no part of a compound, no name, and beside no word or mark of code. */
function isOwn({ prose }: Letter, { text, start }: Piece, { previous, next }: Context): boolean {
  if (/[-‐‑:"'/]/.test(prose.charAt(start - 1)) || /[-‐‑:"/]/.test(prose.charAt(start + text.length)))
    return false
  if (NAMES.test(text.toLowerCase()) && text !== text.toLowerCase()) return false
  return !PERHAPS_CODE.test(previous) && !PERHAPS_CODE.test(next)
}
