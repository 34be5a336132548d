import { isCapitalized, type Span } from '../../../src/rule/index.ts'
import type { Token } from './tokens.ts'
import { FUNCTION_WORDS, NO_PART_OF_A_TERM } from './words.ts'

/** Words of a letter whose initials are an acronym. */
export interface LongForm {
  /** Where they stand, in order. */
  readonly uses: readonly [Span, ...Span[]]
}

/**
 * Where the words end that begin at a token and whose initials are an acronym, as the number of the token after
 * them; -1 if there are none. Function words need no letter of their own.
 */
export function matchInitials(tokens: readonly Token[], first: number, acronym: string): number {
  let end = -1
  const letters = acronym.toLowerCase()
  const walk = (at: number, letter: number): boolean => {
    if (letter === letters.length) {
      end = at
      return true
    }
    const token = tokens[at]
    if (!token || at - first > letters.length + MAX_FUNCTION_WORDS || (at > first && !token.isJoined))
      return false
    if (token.lower.startsWith(letters.charAt(letter)) && walk(at + 1, letter + 1)) return true
    return at > first && FUNCTION_WORDS.has(token.lower) && walk(at + 1, letter)
  }
  return walk(first, 0) ? end : -1
}

const MAX_FUNCTION_WORDS = 3

/** The words that an acronym most likely stands for: those used most often, and of these the first. */
export function findLongForm(tokens: readonly Token[], acronym: string): LongForm | undefined {
  const found = new Map<string, [Span, ...Span[]]>()
  for (let first = 0; first < tokens.length; first++) {
    const phrase = tokens.slice(first, Math.max(first, matchInitials(tokens, first, acronym)))
    if (!isTerm(phrase, acronym)) continue
    const words = phrase.map(({ lower }) => lower).join(' ')
    const use = spanOf(phrase)
    const known = found.get(words)
    if (known) known.push(use)
    else found.set(words, [use])
  }
  const [uses] = [...found.values()].sort((a, b) => b.length - a.length)
  return uses && { uses }
}

/** Where given words stand in a letter, in any case. */
export function findWords(tokens: readonly Token[], words: string): LongForm | undefined {
  const wanted = words.toLowerCase().split(' ')
  const [first, ...rest] = tokens.flatMap((_, at) => {
    const phrase = tokens.slice(at, at + wanted.length)
    const isThere = wanted.every((word, i) => phrase[i]?.lower === word && (i === 0 || phrase[i].isJoined))
    return isThere ? [spanOf(phrase)] : []
  })
  return first && { uses: [first, ...rest] }
}

function spanOf(phrase: readonly Token[]): Span {
  return { start: phrase[0]?.start ?? 0, end: phrase.at(-1)?.end ?? 0 }
}

/** Whether words could be the name of a thing; what two letters stand for is the more often a chance. */
function isTerm(phrase: readonly Token[], acronym: string): boolean {
  const [first, last] = [phrase[0], phrase.at(-1)]
  if (!first || !last || phrase.some(({ text }) => isAllCapitals(text))) return false
  if (FUNCTION_WORDS.has(first.lower) || FUNCTION_WORDS.has(last.lower)) return false
  if (!isCapitalized(last.text) && !isPlain(phrase, acronym)) return false
  if (phrase.some(({ lower }) => NO_PART_OF_A_TERM.has(lower) || lower.length < 2 || isAdverb(lower)))
    return false
  return phrase.length > 2 || !/(?:ed|ing)$/.test(first.lower)
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

/** Whether words that are no name are nouns and their adjectives, tied by no more than `of`, `and`, or `for`. */
function isPlain(phrase: readonly Token[], acronym: string): boolean {
  const ties = phrase.filter(({ lower }) => FUNCTION_WORDS.has(lower))
  if (ties.some(({ lower }) => !TIES.has(lower)) || phrase.length - ties.length < acronym.length) return false
  return phrase.length > 2 || !phrase.every(({ lower }) => lower.endsWith('s'))
}

const TIES = new Set(['of', 'and', 'for'])

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word !== 'family' && word !== 'assembly'
}
