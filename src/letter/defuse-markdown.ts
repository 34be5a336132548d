const MAX_NESTING = 32
const MAX_MARKS = 1000

/**
 * The text without what makes a Markdown parser's time grow with the square of the text, unit for unit.
 *
 * Blocks nested deeper than anybody writes, and footnote marks, strikethroughs, brackets, and underlines of
 * headings beyond a thousand, lose their signs, and so does emphasis beyond a thousand marks in one paragraph.
 */
export function defuseMarkdown(text: string): string {
  const flat = limitMarks(limitNesting(text), /~~|\[\^|\]/g)
  return limitEmphasis(limitMarks(flat, /^ {0,3}(?:=+|-+)[ \t]*$/gm))
}

/** The mark of a list item is none of emphasis, and a paragraph may be a list. */
function limitEmphasis(text: string): string {
  let count = 0
  return text.replace(/^[ \t]*(?:[*_][ \t]|$)|[*_]+/gm, (found) => {
    if (/^[*_]+$/.test(found)) return count++ < MAX_MARKS ? found : ' '.repeat(found.length)
    if (found.trim() === '') count = 0
    return found
  })
}

function limitNesting(text: string): string {
  return text.replace(/^[ \t>*+.)\d-]{64,}/gm, (prefix) => {
    let depth = 0
    for (let i = 0; i < prefix.length; i++) {
      if (!/[ \t\d]/.test(prefix.charAt(i))) depth++
      if (depth > MAX_NESTING) return prefix.slice(0, i) + ' '.repeat(prefix.length - i)
    }
    return prefix
  })
}

function limitMarks(text: string, pattern: RegExp): string {
  let count = 0
  return text.replace(pattern, (mark) => (count++ < MAX_MARKS ? mark : ' '.repeat(mark.length)))
}
