import { type CompiledPhrases, isCompiled, type Phrase, type Rule } from '../rule/index.ts'
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
export type WordLookup<Found> = (word: string) => SecondLookup<Found> | undefined

/**
 * Gives the sequences of words that begin with the word and then another in lower case, in the order of their table;
 * asked for '' those that are the word alone.
 */
export type SecondLookup<Found> = (second: string) => readonly Found[]

/** A sequence of words, and the rule that looks for it. */
export type RulePhraseWords = PhraseWords & { readonly rule: Rule }

/** Look-ups in the phrases of rules: one for each rule, and one for all whose tables are in one file. */
export function openPhrases(rules: readonly Rule[]): WordLookup<RulePhraseWords>[] {
  const lookUps: WordLookup<RulePhraseWords>[] = []
  const files = new Map<CompiledPhrases['file'], Map<string, Rule>>()
  for (const rule of rules) {
    const { phrases = [] } = rule.phraseTable ?? {}
    if (isCompiled(phrases)) {
      files.set(phrases.file, (files.get(phrases.file) ?? new Map()).set(phrases.table, rule))
    } else {
      lookUps.push(sortByFirstWord(phrases, rule))
    }
  }
  for (const [file, ruleByTable] of files) lookUps.push(openFile(file, ruleByTable))
  return lookUps
}

function openFile(
  { text }: CompiledPhrases['file'],
  ruleByTable: ReadonlyMap<string, Rule>,
): WordLookup<RulePhraseWords> {
  const lookUp = openPhraseText(text)
  return (word) => {
    const found = lookUp(word)
    if (!found) return undefined
    return (second) =>
      found(second).flatMap(({ table, words, phrase }) => {
        const rule = ruleByTable.get(table)
        return rule ? [{ rule, words, phrase }] : []
      })
  }
}

/** What a start does for all phrases is little; those of a word are cut up when it is met. */
function sortByFirstWord(phrases: readonly Phrase[], rule: Rule): WordLookup<RulePhraseWords> {
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
        rule,
        words: words.map(toLower),
        phrase: () => phrase,
      })),
    )
    return (second) => sequences.filter(({ words }) => (words[1] ?? '') === second)
  }
}

const toLower = (word: string) => word.toLowerCase()
