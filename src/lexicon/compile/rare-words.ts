import { LOCALES } from '../lexicon.ts'
import { nameSlip } from '../slip.ts'
import { frequencyOfPlace } from './frequencies.ts'
import { NEAR_COMMON_WORDS } from './near-common-words.ts'
import { indexOf } from './typo-hiders.ts'
import type { WordTable } from './word-entry.ts'

/** Shorter forms in lists of words are abbreviations, or parts of words. */
const MIN_LENGTH = 5

/** From here on a word is common enough for others to be taken for its slips. */
const MIN_NEIGHBOUR_COMMONNESS = 2

/** From this length on words may be taken for two slips of a common one. */
const MIN_TWO_SLIPS_LENGTH = 7

/** Words printed less often are mistyped so seldom that a word of a list beside one is rather meant. */
const MAX_IGNORED_FREQUENCY = 60

/**
 * Adds rare words: those that are known to be right although they lie beside a common word, and those of
 * machine-made lists that are hardly its slips: they lie beside common words only by slips that people seldom make
 * (`mafic`, `magic`), or are proper words beside words that are not too common themselves (`haunched`, `hunched`).
 * Shorter words that lie beside no common word are never reported, and need not be stored. None is offered.
 */
export function addRareWords(
  table: WordTable,
  printedWords: readonly string[],
  gameWords: readonly string[],
): void {
  const capitals = new Set(
    [...table.keys()].filter((word) => word !== word.toLowerCase()).map((word) => word.toLowerCase()),
  )
  const common = indexOf(table, MIN_NEIGHBOUR_COMMONNESS)
  for (const word of NEAR_COMMON_WORDS.split(/\s+/)) if (word !== '') add(word, 1)
  printedWords.forEach((printed, at) => {
    const word = printed.toLowerCase()
    const mayBeTwoSlips = word.length >= MIN_TWO_SLIPS_LENGTH
    if (isStored(word, mayBeTwoSlips, (neighbour) => nameSlip(word, neighbour) === 'other')) {
      add(word, frequencyOfPlace(at + 1))
    }
  })
  for (const word of gameWords) {
    if (isStored(word, false, (neighbour) => isHardlyMeant(word, neighbour))) add(word, 1)
  }

  function isHardlyMeant(word: string, neighbour: string): boolean {
    const slip = nameSlip(word, neighbour)
    const frequency = table.get(neighbour)?.frequency ?? 0
    return (
      slip === 'other' || slip === 'ending' || (word.length > MIN_LENGTH && frequency < MAX_IGNORED_FREQUENCY)
    )
  }

  function isStored(word: string, isAlone: boolean, isNoSlipOf: (neighbour: string) => boolean): boolean {
    if (word.length < MIN_LENGTH || table.has(word) || capitals.has(word) || !/^[a-z]+$/.test(word))
      return false
    const neighbours = common.near(word)
    return (isAlone || neighbours.length > 0) && neighbours.every(isNoSlipOf)
  }

  function add(word: string, frequency: number): void {
    if (table.has(word)) return
    table.set(word, {
      locales: new Set(LOCALES),
      commonness: 1,
      frequency,
      isNeverOffered: true,
      isInDictionary: false,
    })
  }
}
