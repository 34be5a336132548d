/** So many words of letters are remembered; together they take about a megabyte. */
const MOST_WORDS = 10_000

/**
 * V8 copies a text of fewer letters out of the one it is cut from, while a longer one keeps the whole letter in memory
 * that it was cut from. Longer words are rare, so that they are not remembered.
 */
const LONGEST_WORD = 12

/**
 * Gives a function that answers as `tell` does, and remembers its answers: most words of a letter stand in the letters
 * before it too. `tell` must depend on nothing but the word.
 */
export function rememberWords<Answer>(
  tell: (word: string) => Answer,
  mostWords = MOST_WORDS,
): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const answer = tell(word)
    if (word.length <= LONGEST_WORD) {
      if (answers.size >= mostWords) answers.clear()
      answers.set(word, answer)
    }
    return answer
  }
}
