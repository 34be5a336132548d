import { isCapitalized, type Letter } from '../../../src/rule/index.ts'
import type { Use } from './uses.ts'
import { EXPLAINING_NOUNS, FUNCTION_WORDS, NO_PART_OF_A_TERM, OWN_PLACES } from './words.ts'

const BEFORE_UNITS = 80
const AFTER_UNITS = 80
const CERTIFIED =
  /^-(?:accredited|approved|certified|chartered|compliant|licensed|qualified|registered|listed)\b/
const BY_BODY =
  /\b(?:accredited|approved|certified|chartered|registered|licensed|qualified|recognised|recognized|member(?:ship)?|fellow) (?:by|with|of|under|to) (?:the )?$/i
/** What stands there without an article is an organisation, which has a name like a person. */
const AT_ORGANIZATION =
  /\b(?:at|by|for|from|within|join|joins|joined|joining|left|leaving|(?:campus|branch|office|division|graduate|alumna|alumnus|alumni|staff|employees|head|director|president|chair) of) ["“‘']?$/i
/** What one is in charge of is a thing rather than an organisation: `the technical lead for QCB`. */
const CHARGED_WITH = /\b(?:lead|leads|led|responsible|responsibility|in charge) (?:for|of) $/i
/** What somebody is good at by name is a program or a language. */
const PROFICIENT_IN =
  /\b(?:proficient|proficiency|fluent|versed|skilled|programming|programmed|coded|written|familiar) (?:in|with) $/i
const WORD_AFTER = /^(?:'?s)?["”’']?[ -]([A-Za-z\u00c0-\u024f]+|\d)/
const OWN_PLACE = /^s? (?:at|of|in) (?:my|our|the) (?:\w+ )?(\w+)/
const POSSESSOR = /\b(?:my|our) (?:\w+ )?(\w+)['’]s? $/
/** `adopted by our QCB in March`: ours, and nothing behind it says what it is. */
const OWN =
  /\b(?:by|through|to|of|in|on|at|with|for|from|before|and|joined|chaired|led|lead|ran|run|founded|organised|organized) (?:our|my) $/i
const ALONE =
  /^(?:-[A-Z])?s?(?:[.;:)]|,(?! (?:an?|the|our|my|which|whose|where|who)\b)|$| (?:in|at|on|for|from|since|until|last|this|every|each|was|is|has|had|and|to|with|by|as|when|where)\b)/
/** `Reno, NV`, and in front of a comma `Jane Roe, MRCVS`. */
const PLACE = /[A-Z\u00c0-\u00de][a-z\u00df-\u024f.'’-]{1,30}, $/

/** What stands around an acronym in its paragraph, on one line. */
interface Surroundings {
  readonly before: string
  readonly after: string
}

function readSurroundings(letter: Letter, use: Use): Surroundings {
  const { start, end } = use.paragraph.span
  const from = Math.max(start, use.start - BEFORE_UNITS)
  const to = Math.min(end, use.end + AFTER_UNITS)
  return { before: fold(letter.prose.slice(from, use.start)), after: fold(letter.prose.slice(use.end, to)) }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The word before a last space, without what opens a bracket or a quotation in front of it; empty after a mark. */
function readLastWord(before: string): string {
  if (!before.endsWith(' ')) return ''
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1)
  return /[,;:!?)\]"”’–—-]$/.test(word) ? '' : word.replace(/^["“‘'([]+/, '')
}

/** Whether an acronym is a piece of a name, a code, or a measure: `DS Smith`, `Peter LE`, `CS 101`, `5 VA`. */
export function isInName(letter: Letter, use: Use): boolean {
  const { before, after } = readSurroundings(letter, use)
  const [, next = ''] = /^(?:['’]s)? ([A-Za-z\u00c0-\u024f]{2,}|\d)/.exec(after) ?? []
  if (/^\d/.test(next)) return true
  if (isCapitalized(next) && !FUNCTION_WORDS.has(next.toLowerCase())) return true
  const previous = readLastWord(before)
  if (isTitle(previous) || /\d$/.test(previous) || /^[A-Z]\.$/.test(previous)) return true
  if (isNameBefore(before, previous)) return true
  return PLACE.test(before) && (use.end - use.start === 2 || /^[,.;)]/.test(after))
}

/** Whether the word before has a capital for another reason than that a sentence begins. */
function isNameBefore(before: string, previous: string): boolean {
  if (!isCapitalized(previous) || previous.endsWith('.')) return false
  const word = previous.toLowerCase()
  if (FUNCTION_WORDS.has(word) || NO_PART_OF_A_TERM.has(word)) return false
  const start = before.slice(0, before.length - previous.length - 1)
  return start.trim() !== '' && !/[.!?:;•*–—-]["”’')]? $/.test(start)
}

function isTitle(word: string): boolean {
  return /^(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.?$/.test(word)
}

/** Whether what stands beside an acronym says what kind of thing it is, or leads there: `the HBPM package`, a link. */
export function isExplained(letter: Letter, use: Use): boolean {
  const { before, after } = readSurroundings(letter, use)
  if (CERTIFIED.test(after) || BY_BODY.test(before)) return true
  if (AT_ORGANIZATION.test(before) && !CHARGED_WITH.test(before)) return true
  if (PROFICIENT_IN.test(before) || letter.source.text.startsWith('](', use.end)) return true
  const [, next = ''] = WORD_AFTER.exec(after) ?? []
  const previous = readLastWord(before.replace(/["“‘']$/, ''))
  return EXPLAINING_NOUNS.has(next.toLowerCase()) || EXPLAINING_NOUNS.has(previous.toLowerCase())
}

/** Whether it is said to be a thing of one place, of which others cannot know: `the QCB at my faculty`, `our QCB in May`. */
export function isOfOwnPlace(letter: Letter, use: Use): boolean {
  const { before, after } = readSurroundings(letter, use)
  if (OWN.test(before) && ALONE.test(after)) return true
  const [, place = ''] = OWN_PLACE.exec(after) ?? POSSESSOR.exec(before) ?? []
  return OWN_PLACES.has(place.toLowerCase())
}

/** Whether an acronym can be read as a word, as names of organisations and programs often can: `ELAN`. */
export function isPronounceable(acronym: string): boolean {
  return acronym.length >= 4 && /[AEIOU]/.test(acronym) && !/[^AEIOUY]{3}|[AEIOU]{3}/.test(acronym)
}

/** Whether only I, V, and X make it up, as in `Louis XIV`. */
export function isRomanNumeral(acronym: string): boolean {
  return /^[IVX]+$/.test(acronym)
}

/** Whether `CV` is a curriculum vitae. */
export function isVita(letter: Letter, use: Use): boolean {
  const { before } = readSurroundings(letter, use)
  return /\b(?:an?|the|my|your|his|her|our|this|attached|enclosed|full|current|updated|short|academic|see) $/i.test(
    before,
  )
}
