import { isCompiled, type Phrase, type PhraseFile, type Rule } from '../rule/index.ts'
import { PhraseEntry } from './phrase-entry.ts'
import { openPhraseFile } from './phrase-file.ts'
import { expandPhrase, firstWordsOf, type KnownWord } from './tokens.ts'

/** Gives what begins with a word; undefined where nothing does. */
export type FindBeginning = (word: KnownWord) => PhraseBeginning | undefined

/** The phrases that begin with one word. */
export interface PhraseBeginning {
  /** What is that word alone, in the order of the table. */
  alone(): readonly PhraseEntry[]
  /** Whether anything may go on with a second word, before a third if there is one: what can be told without a look. */
  mayPrecede(second: KnownWord, third: KnownWord | undefined): boolean
  /** What ends with a second word or goes on with a third, in the order of the table. */
  before(second: KnownWord, third: KnownWord | undefined): readonly PhraseEntry[]
}

/** Look-ups in the phrases of rules: one for each rule, and one for all whose tables are in one file. */
export function openPhrases(rules: readonly Rule[]): FindBeginning[] {
  const lookUps: FindBeginning[] = []
  const files = new Map<PhraseFile, Map<string, Rule>>()
  for (const rule of rules) {
    const { phrases = [] } = rule.phraseTable ?? {}
    if (isCompiled(phrases)) {
      files.set(phrases.file, (files.get(phrases.file) ?? new Map()).set(phrases.table, rule))
    } else {
      lookUps.push(sortByFirstWord(phrases, rule))
    }
  }
  for (const [file, ruleByTable] of files) lookUps.push(openPhraseFile(file, ruleByTable))
  return lookUps
}

/** What is found in a table as the rule gives it. */
class ListedEntry extends PhraseEntry {
  readonly phrase: Phrase

  constructor(rule: Rule, words: readonly string[], phrase: Phrase) {
    super(rule, words)
    this.phrase = phrase
  }

  /** The phrase is at hand, and its guards tell for certain. */
  mayStandBetween(): boolean {
    return true
  }
}

/** What a start does for all phrases is little; those of a word are cut up when it is met. */
function sortByFirstWord(phrases: readonly Phrase[], rule: Rule): FindBeginning {
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    for (const word of firstWordsOf(phrase.phrase)) {
      const others = byWord.get(word)
      if (!others) byWord.set(word, [phrase])
      else if (others.at(-1) !== phrase) others.push(phrase)
    }
  }
  return ({ lower: word }) => {
    const own = byWord.get(word)
    if (!own) return undefined
    const entries = own.flatMap((phrase) =>
      expandPhrase(phrase.phrase, [word]).map((words) => new ListedEntry(rule, words.map(toLower), phrase)),
    )
    const seconds = new Set(entries.map(({ words }) => words[1]))
    return {
      alone: () => entries.filter(({ words }) => words.length === 1),
      mayPrecede: ({ lower: second }) => seconds.has(second),
      before: ({ lower: second }, third) =>
        entries.filter(
          ({ words }) => words[1] === second && (words.length === 2 || words[2] === third?.lower),
        ),
    }
  }
}

const toLower = (word: string) => word.toLowerCase()
