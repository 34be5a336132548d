// Regular expressions with \p{…} cost 2 to 5 ms each at their first use, so that the common scripts are told
// apart without them.

/** Whether a code point is a letter, a combining mark, or a digit. */
export function isWordCharacter(point: number): boolean {
  if (point < 0x80) return isAsciiLetter(point) || (point >= 0x30 && point <= 0x39)
  if (isPunctuation(point)) return false
  return isCased(point) || /^[\p{L}\p{M}\p{N}]$/u.test(String.fromCodePoint(point))
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

/** Whether a letter stands at an offset in a text, in UTF-16 code units; outside the text there is none. */
export function isLetterAt(text: string, offset: number): boolean {
  const point = text.codePointAt(offset)
  if (point === undefined || offset < 0) return false
  if (point < 0x80) return isAsciiLetter(point)
  if (isPunctuation(point)) return false
  return isCased(point) || /^\p{L}$/u.test(String.fromCodePoint(point))
}

/** Whether a capital letter stands at an offset in a text, in UTF-16 code units; at its beginning by default. */
export function isCapitalized(text: string, offset = 0): boolean {
  const point = text.codePointAt(offset)
  if (point === undefined) return false
  if (point < 0x80) return point >= 0x41 && point <= 0x5a
  const character = String.fromCodePoint(point)
  return character.toLowerCase() !== character
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

/** The dashes and quotation marks of every letter, and what stands for an address. */
function isPunctuation(point: number): boolean {
  return (point >= 0x2010 && point <= 0x206f) || point === 0xfffc
}

function isCased(point: number): boolean {
  const character = String.fromCodePoint(point)
  return character.toLowerCase() !== character.toUpperCase()
}
