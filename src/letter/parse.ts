import type { Root as MarkdownRoot } from 'mdast'
import type { Source, Span } from '../source/index.ts'
import { type Facts, mergeFacts } from './facts.ts'
import { findParts } from './find-parts.ts'
import { findQuotations } from './find-quotations.ts'
import { type FoldedText, foldText } from './fold.ts'
import { type Block, formParagraphs } from './form-paragraphs.ts'
import type { FrontMatter } from './front-matter.ts'
import { learnVocabulary } from './learn-vocabulary.ts'
import type { Letter, Paragraph, Part, Sentence } from './letter.ts'
import type { Layout } from './line.ts'
import { parseProse, toPosition, toSentence } from './parse-prose.ts'
import { readText } from './read-text.ts'

/** What a source says, whatever its format. */
interface Reading {
  readonly layout: Layout
  readonly frontMatter: FrontMatter
  readonly markdown?: MarkdownRoot
}

/**
 * Parses a source into the letter's tree. Front matter counts for more than what is `known`, and what is `told`
 * for more than either.
 */
export async function parseLetter(source: Source, known: Facts = {}, told: Facts = {}): Promise<Letter> {
  const { layout, frontMatter, markdown } = await readSource(source)
  const { prose, lines } = layout
  const facts = mergeFacts(mergeFacts(known, frontMatter.facts), told)
  const blocks = formParagraphs(findParts(source, lines), source.format)
  const paragraphs = blocks.map((block) => toParagraph(source, prose, block))
  const sentences = join(paragraphs.map((paragraph) => paragraph.sentences))
  const span = { start: 0, end: source.text.length }
  return {
    type: 'letter',
    source,
    span,
    position: toPosition(source, span),
    children: toParts(source, paragraphs),
    paragraphs,
    sentences,
    words: join(paragraphs.map((paragraph) => paragraph.words)),
    prose,
    facts,
    frontMatterProblems: frontMatter.problems,
    vocabulary: learnVocabulary(source, prose, paragraphs, facts),
    ...(markdown ? { markdown } : {}),
  }
}

/** Loads what a format needs only when a source has that format. */
async function readSource(source: Source): Promise<Reading> {
  if (source.format === 'text') return { layout: readText(source), frontMatter: { facts: {}, problems: [] } }
  const { readMarkdown } = await import('./read-markdown.ts')
  const layout = readMarkdown(source)
  return { layout, frontMatter: await readFacts(source, layout.frontMatter), markdown: layout.tree }
}

async function readFacts(source: Source, span: Span | undefined): Promise<FrontMatter> {
  if (!span) return { facts: {}, problems: [] }
  const { readFrontMatter } = await import('./front-matter.ts')
  return readFrontMatter(source, span)
}

function toParagraph(source: Source, prose: string, { part, kind, span }: Block): Paragraph {
  const children = parseProse(source, prose, span)
  const sentences: Sentence[] = []
  for (const child of children) if (child.type === 'SentenceNode') sentences.push(toSentence(source, child))
  let folded: FoldedText | undefined
  return {
    type: 'ParagraphNode',
    kind,
    part,
    span,
    position: toPosition(source, span),
    children,
    sentences,
    words: join(sentences.map((sentence) => sentence.words)),
    quotations: findQuotations(prose, span),
    get folded() {
      folded ??= foldText(prose, span)
      return folded
    },
  }
}

/** What is in lists, in one; `flat` takes V8 several times as long. */
function join<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const joined: Item[] = []
  for (const list of lists) for (const item of list) joined.push(item)
  return joined
}

/** Parts are the runs of paragraphs that belong to the same one. */
function toParts(source: Source, paragraphs: readonly Paragraph[]): Part[] {
  const parts: Part[] = []
  let first = 0
  for (let i = 1; i <= paragraphs.length; i++) {
    const name = (paragraphs[first] as Paragraph | undefined)?.part
    if (name === undefined || paragraphs[i]?.part === name) continue
    const children = paragraphs.slice(first, i)
    const span = {
      start: (paragraphs[first] as Paragraph).span.start,
      end: (paragraphs[i - 1] as Paragraph).span.end,
    }
    parts.push({ type: 'part', name, span, position: toPosition(source, span), children })
    first = i
  }
  return parts
}
