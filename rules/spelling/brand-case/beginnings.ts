import { rememberWords, type Sentence, stripPossessive } from '../../../src/rule/index.ts'
import { toKey } from './lines.ts'
import { listSecondWords } from './names.ts'

/** Whether some word of a sentence, or two of them, may begin a name: of the tables, or with one of the own words. */
export function mayHoldName({ words }: Sentence, ownFirstWords: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; at++) {
    const text = words[at]?.text ?? ''
    const beginning = beginningOf(text)
    if (beginning === 'name' || isOwnBeginning(text, ownFirstWords)) return true
    if (beginning === 'none') continue
    if (listSecondWords(keyOf(text))?.has(keyOf(words[at + 1]?.text ?? ''))) return true
  }
  return false
}

/** Whether a word may begin a name, which few do. */
export function mayBegin(text: string, ownFirstWords: ReadonlySet<string>): boolean {
  return beginningOf(text) !== 'none' || isOwnBeginning(text, ownFirstWords)
}

/** A word without its possessive ending and the stop of an abbreviation. */
export function withoutEnding(word: string): string {
  const text = stripPossessive(word)
  return text.endsWith('.') ? text.slice(0, -1) : text
}

/** What a word, or a part of it between hyphens, may be in the names of the tables. */
type Beginning = 'none' | 'name' | 'first of several'

const beginningOf = rememberWords((word): Beginning => {
  const whole = keyOf(word)
  // A name does not go on beyond a part of a compound.
  if (whole.includes('-') && whole.split('-').some(listSecondWords)) return 'name'
  const secondWords = listSecondWords(whole)
  if (!secondWords) return 'none'
  return secondWords.has('') ? 'name' : 'first of several'
})

function isOwnBeginning(word: string, ownFirstWords: ReadonlySet<string>): boolean {
  if (ownFirstWords.size === 0) return false
  const whole = keyOf(word)
  return ownFirstWords.has(whole) || whole.split('-').some((part) => ownFirstWords.has(part))
}

function keyOf(word: string): string {
  return toKey(withoutEnding(word))
}
