import type { Engine } from './engine.ts'

/** Languages that write as one word what others write as several, and what they put between the parts. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  de: ['s', 'es', 'n', 'en', 'e', 'er'],
  lb: ['s', 'en', 'er'],
  nl: ['s', 'en', 'e', 'er'],
  af: ['s', 'e'],
  fy: ['s', 'e'],
  sv: ['s', 'e', 'o', 'u'],
  da: ['s', 'e'],
  nb: ['s', 'e'],
  nn: ['s', 'e'],
  no: ['s', 'e'],
  is: ['s', 'a', 'ar', 'u'],
  fi: ['n'],
  et: [],
  hu: [],
}

/** Words that look like an ending of others, so that slips would pass for compounds with them. */
const ENDINGS = new Set(['lijk', 'heid', 'isch', 'lich', 'ende', 'erin', 'inge'])

/** Short words that often begin others; what follows them must be longer. */
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  de: ['ab', 'an', 'auf', 'aus', 'bei', 'ein', 'mit', 'um', 'vor', 'zu'],
  nl: ['aan', 'af', 'bij', 'in', 'mee', 'om', 'op', 'uit'],
}
const LEAST_LETTERS_AFTER_PARTICLE = 6

/** Shorter parts would let most slips pass for compounds. */
const LEAST_LETTERS = 4
/** In German, where a noun shows by its capital. */
const LEAST_LETTERS_NOUN = 3
const MOST_LETTERS = 40
const MOST_PARTS = 3

/** Whether a language writes compounds as one word. */
export function hasCompounds(language: string): boolean {
  return Object.hasOwn(LINKS, language)
}

/** Finds words that are made of two or three words. */
export class Compounds {
  readonly #engine: Engine
  readonly #links: readonly string[]
  readonly #particles: readonly string[]

  constructor(engine: Engine, language: string) {
    this.#engine = engine
    this.#links = ['', ...(LINKS[language] ?? [])]
    this.#particles = PARTICLES[language] ?? []
  }

  /** Looks up at once all that the words may begin or end with. */
  look(words: readonly string[]): void {
    const places = words
      .filter(({ length }) => length <= MOST_LETTERS)
      .flatMap((word) => Array.from({ length: word.length }, (_, at) => ({ word, at })))
    this.lookHeads(places.map(({ word, at }) => word.slice(0, at)))
    this.lookTails(places.map(({ word, at }) => word.slice(at)))
  }

  /** Looks up at once what may begin compounds. */
  lookHeads(heads: readonly string[]): void {
    this.#engine.lookParts(heads.flatMap((head) => this.#stemsOf(head)).flatMap(caseForms))
  }

  /** Looks up at once what may end compounds. */
  lookTails(tails: readonly string[]): void {
    this.#engine.look(tails.filter(isLong).flatMap(caseForms))
  }

  /** Whether a word is a compound of so many parts at most. */
  has(word: string, mostParts = MOST_PARTS): boolean {
    if (word.length > MOST_LETTERS) return false
    if (mostParts === MOST_PARTS && this.#beginsWithParticle(word)) return true
    for (let at = LEAST_LETTERS_NOUN; at <= word.length - LEAST_LETTERS_NOUN; at++) {
      if (!this.isHead(word.slice(0, at))) continue
      const rest = word.slice(at)
      if (this.isTail(rest) || (mostParts > 2 && this.has(rest, mostParts - 1))) return true
    }
    return false
  }

  /** Whether a stretch can begin a compound: a word, with or without what links it to the next. */
  isHead(part: string): boolean {
    return this.#stemsOf(part).some((stem) => this.#isPart(stem, (form) => this.#engine.hasPart(form)))
  }

  /** Whether a stretch can end a compound: a word, whatever the case of its first letter. */
  isTail(part: string): boolean {
    return isLong(part) && !ENDINGS.has(part) && this.#isPart(part, (form) => this.#engine.has(form))
  }

  #beginsWithParticle(word: string): boolean {
    const lower = word.toLowerCase()
    return this.#particles.some((particle) => {
      const rest = lower.slice(particle.length)
      return lower.startsWith(particle) && rest.length >= LEAST_LETTERS_AFTER_PARTICLE && this.isTail(rest)
    })
  }

  #isPart(part: string, isKnown: (form: string) => boolean): boolean {
    const [lower = '', capital = ''] = caseForms(part)
    if (part.length >= LEAST_LETTERS) return isKnown(lower) || isKnown(capital)
    return isKnown(capital) && !isKnown(lower)
  }

  #stemsOf(part: string): string[] {
    return this.#links
      .filter((link) => part.endsWith(link))
      .map((link) => part.slice(0, part.length - link.length))
      .filter(isLong)
  }
}

function isLong({ length }: string): boolean {
  return length >= LEAST_LETTERS_NOUN
}

/** In lower case, and with a capital. */
function caseForms(part: string): [string, string] {
  const lower = part.toLowerCase()
  return [lower, lower.charAt(0).toUpperCase() + lower.slice(1)]
}
