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
/** Of letters that have changed places, and of marks. */
const LEAST_LETTERS_SAME = 3
const LEAST_LETTERS_CAPITAL = 7

/** Languages that write nouns with a capital. */
export const NOUN_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb'])

/** What may be meant by an unknown word; undefined where it may be a name, a term, or borrowed. */
export function judgeCertainty(
  token: Token,
  candidates: readonly Edit[],
  { letter, language, lexicon }: Circumstances,
): Judgement | undefined {
  const { text, hasCapital, isJoined } = token
  if (hasCapital && mayBeName(token, letter, language)) return undefined
  if (isTranscribed(letter) && candidates.some(({ slip }) => slip === 'known')) return undefined
  const meant = candidates.filter(({ slip }) => {
    if (slip === 'case') return !isJoined && !hasCapital
    if (hasCapital) return text.length >= LEAST_LETTERS_CAPITAL && isSure(slip)
    const keepsLetters = slip === 'swapped' || slip === 'accent'
    return text.length >= (keepsLetters ? LEAST_LETTERS_SAME : LEAST_LETTERS)
  })
  const [best] = meant
  if (!best) return undefined
  const isBorrowed = text.length <= BORROWED_LETTERS && lexicon.has(text)
  if (isBorrowed && best.slip !== 'accent') return undefined
  return { meant, severity: hasCapital || best.slip === 'case' ? 'warning' : undefined }
}

/** Whether a letter was written on a keyboard without marks, so that `fuer` stands for `für` throughout. */
function isTranscribed({ prose }: Letter): boolean {
  return !/[\u00c0-\u024f]/.test(prose)
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
