import { isCapitalized, isLetterAt, isMadeOf, isNameCharacter } from '../source/index.ts'
import { OPAQUE } from './letter.ts'

/** A line longer than this is prose, whatever it holds; it also bounds the work of every pattern here. */
const MAX_UNITS = 200

const FUNCTION_WORDS = new Set(
  'a an and at c/o da de del der den des di do dos du e el et for in la le of on or the to und van von y zu zur & by with as ext no nr tel phone mobile email e-mail cell fax'.split(
    ' ',
  ),
)
const PARTICLES = new Set(
  'al bin bint d da de del den der di dos du e el ibn la le of the ten ter van vel von y zu zur & and jr sr phd md mba esq'.split(
    ' ',
  ),
)
const ABBREVIATION =
  /(?:^|[\s.])(?:[a-zà-ž]|mr|mrs|ms|mx|dr|prof|st|jr|sr|inc|ltd|co|corp|dept|univ|ave|blvd|rd|no|nr|tel|ph\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|u\.?s\.?a?|esq|str|hon|rev)\.$/i

const MONTHS = new Set(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'.split(
    ' ',
  ),
)
// A word that may be a month in any language; the English ones, of which two forms are, stand in no pattern: with all
// of them in it this one takes a start 3 ms.
const MONTH = String.raw`[^\s\d,.]{3,20}\.?`
const DAY = String.raw`\d{1,2}\.?(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:19|20)\d\d`
const DATE_FORMS = [
  String.raw`${DAY}(?:\s+of)?\s+[^\s\d,]{3,20},?\s+${YEAR}`,
  String.raw`[^\s\d,]{3,20}\s+${DAY},?\s+${YEAR}`,
  String.raw`${DAY}\s+(?<after>${MONTH})|(?<before>${MONTH})(?:\s+${DAY}|,?\s+${YEAR})`,
  String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d\d)`,
  String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}`,
].join('|')
const DATE = new RegExp(
  String.raw`^(?:(?:date|dated|sent|datum)\s*:\s*)?(?:[^\d,:]{2,40},\s*)?(?:(?:on\s+)?the\s+|on\s+|den\s+)?(?:${DATE_FORMS})(?:\s*,?\s*\d{1,2}:\d\d.{0,12})?[.,]?$`,
)
const DATE_PLACEHOLDER = /^[[<{(]{0,2}(?:insert |current |today[’']?s? )?date[\]>})]{0,2}$/i

const PHONE = /(?:\+|\b00|\(|\b)\d[\d\s()./-]{5,}\d/
const POSTCODE = /\b\d{4,6}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/
const HOUSE_NUMBER = /^\d+[A-Za-z]?\s+/
const STREET =
  /\b(?:street|st\.|road|rd\.|avenue|ave\.?|lane|square|boulevard|blvd|drive|floor|suite|apt|box|stra(?:ß|ss)e|weg|platz)\b|\S(?:stra(?:ß|ss)e|str\.|weg|platz)\s+\d/i
const ORGANIZATION =
  /\b(?:universit\w+|college|institute?|school|faculty|department|dept|gmbh|ag|ltd|limited|inc|llc|plc|corp(?:oration)?|company|group|foundation|ministry|laborator(?:y|ies)|labs?|academy|cent(?:er|re)|office|bank|hospital|society|association|agency|council|embassy|consulate|museum|gallery|theat(?:er|re)|library|orchestra|trust|authority)\b/i
const RECIPIENT =
  /\b(?:committee|admissions?|hiring|recruit\w*|human resources|hr|talent|manager|director|head of|professor|prof|selection|panel|board|dean|chair|editor|officer|attn|attention)\b/i
const SUBJECT_LABEL =
  /^(?:re|ref|reference|subject|subj|betreff|regarding|concerning|in re|job ref(?:erence)?|position|application ref(?:erence)?)\s{0,3}(?:no\.?\s{0,3})?[:–—-]/i
const SUBJECT_OPENING =
  /^(?:job\s+)?(?:application|applying|regarding|concerning|request|inquiry|enquiry|motivation letter|motivational letter|letter of|cover letter|statement of|personal statement|reference (?:letter )?for|recommendation|resignation|complaint|invitation)\b/i
const HEADER = /^(from|to|cc|bcc|subject|date|sent|reply-to)\s*:/i
const POSTSCRIPT =
  /^(?:[Pp]\.?\s?){1,3}[Ss](?:\s?[.:,](?!\w)|\s+[-–—]|\s+(?=[A-Z])|$)|^[Pp]ost\s?[Ss]cript\s*[:.]/
const ENCLOSURES =
  /^(?:encl?s?|enclosures?|enclosed|attachments?|attached|annex(?:es)?|appendi(?:x|ces)|b?cc|copy to)\s*(?:(?:\(\d{1,2}\)|\d{1,2})\s*)?(?:[:–—]|-\s|\.(?:\s*[:,]|\s+\S|$)|$)/i

/** Whether a line is nothing but a date, with or without a place before it. */
export function isDate(text: string): boolean {
  if (text.length > 80) return false
  if (!/\d/.test(text)) return DATE_PLACEHOLDER.test(text)
  const match = DATE.exec(text.toLowerCase())
  if (!match) return false
  const month = match.groups?.after ?? match.groups?.before
  return month === undefined || MONTHS.has(month.replace('.', ''))
}

/** Whether a line names the subject: by a label such as `Re:`, or by how such lines begin. */
export function isSubject(text: string): boolean {
  return (
    isLabelledSubject(text) || (text.length <= MAX_UNITS && SUBJECT_OPENING.test(text) && !isSentence(text))
  )
}

/** Whether a line begins with a label such as `Re:`. */
export function isLabelledSubject(text: string): boolean {
  return SUBJECT_LABEL.test(text)
}

/** The field of an e-mail header that a line begins with, in lower case. */
export function findHeader(text: string): string | undefined {
  return HEADER.exec(text)?.[1]?.toLowerCase()
}

/** Whether a line begins a postscript. */
export function isPostscript(text: string): boolean {
  return POSTSCRIPT.test(text.slice(0, MAX_UNITS))
}

/** Whether a line begins a list of enclosures or of copies. */
export function isEnclosures(text: string): boolean {
  return ENCLOSURES.test(text.slice(0, MAX_UNITS))
}

/** Whether a line holds an e-mail address, a web address, or a telephone number; wants the unmasked text. */
export function hasContact(raw: string): boolean {
  const text = raw.slice(0, MAX_UNITS)
  return /\S@\S|:\/\/|\bwww\.|\w\.\w+\/\w/.test(text) || PHONE.test(text)
}

/** Whether a line looks like part of a postal address, or like a way to reach somebody. */
export function hasAddress(raw: string): boolean {
  return (
    raw.length <= MAX_UNITS &&
    (hasContact(raw) || POSTCODE.test(raw) || hasHouseNumber(raw) || STREET.test(raw))
  )
}

/** Whether a line begins with a number and a name: `12 High Road`. */
function hasHouseNumber(text: string): boolean {
  const [number] = HOUSE_NUMBER.exec(text) ?? []
  return number !== undefined && isCapitalized(text, number.length)
}

/** Whether a line names an organisation. */
export function hasOrganization(text: string): boolean {
  return text.length <= MAX_UNITS && ORGANIZATION.test(text)
}

/** Whether a line names an office such as is written to. */
export function hasRecipient(text: string): boolean {
  return text.length <= MAX_UNITS && RECIPIENT.test(text)
}

/** Whether a line is running text rather than a line of an address, a title, or a name. */
export function isProse(text: string): boolean {
  if (text.length > MAX_UNITS) return true
  if (isSentence(text)) return true
  const words = splitWords(text)
  return words.length >= 5 && countPlain(words) >= 3
}

/** Whether a line ends as a sentence does, or begins as the sentences of a letter do. */
function isSentence(text: string): boolean {
  const words = splitWords(text)
  if (words.length < 3) return false
  if (/^(?:I|We|My|It|This)\b(?!\.)/.test(text) && countPlain(words) > 0) return true
  return countPlain(words) > 0 && /[.!?…]["”’)]*$/.test(text) && !ABBREVIATION.test(text)
}

/** Words that begin small and are not such as stand in names and addresses. */
function countPlain(words: readonly string[]): number {
  let count = 0
  for (const word of words)
    if (isLetterAt(word, 0) && !isCapitalized(word) && !FUNCTION_WORDS.has(word.replace(/[.,:]$/, '')))
      count++
  return count
}

/** Whether a line can be somebody's name, or a placeholder for one. */
export function isName(text: string): boolean {
  if (text.length > 80) return false
  if (text.startsWith(OPAQUE) || /^(?:[[<{(].*[\]>})][,.]?|_+|(?:your|my) (?:full )?name)$/i.test(text))
    return true
  const words = splitWords(text.replace(/[,.]{1,9}$/, ''))
  const [first] = words
  if (first === undefined || words.length > 6 || /\d/.test(text)) return false
  if (words.length === 1) return isLetterAt(first, 0) && isMadeOf(first, isNameWordCharacter)
  return words.every(isNameWord)
}

function isNameWord(word: string): boolean {
  if (/^[[<{(].*[\]>})],?$/.test(word)) return true
  const isName = isCapitalized(word) && isMadeOf(word.replace(/,$/, ''), isNameWordCharacter)
  return isName || PARTICLES.has(word.toLowerCase().replace(/[.,]/g, ''))
}

/** What a word of a name is made of: the full stop is an initial's. */
function isNameWordCharacter(point: number): boolean {
  return isNameCharacter(point) || point === 0x2e
}

/** The words of a line, between white space. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && word !== OPAQUE)
}
