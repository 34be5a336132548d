import type { Span } from '../source/index.ts'

/** So much of the text after a word is looked at. */
const REACH_CHARACTERS = 24

const MARK = /^[\s"'”’»).,;:!?*_]{0,6}(?:\[[\s*_]{0,3}sic\b|\([\s*_]{0,3}sic[!.]?[\s*_]{0,3}\))/i

/** Whether `[sic]` or `(sic)` stands directly behind a span: the writer knows, and quotes it so. */
export function isMarkedSic(text: string, { end }: Span): boolean {
  const after = text.slice(end, end + REACH_CHARACTERS)
  // Few words stand before a bracket, and no start compiles the pattern for the others.
  return (after.includes('[') || after.includes('(')) && MARK.test(after)
}
