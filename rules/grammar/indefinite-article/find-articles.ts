import {
  isWithin,
  type Letter,
  mergeSpans,
  type Paragraph,
  type Span,
  tokenStart,
  trimEnd,
} from '../../../src/rule/index.ts'

/** What may be an article, and the word after it. */
export interface Place {
  readonly span: Span
  /** As it stands in the letter. */
  readonly article: string
  readonly word: string
  readonly wordSpan: Span
  /** What a bracket between them encloses, up to 80 code units of it and of what follows. */
  readonly bracketed: string
  /** The word directly before; empty where a mark or nothing stands there. */
  readonly before: string
  readonly startsSentence: boolean
  readonly isQuoted: boolean
}

const ARTICLE = /\b([Aa][nN]?)\s+[*_]{0,2}(\(?)["“‘'’«]?[*_]{0,2}(?=[A-Za-zÀ-ɏ\d$£€])/g
const WORD = /^(?:[^\s"“”‘«»()[\]{},;:!?<>*_|\uFFFC]|,(?=\d{3})){1,80}/
const LONGEST_WORD_UNITS = 80

/** Each `a` and `an` with the word that follows it, in order of appearance. */
export function* findArticles({ prose }: Letter, paragraph: Paragraph): Generator<Place> {
  const { span } = paragraph
  const quotations = mergeSpans(paragraph.quotations)
  const text = prose.slice(span.start, span.end)
  for (const match of text.matchAll(ARTICLE)) {
    const [whole, article = '', bracket] = match
    const before = text.slice(Math.max(0, match.index - LONGEST_WORD_UNITS), match.index)
    if (!/(?:^|[\s—–]|(?:^|[^A-Za-z\d])[("“‘'«[*_])$/.test(before)) continue
    const start = match.index + whole.length
    const rest = text.slice(start, start + LONGEST_WORD_UNITS)
    const word = readWord(rest)
    if (!word) continue
    yield {
      span: { start: span.start + match.index, end: span.start + match.index + article.length },
      article,
      word,
      wordSpan: { start: span.start + start, end: span.start + start + word.length },
      bracketed: bracket ? rest : '',
      before: wordBefore(text, match.index),
      startsSentence: /(?:^|[.!?:…]["”’)]?\s+|["“‘«(])$/.test(before),
      isQuoted: isWithin(quotations, span.start + match.index),
    }
  }
}

/** The word directly before an offset, with white space between; empty where a mark stands there. */
function wordBefore(text: string, offset: number): string {
  let end = offset
  while (end > 0 && offset - end < LONGEST_WORD_UNITS && text.charAt(end - 1).trim() === '') end--
  return end < offset ? text.slice(tokenStart(text, end, '.,;:!?()[]"“”«»'), end) : ''
}

/** The word that a text begins with, up to a mark. */
export function readWord(text: string): string {
  const word = WORD.exec(text)?.[0] ?? ''
  // `N.` keeps its stop, which tells an initial from a letter.
  return word.length > 2 ? trimEnd(word, ".'’—–-") : word
}

/** Whether a word is written in capitals only. */
export function isShouted(word: string): boolean {
  return /^[A-Z][A-Z'’-]+$/.test(word)
}
