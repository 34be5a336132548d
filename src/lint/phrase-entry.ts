import type { Phrase, Rule } from '../rule/index.ts'
import { expandPhrase, type KnownWord } from './tokens.ts'

/** A sequence of words that a phrase of a rule stands for. */
export abstract class PhraseEntry {
  readonly rule: Rule
  /** In lower case. */
  readonly words: readonly string[]
  #exact: readonly (readonly string[])[] | undefined

  constructor(rule: Rule, words: readonly string[]) {
    this.rule = rule
    this.words = words
  }

  /** The phrase itself, which of most is never asked for. */
  abstract get phrase(): Phrase

  /**
   * Whether the phrase's guards may allow it between these, undefined where the sentence begins or ends: what can be
   * told without the phrase.
   */
  abstract mayStandBetween(previous: KnownWord | undefined, next: KnownWord | undefined): boolean

  /** The ways in which the words are written, when their case matters; otherwise none. */
  get exact(): readonly (readonly string[])[] {
    this.#exact ??= listExact(this.phrase, this.words)
    return this.#exact
  }
}

function listExact({ phrase }: Phrase, lower: readonly string[]): string[][] {
  if (phrase === phrase.toLowerCase()) return []
  const written = expandPhrase(phrase, [lower[0] ?? '', lower[1] ?? '']).filter(
    (words) => words.length === lower.length && words.every((word, i) => word.toLowerCase() === lower[i]),
  )
  return written.every(hasCapital) ? written : []
}

/** Whether the words are to have a capital; `I` is written so wherever it stands. */
function hasCapital(words: readonly string[]): boolean {
  return words.some((word) => word !== word.toLowerCase() && !/^I(?:'|$)/.test(word))
}
