const MOST_UNITS = 80

/**
 * The offset at which the token begins that ends at an offset: what stands there without white space and without
 * any of the characters in `breaks`, at most 80 code units back; the offset itself where there is none.
 */
export function tokenStart(text: string, end: number, breaks = ''): number {
  const first = Math.max(0, end - MOST_UNITS)
  let start = end
  while (start > first && !isBreak(text.charAt(start - 1), breaks)) start--
  return start
}

/** A text without any of some characters at its end. */
export function trimEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function isBreak(character: string, breaks: string): boolean {
  return breaks.includes(character) || /\s/.test(character)
}
