import { type CompiledPhrases, isCompiled, type Phrase } from '../rule/index.ts'
import { openPhraseText } from './phrase-text.ts'
import { expandPhrase, firstWordsOf } from './tokens.ts'

/** One sequence of words that a phrase stands for. */
export interface PhraseWords {
  /** In lower case. */
  readonly words: readonly string[]
  /** The phrase itself, which of most is never asked for. */
  readonly phrase: () => Phrase
}

/** Gives what gives the phrases that begin with a word in lower case; undefined where there are none. */
export type WordLookup = (word: string) => SecondLookup | undefined

/**
 * Gives the sequences of words that begin with the word and then another in lower case, in the order of their table;
 * asked for '' those that are the word alone.
 */
export type SecondLookup = (second: string) => readonly PhraseWords[]

/** A look-up in the phrases of a rule. */
export function openPhrases(phrases: readonly Phrase[] | CompiledPhrases): WordLookup {
  return isCompiled(phrases) ? openPhraseText(phrases.text) : sortByFirstWord(phrases)
}

/** What a start does for all phrases is little; those of a word are cut up when it is met. */
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
    if (!own) return undefined
    const sequences = own.flatMap((phrase) =>
      expandPhrase(phrase.phrase, [word]).map((words) => ({
        words: words.map(toLower),
        phrase: () => phrase,
      })),
    )
    return (second) => sequences.filter(({ words }) => (words[1] ?? '') === second)
  }
}

const toLower = (word: string) => word.toLowerCase()
