import type { Letter, Span } from '../../../src/rule/index.ts'
import { matchInitials } from './long-forms.ts'
import { tokenize } from './tokens.ts'
import type { Use } from './uses.ts'

const OPENED =
  /[([](?:(?:the|or|aka|i\.e\.,?|abbreviated|abbr\.|short|in short|henceforth|hereafter|hereinafter|now|formerly|our|today)[ :]+){0,3}["“‘']?$/
const CLOSED =
  /^(?:'?s)?["”’']?(?:[)\];]|, (?:for short|founded|est|now|formerly|hereafter|henceforth|which|a|an|the|in|at|of) )/
const NAMED =
  /(?:known as|called|named|termed|dubbed|acronym|abbreviated|abbreviated (?:as|to)|short(?:ened)? (?:to|as|for)|short:|i\.e\.,?|aka|a\.k\.a\.|referred to as|abbreviation),? (?:the )?["“‘']?$/i
const EXPLAINED = /^["”’']? ?[([]["“‘']?([^)\]]{2,120})[)\]]/
const STANDS_FOR =
  /^["”’']?,? (?:which )?(?:stands? for|stood for|standing for|(?:is |being )?short for|means |meaning|refers to|denotes|is the |was the |is an? |was an? |is our |are the )/
const APPOSITION =
  /^(?:'s)?["”’']?(?:,| ?[–—]| -) ?(?:or )?(?:the|an?|our|my|which|whose|short for|i\.e\.|that is|meaning|namely|where|who)\b/
const OR_BEFORE = /, (?:or|i\.e\.,?|now|formerly|in short) (?:the )?["“‘']?$/
const BEFORE_UNITS = 160
const AFTER_UNITS = 160

/** How a letter says what an acronym is: its words in brackets or beside it, or only what kind of thing it is. */
export type Introduction = 'words' | 'remark' | undefined

/** What is said of an acronym at any of its uses. */
export function readIntroductions(letter: Letter, acronym: string, uses: readonly Use[]): Introduction {
  let said: Introduction
  for (const use of uses) {
    const introduction = readIntroduction(letter, acronym, use)
    if (introduction === 'words') return 'words'
    said ??= introduction
  }
  return said
}

function readIntroduction(letter: Letter, acronym: string, use: Use): Introduction {
  const { start, end } = use.paragraph.span
  const from = Math.max(start, use.start - BEFORE_UNITS)
  const before = fold(letter.prose.slice(from, use.start))
  const after = fold(letter.prose.slice(use.end, Math.min(end, use.end + AFTER_UNITS)))
  if (OPENED.test(before) && (CLOSED.test(after) || followsItsWords(letter, acronym, use))) return 'words'
  if (NAMED.test(before) || STANDS_FOR.test(after)) return 'words'
  if (OR_BEFORE.test(before) && /^["”’']?[,)]/.test(after)) return 'words'
  const [, explanation] = EXPLAINED.exec(after) ?? []
  if (explanation && isExplanation(explanation, acronym)) return 'words'
  if (followsItsWords(letter, acronym, use) || precedesItsWords(letter, acronym, use)) return 'words'
  return APPOSITION.test(after) ? 'remark' : undefined
}

/** On one line, with straight apostrophes, and without the spaces that markup leaves inside brackets. */
function fold(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replace(/([([]) /g, '$1')
    .replace(/ ([)\]])/g, '$1')
}

/** Whether words in brackets say what an acronym is, and not when or where: `QCB (2019–2021)`. */
function isExplanation(words: string, acronym: string): boolean {
  const named = words.match(/[A-Za-z\u00c0-\u024f]{2,}/g) ?? []
  return named.length > 1 || named[0]?.charAt(0).toUpperCase() === acronym.charAt(0)
}

function followsItsWords(letter: Letter, acronym: string, use: Use): boolean {
  const from = Math.max(use.paragraph.span.start, use.start - BEFORE_UNITS)
  const tokens = tokenize(letter.prose, { start: from, end: use.start })
  const gap = letter.prose.slice(tokens.at(-1)?.end ?? from, use.start)
  if (!isNarrow(gap)) return false
  return tokens.some((token, first) => {
    if (tokens.length - first > acronym.length + MAX_FUNCTION_WORDS) return false
    return token.lower.length > 1 && matchInitials(tokens, first, acronym) === tokens.length
  })
}

function precedesItsWords(letter: Letter, acronym: string, use: Use): boolean {
  const to = Math.min(use.paragraph.span.end, use.end + AFTER_UNITS)
  const rest: Span = { start: use.end, end: to }
  if (!/^["”’']?\s*[:=–—,-]/.test(letter.prose.slice(rest.start, rest.start + MAX_GAP_UNITS))) return false
  const tokens = tokenize(letter.prose, rest)
  return tokens.slice(0, 2).some((_, first) => matchInitials(tokens, first, acronym) > 0)
}

/** Whether no sentence or clause ends in a gap between words and their acronym. */
function isNarrow(gap: string): boolean {
  return gap.length <= MAX_GAP_UNITS && !/[.;!?)\]]/.test(gap)
}

const MAX_FUNCTION_WORDS = 3
const MAX_GAP_UNITS = 12
