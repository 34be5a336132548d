import type { Paragraph } from '../letter/index.ts'
import { isCapitalized, isLetterAt, type Phrase } from '../rule/index.ts'
import { openPhrases, type SecondLookup, type WordLookup } from './phrase-source.ts'
import type { SelectedRule } from './select-rules.ts'
import { type Token, tokenize } from './tokens.ts'
import { WORD_CLASSES } from './word-classes.ts'

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
  readonly #sources: readonly Source<WordLookup>[]
  /** Of the words that have been met, those with which phrases begin, and in which rules. */
  readonly #opened = new Map<string, readonly Source<SecondLookup>[]>()
  /** Pairs of words whose phrases have been added. */
  readonly #added = new Set<string>()

  constructor(rules: readonly SelectedRule[]) {
    this.#sources = rules.flatMap((selected) => {
      const phrases = selected.rule.phraseTable?.phrases
      return phrases ? [{ selected, lookUp: openPhrases(phrases) }] : []
    })
  }

  /** Adds the phrases that begin with a word and then another, the first time these are met. */
  #addBeginning(word: string, second: string): void {
    const opened = this.#opened.get(word) ?? this.#open(word)
    if (opened.length === 0 || second === '') return
    const pair = `${word} ${second}`
    if (!this.#added.has(pair) && this.#addAll(opened, second)) this.#added.add(pair)
  }

  #open(word: string): readonly Source<SecondLookup>[] {
    const opened = this.#sources.flatMap(({ selected, lookUp }) => {
      const found = lookUp(word)
      return found ? [{ selected, lookUp: found }] : []
    })
    if (opened.length > 0) {
      this.#opened.set(word, opened)
      this.#addAll(opened, '')
    }
    return opened
  }

  /** Whether there was anything to add. */
  #addAll(opened: readonly Source<SecondLookup>[], second: string): boolean {
    let isAdded = false
    for (const { selected, lookUp } of opened) {
      for (const [phrase, sequences] of lookUp(second)) {
        isAdded = true
        if (!isWanted(phrase, selected)) continue
        for (const words of sequences) this.#add(selected, phrase, words)
      }
    }
    return isAdded
  }

  #add(selected: SelectedRule, phrase: Phrase, words: readonly string[]): void {
    if (words.length === 0) return
    let branch = this.#root
    let hasCapital = false
    for (const word of words) {
      const lower = word.toLowerCase()
      // `I` is written so wherever it stands.
      hasCapital ||= lower !== word && !/^I(?:'|$)/.test(word)
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
    this.#addBeginning((tokens[first] as Token).lower, tokens[first + 1]?.lower ?? '')
    let branch: Branch | undefined = this.#root
    for (let last = first; branch && last < tokens.length; last++) {
      branch = branch.next.get((tokens[last] as Token).lower)
      for (const { selected, phrase, exact } of branch?.entries ?? []) {
        if (!selected.rule.phraseTable?.parts.includes(paragraph.part)) continue
        if (exact) {
          if (!exact.every((word, i) => tokens[first + i]?.text === word)) continue
        } else if (!selected.rule.phraseTable.inNames && isName(tokens, first, last)) continue
        else if (!selected.rule.phraseTable.inAbbreviations && isAbbreviation(tokens, first, last)) continue
        if (isAllowedBy(phrase, tokens, first, last)) found.push({ selected, phrase, first, last })
      }
    }
    return found
  }
}

/** The phrases of a rule, of which most never cost their expansion. */
interface Source<LookUp> {
  readonly selected: SelectedRule
  readonly lookUp: LookUp
}

/** Whether a rule's options ask for a phrase. */
function isWanted({ when = {} }: Phrase, { options }: SelectedRule): boolean {
  return Object.entries(when).every(([option, value]) => options[option] === value)
}

/** Whether a word of a match has a capital that neither a sentence's start nor a mark before it explains. */
function isName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { text, isWord, startsSentence } = tokens[i] as Token
    if (
      !isWord ||
      startsSentence ||
      !isCapitalized(text) ||
      !isLetterAt(text, 1) ||
      isCapitalized(text.slice(1))
    )
      continue
    if (i === first ? tokens[i - 1]?.isWord : !/^I'/.test(text)) return true
  }
  return false
}

/** Whether a match begins or ends with a word of capitals only, beside one that is not: `LED lamps`. */
function isAbbreviation(tokens: readonly Token[], first: number, last: number): boolean {
  const words = [first, last].map((index) => (tokens[index] as Token).text)
  if (!words.some(isUpperCase)) return false
  const beside = tokens.slice(Math.max(0, first - 1), last + 2)
  return beside.some(({ text, isWord }) => isWord && text.toLowerCase() !== 'i' && !isUpperCase(text))
}

/** Whether a word has two capitals and, but for an ending such as `’s`, no small letter. */
function isUpperCase(word: string): boolean {
  const [stem = ''] = word.split(/['’]/u)
  return stem.length > 1 && stem === stem.toUpperCase() && stem !== stem.toLowerCase()
}

/** Whether a phrase's guards let a match stand. Each is asked for only when needed: a rule may make them late. */
function isAllowedBy(phrase: Phrase, tokens: readonly Token[], first: number, last: number): boolean {
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

type Direction = -1 | 1

/** The token before or after one; undefined at the sentence's edge. */
function tokenBeside(tokens: readonly Token[], index: number, direction: Direction): Token | undefined {
  const later = direction === 1 ? tokens[index + 1] : tokens[index]
  return later?.startsSentence ? undefined : tokens[index + direction]
}

/** Whether what stands beside a match is one of a guard's words, classes, or runs of these. */
function isBeside(
  tokens: readonly Token[],
  index: number,
  direction: Direction,
  guard: readonly string[],
): boolean {
  return guard.some((words) => {
    const run = words.split(' ')
    if (direction === -1) run.reverse()
    return run.every((word, i) => isA(tokenBeside(tokens, index + i * direction, direction), word, direction))
  })
}

/** Whether a token, or the sentence's edge where there is none, is a guard's word or of its class. */
function isA(token: Token | undefined, word: string, direction: Direction): boolean {
  if (!token) return word === (direction === 1 ? '{end}' : '{start}')
  if (word === token.lower) return true
  if (!word.startsWith('{')) return false
  if (word === '{name}') return token.isWord && isCapitalized(token.text) && !token.startsSentence
  if (word === '{number}') return /^\p{N}/u.test(token.text)
  if (word === '{word}') return token.isWord
  const ofClass = WORD_CLASSES[word]
  if (ofClass) return ofClass.has(token.lower)
  return word.startsWith('{-') && token.isWord && token.lower.endsWith(word.slice(2, -1))
}
