import {
  contains,
  isKnownWord,
  type Letter,
  type Lexicon,
  type Paragraph,
  type Span,
} from '../../../src/rule/index.ts'

/** So many unknown words close together are another language, not a row of slips. */
const FOREIGN_COUNT = 3

/** How many known words may stand between two unknown ones of a foreign passage: `y te`. */
const FOREIGN_GAP = 2

/** The passages of a paragraph that are not English: clusters of unknown words, and words in italics. */
export function findForeignPassages(letter: Letter, paragraph: Paragraph, lexicon: Lexicon): Span[] {
  const strange = paragraph.words.flatMap(({ text }, index) => (isStrange(text, lexicon) ? [index] : []))
  if (strange.length === 0) return []
  const spanOf = (from: number, to: number) => ({
    start: paragraph.words[from]?.span.start ?? 0,
    end: paragraph.words[to]?.span.end ?? 0,
  })
  const passages = strange.map((index) => spanOf(index, index)).filter((span) => isInItalics(letter, span))
  let first = 0
  for (let i = 1; i <= strange.length; i++) {
    const last = strange[i - 1] as number
    if (i < strange.length && (strange[i] as number) - last <= FOREIGN_GAP + 1) continue
    if (i - first >= FOREIGN_COUNT) passages.push(spanOf(strange[first] as number, last))
    first = i
  }
  return passages
}

/** Names and abbreviations are strange in any language, and say nothing of this one. */
function isStrange(text: string, lexicon: Lexicon): boolean {
  const isLatin = /^[a-z\u00df-\u024f'’-]+$/.test(text)
  return isLatin && !isKnownWord(lexicon, text) && lexicon.corrections(text).length === 0
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
