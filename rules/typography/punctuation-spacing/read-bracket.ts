import { isLetterAt, tokenStart } from '../../../src/rule/index.ts'
import { gapStart, isLeftOfMark, isSpace, type Place, type Slip } from './place.ts'

/** A space behind an opening or before a closing bracket that has its partner in the paragraph. */
export function readBracket(place: Place, at: number): Slip | undefined {
  const { text, prose, paragraph } = place
  const { start, end } = paragraph.span
  const mark = text.charAt(at)
  if (mark === '(') {
    if (!isSpace(text.charAt(at + 1)) || !isLetterAt(text, at + 2) || /[:;-]/.test(text.charAt(at - 1)))
      return undefined
    const content = /^[^()]*(?=\))/.exec(prose.slice(at + 1, Math.min(end, at + LONGEST_BRACKET_UNITS)))?.[0]
    if (content === undefined || isFormula(content)) return undefined
    return { kind: 'inside', span: { start: at, end: at + 2 }, mark, right: [mark] }
  }
  if (isLetterAt(text, at + 1)) return readAfterBracket(place, at)
  if (gapStart(text, at) === at || !isLeftOfMark(text, at - 2)) return undefined
  const before = prose.slice(Math.max(start, at - LONGEST_BRACKET_UNITS), at)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.lastIndexOf(')') > open || isFormula(before.slice(open + 1))) return undefined
  return { kind: 'inside', span: { start: at - 1, end: at + 1 }, mark, right: [mark] }
}

/** A word directly behind a bracket that holds several: not `(s)he`, `(non)linear`, or `f(x)g`. */
function readAfterBracket({ text, prose, paragraph }: Place, at: number): Slip | undefined {
  const before = prose.slice(Math.max(paragraph.span.start, at - LONGEST_BRACKET_UNITS), at)
  const open = before.lastIndexOf('(')
  if (!/^\s\([A-Za-z'’-]+ [^()=<>|]+$/.test(before.slice(Math.max(0, open - 1)))) return undefined
  const last = prose.slice(tokenStart(prose, at), at)
  const word = /^[a-zß-ɏ]{2,}(?![^\s.,;:!?])/.exec(
    prose.slice(at + 1, Math.min(paragraph.span.end, at + 40)),
  )?.[0]
  if (!word || open < 0) return undefined
  const span = { start: at - last.length, end: at + 1 + word.length }
  return { kind: 'after', span, mark: ')', right: [`${text.slice(span.start, at)}) ${word}`] }
}

const LONGEST_BRACKET_UNITS = 200

function isFormula(content: string): boolean {
  return /[=<>≤≥|^]/.test(content) || content.trim().length < 2
}
