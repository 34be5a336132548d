import { isName, splitWords } from './recognize-line.ts'

/** A complimentary close at the head of a line. */
export interface Close {
  /** Length of the close in the line's text, its mark included, in UTF-16 code units. */
  readonly length: number
  /** Whether it is such as hardly stands elsewhere: `Yours sincerely`, `Kind regards`. */
  readonly isSure: boolean
  /** Whether it ends in a full stop or an exclamation mark. */
  readonly isStopped: boolean
}

const MAX_UNITS = 120
const SURE =
  /^(?:sin[cs]\S*|faith?f\S*|respectf\S*|reg[au]?r?[au]?rds?|regrads?|rgds|cordial\S*|wishes|obedient\S*)$/i
const POSSIBLE =
  /^(?:thanks|thank|best|cheers|warmly|love|gratefully|gratitude|appreciation|respects?|care|greetings|yours?|truly|truely)$/i
const FILLER = new Set(
  "yours your you're your's you very most best kind kindest kindly warm warmest with and & many thanks thank my the highest deepest great greatest in advance friendly personal good high all due once again more always ever remain i we are truly truely from bottom of heart lots take submitted much so".split(
    ' ',
  ),
)
const ANNOUNCEMENT =
  /^(?:i(?:['’]m| am)?\s+|we(?:['’]re| are)?\s+)?(?:look(?:ing)?\s+forward\b|hop(?:e|ing)\s+to\b|thank(?:s| you)\s+(?:\S+\s+){0,3}(?:for|in)\b|in anticipation\b|until then\b|with thanks\b)/i

/** The close that a line begins with; what follows on the line, if anything, is the signature. */
export function findClose(text: string): Close | undefined {
  if (text.length > MAX_UNITS) return undefined
  const mark = /[,;:.!—–]{1,9}|\s-{1,3}(?=\s|$)|$/.exec(text) as RegExpExecArray
  const phrase = text.slice(0, mark.index).trimEnd()
  const rest = text.slice(mark.index + mark[0].length).trim()
  const isStopped = /[.!]/.test(mark[0])
  const words = splitWords(phrase)
  if (isClosePhrase(words)) {
    if (rest !== '' && !isName(rest)) return undefined
    return { length: mark.index + mark[0].length, isSure: isSure(words), isStopped }
  }
  if (rest === '' && !isStopped && words.length <= 14 && ANNOUNCEMENT.test(phrase)) {
    return { length: text.length, isSure: false, isStopped }
  }
  return rest === '' ? findUnmarkedClose(text, words) : undefined
}

/** `Best regards Maria Petrova`: the longest run of a close's words, then a name. */
function findUnmarkedClose(text: string, words: readonly string[]): Close | undefined {
  let count = 0
  while (count < words.length && isCloseWord(words[count] as string)) count++
  const phrase = words.slice(0, count)
  if (count < 2 || !isSure(phrase) || !isName(words.slice(count).join(' '))) return undefined
  const head = text.match(/\S+/g)?.slice(0, count) ?? []
  let end = 0
  for (const word of head) end = text.indexOf(word, end) + word.length
  return { length: end, isSure: true, isStopped: false }
}

function isClosePhrase(words: readonly string[]): boolean {
  if (isMistypedClose(words)) return true
  return words.length > 0 && words.length <= 9 && words.every(isCloseWord) && words.some(isKey)
}

/** `King regards`, `Your sincerly`: one or two words, whatever they are, before a word that only a close ends in. */
function isMistypedClose(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const isShort = words.length === 2 || words.length === 3
  return (
    isShort &&
    /^(?:regards|wishes|sincerely|faithfully|respectfully)$/i.test(last) &&
    !/^to$/i.test(words[0] ?? '')
  )
}

function isCloseWord(word: string): boolean {
  return isKey(word) || FILLER.has(word.toLowerCase().replaceAll('’', "'"))
}

function isKey(word: string): boolean {
  return SURE.test(word) || POSSIBLE.test(word)
}

function isSure(words: readonly string[]): boolean {
  return words.some((word) => SURE.test(word)) || (words.length > 1 && /^yours?$/i.test(words[0] as string))
}
