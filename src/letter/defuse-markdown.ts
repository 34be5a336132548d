const MAX_NESTING = 32
const MAX_MARKS = 1000

/**
 * The text without what makes a Markdown parser's time grow with the square of the text, unit for unit.
 *
 * Blocks nested deeper than anybody writes, and footnote marks, strikethroughs, and brackets beyond a thousand,
 * lose their signs.
 */
export function defuseMarkdown(text: string): string {
  return limitMarks(limitNesting(text), /~~|\[\^|\]/g)
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
