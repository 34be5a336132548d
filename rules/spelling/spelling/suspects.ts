import {
  contains,
  isCapitalized,
  isKnownWord,
  type Letter,
  type Lexicon,
  type Paragraph,
  type PersonalWords,
  type Span,
  stripPossessive,
  type Word,
} from '../../../src/rule/index.ts'
import { type Doubt, findCandidates } from './candidates.ts'
import { findForeignPassages } from './foreign.ts'

/** A stretch of a letter that is surely a misspelt word, and what may be meant. */
export interface Suspect {
  /** Without a possessive ending; one part of a compound with hyphens. */
  readonly text: string
  /** UTF-16 offset into the source. */
  readonly start: number
  /** Best first; never empty. */
  readonly candidates: readonly string[]
  /** Whether the slip is a known one with one correction. */
  readonly isKnownSlip: boolean
}

/** What counts as a word here besides the lexicon. */
export interface Acceptance {
  readonly lexicon: Lexicon
  /** Words that someone vouches for. */
  readonly words: PersonalWords
}

/** Parts whose lines are names and addresses, where a capital says nothing. */
const NAME_PARTS = new Set(['sender', 'inside-address', 'signature', 'enclosures'])

/** Shorter misspellings are names somewhere: `Teh`. */
const SHORTEST_NAME_SLIP = 6

/** A word used this often is a term, unless it is one slip from a very common word. */
const TERM_COUNT = 3

/** Finds the misspelt words of a letter. Unknown words that nothing common is near to are left alone. */
export function findSuspects(letter: Letter, acceptance: Acceptance): Suspect[] {
  const counts = countWords(letter)
  return letter.paragraphs.flatMap((paragraph) => {
    let foreign: readonly Span[] | undefined
    const isForeign = ({ span }: Word) => {
      foreign ??= findForeignPassages(letter, paragraph, acceptance.lexicon)
      return foreign.some((passage) => contains(passage, span))
    }
    return paragraph.words.flatMap((word, index) => {
      const previous = paragraph.words[index - 1]
      const surroundings = { letter, paragraph, word, previous, counts, acceptance }
      const suspects = splitCompound(word).flatMap((part) => judge(part, surroundings))
      if (suspects.length === 0 || isMarkedAsQuoted(letter, word) || isNotation(letter, word)) return []
      return isForeign(word) ? [] : suspects
    })
  })
}

interface Part {
  readonly text: string
  readonly start: number
}

/** A word without its possessive ending, in the parts between its hyphens. */
function splitCompound(word: Word): Part[] {
  const parts: Part[] = []
  let start = word.span.start
  for (const text of stripPossessive(word.text).split(/[-‐‑]/)) {
    parts.push({ text, start })
    start += text.length + 1
  }
  return parts
}

interface Surroundings {
  readonly letter: Letter
  readonly paragraph: Paragraph
  readonly word: Word
  readonly previous: Word | undefined
  readonly counts: ReadonlyMap<string, number>
  readonly acceptance: Acceptance
}

function judge({ text, start }: Part, surroundings: Surroundings): Suspect[] {
  const { letter, word, acceptance } = surroundings
  const { lexicon, words } = acceptance
  const lower = text.toLowerCase()
  if (!isPlainWord(text) || lexicon.has(text) || words.accepts(text) || words.accepts(word.text)) return []
  const isName = isCapitalized(text) && mayBeName(start, surroundings)
  const corrections = lexicon.corrections(text)
  if (corrections.length > 0 && !(isName && text.length < SHORTEST_NAME_SLIP)) {
    return [{ text, start, candidates: corrections, isKnownSlip: corrections.length === 1 }]
  }
  const isTaught = letter.vocabulary.has(lower) && !isFormula(start, surroundings)
  if (isTaught || isKnownWord(lexicon, word.text) || isKnownWord(lexicon, text)) return []
  if (isSpecies(text, surroundings)) return []
  const candidates = findCandidates(text, lexicon, isName ? 'may be a name' : doubtOf(text, surroundings))
  return candidates.length === 0 ? [] : [{ text, start, candidates, isKnownSlip: false }]
}

/** Whether a word may be the second of a species' name, behind an unknown one with a capital: `Vigna radiata`. */
function isSpecies(text: string, { previous, acceptance }: Surroundings): boolean {
  if (!/(?:a|us|um|is|ii|ae|i|e|ens|oides)$/.test(text)) return false
  const before = previous?.text ?? ''
  return isCapitalized(before) && !acceptance.lexicon.has(before)
}

/** Words that are used often, quoted, or begin a sentence with a capital, are less surely slips. */
function doubtOf(text: string, { counts, paragraph, word }: Surroundings): Doubt {
  const isTerm = (counts.get(text.toLowerCase()) ?? 0) >= TERM_COUNT
  return isTerm || isCapitalized(text) || isQuoted(paragraph, word) ? 'may be a term' : 'none'
}

/** Letters of one script with English order of capitals: no digits, no `iPhone`, no short `NATO`. */
function isPlainWord(text: string): boolean {
  if (/^[A-Z]{5,}$/.test(text)) return true
  return /^(?:\p{Script=Latin}\p{M}*)\p{Ll}[\p{Ll}\p{M}’']*$/u.test(text)
}

/**
 * Whether a word with a capital may be a name. At the start of a sentence it is taken for an ordinary word
 * unless it stands with its capital within a sentence too; so it is in a field that was never filled in.
 */
function mayBeName(start: number, { letter, paragraph, word }: Surroundings): boolean {
  if (/^[A-Z]+$/.test(word.text)) return true
  if (isInField(letter, start)) return false
  if (NAME_PARTS.has(paragraph.part)) return true
  if (!word.startsSentence) return true
  return letter.words.some(({ text, startsSentence }) => !startsSentence && text === word.text)
}

/** Whether a word is none that the letter teaches: a field's, or the first of the salutation. */
function isFormula(start: number, { letter, paragraph, word }: Surroundings): boolean {
  return isInField(letter, start) || (paragraph.part === 'salutation' && word.startsSentence)
}

/** Whether an opening bracket stands before an offset, with no closing one between, on the same line. */
function isInField({ source: { text } }: Letter, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 80); i--) {
    const character = text[i]
    if (character === '[' || character === '{' || character === '<') return true
    if (character === ']' || character === '}' || character === '>' || character === '\n') return false
  }
  return false
}

/** Whether `[sic]` follows: somebody else wrote it so. */
function isMarkedAsQuoted({ source: { text } }: Letter, { span }: Word): boolean {
  return /^[\s”"’']{0,3}\[sic\b/i.test(text.slice(span.end, span.end + 10))
}

/** Whether a word goes on in brackets, as names of substances and formulas do: `bicyclo[1.1.1]pentane`. */
function isNotation({ source: { text } }: Letter, { span }: Word): boolean {
  return text[span.end] === '[' || text[span.start - 1] === ']'
}

function isQuoted({ quotations }: Paragraph, { span }: Word): boolean {
  return quotations.some((quotation) => contains(quotation, span))
}

function countWords({ words }: Letter): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of words) {
    const lower = stripPossessive(text).toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return counts
}
