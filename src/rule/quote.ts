import type { Letter } from '../letter/index.ts'
import { type Span, slice } from '../source/index.ts'

/**
 * What stands at a span, on one line, for messages: the letter's own words, addresses and signs of Markdown too,
 * which its prose hides, but not what Markdown puts before a line of a quotation.
 */
export function quoteLetter({ source, prose }: Letter, span: Span): string {
  const lines: string[] = []
  let start = span.start
  for (const line of slice(source, span).split('\n')) {
    const opening = lines.length === 0 ? '' : (/^[\s>]*/.exec(line)?.[0] ?? '')
    const hidden = /^\s*/.exec(prose.slice(start, start + opening.length))?.[0] ?? ''
    lines.push(line.slice(hidden.length))
    start += line.length + 1
  }
  return lines.join(' ').replace(/\s+/g, ' ')
}
