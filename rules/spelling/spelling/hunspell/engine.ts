import type { Root, Word as WordNode } from 'nlcst'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Dictionary, Excerpt } from '../../../../src/rule/index.ts'

type RetextSpell = typeof import('retext-spell').default

/** The engine counts up to this number from 0, and takes 0 itself for its default. */
const NO_SUGGESTIONS = -1

/** Asks Hunspell dictionaries about words, through retext-spell, and remembers the answers for one letter. */
export class Engine {
  readonly #dictionaries: readonly Dictionary[]
  readonly #retextSpell: RetextSpell
  readonly #words = new Map<string, boolean>()
  readonly #parts = new Map<string, boolean>()

  constructor(dictionaries: readonly Dictionary[], retextSpell: RetextSpell) {
    this.#dictionaries = dictionaries
    this.#retextSpell = retextSpell
  }

  /** Looks many words up at once, which costs little more than one. */
  look(words: Iterable<string>): void {
    this.#ask(words, this.#words, false)
  }

  /** Whether a word is one of the dictionaries'; true at once for what has been looked up. */
  has(word: string): boolean {
    if (!this.#words.has(word)) this.look([word])
    return this.#words.get(word) === true
  }

  /** Looks up what may be parts of compounds. */
  lookParts(parts: Iterable<string>): void {
    this.#ask(parts, this.#parts, true)
  }

  /** Whether a stretch is a word, or stands in compounds of the dictionaries. */
  hasPart(part: string): boolean {
    if (!this.#parts.has(part)) this.lookParts([part])
    return this.#parts.get(part) === true
  }

  #ask(words: Iterable<string>, answers: Map<string, boolean>, areParts: boolean): void {
    const asked = [...new Set(words)].filter((word) => !answers.has(word))
    for (const word of asked) answers.set(word, false)
    for (const dictionary of this.#dictionaries) {
      const normal = new Map(asked.map((word) => [word, dictionary.normalize(word)]))
      const accepted = this.#accept(dictionary.excerpt(normal.values(), areParts))
      for (const [word, form] of normal) if (accepted.has(form)) answers.set(word, true)
    }
  }

  /** The words of an excerpt that the engine says nothing of. */
  #accept({ words, aff, dic }: Excerpt): Set<string> {
    const accepted = new Set(words)
    if (words.length === 0) return accepted
    const file = new VFile()
    const settings = {
      // Buffers, since the engine takes other arrays of bytes for lists of numbers.
      dictionary: { aff: Buffer.from(aff), dic: Buffer.from(dic) },
      ignoreLiteral: false,
      // Its own suggestions take up to half a second a word, and a budget that letters would share.
      max: NO_SUGGESTIONS,
    }
    unified().use(this.#retextSpell, settings).runSync(toTree(words), file)
    for (const { actual } of file.messages) accepted.delete(actual ?? '')
    return accepted
  }
}

function toTree(words: readonly string[]): Root {
  const children = words.map(
    (value): WordNode => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] }),
  )
  return { type: 'RootNode', children: [{ type: 'SentenceNode', children }] }
}
