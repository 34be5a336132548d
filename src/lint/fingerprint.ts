import type { Letter } from '../letter/index.ts'
import { type Span, slice } from '../rule/index.ts'
import { foldWords } from './fold-words.ts'

/**
 * Identities of a letter's findings: the same for the same words in the same sentence, wherever the
 * sentence moves to, however it is wrapped, and whatever the letter is called; findings that are otherwise
 * alike are told apart by their order.
 */
export class Fingerprints {
  readonly #letter: Letter
  readonly #counts = new Map<string, number>()
  /** The last sentence asked for: a long one may hold many findings. */
  #sentence: { readonly of: Span | undefined; readonly hash: string } = { of: undefined, hash: '' }

  constructor(letter: Letter) {
    this.#letter = letter
  }

  /** The identity of the next finding; findings of one rule are to be given in the order of the text. */
  next(ruleId: string, span: Span): string {
    const parts = [ruleId, foldWords(slice(this.#letter.source, span)), this.#surroundings(span)]
    const key = parts.join('\u0000')
    const occurrence = this.#counts.get(key) ?? 0
    this.#counts.set(key, occurrence + 1)
    return hashText(`${key}\u0000${occurrence}`)
  }

  /** Stands for the sentence that a span starts in; empty between sentences. */
  #surroundings(span: Span): string {
    const { sentences, prose } = this.#letter
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.span.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    const sentence = sentences[low]
    if (!sentence || sentence.span.start > span.start) return ''
    if (this.#sentence.of !== sentence.span) {
      this.#sentence = {
        of: sentence.span,
        hash: hashText(foldWords(prose.slice(sentence.span.start, sentence.span.end)).trim()),
      }
    }
    return this.#sentence.hash
  }
}

/** 64 bits of FNV-1a, in two halves with different seeds, as 16 hexadecimal digits. */
export function hashText(text: string): string {
  let high = 0x811c9dc5
  let low = 0x1000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
