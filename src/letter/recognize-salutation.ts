import { splitWords } from './recognize-line.ts'

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
const SURE =
  /^(?:my\s+)?(?:dear(?:est|s)?|respected|esteemed|to\s+who[ms]?e?\s+(?:it|this)\s+ma[iy]\s+concern[a-z]*)(?![\w’'-])/i
/** `Dear` with a slip in it, which is still how a letter begins when a name and a comma follow. */
const MISTYPED = /^[Dd](?:era|aer|ea|er|eer|are|earr|eaar|dear)\s+(?=[A-Z\u00C0-\u00DE])[^.!?]*[,:]$/
const CASUAL =
  /^(?:hello|hi|hiya|hey|greetings|good\s+(?:morning|afternoon|evening|day)|salutations)(?![\w’'-])/i
const BARE =
  /^(?:ladies\s+(?:and|&)\s+gentlemen|gentlemen|sirs?(?:\s+or\s+madam)?|madam|(?:professor|prof\.?|dr\.?|mr\.?|mrs\.?|ms\.?|mx\.?)\s+[^\s\d,:;!]+(?:\s+[^\s\d,:;!]+)?)\s*[,:!;]$/i
const OFFICE =
  /^to\s+(?:the|all)\s(?:\S+\s+){0,8}(?:committee|team|board|panel|office|manager|department|members|staff)\s*[,:]$/i
const VERB = /\b(?:is|are|was|were|have|has|had|am|told|said|will|would|can|do|did|I|which|because|from)\b/
const TITLE = /(?:^|\s)(?:mrs?|ms|mx|dr|profs?|st|rev|hon|sr|jr|messrs|[a-zà-ž])$/i

/** The salutation that a line begins with; the rest of the line, if any, is where the letter goes on. */
export function findSalutation(text: string): Salutation | undefined {
  const head = text.slice(0, MAX_UNITS)
  if (BARE.test(head) || OFFICE.test(head)) return { length: text.length, isSure: false, isBare: true }
  if (MISTYPED.test(head)) return { length: text.length, isSure: true, isBare: false }
  const sure = SURE.exec(head)
  const opener = sure ?? CASUAL.exec(head)
  if (!opener) return undefined
  const end = findEnd(head, opener[0].length)
  const name = head.slice(opener[0].length, end)
  const words = splitWords(name)
  const rest = text.slice(end).replace(/^[\s,:;!.—–-]+/, '')
  const isWhole = rest === ''
  if (words.length > MAX_WORDS || VERB.test(name)) return undefined
  if (isWhole) {
    const isEnded = /[,:;!.—–-]$/.test(text)
    return isEnded || words.length <= 10
      ? { length: text.length, isSure: sure !== null, isBare: false }
      : undefined
  }
  if (end === head.length) return undefined
  // "Dear Mr. Smith, Ms. Jones, and members of the committee," is one salutation.
  if (/[,:]$/.test(text) && splitWords(text).length <= MAX_WORDS && !VERB.test(rest)) {
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
