/** A number with its noun: “1 letter”, “3 letters”. */
export function countNoun(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}

/** Things to choose from: “a”, “a or b”, “a, b, or c”. */
export function joinWithOr(items: readonly string[]): string {
  return joinWith('or', items)
}

/** Things that all hold: “a”, “a and b”, “a, b, and c”. */
export function joinWithAnd(items: readonly string[]): string {
  return joinWith('and', items)
}

function joinWith(word: 'or' | 'and', items: readonly string[]): string {
  if (items.length <= 2) return items.join(` ${word} `)
  return `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)}`
}

/** A text with a capital. */
export function asSentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A text as a sentence: with a capital and a full stop. */
export function asSentence(text: string): string {
  const head = asSentenceStart(text)
  return /[.!?]$/.test(head) ? head : `${head}.`
}
