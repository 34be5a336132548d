import type { Paragraph } from '../letter/index.ts'
import { lowerCase, type Phrase, type Rule } from '../rule/index.ts'
import { hashWord } from './hash-words.ts'
import type { PhraseEntry } from './phrase-entry.ts'
import { isAbbreviation, isAllowedBy, isName, tokenBeside } from './phrase-guards.ts'
import { type FindBeginning, openPhrases, type PhraseBeginning } from './phrase-source.ts'
import type { SelectedRule } from './select-rules.ts'
import { type KnownWord, type Token, tokenize } from './tokens.ts'

/** A phrase of a rule, found at these tokens of a paragraph. */
export interface PhraseMatch {
  readonly selected: SelectedRule
  readonly phrase: Phrase
  /** Indices into the paragraph's tokens; `last` is inclusive. */
  readonly first: number
  readonly last: number
}

/** How many words are remembered, so that a run over many letters does not keep all names in them. */
const MAX_REMEMBERED = 50_000

/** A word and the phrases that begin with it, of which only those are taken from the tables that letters go on with. */
class FirstWord implements KnownWord {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
  readonly hash: number
  readonly #beginnings: readonly PhraseBeginning[]
  readonly #alone: readonly PhraseEntry[]
  readonly #byNext = new Map<string, readonly PhraseEntry[]>()

  constructor(text: string, isWord: boolean, lookUps: readonly FindBeginning[]) {
    this.text = text
    this.lower = lowerCase(text)
    this.isWord = isWord
    this.hash = hashWord(this.lower)
    this.#beginnings = lookUps.flatMap((lookUp) => lookUp(this) ?? [])
    this.#alone = sortEntries(this.#beginnings.flatMap((beginning) => beginning.alone()))
  }

  /** The phrases that may begin with the word where others stand behind it, longest first. */
  entriesBefore(second: KnownWord | undefined, third: KnownWord | undefined): readonly PhraseEntry[] {
    if (second === undefined || !this.#mayPrecede(second, third)) return this.#alone
    const next = `${second.lower} ${third?.lower}`
    const known = this.#byNext.get(next)
    if (known) return known
    const longer = sortEntries(this.#beginnings.flatMap((beginning) => beginning.before(second, third)))
    const entries = longer.length === 0 ? this.#alone : [...longer, ...this.#alone]
    if (this.#byNext.size >= MAX_REMEMBERED) this.#byNext.clear()
    this.#byNext.set(next, entries)
    return entries
  }

  #mayPrecede(second: KnownWord, third: KnownWord | undefined): boolean {
    for (const beginning of this.#beginnings) if (beginning.mayPrecede(second, third)) return true
    return false
  }
}

/** Longest first, and of those that are as long the last of the table first. */
function sortEntries(entries: readonly PhraseEntry[]): readonly PhraseEntry[] {
  if (entries.length < 2) return entries
  return entries.toReversed().sort((a, b) => b.words.length - a.words.length)
}

/** All phrases of some rules, by the words with which they begin: the cost of a pass does not grow with their number. */
export class PhraseIndex {
  readonly #lookUps: readonly FindBeginning[]
  readonly #words = new Map<string, FirstWord>()
  readonly #know = (text: string, isWord: boolean) => this.#words.get(text) ?? this.#learn(text, isWord)

  constructor(rules: readonly Rule[]) {
    this.#lookUps = openPhrases(rules)
  }

  /** Every match in a paragraph; of one rule's matches that overlap, the leftmost and then the longest. */
  find(
    paragraph: Paragraph,
    selection: ReadonlyMap<Rule, SelectedRule>,
  ): { tokens: readonly Token[]; matches: readonly PhraseMatch[] } {
    const tokens = tokenize(paragraph, this.#know)
    const matches: PhraseMatch[] = []
    const taken = new Map<SelectedRule, number>()
    for (let first = 0; first < tokens.length; first++) {
      const { word } = tokens[first] as Token<FirstWord>
      for (const entry of word.entriesBefore(tokens[first + 1]?.word, tokens[first + 2]?.word)) {
        if (!standsAt(entry, tokens, first)) continue
        const selected = selection.get(entry.rule)
        if (!selected || (taken.get(selected) ?? -1) >= first) continue
        const match = { selected, phrase: entry.phrase, first, last: first + entry.words.length - 1 }
        if (!isMatch(match, entry, tokens, paragraph)) continue
        taken.set(selected, match.last)
        matches.push(match)
      }
    }
    return { tokens, matches }
  }

  #learn(text: string, isWord: boolean): FirstWord {
    const word = new FirstWord(text, isWord, this.#lookUps)
    if (this.#words.size >= MAX_REMEMBERED) this.#words.clear()
    this.#words.set(text, word)
    return word
  }
}

/** Whether the words of an entry stand at a token, where its first two do, and may between those beside them. */
function standsAt(entry: PhraseEntry, tokens: readonly Token[], first: number): boolean {
  const { words } = entry
  for (let i = 2; i < words.length; i++) if (tokens[first + i]?.word.lower !== words[i]) return false
  const last = first + words.length - 1
  return entry.mayStandBetween(tokenBeside(tokens, first, -1)?.word, tokenBeside(tokens, last, 1)?.word)
}

/** Whether a rule would have a phrase found where its words stand. */
function isMatch(
  { selected, phrase, first, last }: PhraseMatch,
  { exact }: PhraseEntry,
  tokens: readonly Token[],
  { part }: Paragraph,
): boolean {
  const table = selected.rule.phraseTable
  if (!table?.parts.includes(part) || !isWanted(phrase, selected)) return false
  if (exact.length > 0) {
    if (!exact.some((words) => words.every((word, i) => tokens[first + i]?.word.text === word))) return false
  } else if (!table.inNames && isName(tokens, first, last)) return false
  else if (!table.inAbbreviations && isAbbreviation(tokens, first, last)) return false
  return isAllowedBy(phrase, tokens, first, last)
}

/** Whether a rule's options ask for a phrase. */
function isWanted({ when }: Phrase, { options }: SelectedRule): boolean {
  return when === undefined || Object.entries(when).every(([option, value]) => options[option] === value)
}
