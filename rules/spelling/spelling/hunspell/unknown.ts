import type { Dictionary, Letter, Lexicon, PersonalWords } from '../../../../src/rule/index.ts'
import type { Compounds } from './compounds.ts'
import type { Engine } from './engine.ts'
import { compose, listTokens, type Token } from './tokens.ts'

/** What is known of the words of a letter in another language than English. */
export interface Knowledge {
  /** BCP 47. */
  readonly language: string
  readonly dictionaries: readonly Dictionary[]
  /** Of English, whose words stand in letters of every language. */
  readonly lexicon: Lexicon
  /** Words that someone vouches for. */
  readonly words: PersonalWords
}

/** What answers whether a word is one. */
export interface Oracle {
  readonly engine: Engine
  /** Where the language writes compounds as one word. */
  readonly compounds: Compounds | undefined
}

/** A word that is used this often is a term. */
const TERM_COUNT = 3
/** A text with more unknown words than this is no letter in this language, and would only cost time. */
const MOST_UNKNOWN_WORDS = 100

/** The words of a letter that no dictionary has, that are no compounds, and that nobody vouches for. */
export function findUnknown(letter: Letter, knowledge: Knowledge, { engine, compounds }: Oracle): Token[] {
  const tokens = [...listTokens(letter)].filter(({ text }) => !isVouchedFor(text, letter, knowledge))
  engine.look(tokens.map(({ text }) => text))
  const strange = tokens.filter(({ text }) => !engine.has(text)).map(takeElisionOff)
  engine.look(strange.map(({ text }) => text))
  const counts = new Map<string, number>()
  for (const { text } of strange) counts.set(text, (counts.get(text) ?? 0) + 1)
  const unknown = strange.filter(({ text, isJoined }) => {
    if ((counts.get(text) ?? 0) >= TERM_COUNT || engine.has(text)) return false
    return !(isJoined && compounds && hasOtherCase(text, engine))
  })
  const few = new Set([...new Set(unknown.map(({ text }) => text))].slice(0, MOST_UNKNOWN_WORDS))
  compounds?.look([...few])
  return unknown.filter((token) => few.has(token.text) && !isCompound(token, compounds))
}

function isVouchedFor(text: string, { vocabulary }: Letter, { words }: Knowledge): boolean {
  return words.accepts(text) || vocabulary.has(text.toLowerCase())
}

/** The longest stretch between apostrophes, where a word is none with its article: `l’entreprise`. */
function takeElisionOff(token: Token): Token {
  const parts = token.written.split(/['’]/)
  if (parts.length === 1) return token
  const written = parts.reduce((longest, part) => (part.length > longest.length ? part : longest))
  return { ...token, written, text: compose(written), start: token.start + token.written.indexOf(written) }
}

/** A part of `Vor- und Nachteile` may have the case of the other, or what links it to the next word. */
function hasOtherCase(text: string, engine: Engine): boolean {
  const lower = text.toLowerCase()
  return engine.has(lower) || engine.has(lower.charAt(0).toUpperCase() + lower.slice(1))
}

function isCompound({ text, isJoined }: Token, compounds: Compounds | undefined): boolean {
  if (!compounds) return false
  return compounds.has(text) || (isJoined && compounds.isHead(text))
}
