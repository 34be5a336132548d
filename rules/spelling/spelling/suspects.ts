import {
  contains,
  isKnownWord,
  isMarkedSic,
  type Letter,
  type Lexicon,
  type Span,
  splitAtHyphens,
  stripPossessive,
  type Word,
} from '../../../src/rule/index.ts'
import { findCandidates } from './candidates.ts'
import {
  type Acceptance,
  doubtOf,
  isCompoundEnd,
  isInField,
  isNameOfTwo,
  isParticle,
  isSpecies,
  type Part,
  type Surroundings,
} from './doubt.ts'
import { fitTo, tellLocale } from './fit.ts'
import { findForeignPassages } from './foreign.ts'
import { isSisterWord } from './foreign-names.ts'
import { isInForeignPhrase } from './foreign-neighbours.ts'
import { collectPersonNames, isNameOfPerson } from './person-names.ts'
import { TITLE_WORDS } from './title-words.ts'

/** A stretch of a letter that is no known word, and what may be meant. */
export interface Suspect {
  /** Without a possessive ending; one part of a compound with hyphens. */
  readonly text: string
  /** UTF-16 offset into the source. */
  readonly start: number
  /** Best first; empty where nothing common is near. */
  readonly candidates: readonly string[]
  /** Whether the slip is a known one with one correction. */
  readonly isKnownSlip: boolean
  /** Whether there is one candidate, which is meant without a doubt. */
  readonly isSure: boolean
}

/** Shorter misspellings are names somewhere: `Teh`. */
const SHORTEST_NAME_SLIP = 6

/** Finds the misspelt words of a letter. Unknown words that nothing common is near to are left alone. */
export function findSuspects(letter: Letter, acceptance: Acceptance): Suspect[] {
  return findUnknown(letter, acceptance, ({ candidates }) => candidates.length > 0)
}

/** Finds the unknown words of a letter that are wanted, but for passages in other languages and notation. */
export function findUnknown(
  letter: Letter,
  acceptance: Acceptance,
  isWanted: (suspect: Suspect) => boolean,
): Suspect[] {
  const { lexicon } = acceptance
  const knowledge = learnLetter(letter, lexicon)
  const found: Suspect[] = []
  for (const paragraph of letter.paragraphs) {
    let foreign: readonly Span[] | undefined
    const { words } = paragraph
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as Word
      // Nearly all words end here.
      if (lexicon.has(word.text)) continue
      const surroundings = { letter, paragraph, word, index, acceptance, ...knowledge }
      const suspects = splitCompound(word)
        .flatMap((part) => judge(part, surroundings))
        .filter(isWanted)
      if (suspects.length === 0 || isMarkedSic(letter.source.text, word.span) || isNotation(letter, word))
        continue
      foreign ??= findForeignPassages(letter, paragraph, lexicon)
      if (!foreign.some((passage) => contains(passage, word.span))) found.push(...suspects)
    }
  }
  return found
}

/** What unknown words are judged by and takes the whole letter, each found out when it is first asked for. */
function learnLetter(
  letter: Letter,
  lexicon: Lexicon,
): Pick<Surroundings, 'counts' | 'inside' | 'locale' | 'isPerson'> {
  const persons = once(() => collectPersonNames(letter))
  return {
    counts: once(() => countWords(letter)),
    inside: once(() => listInside(letter)),
    locale: once(() => tellLocale(letter, lexicon)),
    isPerson: (lower) => persons().has(lower),
  }
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** Before `olds`, which is a word behind them alone: `nine-year-olds`. */
const UNITS_OF_AGE: ReadonlySet<string | undefined> = new Set(['day', 'week', 'month', 'year'])

/** A word without its possessive ending, in the parts between its hyphens, but for combining forms: `neuro-`. */
function splitCompound(word: Word): Part[] {
  const parts: Part[] = []
  let start = word.span.start
  for (const text of splitAtHyphens(stripPossessive(word.text))) {
    parts.push({ text, start })
    start += text.length + 1
  }
  if (parts.at(-1)?.text === 'olds' && UNITS_OF_AGE.has(parts.at(-2)?.text.toLowerCase())) parts.pop()
  return parts.filter(({ text }, at) => at === parts.length - 1 || !text.endsWith('o'))
}

function judge({ text, start }: Part, surroundings: Surroundings): Suspect[] {
  const { letter, word, acceptance } = surroundings
  const { lexicon, words } = acceptance
  const lower = text.toLowerCase()
  if (lexicon.has(text) || !isPlainWord(text) || words.accepts(text) || words.accepts(word.text)) return []
  if (isInForeignPhrase({ text, start }, surroundings)) return []
  const corrections = lexicon.corrections(text)
  const isTitleWord = corrections.some((known) => TITLE_WORDS.has(known.toLowerCase()))
  if (!isTitleWord && isNameOfPerson(text, surroundings)) return []
  const doubt = doubtOf({ text, start }, surroundings)
  const mayBeNamedSo =
    doubt === 'may be a name' &&
    (text.length < SHORTEST_NAME_SLIP ||
      corrections.some((known) => isSisterWord(lower, known.toLowerCase())))
  if (corrections.length > 0 && !mayBeNamedSo) {
    const isKnownSlip = corrections.length === 1
    const isSure = isKnownSlip && (isTitleWord || doubt !== 'may be a name') && !isQuoted(start, surroundings)
    return [{ text, start, candidates: corrections, isKnownSlip, isSure }]
  }
  const isTaught = letter.vocabulary.has(lower) && !isFormula(start, surroundings)
  if (isTaught || isKnownWord(lexicon, word.text)) return []
  if (text !== word.text && isKnownWord(lexicon, text)) return []
  if (isSpecies(text, surroundings) || isParticle(text, surroundings) || isNameOfTwo(text, surroundings))
    return []
  if (isCompoundEnd(lower, { text, start }, surroundings)) return []
  const found = findCandidates(text, lexicon, doubt, fitTo(surroundings))
  const { words: candidates, isSure } = found ?? { words: [], isSure: false }
  const mayBeOthers = doubt === 'may be a name' || isQuoted(start, surroundings)
  return [{ text, start, candidates, isKnownSlip: false, isSure: isSure && !mayBeOthers }]
}

/** Whether a word stands in a quotation, which is to be as somebody else wrote it. */
function isQuoted(start: number, { paragraph: { quotations } }: Surroundings): boolean {
  return quotations.some((quotation) => quotation.start <= start && start < quotation.end)
}

/** Letters of one script with English order of capitals: no digits, no `iPhone`, no short `NATO`. */
function isPlainWord(text: string): boolean {
  if (/^[A-Z]{5,}$/.test(text)) return true
  // A pattern with \p{…} costs a start more than all else here, and most words need none.
  if (/[^\0-ɏ’]/.test(text)) return /^(?:\p{Script=Latin}\p{M}*)\p{Ll}[\p{Ll}\p{M}’']*$/u.test(text)
  const rest = text.slice(1)
  return /^[A-Za-zÀ-ÖØ-öø-ɏ][a-zß-öø-ɏ][a-zß-öø-ɏ’']*$/.test(text) && rest === rest.toLowerCase()
}

/** Whether a word is none that the letter teaches: a field's, or the first of the salutation. */
function isFormula(start: number, { letter, paragraph, word }: Surroundings): boolean {
  return isInField(letter, start) || (paragraph.part === 'salutation' && word.startsSentence)
}

/**
 * Whether a word goes on in brackets, as names of substances and formulas do (`bicyclo[1.1.1]pentane`), or is a part
 * of words that a hyphen stands for (`pre- and postnatal`, `-itis`), or is a command of TeX (`\\qquad`), or
 * a handle or a tag (`@teh`, `#recieve`).
 */
function isNotation({ source: { text } }: Letter, { span }: Word): boolean {
  return '[-‐‑'.includes(text[span.end] ?? ' ') || ']-‐‑\\@#'.includes(text[span.start - 1] ?? ' ')
}

function countWords({ words }: Letter): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of words) {
    const lower = stripPossessive(text).toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return counts
}

function listInside({ words }: Letter): Set<string> {
  const inside = new Set<string>()
  for (const { text, startsSentence } of words) if (!startsSentence) inside.add(text)
  return inside
}
