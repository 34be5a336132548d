import { isCapitalized } from '../source/index.ts'
import { isKnownClose } from './known-closes.ts'
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
/** What ends a close; a full stop after an initial, as in `B.R.`, does not. */
const MARK = /[,;:!—–][,;:.!—–]{0,8}|(?<!\b[A-Z])\.[,;:.!—–]{0,8}|\s-{1,3}(?=\s|$)|$/
/** Pictures at the end of a close: `Cheers 🎉`. */
const EMOJI = /\s{0,3}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F){1,12}$/u
const SURE =
  /^(?:s[ie]nc\S*|sins[aeiou]r\S*|s[a-z]{0,2}[cn][a-z]{0,3}r[a-z]{0,2}l+e?y|fai[a-z]{0,3}f\S*|fa[a-z]{0,4}f[a-z]{0,3}l+y|respectf\S*|b?r[aeou]{0,2}g[a-z]{0,5}s|regard|cordial\S*|wishe?s?|w(?:hish|ihs|isch|ise)e?s{1,2}|obedient\S*)$/i
const POSSIBLE =
  /^(?:thanks|thank|thanking|best|cheers|warmly|love|gratefully|gratitude|appreciation|respects?|respectively|care|greetings|yours?|truly|truely|truley|salutations|servant|esteem|hopefully|humbly|thankfully|obediently|honestly|professionally)$/i
const FILLER = new Set(
  "yours your you're your's yours' you very most best kind kinds kindest kindly warm warmest with and & many thanks thank my our the highest high deepest deep great greatest sincere in advance friendly personal good every all due once again more always ever remain i we are truly truely from bottom of heart lots take submitted much so hearty heartly hope b. w/ a lot anticipation wish forever".split(
    ' ',
  ),
)
const ANNOUNCEMENT =
  /^(?:i(?:['’]m| am)?\s+|we(?:['’]re| are)?\s+)?(?:look(?:ing)?\s+forward\b|hop(?:e|ing)\s+(?:to|for)\b|thank(?:s|ing)?(?: you)?\s+(?:\S+\s+){0,3}(?:for|in)\b|in anticipation\b|until then\b|with thanks\b|wait(?:ing)?\s+for\b|await(?:ing)?\b)/i
const OLD_FASHIONED =
  /^(?:i|we)\s(?:remain|am|are)\b.{0,60}\s(?:sincerely|faithfully|truly|respectfully|obediently|servants?),?$/i

/** The close that a line begins with; what follows on the line, if anything, is the signature. */
export function findClose(text: string): Close | undefined {
  if (text.length > MAX_UNITS) return undefined
  if (OLD_FASHIONED.test(text)) return { length: text.length, isSure: true, isStopped: false }
  const mark = MARK.exec(text) as RegExpExecArray
  const phrase = withoutPictures(text.slice(0, mark.index)).trimEnd()
  const rest = withoutPictures(text.slice(mark.index + mark[0].length)).trim()
  const isStopped = /[.!]/.test(mark[0])
  const words = splitWords(phrase)
  if (isClosePhrase(words)) {
    if (rest !== '' && !isName(rest)) return undefined
    return { length: mark.index + mark[0].length, isSure: isSure(words), isStopped }
  }
  if (!isStopped && words.length <= 14 && (rest === '' || isSignature(rest)) && ANNOUNCEMENT.test(phrase)) {
    return { length: mark.index + mark[0].length, isSure: false, isStopped }
  }
  return rest === '' ? findUnmarkedClose(text, words) : undefined
}

/** A text without the pictures at its end; most have no character that could be one, and need no costly pattern. */
function withoutPictures(text: string): string {
  return /[^\0-\xa8]/.test(text) ? text.replace(EMOJI, '') : text
}

/** Whether what follows an announcement is the writer's name, and not whom it speaks to: `…, Ms Lee.` */
function isSignature(text: string): boolean {
  return isName(text) && isCapitalized(text) && !/^(?:mrs?|ms|miss|dr|prof|sir|madam)\b|\.$/i.test(text)
}

/** `Best regards Maria Petrova`: the longest run of a close's words, then a name. */
function findUnmarkedClose(text: string, words: readonly string[]): Close | undefined {
  let count = 0
  while (count < words.length && isCloseWord(words[count] as string)) count++
  const phrase = words.slice(0, count)
  const isEnough = count > 1 || /^(?:regards|sincerely|respectfully|rgds)$/i.test(phrase[0] ?? '')
  const rest = words.slice(count).join(' ')
  // "Sincerely tours," is a slip and no signature.
  if (!isEnough || !isSure(phrase) || !isName(rest) || (count === 1 && !isCapitalized(rest))) return undefined
  // "Best regards from Berlin," names a place, and the writer stands below.
  if (/^(?:and|for|from|in|of|to|with)$/i.test(phrase.at(-1) as string)) {
    return { length: text.length, isSure: true, isStopped: false }
  }
  const head = text.match(/\S+/g)?.slice(0, count) ?? []
  let end = 0
  for (const word of head) end = text.indexOf(word, end) + word.length
  return { length: end, isSure: true, isStopped: false }
}

function isClosePhrase(words: readonly string[]): boolean {
  if (isMistypedClose(words) || isKnownClose(words)) return true
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

/**
 * Whether a line may be a close that nobody has heard of, such as `With salt in my beard,`, if a name follows:
 * a few words and a comma (more after `With` or `Yours`), with none that a name or an address does not have.
 */
export function isUnheardClose(text: string): boolean {
  const phrase = /^([^,;:.!?\d@]{3,60})(?:,|\s[-–—])$/.exec(text)?.[1]
  if (phrase === undefined || !isCapitalized(phrase)) return false
  const words = splitWords(phrase)
  if (words.length === 1) return /^(?!kimberly|beverly|waverly)[a-z]{5,}ly$/i.test(phrase)
  const maxWords = /^(?:with|yours|in|wishing)$/i.test(words[0] as string) ? 10 : 6
  return words.length <= maxWords && !isName(phrase)
}
