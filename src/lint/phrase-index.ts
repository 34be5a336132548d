import type { Paragraph } from '../letter/index.ts'
import type { Phrase } from '../rule/index.ts'
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

interface Entry {
  readonly selected: SelectedRule
  readonly phrase: Phrase
  /** The words as written, when their case matters. */
  readonly exact?: readonly string[]
}

/** Phrases that begin with the same words share a way from the root. */
interface Branch {
  readonly next: Map<string, Branch>
  readonly entries: Entry[]
}

/** All phrases of all rules of a run, in one tree of words: the cost of a pass does not grow with their number. */
export class PhraseIndex {
  readonly #root: Branch = { next: new Map(), entries: [] }

  constructor(rules: readonly SelectedRule[]) {
    for (const selected of rules) {
      for (const phrase of selected.rule.phraseTable?.phrases ?? []) {
        for (const words of expandPhrase(phrase.phrase)) this.#add(selected, phrase, words)
      }
    }
  }

  #add(selected: SelectedRule, phrase: Phrase, words: readonly string[]): void {
    let branch = this.#root
    let hasCapital = false
    for (const word of words) {
      const lower = word.toLowerCase()
      hasCapital ||= lower !== word
      let next = branch.next.get(lower)
      if (!next) {
        next = { next: new Map(), entries: [] }
        branch.next.set(lower, next)
      }
      branch = next
    }
    branch.entries.push({ selected, phrase, ...(hasCapital ? { exact: words } : {}) })
  }

  /** Every match in a paragraph; of one rule's matches that overlap, the leftmost and then the longest. */
  find(paragraph: Paragraph): { tokens: readonly Token[]; matches: readonly PhraseMatch[] } {
    const tokens = tokenize(paragraph)
    const matches: PhraseMatch[] = []
    const taken = new Map<SelectedRule, number>()
    for (let first = 0; first < tokens.length; first++) {
      const found = this.#findAt(tokens, first, paragraph)
      for (let i = found.length - 1; i >= 0; i--) {
        const match = found[i] as PhraseMatch
        if ((taken.get(match.selected) ?? -1) >= first) continue
        taken.set(match.selected, match.last)
        matches.push(match)
      }
    }
    return { tokens, matches }
  }

  /** Matches that begin at a token, shortest first. */
  #findAt(tokens: readonly Token[], first: number, paragraph: Paragraph): PhraseMatch[] {
    const found: PhraseMatch[] = []
    let branch: Branch | undefined = this.#root
    for (let last = first; branch && last < tokens.length; last++) {
      branch = branch.next.get((tokens[last] as Token).lower)
      for (const { selected, phrase, exact } of branch?.entries ?? []) {
        if (!selected.rule.phraseTable?.parts.includes(paragraph.part)) continue
        if (exact && !exact.every((word, i) => tokens[first + i]?.text === word)) continue
        if (isAllowedBy(phrase, tokens, first, last)) found.push({ selected, phrase, first, last })
      }
    }
    return found
  }
}

/** Whether a phrase's guards let a match stand. */
function isAllowedBy(phrase: Phrase, tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first]?.startsSentence ? undefined : tokens[first - 1]
  const following = tokens[last + 1]
  const after = following?.startsSentence ? undefined : following
  if (phrase.at === 'sentence-start' && before) return false
  if (phrase.previous && !isAmong(before, phrase.previous, '{start}')) return false
  if (phrase.previousNot && isAmong(before, phrase.previousNot, '{start}')) return false
  if (phrase.next && !isAmong(after, phrase.next, '{end}')) return false
  if (phrase.nextNot && isAmong(after, phrase.nextNot, '{end}')) return false
  return true
}

/** Whether a token, or the sentence's edge where there is none, is one of the words or classes of a guard. */
function isAmong(token: Token | undefined, words: readonly string[], edge: '{start}' | '{end}'): boolean {
  if (!token) return words.includes(edge)
  return words.some((word) => {
    if (word === token.lower) return true
    if (!word.startsWith('{')) return false
    if (word === '{name}') return token.isWord && /^\p{Lu}/u.test(token.text) && !token.startsSentence
    if (word === '{number}') return /^\p{N}/u.test(token.text)
    if (word === '{word}') return token.isWord
    return word.startsWith('{-') && token.isWord && token.lower.endsWith(word.slice(2, -1))
  })
}
