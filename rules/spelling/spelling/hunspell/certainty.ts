import type { Letter, Lexicon, Severity } from '../../../../src/rule/index.ts'
import { type Edit, isSure } from './edits.ts'
import type { Token } from './tokens.ts'

/** What a misspelt word surely is, and how sure. */
export interface Judgement {
  /** Best first; never empty. */
  readonly meant: readonly Edit[]
  /** In place of the rule’s own. */
  readonly severity: Severity | undefined
}

/** Where a word stands. */
export interface Circumstances {
  readonly letter: Letter
  /** The primary language: `de`. */
  readonly language: string
  /** Of English. */
  readonly lexicon: Lexicon
}

/** English words up to this length are borrowed; longer ones may be cousins of the word that is meant. */
const BORROWED_LETTERS = 7
/** Shorter words are near to too many others. */
const LEAST_LETTERS = 5
const LEAST_LETTERS_SURE = 3
const LEAST_LETTERS_CAPITAL = 7

/** Languages that write nouns with a capital. */
const NOUN_CAPITALS = new Set(['de', 'lb'])

/** What may be meant by an unknown word; undefined where it may be a name, a term, or borrowed. */
export function judgeCertainty(
  token: Token,
  candidates: readonly Edit[],
  { letter, language, lexicon }: Circumstances,
): Judgement | undefined {
  const { text, hasCapital } = token
  const least = hasCapital ? LEAST_LETTERS_CAPITAL : LEAST_LETTERS_SURE
  const meant = candidates.filter(
    ({ slip }) => text.length >= least && (isSure(slip) || (!hasCapital && text.length >= LEAST_LETTERS)),
  )
  const [best] = meant
  if (!best) return undefined
  if (hasCapital && mayBeName(token, letter, language)) return undefined
  const isBorrowed = text.length <= BORROWED_LETTERS && lexicon.has(text)
  if (isBorrowed && best.slip !== 'accent') return undefined
  return { meant, severity: hasCapital ? 'warning' : undefined }
}

/** A capital at the start of a sentence says nothing, unless the word has it within one too. */
function mayBeName(token: Token, letter: Letter, language: string): boolean {
  if (token.isAmongNames) return true
  if (!token.startsSentence) return !NOUN_CAPITALS.has(language) || followsTitle(token, letter)
  return letter.words.some(({ text, startsSentence }) => !startsSentence && text === token.text)
}

/** Whether a word stands behind one that names follow: `Frau`, `Firma`, `Dr.`. */
function followsTitle({ start }: Token, { prose }: Letter): boolean {
  return /(?:Herrn?|Frau|Familie|Firma|Dr\.|Prof\.|Professor(?:in)?|Madame|Monsieur)\s$/u.test(
    prose.slice(Math.max(0, start - 14), start),
  )
}
