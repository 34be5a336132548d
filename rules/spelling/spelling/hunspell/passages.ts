import type { Token } from './tokens.ts'

/** So many strange words close together are another language, not a row of slips. */
const STRANGE_COUNT = 3
/** How many other words may stand between two of them. */
const MOST_BETWEEN = 2

/** Tells whether a word stands in a passage of another language, by the words that are near to no known word. */
export function findStrangePassages(strange: readonly Token[]): (token: Token) => boolean {
  const passages: { first: number; last: number }[] = []
  let from = 0
  for (let i = 1; i <= strange.length; i++) {
    const last = (strange[i - 1] as Token).index
    if (i < strange.length && (strange[i] as Token).index - last <= MOST_BETWEEN + 1) continue
    if (i - from >= STRANGE_COUNT) passages.push({ first: (strange[from] as Token).index, last })
    from = i
  }
  return ({ index }) =>
    passages.some(({ first, last }) => first - MOST_BETWEEN <= index && index <= last + MOST_BETWEEN)
}
