import { isMadeOf, isNameCharacter, type Letter, type Sentence, type Word } from '../../../src/rule/index.ts'
import {
  CLAUSE_OPENERS,
  CONDITION_OPENERS,
  DOUBLED_WORDS,
  FUNCTION_WORDS,
  LEADING_WORDS,
  LEADS,
  PAIRS,
  VERB_SUBJECTS,
} from './words.ts'

/** The longest phrase whose repetition is looked for, in words. */
const MAX_WORDS = 4
/** How far back a clause is looked for: a cap that keeps long sentences linear. */
const MAX_WORDS_BACK = 12

/** A longer word is none. */
const MAX_WORD_UNITS = 30

/** A phrase that stands twice: the index of its first word in the sentence, and how many words it has. */
export interface RepeatedPhrase {
  readonly first: number
  readonly length: number
}

/** Phrases of two to four words that stand twice in a row with nothing but white space between their words. */
export function* findRepeatedPhrases(letter: Letter, { words }: Sentence): Generator<RepeatedPhrase> {
  const keys = words.map(({ text }) => text.toLowerCase())
  for (let first = 0; first + 3 < words.length; first++) {
    const length = [2, 3, 4].find((size) => size <= MAX_WORDS && isTwice(keys, first, size))
    if (length === undefined || new Set(keys.slice(first, first + length)).size === 1) continue
    if (!isUnbroken(letter, words.slice(first, first + 2 * length))) continue
    if (!isSlip(words, keys, first, length)) continue
    yield { first, length }
    first += 2 * length - 1
  }
}

function isTwice(keys: readonly string[], first: number, length: number): boolean {
  for (let i = first; i < first + length; i++) if (keys[i] !== keys[i + length]) return false
  return true
}

function isUnbroken({ prose }: Letter, words: readonly Word[]): boolean {
  return words.every((word, i) => {
    const next = words[i + 1]
    return !next || /^\s{1,20}$/.test(prose.slice(word.span.end, next.span.start))
  })
}

/** Two function words of which one leads to what never comes, a set pair in a main clause, or a longer phrase. */
function isSlip(words: readonly Word[], keys: readonly string[], first: number, length: number): boolean {
  const phrase = keys.slice(first, first + length)
  const isWritten = words
    .slice(first + length, first + 2 * length)
    .every(({ text }, i) => text === words[first + i]?.text || (i === 0 && text === keys[first]))
  if (!isWritten || !phrase.every((key) => key.length <= MAX_WORD_UNITS && isMadeOf(key, isNameCharacter)))
    return false
  if (length > 2) {
    // “The best of the best of the fleet” is one thing within another, “one of the one of the” is none.
    if (phrase.includes('of')) return phrase.includes('one')
    const isForEffect = phrase.some((key) => DOUBLED_WORDS.has(key))
    return !isForEffect && phrase.some((key) => FUNCTION_WORDS.has(key)) && !hasSeam(keys, first)
  }
  const [one = '', two = ''] = phrase
  if (LEADS.has(one) && LEADING_WORDS.has(two)) return true
  return PAIRS.has(`${one} ${two}`) && !hasSeam(keys, first)
}

/** Whether a clause may have begun that ends with the first of the two: “what will be will be”. */
function hasSeam(keys: readonly string[], first: number): boolean {
  const opens = (key: string) => CLAUSE_OPENERS.has(key) || CONDITION_OPENERS.has(key)
  return (
    opens(keys[first] ?? '') ||
    keys.slice(Math.max(0, first - MAX_WORDS_BACK), first).some((key) => opens(key) || VERB_SUBJECTS.has(key))
  )
}
