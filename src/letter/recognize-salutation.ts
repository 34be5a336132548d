import { isCapitalized } from '../source/index.ts'
import { isName, splitWords } from './recognize-line.ts'

/** A salutation at the head of a line. */
export interface Salutation {
  /** Length of the salutation in the line's text, in UTF-16 code units. */
  readonly length: number
  /** Whether it is such as hardly stands elsewhere: `Dear`, or `To whom it may concern`. */
  readonly isSure: boolean
  /** Whether it is a bare name or office, which may as well be a line of an address. */
  readonly isBare: boolean
}

const MAX_UNITS = 200
const MAX_WORDS = 16
const MAX_CRIED_WORDS = 5
const SURE =
  /^(?:my\s+)?(?:dear(?:est|s)?|respected|esteemed|(?:to\s+)?who(?:m|s|me)?(?:(?:so\s?)?ever)?e?\s+(?:(?:it|this)\s+ma[iy]|ma[iy]\s+(?:it|this))\s+(?:be\s+)?(?:concern[a-z]*|regard|interest)|to\s+whom\s+it\s+concerns?|to\s+all\s+concerned)(?![\w’'-])/i
/** `Dear` with a slip in it, which is still how a letter begins when a name and a comma follow. */
const MISTYPED = /^[Dd](?:era|aer|ea|er|eer|are|earr|eaar|dear)\s+(?=[A-Z\u00C0-\u00DE])[^.!?]*[,:]$/
const CASUAL =
  /^(?:(?:hell+o+w?|hullo|hallo|hi+)(?:\s+from)?|hiya+|he+y+a?|howdy|hola|aloha|namaste|bonjour|(?:(?:season['’]s|warm(?:est)?|cordial|kind|hearty|many)\s+)?greetings?(?:\s+from)?|(?:a\s+)?(?:very\s+)?good\s+(?:morning|afternoon|evening|day)|g['’]?day|salutations|salaa?m|shalom|as{1,2}[ae]?la+m[ou]?\s?['’]?al[ae][iy]?kum|as-sala+m[ou]?[ -]['’]?al[ae][iy]?kum|wh?at['’]?s\s+up|wh?as{1,2}up|guten\s+tag|sehr\s+geehrte[rs]?)(?![\w’'-])/i
const TITLED = String.raw`(?:professor|prof\.?|dr\.?|mr\.?|mrs\.?|ms\.?|mx\.?)\s+[^\s\d,:;!]+(?:\s+[^\s\d,:;!]+)?`
const OPENERS = String.raw`(?:yo|sup|oi|ciao|morning|afternoon|evening|hon(?:ou?rable|['’]ble|\.))(?:\s+[^\s\d,:;!]+){0,5}`
const BARE = new RegExp(
  String.raw`^(?:ladies\s+(?:and|&)\s+gentlem[ae]n|gentlem[ae]n|messrs\.?|sirs?|(?:sirs?|madam|mam|ma['’]am)(?:\s?(?:\/|or|and|&)\s?(?:sirs?|madam|mam|ma['’]am))?|your\s+(?:excellency|hono(?:u)?r|eminence|grace|highness)|(?:hiring\s+)?(?:team|all|folks|guys|everyone|everybody)|${OPENERS}|${TITLED})\s*[,:!;]$`,
  'i',
)
const OFFICE =
  /^to\s+(?:the|all)\s(?:\S+\s+){0,8}(?:committee|team|board|panel|office|manager|department|members|staff)\s*[,:]$/i
const VERB =
  /(?<!['’])\b(?:is|are|was|were|have|has|had|am|told|said|will|would|can|do|did|I|which|because|from)\b/
const TITLE = /(?:^|\s)(?:mrs?|ms|mx|dr|profs?|st|rev|hon|sr|jr|messrs|[a-zà-ž])$/i
/** Where a salutation without a mark ends: at the first words of the letter. */
const FIRST_WORDS = /\s(?=(?:I|We|My|This)(?:['’](?:m|ve|d|ll|re))?\s)/

/** The salutation that a line begins with; the rest of the line, if any, is where the letter goes on. */
export function findSalutation(text: string): Salutation | undefined {
  const head = text.slice(0, MAX_UNITS)
  if (BARE.test(head) || OFFICE.test(head)) return { length: text.length, isSure: false, isBare: true }
  if (MISTYPED.test(head)) return { length: text.length, isSure: true, isBare: false }
  const sure = SURE.exec(head)
  const opener = sure ?? CASUAL.exec(head)
  if (!opener) return undefined
  const mark = findEnd(head, opener[0].length)
  const first = FIRST_WORDS.exec(head.slice(opener[0].length, mark))
  const end = first ? opener[0].length + first.index : mark
  const name = head.slice(opener[0].length, end)
  const words = splitWords(name)
  const rest = text.slice(end).replace(/^[\s,:;!.—–-]+/, '')
  const isWhole = rest === ''
  if (words.length > MAX_WORDS || VERB.test(name)) return undefined
  if (isWhole) {
    const isEnded = /[,:;!.—–-]$/.test(text)
    return isEnded || words.length <= 10
      ? { length: text.length, isSure: sure !== null, isBare: sure === null && !isEnded }
      : undefined
  }
  if (end === head.length) return undefined
  // "Dear Mr. Smith, Ms. Jones, and members of the committee," is one salutation.
  const maxWords = text.endsWith('!') ? MAX_CRIED_WORDS : MAX_WORDS
  if (/[,:!]$/.test(text) && splitWords(text).length <= maxWords && !VERB.test(rest)) {
    return { length: text.length, isSure: sure !== null, isBare: false }
  }
  return splitRest(text, end, words.length, sure !== null)
}

function splitRest(text: string, end: number, nameWords: number, isSure: boolean): Salutation | undefined {
  if (nameWords > 8) return undefined
  const mark = /^\s*[,:;!.—–-]+/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return { length: end + mark.length, isSure, isBare: false }
}

/** Where the name ends: at the first mark that is not part of an abbreviation or a compound. */
function findEnd(head: string, start: number): number {
  for (const match of head.slice(start).matchAll(/[,:;!—]|\s[-–]+(?=\s)|\.(?=\s|$)|[-–]$/g)) {
    const end = start + match.index
    if (match[0] === '.' && TITLE.test(head.slice(0, end))) continue
    return end
  }
  return head.length
}

/** Whether a line may be a salutation that is a name and nothing else: `Rebecca,`, `Rebecca Stone -`. */
export function isNameAlone(text: string): boolean {
  const name = /^([^,;:.!?\d@]{2,40}(?:\s\p{Lu}\.)?)(?:,|\s[-–—])$/u.exec(text)?.[1]
  return name !== undefined && isName(name) && isCapitalized(name) && splitWords(name).length <= 3
}
