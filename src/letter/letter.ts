import type { Root as MarkdownRoot } from 'mdast'
import type { ParagraphContent, SentenceContent, Word as WordNode } from 'nlcst'
import type { Position } from 'unist'
import type { Source, Span } from '../source/index.ts'
import type { Facts } from './facts.ts'
import type { FoldedText } from './fold.ts'

/** The parts of a letter, in the order in which they usually stand. */
export const PART_NAMES = [
  'sender',
  'date',
  'inside-address',
  'subject',
  'salutation',
  'body',
  'complimentary-close',
  'signature',
  'postscript',
  'enclosures',
] as const

/** The name of one part of a letter. */
export type PartName = (typeof PART_NAMES)[number]

/**
 * How a paragraph is laid out: running text, a heading, an item of a list, quoted text, a table cell,
 * or a line that stands for itself (an address line, a date, a salutation, a name).
 */
export type ParagraphKind = 'text' | 'heading' | 'list-item' | 'quote' | 'cell' | 'line'

/**
 * A letter as a unist tree: letter → parts → paragraphs → sentences → words.
 *
 * Paragraphs and everything below them are nlcst nodes, so that retext plugins and unist utilities run on
 * the tree as it is. Every node carries both a `span` and the unist `position` it stands for.
 */
export interface Letter {
  readonly type: 'letter'
  readonly source: Source
  readonly span: Span
  readonly position: Position
  readonly children: readonly Part[]
  /** Every paragraph of every part, in order of appearance. */
  readonly paragraphs: readonly Paragraph[]
  /** Every sentence of every paragraph, in order of appearance. */
  readonly sentences: readonly Sentence[]
  /** Every word of every sentence, in order of appearance. */
  readonly words: readonly Word[]
  /**
   * The text with everything that is not prose blotted out, code unit for code unit: markup becomes
   * spaces, and what must not be read as words (code, addresses, URLs) becomes {@link OPAQUE}.
   */
  readonly prose: string
  /** What is known of the letter beside its text: front matter over what the caller knew. */
  readonly facts: Facts
  /** What is wrong with the front matter, in order of appearance; what is wrong counts as not given. */
  readonly frontMatterProblems: readonly FrontMatterProblem[]
  /** Lower-case words that the letter itself teaches: names in its address, salutation, signature, URLs. */
  readonly vocabulary: ReadonlySet<string>
  /** The Markdown tree, with the source's own offsets, when the source is Markdown. */
  readonly markdown?: MarkdownRoot
}

/** Something in the front matter that cannot be read as a fact. */
export interface FrontMatterProblem {
  /** Lower case, without a final full stop; back-ticks around words of the letter. */
  readonly message: string
  readonly span: Span
}

/** One part of a letter. A name may occur more than once. */
export interface Part {
  readonly type: 'part'
  readonly name: PartName
  readonly span: Span
  readonly position: Position
  readonly children: readonly Paragraph[]
}

/** A paragraph, whole whether or not it is hard-wrapped; an nlcst ParagraphNode. */
export interface Paragraph {
  readonly type: 'ParagraphNode'
  readonly kind: ParagraphKind
  readonly part: PartName
  readonly span: Span
  readonly position: Position
  readonly children: ParagraphContent[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  /** The paragraph on one line, for matching phrases across line ends. */
  readonly folded: FoldedText
  /** Stretches between quotation marks, marks included. */
  readonly quotations: readonly Span[]
}

/** A sentence; an nlcst SentenceNode. */
export interface Sentence {
  readonly type: 'SentenceNode'
  readonly span: Span
  readonly position: Position
  readonly children: SentenceContent[]
  readonly words: readonly Word[]
}

/** A word as it stands in the source: `slice(source, word.span) === word.text`. */
export interface Word {
  readonly text: string
  readonly span: Span
  /** The nlcst WordNode behind it. */
  readonly node: WordNode
  /** Whether it is the first word of its sentence. */
  readonly startsSentence: boolean
}

/** What stands in {@link Letter.prose} for code, addresses and URLs: U+FFFC, the object replacement character. */
export const OPAQUE = '\uFFFC'
