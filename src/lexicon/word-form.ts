/** Gives a word as the lexicon stores words: composed letters (NFC) and straight apostrophes. */
export function normalizeWord(word: string): string {
  return isAscii(word) ? word : word.normalize('NFC').replaceAll('’', "'")
}

/** Nearly all words are; what is asked of them needs none of Unicode's tables. */
function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

function isAsciiCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isAsciiSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Gives a word without its possessive ending: `model's`, `model’s` → `model`, `students'` → `students`. */
export function stripPossessive(word: string): string {
  const ending = possessiveEnding(word)
  return ending === '' ? word : word.slice(0, -ending.length)
}

/** Gives the possessive ending as it is written, or an empty text. */
export function possessiveEnding(word: string): string {
  const last = word.at(-1)
  const beforeLast = word.at(-2)
  if (last === undefined || beforeLast === undefined || word.length < 3) return ''
  if ((last === 's' || last === 'S') && isApostrophe(beforeLast)) return word.slice(-2)
  if (isApostrophe(last) && (beforeLast === 's' || beforeLast === 'S')) return last
  return ''
}

/** Gives the parts of a word between its hyphens, breaking or not. */
export function splitAtHyphens(word: string): string[] {
  // Nearly all words have none, and need no pattern.
  const hasHyphen = word.includes('-') || word.includes('‐') || word.includes('‑')
  return hasHyphen ? word.split(/[-‐‑]/) : [word]
}

function isApostrophe(letter: string): boolean {
  return letter === "'" || letter === '’'
}

/** Whether a word has letters with case, all of them capital. */
export function isAllCapitals(word: string): boolean {
  if (isAsciiSmall(word.charCodeAt(0))) return false
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Whether a word begins with a capital letter and has no other. */
export function isCapitalized(word: string): boolean {
  if (isAscii(word)) {
    if (!isAsciiCapital(word.charCodeAt(0))) return false
    for (let i = 1; i < word.length; i++) if (isAsciiCapital(word.charCodeAt(i))) return false
    return true
  }
  const rest = word.slice(1)
  return word.slice(0, 1) !== word.slice(0, 1).toLowerCase() && rest === rest.toLowerCase()
}

/** Gives a correction the letter case of the word it replaces; capitals of its own (`Wednesday`) stay. */
export function matchCase(correction: string, word: string): string {
  if (word.length > 1 && isAllCapitals(word)) return correction.toUpperCase()
  const isCapital = word.slice(0, 1) !== word.slice(0, 1).toLowerCase()
  return isCapital ? correction.slice(0, 1).toUpperCase() + correction.slice(1) : correction
}
