import type { Node, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { lineAt, lineSpan, type Source, type Span } from '../source/index.ts'
import { defuseMarkdown } from './defuse-markdown.ts'
import { hideFormulas } from './hide-formulas.ts'
import { isPlaceholder, isUnseen } from './html-elements.ts'
import type { ParagraphKind } from './letter.ts'
import { type Layout, type Line, trimSpan } from './line.ts'
import { blankOut, hide, hideAddresses, type Mask, toText } from './mask.ts'

/** The lines of a Markdown source, its tree, and the source of its front matter. */
export interface MarkdownLayout extends Layout {
  readonly tree: Root
  /** What stands between the fences of the front matter. */
  readonly frontMatter?: Span
}

/** Where a node stands: in which kinds of block, and whether in one that holds text. */
interface Place {
  readonly kind: ParagraphKind
  readonly quoteDepth: number
  readonly isNote: boolean
  readonly isInline: boolean
}

interface Leaf {
  readonly span: Span
  readonly kind: ParagraphKind
  readonly isNote: boolean
  readonly isStrong: boolean
}

interface AnyNode extends Node {
  readonly children?: readonly AnyNode[]
  readonly value?: string
}

/** Reads Markdown: CommonMark with GitHub's additions and YAML front matter. */
export function readMarkdown(source: Source): MarkdownLayout {
  // A second byte-order mark would be swallowed by the parser and shift every offset.
  const text = source.text.startsWith('\uFEFF') ? ` ${source.text.slice(1)}` : source.text
  const tree = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(keepPositions)
    .parse(defuseMarkdown(text))
  const mask = new Uint16Array(text.length).fill(0x20)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a || unit === 0x0d) mask[i] = unit
  }
  const leaves = maskTree(source, mask, tree)
  const visible = toText(mask, text)
  hideAddresses(mask, visible)
  hideFormulas(mask, visible)
  const prose = toText(mask, text)
  const frontMatter = findFrontMatter(source, tree)
  return { prose, tree, lines: toLines(source, prose, leaves), ...(frontMatter ? { frontMatter } : {}) }
}

/** GitHub's late search for addresses makes nodes without a position; this leaves the search out. */
function keepPositions(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => {
    const { transforms: _, ...rest } = extension
    return rest
  })
}

function findFrontMatter(source: Source, tree: Root): Span | undefined {
  const [first] = tree.children
  if (first?.type !== 'yaml' || !first.position) return undefined
  const start = source.lineStarts[1] ?? source.text.length
  return { start, end: start + first.value.length }
}

/** Shows the prose of a tree in the mask, and lists the blocks that hold it; keeps its own stack. */
function maskTree(source: Source, mask: Mask, tree: Root): Leaf[] {
  const leaves: Leaf[] = []
  const stack: { node: AnyNode; place: Place }[] = [
    { node: tree, place: { kind: 'text', quoteDepth: 0, isNote: false, isInline: false } },
  ]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, place } = entry
    const span = toSpan(node)
    if (isLeaf(node) && !place.isInline) {
      const kind = node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : place.kind
      leaves.push({ span, kind, isNote: place.isNote, isStrong: isStrong(node) })
    }
    // A placeholder alone on its line is a block of HTML to Markdown.
    const isInline = place.isInline || (isLeaf(node) && node.type === 'html')
    if (isInline && maskInline(source, mask, node, span, place.quoteDepth)) continue
    const inner = enter(node, place)
    const children = node.children ?? []
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i] as AnyNode, place: inner })
  }
  return leaves
}

function toSpan(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function isLeaf(node: Node): boolean {
  if (node.type === 'html') return isPlaceholder((node as AnyNode).value ?? '')
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function isStrong(node: AnyNode): boolean {
  const children = node.children ?? []
  return (
    children.length > 0 && children.every((child) => child.type === 'strong' || child.value?.trim() === '')
  )
}

function enter(node: Node, place: Place): Place {
  if (isLeaf(node)) return { ...place, isInline: true }
  if (node.type === 'blockquote') return { ...place, kind: 'quote', quoteDepth: place.quoteDepth + 1 }
  if (node.type === 'listItem') return { ...place, kind: 'list-item' }
  if (node.type === 'footnoteDefinition') return { ...place, kind: 'text', isNote: true }
  return place
}

/** Masks one inline node. True when there is nothing more to do inside it. */
function maskInline(source: Source, mask: Mask, node: AnyNode, span: Span, quoteDepth: number): boolean {
  if (node.type === 'text' || (node.type === 'html' && isPlaceholder(node.value ?? ''))) {
    for (const stretch of stretchesOf(source, span, quoteDepth)) show(source, mask, stretch)
    return true
  }
  const isAutolink = node.type === 'link' && source.text.charAt(span.start) !== '['
  const isOpaque = /^(?:inlineCode|html|image|imageReference|footnoteReference)$/.test(node.type)
  if (!isAutolink && !isOpaque) return false
  if (node.type === 'html' && isUnseen(node.value ?? '')) return true
  for (const stretch of stretchesOf(source, span, quoteDepth)) hide(mask, stretch)
  return true
}

/** A span line by line, without what the blocks around it put before each line but the first. */
function* stretchesOf(source: Source, span: Span, quoteDepth: number): Generator<Span> {
  let start = span.start
  for (let line = lineAt(source, span.start); start < span.end; line++) {
    const end = Math.min(lineSpan(source, line).end, span.end)
    if (start < end) yield { start, end }
    start = skipPrefix(source, source.lineStarts[line] ?? source.text.length, span.end, quoteDepth)
  }
}

function skipPrefix(source: Source, lineStart: number, end: number, quoteDepth: number): number {
  let start = lineStart
  for (let depth = 0; start < end; start++) {
    const character = source.text.charAt(start)
    if (character === '>' && depth < quoteDepth) depth++
    else if (character !== ' ' && character !== '\t') break
  }
  return start
}

/** Shows a stretch of text without the back-slashes of escapes and without character references. */
function show(source: Source, mask: Mask, { start, end }: Span): void {
  const text = source.text.slice(start, end)
  for (let i = 0; i < text.length; i++) mask[start + i] = text.charCodeAt(i)
  for (const match of text.matchAll(
    /\\([!-/:-@[-`{-~])|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/g,
  )) {
    const from = start + match.index
    blankOut(mask, { start: from, end: from + (match[1] === undefined ? match[0].length : 1) })
  }
}

function toLines(source: Source, prose: string, leaves: readonly Leaf[]): Line[] {
  // A letter that is quoted as a whole is still the letter.
  const isAllQuoted = leaves.every(({ kind }) => kind !== 'text' && kind !== 'heading')
  return leaves.flatMap((leaf, stanza) => {
    const kind = isAllQuoted && leaf.kind === 'quote' ? 'text' : leaf.kind
    return linesOf(source, prose, leaf.span).map((span) => ({
      span,
      text: prose.slice(span.start, span.end),
      stanza,
      kind,
      isStrong: leaf.isStrong,
      isNote: leaf.isNote,
    }))
  })
}

function linesOf(source: Source, prose: string, span: Span): Span[] {
  const spans: Span[] = []
  for (let line = lineAt(source, span.start); line <= source.lineStarts.length; line++) {
    const whole = lineSpan(source, line)
    if (whole.start >= span.end) break
    const trimmed = trimSpan(prose, Math.max(whole.start, span.start), Math.min(whole.end, span.end))
    if (trimmed.start < trimmed.end) spans.push(trimmed)
  }
  return spans
}
