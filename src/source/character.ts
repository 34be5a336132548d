// A regular expression with \p{…} costs 0.1 to 0.4 ms at its first use, which is why the letters of the common scripts
// are told apart without one.

/** Whether a code point is a letter, a combining mark, or a digit. */
export function isWordCharacter(point: number): boolean {
  if (point < 0x80) return isAsciiLetter(point) || isAsciiDigit(point)
  return isCased(point) || isOneOf(/^[\p{L}\p{M}\p{N}]$/u, point)
}

/** Whether a code point is a letter of any script. */
export function isLetter(point: number): boolean {
  if (point < 0x80) return isAsciiLetter(point)
  return isCased(point) || isOneOf(/^\p{L}$/u, point)
}

/** Whether a code point is such as names are made of: a letter, a combining mark, an apostrophe, or a hyphen. */
export function isNameCharacter(point: number): boolean {
  if (point < 0x80) return isAsciiLetter(point) || point === 0x27 || point === 0x2d
  return point === 0x2019 || isCased(point) || isOneOf(/^[\p{L}\p{M}]$/u, point)
}

/** Whether a code point is a small letter; one of a script without capitals is none. */
export function isSmallLetter(point: number): boolean {
  if (point < 0x80) return point >= 0x61 && point <= 0x7a
  if (isCased(point)) return !isOfCapital(point)
  return isOneOf(/^\p{Ll}$/u, point)
}

/** Where the run of characters ends that begins at an offset, in UTF-16 code units, and whose code points are all such. */
export function endOfCharacters(text: string, start: number, isSuch: (point: number) => boolean): number {
  let end = start
  while (end < text.length) {
    const point = text.codePointAt(end) as number
    if (!isSuch(point)) break
    end += point > 0xffff ? 2 : 1
  }
  return end
}

/** Whether a text has characters, and none but such. */
export function isMadeOf(text: string, isSuch: (point: number) => boolean): boolean {
  return text !== '' && endOfCharacters(text, 0, isSuch) === text.length
}

/** The longest runs of such characters in a text, in order; none is empty. */
export function listRuns(text: string, isSuch: (point: number) => boolean): string[] {
  const runs: string[] = []
  const isOther = (point: number) => !isSuch(point)
  for (let start = endOfCharacters(text, 0, isOther); start < text.length; ) {
    const end = endOfCharacters(text, start, isSuch)
    runs.push(text.slice(start, end))
    start = endOfCharacters(text, end, isOther)
  }
  return runs
}

/** Whether a letter stands at an offset in a text, in UTF-16 code units; outside the text there is none. */
export function isLetterAt(text: string, offset: number): boolean {
  return isLetter(text.codePointAt(offset) ?? 0)
}

/** Whether a capital letter stands at an offset in a text, in UTF-16 code units; at its beginning by default. */
export function isCapitalized(text: string, offset = 0): boolean {
  const point = text.codePointAt(offset) ?? 0
  if (point < 0x80) return point >= 0x41 && point <= 0x5a
  if (isCased(point)) return isOfCapital(point)
  return isOneOf(/^\p{Lu}$/u, point)
}

/** Whether a small letter stands at an offset in a text, in UTF-16 code units; at its beginning by default. */
export function isSmall(text: string, offset = 0): boolean {
  return isSmallLetter(text.codePointAt(offset) ?? 0)
}

/** A text in lower case, unit for unit: a character whose lower case is longer, such as İ, stays. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  })
}

function isAsciiLetter(point: number): boolean {
  return (point >= 0x61 && point <= 0x7a) || (point >= 0x41 && point <= 0x5a)
}

function isAsciiDigit(point: number): boolean {
  return point >= 0x30 && point <= 0x39
}

/** Whether a code point is a letter of a script with capitals; further up, signs such as Ⅷ and Ⓐ have case, too. */
function isCased(point: number): boolean {
  if (point >= 0x2000) return false
  const character = String.fromCodePoint(point)
  return character.toLowerCase() !== character.toUpperCase()
}

function isOfCapital(point: number): boolean {
  const character = String.fromCodePoint(point)
  return character.toLowerCase() !== character
}

/** Whether a pattern of letters, marks or digits fits a code point; signs such as `£` and `–` never cost it. */
function isOneOf(pattern: RegExp, point: number): boolean {
  if (point < 0xaa || (point >= 0x2010 && point <= 0x206f) || point === 0xfffc) return false
  return pattern.test(String.fromCodePoint(point))
}
