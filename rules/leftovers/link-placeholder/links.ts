import type { Letter, Span } from '../../../src/rule/index.ts'

/** A link of Markdown, or a line that says where links of its name lead: `[1]: https://…`. */
export interface MarkdownLink {
  readonly span: Span
  readonly url: string
  readonly isEmpty: boolean
}

interface MarkdownNode {
  readonly type: string
  readonly url?: string
  readonly children?: readonly MarkdownNode[]
  readonly position?: {
    readonly start: { readonly offset?: number }
    readonly end: { readonly offset?: number }
  }
}

/** Targets that lead nowhere. */
const EMPTY_TARGET =
  /^(?:#(?:link|url|todo|here)?|link|url|todo|tbd|tbc|xxx|href|(?:https?:\/\/)?(?:www\.)?(?:…|\.{2,6}|_{2,9}|\?{2,9})?|(?:insert|your|add)[-_ ]?(?:link|url)(?:[-_ ]?here)?|\[.*\])?$/i

/** Whether the target of a link leads nowhere. */
export function isEmptyTarget(target: string): boolean {
  return EMPTY_TARGET.test(target)
}

/** The links of a letter in Markdown, in order. */
export function findLinks(letter: Letter): MarkdownLink[] {
  const links: MarkdownLink[] = []
  visit(letter, (node, span) => {
    if (!/^(?:link|linkReference|definition)$/.test(node.type)) return
    const isEmpty = node.type === 'link' && isEmptyTarget(node.url ?? '')
    links.push({ span, url: node.url ?? '', isEmpty })
  })
  return links.sort((a, b) => a.span.start - b.span.start)
}

/** The code in a letter in Markdown, in order. */
export function findCode(letter: Letter): Span[] {
  const code: Span[] = []
  visit(letter, (node, span) => {
    if (/^(?:inlineCode|code|html)$/.test(node.type)) code.push(span)
  })
  return code.sort((a, b) => a.start - b.start)
}

function visit(letter: Letter, see: (node: MarkdownNode, span: Span) => void): void {
  const stack: MarkdownNode[] = letter.markdown ? [letter.markdown as MarkdownNode] : []
  for (let node = stack.pop(); node; node = stack.pop()) {
    see(node, { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 })
    for (const child of node.children ?? []) stack.push(child)
  }
}

/** What hides an address hides the back-tick after it, too, so this goes by the source. */
export function isBetweenBackticks(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return (
    line.split('`').length % 2 === 0 && /^[^\n`]*`/.test(text.slice(start, Math.min(end, start + 500) + 80))
  )
}
