import type { WordTable } from './word-entry.ts'

/** So far down the list a word has no frequency to speak of. */
const LAST_PLACE = 100_000

/** What a word that books hardly print gets, by how common the word lists say it is. */
const LEAST_FREQUENCY = [1, 1, 3, 6, 12, 30] as const

/** Up to which place among the words of books a word of the dictionaries is so common. */
const PLACES: readonly (readonly [place: number, commonness: number])[] = [
  [5_000, 5],
  [14_000, 4],
  [30_000, 3],
  [55_000, 2],
]

/**
 * Sets how often each word is printed, by its place in a list of the words of books, the commonest first; and makes
 * words of the dictionaries common that are printed often, whatever other lists say.
 */
export function setFrequencies(table: WordTable, printedWords: readonly string[]): void {
  const places = new Map(printedWords.map((word, at) => [word.toLowerCase(), at + 1]))
  for (const [word, entry] of table) {
    const lower = word.toLowerCase()
    const place = places.get(lower)
    // The list does not tell `may` from `May`: the books mean the word far more often than the name.
    const isMeantInLowerCase = lower !== word && table.has(lower)
    if (place !== undefined && !isMeantInLowerCase) {
      entry.frequency = frequencyOfPlace(place)
      if (lower === word && entry.isInDictionary) {
        entry.commonness = Math.max(entry.commonness, commonnessOfPlace(place))
      }
    }
    entry.frequency = Math.max(entry.frequency, LEAST_FREQUENCY[entry.commonness] ?? 1)
  }
}

/** The scale that `Lexicon.frequency` tells. */
export function frequencyOfPlace(place: number): number {
  return Math.max(1, Math.round(255 * (1 - Math.log(place) / Math.log(LAST_PLACE))))
}

function commonnessOfPlace(place: number): number {
  return PLACES.find(([last]) => place <= last)?.[1] ?? 1
}
