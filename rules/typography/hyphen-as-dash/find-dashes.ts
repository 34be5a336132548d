import {
  isCapitalized,
  isLetterAt,
  isWithin,
  type Letter,
  mergeSpans,
  type Paragraph,
  type Span,
  tokenStart,
} from '../../../src/rule/index.ts'

/** One or more hyphens between two words. */
export interface Dash {
  /** The hyphens alone. */
  readonly sign: Span
  /** The hyphens and all white space around them. */
  readonly whole: Span
  /** The token directly before, with its marks. */
  readonly left: string
  /** The token directly after, with its marks. */
  readonly right: string
  readonly hasSpaceBefore: boolean
  readonly hasSpaceAfter: boolean
  readonly isQuoted: boolean
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that go on with a sentence behind a dash, and begin no second half of a range, a label, or a sum. */
const CONTINUERS = toSet(
  'the a an my our his her their its this that these those which who what where when while as so but and or not with ' +
    'without for from in on at to it he she they we you i there if because though although including especially even ' +
    'both all one some most something thanks just only also then yet is was',
)

/** Words that go on with a sentence and never with a compound that is cut short: `short- and long-term`. */
const SURE_CONTINUERS = toSet(
  'the my our his her their its this that these those which who what where when so but he she they we you it i there ' +
    'because although especially',
)

/** An option, long or short, or a program that takes some, with its subcommand. */
const COMMAND =
  /(?:^|\s)(?:--[A-Za-z][\w-]*|-[A-Za-z]{1,3}(?=\s)|(?:git (?:add|checkout|commit|diff|log|push|reset|restore|rm)|npm run|npx|docker run|kubectl exec)\b)/

const LONGEST_TOKEN_UNITS = 40
const SHORTEST_WRAPPED_LINE_UNITS = 40

/** Hyphens that can only be meant as a dash, in order of appearance. */
export function* findDashes(letter: Letter, paragraph: Paragraph): Generator<Dash> {
  const { prose, source } = letter
  const { start, end } = paragraph.span
  const quotations = mergeSpans(paragraph.quotations)
  const commands = findCommands(prose, paragraph)
  for (let at = prose.indexOf('-', start); at >= 0 && at < end; ) {
    let after = at
    while (after < end && prose.charAt(after) === '-') after++
    const dash =
      after - at <= 3 && readDash(prose, paragraph.span, { start: at, end: after }, isWithin(quotations, at))
    const isEscaped = source.text.charAt(at - 1) === '\\'
    if (dash && !isEscaped && !isWithin(commands, at) && isDash(prose, paragraph, dash)) yield dash
    at = prose.indexOf('-', after)
  }
}

/** The sentences in which a command or its option stands: `git commit --amend -- a.txt`. */
function findCommands(prose: string, { sentences }: Paragraph): readonly Span[] {
  return sentences.map(({ span }) => span).filter(({ start, end }) => COMMAND.test(prose.slice(start, end)))
}

function readDash(prose: string, { start, end }: Span, sign: Span, isQuoted: boolean): Dash | undefined {
  let first = sign.start
  while (first > start && isSpace(prose.charAt(first - 1))) first--
  let last = sign.end
  while (last < end && isSpace(prose.charAt(last))) last++
  if (first === start || last === end) return undefined
  return {
    sign,
    whole: { start: first, end: last },
    left: prose.slice(Math.max(start, tokenStart(prose, first)), first),
    right: /^\S+/.exec(prose.slice(last, Math.min(end, last + LONGEST_TOKEN_UNITS)))?.[0] ?? '',
    hasSpaceBefore: first < sign.start,
    hasSpaceAfter: last > sign.end,
    isQuoted,
  }
}

function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\r' ||
    character === '\t' ||
    character === '\u00a0'
  )
}

function isDash(prose: string, paragraph: Paragraph, dash: Dash): boolean {
  if (!/[A-Za-z\dÀ-ɏ,.!?%)"”’'»*_]$/.test(dash.left) || !/^["“‘'«(*_]{0,3}[A-Za-z\dÀ-ɏ]/.test(dash.right))
    return false
  const right = dash.right.replace(/^["“‘'«(*_]+/, '')
  const word = /^[A-Za-zÀ-ɏ'’]*/.exec(right)?.[0].toLowerCase() ?? ''
  if (!hasSpacesOfDash(prose, dash, word)) return false
  if (
    /^(?:of|the|an?|P\.?(?:P\.?)?S\.?:?)$/i.test(dash.left) ||
    isName(dash, right) ||
    isSum(prose, dash, word)
  )
    return false
  const isSure = CONTINUERS.has(word)
  const isHalfNumber = /[\d%][.,]?$/.test(dash.left) || /^\d/.test(right)
  if (isHalfNumber && !isSure && !isCount(prose, dash, right)) return false
  return !isLabelled(prose, paragraph, dash, isSure)
}

/** Whether the white space around hyphens is that of a dash, not of a compound, an option, or a bullet. */
function hasSpacesOfDash(prose: string, dash: Dash, word: string): boolean {
  const { sign, whole, left, hasSpaceBefore, hasSpaceAfter } = dash
  const isLineStart = /[\r\n]/.test(prose.slice(whole.start, sign.start))
  if (isLineStart && !isWrapped(prose, dash, word)) return false
  if (sign.end - sign.start > 1) {
    if (hasSpaceBefore !== hasSpaceAfter) return hasSpaceAfter && isLetterAt(left, left.length - 1)
    return hasSpaceBefore || (isLetterAt(left, left.length - 1) && !/\d/.test(left))
  }
  if (hasSpaceBefore && hasSpaceAfter) return true
  if (hasSpaceBefore === hasSpaceAfter || !SURE_CONTINUERS.has(word)) return false
  const isOneLine = !/[\r\n]/.test(prose.slice(whole.start, whole.end))
  return isOneLine && (hasSpaceAfter ? /^[a-zß-ɏ'’]{3,}[)"”]?$/.test(left) : word.length > 2)
}

/** Whether a hyphen at a line's start stands in the middle of a sentence: a long line before, a small word after. */
function isWrapped(prose: string, { whole, left, right }: Dash, word: string): boolean {
  const isLong =
    whole.start > SHORTEST_WRAPPED_LINE_UNITS &&
    !/[\r\n]/.test(prose.slice(whole.start - SHORTEST_WRAPPED_LINE_UNITS, whole.start))
  return isLong && /[A-Za-zß-ɏ,)"”’]$/.test(left) && (!isCapitalized(right) || word === 'i')
}

/** Whether both sides have capitals: a post and its place, two firms, days of a week; or all is one title. */
function isName({ left, isQuoted }: Dash, right: string): boolean {
  if (!isCapitalized(right) || /^I(?![A-Za-z])/.test(right)) return false
  if (isCapitalized(left.replace(/^["“‘'«(*_]+/, ''))) return true
  return isQuoted
}

/** Whether a minus is meant: between letters or figures, beside an equals sign or a table’s bar, or alone with two words in brackets. */
function isSum(prose: string, { whole, left, right }: Dash, word: string): boolean {
  const around = prose.slice(Math.max(0, whole.start - 24), whole.end + 24)
  if (/[=<>+×÷^|]/.test(around)) return true
  if (left.startsWith('(') && /^[A-Za-z\d%]+\)/.test(right)) return true
  const isLeftLetter = /^\(?[A-Za-z]$/.test(left) && left !== 'I'
  const isRightLetter = /^[B-HJ-Zb-z]\W*$/.test(right)
  return isRightLetter || (isLeftLetter && !CONTINUERS.has(word))
}

/** Whether figures after a dash count something, and no range is meant: `my team - 12 people - won`. */
function isCount(prose: string, { whole, left, right }: Dash, figures: string): boolean {
  if (!/^\d[\d,.]*$/.test(figures) || !/^[a-zß-ɏ]{3,},?$/.test(left)) return false
  const before = prose.slice(Math.max(0, whole.start - LONGEST_TOKEN_UNITS), whole.start)
  const next = prose.slice(whole.end + right.length, whole.end + right.length + LONGEST_TOKEN_UNITS)
  const previous = before.split(/\s+/).at(-2) ?? ''
  return !/\d/.test(previous) && /^\s+[a-z]{3,}/.test(next)
}

/** Whether a hyphen parts a label from what is said of it: `English - fluent`, or the head of a list's item. */
function isLabelled(prose: string, { kind, span }: Paragraph, { whole }: Dash, isSure: boolean): boolean {
  const before = prose.slice(Math.max(span.start, whole.start - 60), whole.start)
  const left = before.slice(Math.max(...[...'.,;:()!?'].map((mark) => before.lastIndexOf(mark))) + 1)
  const isAtStart = whole.start - left.length <= span.start
  const after = prose.slice(whole.end, Math.min(span.end, whole.end + 60))
  const right = /^[^.,;:()!?]*/.exec(after)?.[0] ?? ''
  const leftWords = countWords(left)
  if (kind === 'list-item' && isAtStart && leftWords <= 3) return true
  return !isSure && leftWords <= 2 && countWords(right) <= 3 && right.length < 60
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length
}
