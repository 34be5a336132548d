import { nameSlip, type Slip } from '../slip.ts'
import { SlipIndex } from './slip-index.ts'
import type { WordEntry, WordTable } from './word-entry.ts'

/** Forms of the word lists that in a letter are a slip of a common word, whatever else they may mean. */
const NEVER_MEANT =
  'accompanyist accompanyists thar advices calender calendered calendering calenders chauffer conquerer conquerers corelation corelations cotemporary nickle nickles notwork notworks randoms'

/** Up to this length a rare word is one slip from a common one by chance. */
const MAX_HIDER_LENGTH = 6

/** Up to this length it is so even for the dictionaries' words: most of these are abbreviations. */
const MAX_DICTIONARY_HIDER_LENGTH = 4

/** A word that books print so often is meant (`sawn`), unless it is so short that it may be an abbreviation. */
const MIN_MEANT_FREQUENCY = 20
const MAX_ABBREVIATION_LENGTH = 3

/** From this commonness on a word is written often enough for its slips to matter more than a rare word. */
const MIN_HIDDEN_COMMONNESS = 4

/**
 * Removes the words that would hide a slip: forms nobody means, and short rare words one edit from a common word
 * (`nd`, `teth`, `wich`). Words of `kept` stay.
 */
export function removeTypoHiders(table: WordTable, kept: ReadonlySet<string>): void {
  for (const word of NEVER_MEANT.split(' ')) table.delete(word)
  const hidden = indexOf(table, MIN_HIDDEN_COMMONNESS)
  for (const [word, entry] of table) {
    if (!kept.has(word) && isShortAndRare(word, entry) && hidden.near(word).length > 0) table.delete(word)
  }
}

/** The words of a table that are at least so common, to be found by their slips. */
export function indexOf(table: WordTable, minCommonness: number): SlipIndex {
  return new SlipIndex(
    [...table].filter(([, { commonness }]) => commonness >= minCommonness).map(([word]) => word),
  )
}

/** Names up to this length are slips of common words by chance: `Thi`, `Ther`. */
const MAX_NAME_HIDER_LENGTH = 5

/** Whether a name, in lower case, is what a likely slip makes of a very common word, which the index holds. */
export function hidesSlip(name: string, veryCommon: SlipIndex): boolean {
  if (name.length > MAX_NAME_HIDER_LENGTH || !/^[a-z]+$/.test(name)) return false
  return veryCommon.near(name).some((word) => LIKELY_SLIPS.has(nameSlip(name, word)))
}

const LIKELY_SLIPS: ReadonlySet<Slip> = new Set(['swapped', 'doubled', 'missing'])

function isShortAndRare(word: string, entry: WordEntry): boolean {
  const isMeant = entry.frequency >= MIN_MEANT_FREQUENCY && word.length > MAX_ABBREVIATION_LENGTH
  if (isMeant) return false
  const maxLength = entry.isInDictionary ? MAX_DICTIONARY_HIDER_LENGTH : MAX_HIDER_LENGTH
  return entry.commonness === 1 && word.length > 1 && word.length <= maxLength && /^[a-z]+$/.test(word)
}
