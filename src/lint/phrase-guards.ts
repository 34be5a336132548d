import { isCapitalized, isLetterAt, isWordCharacter, type Phrase } from '../rule/index.ts'
import { type Direction, edgeOf, readGuard } from './guard-words.ts'
import type { Token } from './tokens.ts'
import { WORD_CLASSES } from './word-classes.ts'

/** Whether a word of a match has a capital that neither a sentence's start nor a mark before it explains. */
export function isName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { word, startsSentence } = tokens[i] as Token
    const { text, isWord } = word
    if (!isWord || startsSentence || !isCapitalized(text) || !isLetterAt(text, 1) || isCapitalized(text, 1))
      continue
    if (i === first ? tokens[i - 1]?.word.isWord : !/^I'/.test(text)) return true
  }
  return false
}

/** Whether a match begins or ends with a word of capitals only, beside one that is not: `LED lamps`. */
export function isAbbreviation(tokens: readonly Token[], first: number, last: number): boolean {
  const words = [first, last].map((index) => (tokens[index] as Token).word.text)
  if (!words.some(isUpperCase)) return false
  const beside = tokens.slice(Math.max(0, first - 1), last + 2)
  return beside.some(({ word: { text, lower, isWord } }) => isWord && lower !== 'i' && !isUpperCase(text))
}

/** Whether a word has two capitals and, but for an ending such as `’s`, no small letter. */
function isUpperCase(word: string): boolean {
  const [stem = ''] = word.split(/['’]/u)
  return stem.length > 1 && stem === stem.toUpperCase() && stem !== stem.toLowerCase()
}

/** Whether a phrase's guards let a match stand. Each is asked for only when needed: a rule may make them late. */
export function isAllowedBy(phrase: Phrase, tokens: readonly Token[], first: number, last: number): boolean {
  if (phrase.at === 'sentence-start' && tokenBeside(tokens, first, -1)) return false
  const { previous } = phrase
  if (previous && !isBeside(tokens, first, -1, previous)) return false
  const { next } = phrase
  if (next && !isBeside(tokens, last, 1, next)) return false
  const { previousNot, nextNot } = phrase
  if (previousNot && isBeside(tokens, first, -1, previousNot)) return false
  if (nextNot && isBeside(tokens, last, 1, nextNot)) return false
  return true
}

/** The token before or after one; undefined at the sentence's edge. */
export function tokenBeside(
  tokens: readonly Token[],
  index: number,
  direction: Direction,
): Token | undefined {
  const later = direction === 1 ? tokens[index + 1] : tokens[index]
  return later?.startsSentence ? undefined : tokens[index + direction]
}

/** Whether what stands beside a match is one of a guard's words, classes, or runs of these. */
function isBeside(
  tokens: readonly Token[],
  index: number,
  direction: Direction,
  written: readonly string[],
): boolean {
  const { byNearest, withClass } = readGuard(written, direction)
  const nearest = tokenBeside(tokens, index, direction)?.word.lower ?? edgeOf(direction)
  const stands = (words: string) => {
    const run = direction === 1 ? words.split(' ') : words.split(' ').reverse()
    return run.every((word, i) => isA(tokenBeside(tokens, index + i * direction, direction), word, direction))
  }
  return (byNearest.get(nearest)?.some(stands) ?? false) || withClass.some(stands)
}

/** Whether a token, or the sentence's edge where there is none, is a guard's word or of its class. */
function isA(token: Token | undefined, word: string, direction: Direction): boolean {
  if (!token) return word === edgeOf(direction)
  const { text, lower, isWord } = token.word
  if (word === lower) return true
  if (!word.startsWith('{')) return false
  if (word === '{name}') return isWord && isCapitalized(text) && !token.startsSentence
  if (word === '{number}') return isWordCharacter(text.codePointAt(0) ?? 0) && !isLetterAt(text, 0)
  if (word === '{word}') return isWord
  const ofClass = WORD_CLASSES[word]
  if (ofClass) return ofClass.has(lower)
  return word.startsWith('{-') && isWord && lower.endsWith(word.slice(2, -1))
}
