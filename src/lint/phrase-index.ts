import type { Paragraph } from '../letter/index.ts'
import type { Phrase, Rule } from '../rule/index.ts'
import { isAbbreviation, isAllowedBy, isName } from './phrase-guards.ts'
import { openPhrases, type RulePhraseWords, type SecondLookup, type WordLookup } from './phrase-source.ts'
import type { SelectedRule } from './select-rules.ts'
import { expandPhrase, type Token, tokenize } from './tokens.ts'

/** A phrase of a rule, found at these tokens of a paragraph. */
export interface PhraseMatch {
  readonly selected: SelectedRule
  readonly phrase: Phrase
  /** Indices into the paragraph's tokens; `last` is inclusive. */
  readonly first: number
  readonly last: number
}

/** A sequence of words that a phrase of a rule stands for. */
class Entry {
  readonly rule: Rule
  readonly words: readonly string[]
  readonly #read: () => Phrase
  #phrase: Phrase | undefined
  #exact: readonly (readonly string[])[] | undefined

  constructor({ rule, words, phrase }: RulePhraseWords) {
    this.rule = rule
    this.words = words
    this.#read = phrase
  }

  get phrase(): Phrase {
    this.#phrase ??= this.#read()
    return this.#phrase
  }

  /** The ways in which the words are written, when their case matters; otherwise none. */
  get exact(): readonly (readonly string[])[] {
    this.#exact ??= listExact(this.phrase, this.words)
    return this.#exact
  }

  /** Whether its words stand at a token. */
  standsAt(tokens: readonly Token[], first: number): boolean {
    const { words } = this
    // The first two are those by which it was looked up.
    for (let i = 2; i < words.length; i++) if (tokens[first + i]?.lower !== words[i]) return false
    return true
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

/** What begins with a word, of which only what has been met in letters is taken from the tables. */
interface Beginning {
  readonly lookUps: readonly SecondLookup<RulePhraseWords>[]
  readonly bySecond: Map<string, readonly Entry[]>
}

/** How many words are remembered, so that a run over many letters does not keep all names in them. */
const MAX_REMEMBERED = 50_000

/** All phrases of some rules, by the words with which they begin: the cost of a pass does not grow with their number. */
export class PhraseIndex {
  readonly #lookUps: readonly WordLookup<RulePhraseWords>[]
  readonly #byWord = new Map<string, Beginning | undefined>()

  constructor(rules: readonly Rule[]) {
    this.#lookUps = openPhrases(rules)
  }

  /** Every match in a paragraph; of one rule's matches that overlap, the leftmost and then the longest. */
  find(
    paragraph: Paragraph,
    selection: ReadonlyMap<Rule, SelectedRule>,
  ): { tokens: readonly Token[]; matches: readonly PhraseMatch[] } {
    const tokens = tokenize(paragraph)
    const matches: PhraseMatch[] = []
    const taken = new Map<SelectedRule, number>()
    for (let first = 0; first < tokens.length; first++) {
      for (const entry of this.#entriesAt(tokens, first)) {
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

  /** The phrases whose words stand at a token, longest first. */
  #entriesAt(tokens: readonly Token[], first: number): readonly Entry[] {
    const { lower: word } = tokens[first] as Token
    const beginning = this.#byWord.has(word) ? this.#byWord.get(word) : this.#open(word)
    if (beginning === undefined) return NONE
    const alone = entriesOf(beginning, '')
    const second = tokens[first + 1]?.lower
    const longer = second === undefined ? NONE : entriesOf(beginning, second)
    if (longer.length === 0) return alone
    const standing = longer.filter((entry) => entry.standsAt(tokens, first))
    return standing.length === 0 ? alone : [...standing, ...alone]
  }

  #open(word: string): Beginning | undefined {
    const lookUps = this.#lookUps.flatMap((lookUp) => lookUp(word) ?? [])
    const beginning = lookUps.length > 0 ? { lookUps, bySecond: new Map() } : undefined
    if (this.#byWord.size >= MAX_REMEMBERED) this.#byWord.clear()
    this.#byWord.set(word, beginning)
    return beginning
  }
}

const NONE: readonly Entry[] = []

const byLength = (a: Entry, b: Entry) => b.words.length - a.words.length

/** Longest first, and of those that are as long the last of the table first. */
function entriesOf({ lookUps, bySecond }: Beginning, second: string): readonly Entry[] {
  const known = bySecond.get(second)
  if (known) return known
  const entries = lookUps.flatMap((lookUp) => lookUp(second).map((found) => new Entry(found)))
  const kept = entries.length > 0 ? entries.reverse().sort(byLength) : NONE
  if (bySecond.size >= MAX_REMEMBERED) bySecond.clear()
  bySecond.set(second, kept)
  return kept
}

/** Whether a rule would have a phrase found where its words stand. */
function isMatch(
  { selected, phrase, first, last }: PhraseMatch,
  { exact }: Entry,
  tokens: readonly Token[],
  { part }: Paragraph,
): boolean {
  const table = selected.rule.phraseTable
  if (!table?.parts.includes(part) || !isWanted(phrase, selected)) return false
  if (exact.length > 0) {
    if (!exact.some((words) => words.every((word, i) => tokens[first + i]?.text === word))) return false
  } else if (!table.inNames && isName(tokens, first, last)) return false
  else if (!table.inAbbreviations && isAbbreviation(tokens, first, last)) return false
  return isAllowedBy(phrase, tokens, first, last)
}

/** Whether a rule's options ask for a phrase. */
function isWanted({ when }: Phrase, { options }: SelectedRule): boolean {
  return when === undefined || Object.entries(when).every(([option, value]) => options[option] === value)
}
