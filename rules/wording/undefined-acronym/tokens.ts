import { lowerCase, type Span } from '../../../src/rule/index.ts'

/** A word of a letter, or one part of a word with hyphens. */
export interface Token extends Span {
  readonly text: string
  /** In lower case. */
  readonly lower: string
  /** Whether only white space, a hyphen, or `&` stands between it and the word before. */
  readonly isJoined: boolean
}

const WORD = /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?/g
const JOINT = /^(?:\s+(?:&\s*)?|[-‐‑–])$/

/** The words of a stretch of a letter's prose, in order. */
export function tokenize(prose: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let before = -1
  for (const match of prose.slice(start, end).matchAll(WORD)) {
    const first = start + match.index
    const isJoined =
      before >= 0 && first - before <= MAX_JOINT_UNITS && JOINT.test(prose.slice(before, first))
    before = first + match[0].length
    tokens.push({ start: first, end: before, text: match[0], lower: lowerCase(match[0]), isJoined })
  }
  return tokens
}

/** A line end with the indentation after it, and what Markdown has around a word. */
const MAX_JOINT_UNITS = 24
