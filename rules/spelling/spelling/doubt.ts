import {
  contains,
  isCapitalized,
  isMadeOf,
  isSmallLetter,
  type Letter,
  type Lexicon,
  type Locale,
  type Paragraph,
  type PersonalWords,
  splitAtHyphens,
  type Word,
} from '../../../src/rule/index.ts'
import { isAmongForeign, isSpokenOf } from './foreign-neighbours.ts'
import type { Doubt } from './plausible.ts'
import { TITLE_WORDS } from './title-words.ts'

/** What counts as a word here besides the lexicon. */
export interface Acceptance {
  readonly lexicon: Lexicon
  /** Words that someone vouches for. */
  readonly words: PersonalWords
}

/** A part of a compound with hyphens, or a whole word. */
export interface Part {
  readonly text: string
  readonly start: number
}

/** Where a word stands, and what else is known there; what takes the whole letter is found out at the first call. */
export interface Surroundings {
  readonly letter: Letter
  readonly paragraph: Paragraph
  readonly word: Word
  /** The word's place among the words of the paragraph. */
  readonly index: number
  /** How often each word stands in the letter, in lower case. */
  readonly counts: () => ReadonlyMap<string, number>
  /** The words that stand within a sentence of the letter, as they are written. */
  readonly inside: () => ReadonlySet<string>
  /** The kind of English of the letter; undefined where nothing tells. */
  readonly locale: () => Locale | undefined
  /** Whether a word in lower case names a person, by the facts or the frame of the letter. */
  readonly isPerson: (lower: string) => boolean
  readonly acceptance: Acceptance
}

/** What there is to say against a part of a word being a slip. */
export function doubtOf(part: Part, surroundings: Surroundings): Doubt {
  const { paragraph } = surroundings
  if (!isCapitalized(part.text)) return mayBeTerm(part.text, surroundings) ? 'may be a term' : 'none'
  if (mayBeName(part.start, surroundings))
    return isInTitle(surroundings) ? 'stands in a title' : 'may be a name'
  return paragraph.part === 'salutation' || isInField(surroundings.letter, part.start)
    ? 'none'
    : 'begins a sentence'
}

/** A word used this often is a term, unless it is one slip from a very common word. */
const TERM_COUNT = 3

/** Words that are printed no more often than this stand in terms of several words. */
const RARE_FREQUENCY = 8

/** Words that are used often, quoted, or beside a rare word, are less surely slips. */
function mayBeTerm(text: string, surroundings: Surroundings): boolean {
  const { counts, paragraph, word, acceptance } = surroundings
  const isRare = (beside: Word | undefined) =>
    beside !== undefined &&
    /^[a-z]+$/.test(beside.text) &&
    acceptance.lexicon.frequency(beside.text) <= RARE_FREQUENCY
  const isQuoted = paragraph.quotations.some((quotation) => contains(quotation, word.span))
  return (
    isQuoted ||
    isSpokenOf(surroundings) ||
    isAmongForeign(surroundings) ||
    (counts().get(text.toLowerCase()) ?? 0) >= TERM_COUNT ||
    isRare(wordBeside(surroundings, -1)) ||
    isRare(wordBeside(surroundings, 1))
  )
}

/** The word so many words after, or before, in the same paragraph. */
export function wordBeside({ paragraph, index }: Surroundings, step: number): Word | undefined {
  return paragraph.words[index + step]
}

/** What links the words of a title. */
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'and', 'for', '&', 'the', 'on', 'with'])

/** So many links may stand between two words of a title: `of the`. */
const MAX_LINKS = 2

/** What stands before one of these is the name of a place or a person: `Solent University`. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'University College Hospital School Academy Museum Bank Trust Airport Park Street Road Library Theatre'.split(
    ' ',
  ),
)

/** A capital says nothing in a title or the name of an institution: `Bachelor of Sceince`, `Department of Phyiscs`. */
function isInTitle(surroundings: Surroundings): boolean {
  if (INSTITUTIONS.has(wordBeside(surroundings, 1)?.text ?? '')) return false
  return [-1, 1].some((step) => {
    let links = 0
    while (links < MAX_LINKS && LINKS.has(wordBeside(surroundings, (links + 1) * step)?.text ?? '')) links++
    const beside = wordBeside(surroundings, (links + 1) * step)?.text ?? ''
    return isCapitalized(beside) && TITLE_WORDS.has(beside.toLowerCase())
  })
}

/** Parts whose lines are names and addresses, where a capital says nothing. */
const NAME_PARTS = new Set(['sender', 'inside-address', 'signature', 'enclosures'])

/**
 * Whether a word with a capital may be a name. At the start of a sentence it is taken for an ordinary word
 * unless it stands with its capital within a sentence too; so it is in a field that was never filled in.
 */
function mayBeName(start: number, { letter, paragraph, word, inside }: Surroundings): boolean {
  // So a start compiles the pattern only where there is such a word.
  if (word.text === word.text.toUpperCase() && /^[A-Z]+$/.test(word.text)) return true
  if (isInField(letter, start)) return false
  if (NAME_PARTS.has(paragraph.part)) return true
  if (!word.startsSentence) return true
  const isQuoted = paragraph.quotations.some((quotation) => contains(quotation, word.span))
  return isQuoted || inside().has(word.text)
}

/** Whether an opening bracket stands before an offset, with no closing one between, on the same line. */
export function isInField({ source: { text } }: Letter, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 80); i--) {
    const character = text[i]
    if (character === '[' || character === '{' || character === '<') return true
    if (character === ']' || character === '}' || character === '>' || character === '\n') return false
  }
  return false
}

/** Whether a word may be the second of a species' name, behind an unknown one with a capital: `Vigna radiata`. */
export function isSpecies(text: string, surroundings: Surroundings): boolean {
  if (!/(?:a|us|um|is|i|ae|oides)$/.test(text)) return false
  const before = wordBeside(surroundings, -1)?.text ?? ''
  return isCapitalized(before) && !surroundings.acceptance.lexicon.has(before)
}

const MAX_PARTICLE_LENGTH = 4

/** Particles of phrases are short, and stand beside another unknown word: `au vin jaune`. */
export function isParticle(text: string, surroundings: Surroundings): boolean {
  if (text.length > MAX_PARTICLE_LENGTH) return false
  const isUnknown = (word: Word | undefined) =>
    word !== undefined &&
    isMadeOf(word.text, isSmallLetter) &&
    !surroundings.acceptance.lexicon.has(word.text)
  return isUnknown(wordBeside(surroundings, -1)) || isUnknown(wordBeside(surroundings, 1))
}

/** Whether a word with a capital stands beside a name, `and` between them, as persons do: `Colding and Minicozzi`. */
export function isNameOfTwo(text: string, surroundings: Surroundings): boolean {
  if (!isCapitalized(text) || !surroundings.word.startsSentence) return false
  const link = wordBeside(surroundings, 1)?.text ?? ''
  const partner = wordBeside(surroundings, 2)?.text ?? ''
  return /^(?:and|&|et)$/.test(link) && /^\p{Lu}\p{Ll}+$/u.test(partner)
}

/** Words that a hyphen may set before another one that it makes a new word with: `pre-emption`. */
const PREFIXES: ReadonlySet<string> = new Set(
  'anti bi co counter de dis inter micro mid mis multi non out over post pre re semi sub super trans un under'.split(
    ' ',
  ),
)

/** Whether a part of a compound is right only within it: `pre-emption`, `four-sider`, `three-legged`. */
export function isCompoundEnd(lower: string, { start }: Part, { word, acceptance }: Surroundings): boolean {
  const before = word.text.slice(0, Math.max(0, start - word.span.start - 1)).toLowerCase()
  if (before === '') return false
  const { lexicon } = acceptance
  const [prefix = ''] = splitAtHyphens(before).slice(-1)
  if (PREFIXES.has(prefix) && lexicon.has(prefix + lower)) return true
  const stem = /^(.{3,}?)(?:ers?|ed)$/.exec(lower)?.[1]
  return stem !== undefined && lexicon.has(before) && (lexicon.has(stem) || lexicon.has(`${stem}e`))
}
