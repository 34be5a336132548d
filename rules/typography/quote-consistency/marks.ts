import { isLetterAt, isWordCharacter, type Letter, OPAQUE, type Paragraph } from '../../../src/rule/index.ts'

/** How a mark is drawn. */
export type MarkStyle = 'straight' | 'curly'

/** An apostrophe or a quotation mark. */
export interface Mark {
  /** Offset into the source, UTF-16 from 0; a mark is one unit long. */
  readonly offset: number
  readonly style: MarkStyle
  readonly isDouble: boolean
  /** What it would be in the other style. */
  readonly counterpart: string
}

const CURLY = '‘’‛“”„‟'
/** Words that begin with an apostrophe; a number does too: ’90s. */
const ELISION = /^(?:em|tis|twas|till?|cause|round|bout|n)/i
const OPENS_BEFORE = /[\s([{<\-–—/“‘"']/

/** The apostrophes and quotation marks of a paragraph, in order; no marks of feet, inches or accents. */
export function* findMarks({ prose }: Letter, { span }: Paragraph): Generator<Mark> {
  const lastSingleClose = findLastSingleClose(prose, span.start, span.end)
  let isDoubleOpen = false
  for (let offset = span.start; offset < span.end; offset++) {
    const mark = prose.charAt(offset)
    if (CURLY.includes(mark)) {
      const isDouble = '“”„‟'.includes(mark)
      yield { offset, style: 'curly', isDouble, counterpart: isDouble ? '"' : "'" }
    } else if (mark === '"') {
      if (isAfterDigit(prose, offset) && !isDoubleOpen) continue
      isDoubleOpen = !isDoubleOpen
      yield {
        offset,
        style: 'straight',
        isDouble: true,
        counterpart: isOpening(prose, offset, span.start) ? '“' : '”',
      }
    } else if (mark === "'" && !isPrimeOrResidue(prose, offset)) {
      const opens = isOpening(prose, offset, span.start) && offset < lastSingleClose
      const counterpart = opens && !isElision(prose.slice(offset + 1, offset + 8)) ? '‘' : '’'
      yield { offset, style: 'straight', isDouble: false, counterpart }
    }
  }
}

/** Whether text that begins behind a mark makes it an apostrophe. */
function isElision(text: string): boolean {
  const [word] = ELISION.exec(text) ?? []
  return word === undefined ? /^\d/.test(text) : !isWordCharacter(text.codePointAt(word.length) ?? 0)
}

function isAfterDigit(prose: string, offset: number): boolean {
  return /\d/.test(prose.charAt(offset - 1))
}

/** Whether a straight single mark stands for feet or minutes, or two of them for a quotation mark of TeX. */
function isPrimeOrResidue(prose: string, offset: number): boolean {
  const next = prose.charAt(offset + 1)
  if (next === "'" || prose.charAt(offset - 1) === "'") return true
  return isAfterDigit(prose, offset) && !isLetterAt(next, 0)
}

function isOpening(prose: string, offset: number, start: number): boolean {
  const isFirst = offset === start || OPENS_BEFORE.test(prose.charAt(offset - 1))
  return isFirst && /[^\s.,;:!?)\]}]/.test(prose.charAt(offset + 1)) && prose.charAt(offset - 1) !== OPAQUE
}

/** Where the last single mark stands that can close a quotation: behind a word or a mark, before no letter. */
function findLastSingleClose(prose: string, start: number, end: number): number {
  for (let offset = end - 1; offset > start; offset--) {
    if (prose.charAt(offset) !== "'" || isWordCharacter(prose.codePointAt(offset + 1) ?? 0)) continue
    if (/\S/.test(prose.charAt(offset - 1))) return offset
  }
  return -1
}
