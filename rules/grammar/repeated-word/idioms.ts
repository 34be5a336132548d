import type { Letter, Word } from '../../../src/rule/index.ts'
import { CLAUSE_LINKS, CLAUSE_OPENERS, CONDITION_OPENERS } from './words.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What a set phrase goes on with behind its first word, so that this word may rightly stand twice: “in in vivo”. */
const SET_PHRASES: Readonly<Record<string, RegExp>> = {
  in: /^(?:vivo|vitro|situ|silico|utero|ovo|planta|camera|absentia|loco|extenso|toto|memoriam|medias|flagrante|extremis|cellulo|house|between|toto|principle|part|vacuo|persona|statu)\b/,
  a: /^(?:priori|posteriori|fortiori|cappella|capella|la|deux|clef)\b/,
  of: /^(?:course|late|necessity|old)\b/,
  to: /^(?:this (?:very )?day|date|(?:some|a|that|this|what|the) (?:\w+ )?(?:extent|degree|end|point)|be (?:fair|honest|sure)|(?:begin|start) with|no avail)\b/,
  at: /^(?:least|most|last|first|once|times|present|night)\b/,
  by: /^(?:now|then|far|chance|day|night)\b/,
  for: /^(?:example|instance|now|once|ever)\b/,
  on: /^(?:average|occasion|purpose)\b/,
  from: /^(?:time to time|now on|then on)\b/,
}

/** Whether the second of two words begins a set phrase, perhaps a Latin one, with those after it. */
export function isForeignOrFixed(key: string, after: readonly string[]): boolean {
  return SET_PHRASES[key]?.test(after.join(' ')) ?? false
}

const OPERATORS = toSet('and or not nor xor if')
const MENTIONERS = toSet(
  'between word words operator operators logical keyword keywords conjunction conjunctions',
)

/** Whether a word is spoken of and not used: “the difference between and and or”. */
export function isMention(key: string, previous: string, [next = '']: readonly string[]): boolean {
  if (!OPERATORS.has(key) || next === key) return false
  return MENTIONERS.has(previous) || (OPERATORS.has(next) && next !== 'if' && next !== 'not')
}

const MONTHS = toSet('january february march april may june july august september october november december')
const SPEAKERS = toSet(
  'think thought believe believed know knew feel felt hope hoped say said than whom myself',
)

/** Whether the first of two `I` may be a Roman numeral: it stands behind a word that opens no clause. */
export function isNumeral({ prose }: Letter, previous: Word | undefined, { span }: Word): boolean {
  if (!previous || !/^\s+$/.test(prose.slice(previous.span.end, span.start))) return false
  const key = previous.text.toLowerCase()
  return ![CLAUSE_LINKS, CLAUSE_OPENERS, CONDITION_OPENERS, MONTHS, SPEAKERS].some((words) => words.has(key))
}
