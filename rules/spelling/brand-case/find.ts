import {
  contains,
  isCapitalized,
  type Letter,
  type Paragraph,
  type PersonalWords,
  type Sentence,
  type Span,
} from '../../../src/rule/index.ts'
import { mayBegin, mayHoldName, withoutEnding } from './beginnings.ts'
import { isJoined, judgeInContext } from './context.ts'
import { firstWordOf, type Name, toKey } from './lines.ts'
import { findByLetters, findByWrong } from './names.ts'
import { isNamesake } from './namesakes.ts'
import { isGlued, isPackage } from './notation.ts'

/** A name that is not written as its owners write it. */
export interface Miswritten {
  readonly span: Span
  /** As it stands in the letter, on one line. */
  readonly text: string
  readonly right: string
}

/** What the letter may have its own way. */
export interface Own {
  /** Right forms beside those of the table. */
  readonly names: readonly string[]
  /** Forms that may stand, as they are written. */
  readonly tolerated: ReadonlySet<string>
  readonly words: PersonalWords
}

/** So many words has the longest name. */
const MOST_WORDS = 4

/** Parts whose lines are names and labels, where small letters may be an account's. */
const LABELLED: ReadonlySet<string> = new Set(['sender', 'inside-address', 'signature', 'date'])

/** The names of a letter that are written wrong, in order of appearance. */
export function findMiswritten(letter: Letter, own: Own): Miswritten[] {
  const ownNames = new Map<string, Name>()
  for (const name of own.names) ownNames.set(toKey(name), { accepted: [name], wrong: [] })
  let about: ReadonlySet<string> | undefined
  const isAbout = (words: string) => {
    about ??= new Set(letter.words.map(({ text }) => text.toLowerCase()))
    return words.split(' ').some((word) => about?.has(word))
  }
  const ownFirstWords = new Set([...ownNames.keys()].map(firstWordOf))
  const run = { letter, own, ownNames, ownFirstWords, isAbout }
  const found: Miswritten[] = []
  for (const paragraph of letter.paragraphs) {
    if (paragraph.kind === 'quote') continue
    for (const sentence of paragraph.sentences) {
      // Most sentences end here.
      if (mayHoldName(sentence, ownFirstWords)) found.push(...findInSentence(sentence, paragraph, run))
    }
  }
  return found
}

interface Run {
  readonly letter: Letter
  readonly own: Own
  readonly ownNames: ReadonlyMap<string, Name>
  readonly ownFirstWords: ReadonlySet<string>
  readonly isAbout: (words: string) => boolean
}

/** A word without its possessive ending and the stop of an abbreviation, or a part of one between hyphens. */
interface Piece extends Span {
  readonly text: string
  readonly startsSentence: boolean
  /** Whether it is part of a compound, so that no name goes on beyond it. */
  readonly isPart: boolean
}

function findInSentence(sentence: Sentence, paragraph: Paragraph, run: Run): Miswritten[] {
  const pieces = sentence.words.flatMap((word) => splitWord(word, run.ownNames))
  const found: Miswritten[] = []
  let isCapitals: boolean | undefined
  for (let at = 0; at < pieces.length; ) {
    const match = matchAt(pieces, at, run)
    if (match && match.right !== match.text) {
      isCapitals ??= isInCapitals(run.letter.prose.slice(sentence.span.start, sentence.span.end))
      const { span, text, right } = match
      const end = at + match.pieces
      const place = {
        span,
        text,
        previous: isJoined(pieces, at, run.letter.prose) ? pieces[at - 1]?.text : undefined,
        next: isJoined(pieces, end, run.letter.prose) ? pieces[end]?.text : undefined,
        paragraph,
      }
      const isOther = isExempt(match, paragraph, run) || isNamesake(run.letter, place)
      if (!isCapitals && !isOther) found.push({ span, text, right })
    }
    at += match?.pieces ?? 1
  }
  return found
}

function splitWord(
  { text: whole, span, startsSentence }: Sentence['words'][number],
  ownNames: ReadonlyMap<string, Name>,
): Piece[] {
  const text = withoutEnding(whole)
  const start = span.start
  if (!text.includes('-') || isKnown(text, ownNames))
    return [{ text, start, end: start + text.length, startsSentence, isPart: false }]
  let offset = start
  const parts = text.split('-')
  return parts.flatMap((part, index) => {
    const piece = {
      text: part,
      start: offset,
      end: offset + part.length,
      startsSentence: startsSentence && index === 0,
      isPart: true,
    }
    offset = piece.end + 1
    return isPackage(parts, index) || isOfName(parts, index) ? [] : [piece]
  })
}

function isKnown(text: string, ownNames: ReadonlyMap<string, Name>): boolean {
  const key = toKey(text)
  return findByLetters(key) !== undefined || findByWrong(text) !== undefined || ownNames.has(key)
}

/** Whether a part with a capital stands before another that names no tool: the village of `Saas-Fee`. */
function isOfName(parts: readonly string[], index: number): boolean {
  const [part = '', next = ''] = parts.slice(index)
  const isOther = isCapitalized(next) && next !== next.toUpperCase() && !findByLetters(toKey(next))
  return isCapitalized(part) && isOther
}

/** A name, written right or wrong. */
interface Match extends Miswritten {
  /** How many words it has. */
  readonly pieces: number
}

/** The longest name that begins at a word. */
function matchAt(pieces: readonly Piece[], at: number, run: Run): Match | undefined {
  const first = pieces[at] as Piece
  if (!mayBegin(first.text, run.ownFirstWords)) return undefined
  let length = 1
  const goesOn = () => !pieces[at + length]?.isPart && isJoined(pieces, at + length, run.letter.prose)
  while (!first.isPart && length < MOST_WORDS && goesOn()) length++
  for (; length > 0; length--) {
    const end = (pieces[at + length - 1] as Piece).end
    const text = pieces
      .slice(at, at + length)
      .map((piece) => piece.text)
      .join(' ')
    const span = { start: first.start, end }
    const inContext = first.isPart
      ? undefined
      : judgeInContext(pieces, at, length, run.letter.prose, run.isAbout)
    const right = inContext ?? judge(text, first.startsSentence, run)
    if (right !== undefined) return { span, text, right, pieces: length }
  }
  return undefined
}

/** How a text is to be written if it is a name: itself where it is right, undefined where it is none. */
function judge(text: string, startsSentence: boolean, { ownNames }: Run): string | undefined {
  const wrong = findByWrong(text)
  // At the start of a sentence a capital says nothing: “Open AI systems matter”.
  if (wrong && !(startsSentence && text.includes(' '))) return wrong.accepted[0]
  const key = toKey(text)
  const name = ownNames.get(key) ?? findByLetters(key)
  return name && respell(text, name, startsSentence)
}

/** The form of a name that a text should have; capitals throughout may always stand. */
function respell(text: string, { accepted }: Name, startsSentence: boolean): string {
  const written = text.replaceAll('’', "'")
  const isGood =
    accepted.includes(written) ||
    (text === text.toUpperCase() && text.length > 1) ||
    (startsSentence && accepted.some((form) => form.charAt(0).toUpperCase() + form.slice(1) === written))
  return isGood ? text : (accepted[0] as string)
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

/** Whether a name stands where its letters say nothing: in a quotation, an account’s name, a path, code. */
function isExempt({ span, text }: Miswritten, paragraph: Paragraph, { letter, own }: Run): boolean {
  if (own.tolerated.has(text) || own.words.accepts(text)) return true
  if (LABELLED.has(paragraph.part) && text === text.toLowerCase()) return true
  if (paragraph.quotations.some((quotation) => contains(quotation, span))) return true
  return isGlued(letter, span, (part) => findByLetters(part) !== undefined)
}
