import { type CompiledPhrases, isCompiled, type Phrase } from '../rule/index.ts'
import { openPhraseText } from './phrase-text.ts'
import { expandPhrase, firstWordsOf } from './tokens.ts'

/** Gives what gives the phrases that begin with a word in lower case; undefined where there are none. */
export type WordLookup = (word: string) => SecondLookup | undefined

/**
 * Gives the phrases that begin with the word and then another in lower case, in the order of their table, each with
 * the sequences of words that it stands for. Asked for '' it gives those that are the word alone, or all of them;
 * what it gave then it need not give again.
 */
export type SecondLookup = (second: string) => readonly (readonly [Phrase, readonly (readonly string[])[]])[]

/** A look-up in the phrases of a rule. */
export function openPhrases(phrases: readonly Phrase[] | CompiledPhrases): WordLookup {
  if (!isCompiled(phrases)) return sortByFirstWord(phrases)
  const open = openPhraseText(phrases.text)
  return (word) => {
    const find = open(word)
    return (
      find &&
      ((second) => find(second).map((phrase) => [phrase, expandPhrase(phrase.phrase, [word, second])]))
    )
  }
}

/** By two words they cannot be sorted without the cost of expanding them all. */
function sortByFirstWord(phrases: readonly Phrase[]): WordLookup {
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    for (const word of firstWordsOf(phrase.phrase)) {
      const others = byWord.get(word)
      if (!others) byWord.set(word, [phrase])
      else if (others.at(-1) !== phrase) others.push(phrase)
    }
  }
  return (word) => {
    const own = byWord.get(word)
    const expand = (phrase: Phrase) => [phrase, expandPhrase(phrase.phrase, [word])] as const
    return own && ((second) => (second === '' ? own.map(expand) : []))
  }
}
