import {
  contains,
  isKnownWord,
  type Letter,
  type Lexicon,
  type Paragraph,
  type Span,
} from '../../../src/rule/index.ts'
import { findCandidates } from './candidates.ts'

/** So many unknown words close together are another language, not a row of slips. */
const FOREIGN_COUNT = 3

/** So many of them must be slips of no English word. */
const STRANGE_COUNT = 2

/** How many known words may stand between two unknown ones of a foreign passage: `y te`. */
const FOREIGN_GAP = 2

/** The passages of a paragraph that are not English: clusters of unknown words, and words in italics. */
export function findForeignPassages(letter: Letter, paragraph: Paragraph, lexicon: Lexicon): Span[] {
  const unknown = paragraph.words.flatMap(({ text }, index) => (isUnknown(text, lexicon) ? [index] : []))
  const spanOf = (from: number, to: number) => ({
    start: paragraph.words[from]?.span.start ?? 0,
    end: paragraph.words[to]?.span.end ?? 0,
  })
  const passages = unknown.map((index) => spanOf(index, index)).filter((span) => isInItalics(letter, span))
  for (const cluster of splitAtGaps(unknown)) {
    if (cluster.length < FOREIGN_COUNT) continue
    const strange = cluster.filter((index) => isStrange(paragraph.words[index]?.text ?? '', lexicon))
    // A slip beside a foreign term belongs to the English around it.
    const inside = cluster.filter((index) => index >= (strange[0] ?? 0) && index <= (strange.at(-1) ?? -1))
    if (strange.length >= STRANGE_COUNT && inside.length >= FOREIGN_COUNT) {
      passages.push(spanOf(strange[0] ?? 0, strange.at(-1) ?? 0))
    }
  }
  return passages
}

/** Runs of ascending numbers with no more than the gap between two. */
function splitAtGaps(indices: readonly number[]): number[][] {
  const clusters: number[][] = []
  for (const index of indices) {
    const last = clusters.at(-1)
    if (last && index - (last.at(-1) ?? index) <= FOREIGN_GAP + 1) last.push(index)
    else clusters.push([index])
  }
  return clusters
}

/** Names and abbreviations are unknown in any language, and say nothing of this one. */
function isUnknown(text: string, lexicon: Lexicon): boolean {
  if (lexicon.has(text)) return false
  const isLatin = /^[a-z\u00df-\u024f'’-]+$/.test(text)
  return isLatin && !isKnownWord(lexicon, text) && lexicon.corrections(text).length === 0
}

/** Whether an unknown word is no English one misspelt. */
function isStrange(text: string, lexicon: Lexicon): boolean {
  return /[\u00df-\u024f]/.test(text) || findCandidates(text, lexicon, 'none') === undefined
}

const italicsByLetter = new WeakMap<Letter, Span[]>()

/** Whether a word is in the last stretch of italics that begins before it. */
export function isInItalics(letter: Letter, word: Span): boolean {
  const italics = findItalics(letter)
  let low = 0
  let high = italics.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((italics[middle] as Span).start <= word.start) low = middle + 1
    else high = middle
  }
  const before = italics[low - 1]
  return before !== undefined && contains(before, word)
}

/** The spans that Markdown sets in italics, in order of appearance. */
function findItalics(letter: Letter): Span[] {
  const known = italicsByLetter.get(letter)
  if (known) return known
  const found: Span[] = []
  if (letter.markdown) collectItalics(letter.markdown, found)
  italicsByLetter.set(letter, found)
  return found
}

function collectItalics(node: object, found: Span[]): void {
  const { type, position, children } = node as {
    type: string
    position?: { start: { offset?: number }; end: { offset?: number } }
    children?: object[]
  }
  if (type === 'emphasis' && position) {
    found.push({ start: position.start.offset ?? 0, end: position.end.offset ?? 0 })
  }
  for (const child of children ?? []) collectItalics(child, found)
}
