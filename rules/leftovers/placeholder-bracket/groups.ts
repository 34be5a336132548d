import type { Span } from '../../../src/rule/index.ts'

/** What a line holds when it ends a paragraph: nothing. */
const BLANK_LINE = /\n[^\S\n]*\n/

/**
 * The outermost pairs of square brackets in a text, in order, brackets included; one pass.
 *
 * A pair that is longer than allowed, or that goes over the end of a paragraph, counts as no pair, and the
 * pairs inside it stand for themselves.
 */
export function findBracketGroups(
  text: string,
  { maxLength, acrossLines }: { readonly maxLength: number; readonly acrossLines: boolean },
): Span[] {
  const groups: Span[] = []
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x5b) open.push(i)
    if (unit !== 0x5d) continue
    const start = open.pop()
    if (start === undefined || i - start - 1 > maxLength) continue
    const inner = text.slice(start + 1, i)
    if (acrossLines ? BLANK_LINE.test(inner) : inner.includes('\n')) continue
    if (!closesItsParentheses(inner)) continue
    while ((groups.at(-1)?.start ?? -1) > start) groups.pop()
    groups.push({ start, end: i + 1 })
  }
  return groups
}

/** Whether no parenthesis in a text closes before it opens: in `[0, 1) and (2, 3]` nothing is a pair. */
function closesItsParentheses(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x28) depth++
    if (unit === 0x29 && --depth < 0) return false
  }
  return true
}
