import type { ParagraphContent, Root, Sentence as SentenceNode, Word as WordNode } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Node, Position } from 'unist'
import { lineAt, type Point, type Source, type Span, toPoint } from '../source/index.ts'
import type { Sentence, Word } from './letter.ts'
import { isWhiteSpace } from './line.ts'

/** retext-english's time grows faster than its text from some 20 000 code units on. */
const MAX_CHUNK_UNITS = 8000
const ORGANIZATION_FORM = /^(?:Inc|Ltd|Corp|Co|LLC|GmbH|AG|PLC|plc)$/

const processor = unified().use(retextEnglish).freeze()

/** The position, for unist, of a span. */
export function toPosition(source: Source, span: Span): Position {
  return { start: toPoint(source, span.start), end: toPoint(source, span.end) }
}

/** Sentences, and the white space between them, of a paragraph of masked text; positions are the source's. */
export function parseProse(source: Source, prose: string, span: Span): ParagraphContent[] {
  const text = prose.slice(span.start, span.end).replace(/[\r\n\u2028\u2029]/g, ' ')
  const content: ParagraphContent[] = []
  const pointAt = createPointFinder(source, span.start)
  for (let start = 0; start < text.length; ) {
    const end = findCut(text, start)
    const root = processor.parse(text.slice(start, end)) as Root
    for (const block of root.children) {
      const nodes: ParagraphContent[] =
        block.type === 'ParagraphNode' ? block.children : [block as ParagraphContent]
      for (const node of nodes) content.push(placeNode(node, span.start + start, pointAt))
    }
    start = end
  }
  return joinSentences(source, content)
}

/** Where to end a chunk: after a sentence, else before a word, else at the limit but not within a character. */
function findCut(text: string, start: number): number {
  const limit = start + MAX_CHUNK_UNITS
  if (limit >= text.length) return text.length
  let space = -1
  for (let i = limit; i > start + MAX_CHUNK_UNITS / 2; i--) {
    if (!isWhiteSpace(text, i - 1)) continue
    if (space < 0) space = i
    if (/\p{Ll}{4}[.!?]["”’)]{0,2}$/u.test(text.slice(Math.max(start, i - 16), i - 1))) return i
  }
  if (space > 0) return space
  const isSurrogate = (text.charCodeAt(limit) & 0xfc00) === 0xdc00
  return isSurrogate ? limit - 1 : limit
}

/** Gives the points of offsets, of which the next is mostly on the line of the last: there is no search for it. */
function createPointFinder(source: Source, start: number): (offset: number) => Point {
  const { lineStarts } = source
  let line = lineAt(source, start)
  return (offset) => {
    while (line > 1 && offset < (lineStarts[line - 1] as number)) line--
    while (line < lineStarts.length && offset >= (lineStarts[line] as number)) line++
    return { line, column: offset - (lineStarts[line - 1] as number) + 1, offset }
  }
}

/** Moves the positions of a node, and of all in it, from a chunk of text into the source. */
function placeNode<Kind extends Node & { children?: Node[] }>(
  node: Kind,
  base: number,
  pointAt: (offset: number) => Point,
): Kind {
  const { start, end } = offsetsOf(node)
  node.position = { start: pointAt(base + start), end: pointAt(base + end) }
  if (node.children) for (const child of node.children) placeNode(child, base, pointAt)
  return node
}

/** Undoes the cut after the `!` of a name such as Yahoo! Inc. */
function joinSentences(source: Source, content: readonly ParagraphContent[]): ParagraphContent[] {
  const joined: ParagraphContent[] = []
  for (const node of content) {
    const previous = joined.at(-2)
    const space = joined.at(-1)
    if (
      node.type === 'SentenceNode' &&
      previous?.type === 'SentenceNode' &&
      space?.type === 'WhiteSpaceNode'
    ) {
      if (endsInExclamation(previous) && ORGANIZATION_FORM.test(firstWord(source, node))) {
        joined.splice(-2, 2, joinNodes(source, previous, space, node))
        continue
      }
    }
    joined.push(node)
  }
  return joined
}

function joinNodes(source: Source, a: SentenceNode, space: ParagraphContent, b: SentenceNode): SentenceNode {
  const span = { start: offsetsOf(a).start, end: offsetsOf(b).end }
  const children = [...a.children, space as SentenceNode['children'][number], ...b.children]
  return { type: 'SentenceNode', children, position: toPosition(source, span) }
}

function endsInExclamation(sentence: SentenceNode): boolean {
  const last = sentence.children.at(-1)
  return (
    last?.type === 'PunctuationNode' && last.value === '!' && sentence.children.at(-2)?.type === 'WordNode'
  )
}

function firstWord(source: Source, sentence: SentenceNode): string {
  const [first] = sentence.children
  if (first?.type !== 'WordNode') return ''
  const { start, end } = offsetsOf(first)
  return source.text.slice(start, end).replace(/\.$/, '')
}

function offsetsOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** A sentence of the letter from its nlcst node, which gains what a sentence has and stays itself. */
export function toSentence(source: Source, node: SentenceNode): Sentence {
  const words: Word[] = []
  for (const child of node.children) {
    if (child.type === 'WordNode') words.push(toWord(source, child, words.length === 0))
  }
  const sentence = node as { -readonly [Key in keyof Sentence]: Sentence[Key] }
  sentence.span = offsetsOf(node)
  sentence.words = words
  return sentence
}

function toWord(source: Source, node: WordNode, startsSentence: boolean): Word {
  const span = offsetsOf(node)
  return { text: source.text.slice(span.start, span.end), span, node, startsSentence }
}
