/** Where a hash begins, which is so the hash of no word at all. */
export const NO_WORD = 0x811c9dc5

/** A number of 32 bits that stands for a word. */
export function hashWord(word: string): number {
  let hash = NO_WORD
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** A number of 32 bits that stands for two such numbers, in this order. */
export function mixHashes(first: number, second: number): number {
  let hash = Math.imul(first, 31) + second
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/** How many bits there are at least for each hash, so that not one in so many others is taken for one of them. */
const BITS = 8

/** Tells of most hashes that they are not among some. */
export class HashFilter {
  /** As many as a power of two. */
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** A filter of these hashes. */
  static of(hashes: ReadonlySet<number>): HashFilter {
    const filter = new HashFilter(new Uint8Array(2 ** Math.ceil(Math.log2((hashes.size * BITS) / 8 + 1))))
    for (const hash of hashes) {
      const place = filter.#placeOf(hash)
      filter.bytes[place] = (filter.bytes[place] as number) | (1 << (hash & 7))
    }
    return filter
  }

  /** False for a hash that is not among them. */
  mayHold(hash: number): boolean {
    return ((this.bytes[this.#placeOf(hash)] as number) & (1 << (hash & 7))) !== 0
  }

  #placeOf(hash: number): number {
    return (hash >>> 3) & (this.bytes.length - 1)
  }
}
