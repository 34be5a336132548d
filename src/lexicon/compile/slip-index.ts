import { editDistance } from '../distance.ts'

/**
 * Words, to be found by what is one edit away (optimal string alignment). Two words within one edit of each other
 * have a text in common that each gives by leaving out at most one letter.
 *
 * @see https://github.com/wolfgarbe/SymSpell
 */
export class SlipIndex {
  readonly #wordsByRest = new Map<string, string[]>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const rest of listRests(word)) {
        const known = this.#wordsByRest.get(rest)
        if (known) known.push(word)
        else this.#wordsByRest.set(rest, [word])
      }
    }
  }

  /** The words one edit away from a text, itself left out; each once, in no order. */
  near(text: string): string[] {
    const found = new Set<string>()
    for (const rest of listRests(text)) {
      for (const word of this.#wordsByRest.get(rest) ?? []) {
        if (word !== text && editDistance(word, text, 1) <= 1) found.add(word)
      }
    }
    return [...found]
  }
}

function listRests(word: string): Set<string> {
  const rests = new Set([word])
  for (let at = 0; at < word.length; at += 1) rests.add(word.slice(0, at) + word.slice(at + 1))
  return rests
}
