import type { Facts, Letter, Span } from '../../../src/rule/index.ts'

/** The words of a letter's salutation. */
export interface Salutation {
  /** From the first word to the last; the mark at the end is not part of it. */
  readonly span: Span
  /** On one line, with straight apostrophes. */
  readonly text: string
  /** The words in lower case, without full stops and commas; a slash is a word. */
  readonly words: readonly string[]
  /** The words after `Dear` as they are written; none where the salutation begins otherwise. */
  readonly addressee: readonly string[]
  /** The span of some of its words in a row, as `text` has them. */
  spanOf(words: readonly string[]): Span
}

/** The rules that speak of a salutation in which something is still to be filled in. */
export const BLANK_RULES: readonly string[] = [
  'merge-error',
  'placeholder-bracket',
  'placeholder-template-token',
  'placeholder-angle-bracket',
  'placeholder-blank',
]

/** What a template leaves, of which the rules for placeholders speak. */
const BLANK = /[[\]<>{}«»_$%|*#@\uFFFC…]|\.\.|\b(?:null|undefined|nan|xx+|insert|name)\b/i
const MAX_UNITS = 200

/** The salutation of a letter, unless it has none, or one that has still to be filled in. */
export function readSalutation({ paragraphs }: Letter): Salutation | undefined {
  const paragraph = paragraphs.find(({ part }) => part === 'salutation')
  if (!paragraph || paragraph.folded.text.length > MAX_UNITS) return undefined
  const text = paragraph.folded.text.replace(/[\s,:;!—–-]{1,20}$/, '').replace(/([a-z]{5})\.$/i, '$1')
  if (text === '' || BLANK.test(text)) return undefined
  const start = text.length - text.trimStart().length
  const plain = text.trim()
  const [opener = '', ...addressee] = plain.split(/\s+/)
  const span = paragraph.folded.spanOf(start, text.length)
  return {
    span,
    text: plain,
    words: splitLower(plain),
    addressee: /^dear(?:est)?[.,]?$/i.test(opener) ? addressee : [],
    spanOf: (words) => {
      const wanted = words.join(' ')
      const first = text.indexOf(wanted)
      return first < 0 ? span : paragraph.folded.spanOf(first, first + wanted.length)
    },
  }
}

/** Words in lower case, without full stops and commas; a slash is a word. */
export function splitLower(text: string): string[] {
  const spaced = text
    .toLowerCase()
    .replace(/[.,()]/g, ' ')
    .replaceAll('/', ' / ')
  return spaced.split(/\s+/).filter((word) => word !== '')
}

const TITLED =
  /^(?:(?:Attn|ATTN|Attention|FAO|For the attention of|To)[:.]?\s+)?((?:M[Rr]|M[Rr][Ss]|M[Ss]|Miss|Mx|D[Rr]|Prof|Professor|PROFESSOR|Sir|Dame)\.?\s+[A-Z\u00C0-\u00DE][^,;()\d]{1,50})/
const FIRM =
  /\b(?:ltd|limited|inc|llc|plc|group|gmbh|company|co|stores?|foundation|trust|hospital|institute|school|library|house|college|university|clinic|surgery|practice|museum|society)\b/i

/** The lines of the address that the letter goes to, at most twenty. */
export function listAddressLines({ paragraphs }: Letter): string[] {
  const lines = paragraphs.filter(({ part }) => part === 'inside-address').slice(0, 20)
  return lines.map(({ folded }) => folded.text.slice(0, MAX_UNITS).trim())
}

/** The person to whom the letter goes by its address or its facts, with a title: `Ms Ada Lee`. */
export function findPerson(letter: Letter, { recipient }: Facts): string | undefined {
  const lines = recipient ? [recipient, ...listAddressLines(letter)] : listAddressLines(letter)
  const names = lines.map((line) => TITLED.exec(line)?.[1]?.trim())
  return names.find((name) => name !== undefined && isPerson(name) && !isWriter(letter, name))
}

function isPerson(name: string): boolean {
  return !BLANK.test(name) && !FIRM.test(name)
}

/** Whether a name of the address is the writer's own, whose lines were taken for the reader's. */
function isWriter({ paragraphs }: Letter, name: string): boolean {
  const surname = name.split(/\s+/).at(-1) ?? ''
  return paragraphs.some(({ part, folded }) => part === 'signature' && folded.text.includes(surname))
}
