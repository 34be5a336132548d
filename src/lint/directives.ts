import type { Nodes } from 'mdast'
import type { Letter } from '../letter/index.ts'
import type { Span } from '../rule/index.ts'

/** What a directive can ask for, as it is written. */
export const DIRECTIVES = [
  'letterlint-disable',
  'letterlint-enable',
  'letterlint-disable-next-line',
  'letterlint-disable-line',
] as const

/** See {@link DIRECTIVES}. */
export type DirectiveKeyword = (typeof DIRECTIVES)[number]

/** Words of a directive and where they stand. */
export interface DirectiveWords {
  readonly text: string
  readonly span: Span
}

/** A comment of a letter that is meant for letterlint. */
export interface Directive {
  /** Of the whole comment. */
  readonly span: Span
  /** As it is written; one of {@link DIRECTIVES} where it is right. */
  readonly keyword: DirectiveWords
  /** Rules by their ids, or what stands in their places; none where every rule is meant. */
  readonly names: readonly DirectiveWords[]
  /** What stands behind ` -- `. */
  readonly reason?: string
}

/**
 * The directives of a letter in the order of the text: comments of a Markdown letter such as
 * `<!-- letterlint-disable spelling, contraction -- reason -->`; what stands in code is none.
 */
export function readDirectives({ source: { text }, markdown }: Letter): Directive[] {
  const directives: Directive[] = []
  for (const html of listHtml(markdown)) {
    const code = text.slice(html.start, html.end)
    for (let start = code.indexOf('<!--'); start >= 0; ) {
      const close = code.indexOf('-->', start + 4)
      if (close < 0) break
      const directive = readComment(text, { start: html.start + start, end: html.start + close + 3 })
      if (directive) directives.push(directive)
      start = code.indexOf('<!--', close + 3)
    }
  }
  return directives
}

/** The stretches of HTML in a tree, in order; keeps its own stack, since a letter may nest as deep as it likes. */
function listHtml(root: Nodes | undefined): Span[] {
  const spans: Span[] = []
  const stack = root ? [root] : []
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'html') {
      spans.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 })
    }
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child)
  }
  return spans
}

function readComment(text: string, span: Span): Directive | undefined {
  const first = span.start + 4
  // What a block quote puts before its lines is no part of the comment.
  const body = text
    .slice(first, span.end - 3)
    .replace(/[\r\n][ \t\r\n>]*/g, (lineEnd) => ' '.repeat(lineEnd.length))
  const [, indent = '', keyword] = /^(\s*)(letterlint-\S*)/.exec(body) ?? []
  if (keyword === undefined) return undefined
  const namesStart = indent.length + keyword.length
  const separator = /\s--(?=\s|$)/.exec(body)
  const namesEnd = separator?.index ?? body.length
  const reason = separator
    ? body
        .slice(namesEnd + 3)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  return {
    span,
    keyword: wordsAt(keyword, first + indent.length),
    names: [...listNames(body, namesStart, namesEnd, first)],
    ...(reason === '' ? {} : { reason }),
  }
}

function* listNames(body: string, start: number, end: number, offset: number): Generator<DirectiveWords> {
  let from = start
  for (const piece of body.slice(start, end).split(',')) {
    const name = piece.trim()
    if (name !== '') yield wordsAt(name, offset + from + piece.indexOf(name))
    from += piece.length + 1
  }
}

function wordsAt(text: string, start: number): DirectiveWords {
  return { text, span: { start, end: start + text.length } }
}
