/** The words of a letter that a report may hold where it is not to hold the letter (M-4). */
import type { Source, Span } from '../../source/index.ts'
import { clampSpan } from '../drawing/place.ts'

/** Code units of a quotation, with its mark of a cut. */
const MAX_QUOTED_UNITS = 80

/** The words at a span, cut at 80 characters. */
export function quoteSpan(source: Source, span: Span): string {
  const { start, end } = clampSpan(source, span)
  return cutText(source.text.slice(start, Math.min(end, start + MAX_QUOTED_UNITS + 1)), MAX_QUOTED_UNITS)
}

/** A text of a diagnostic whose quotations, which stand in back-ticks, are cut at 80 characters each. */
export function cutQuotes(text: string): string {
  return text.replace(/`[^`]{81,}`?/g, (quoted) => `\`${cutText(quoted.slice(1), MAX_QUOTED_UNITS)}\``)
}

/** A text of at most so many UTF-16 code units, with `…` where something was left out; no pair is halved. */
export function cutText(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text
  return `${text.slice(0, maxUnits - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
