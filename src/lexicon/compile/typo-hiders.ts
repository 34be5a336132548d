import type { WordEntry, WordTable } from './word-entry.ts'

/** Forms of the word lists that in a letter are a slip of a common word, whatever else they may mean. */
const NEVER_MEANT =
  'accompanyist accompanyists advices calender calendered calendering calenders chauffer conquerer conquerers corelation corelations cotemporary nickle nickles notwork notworks randoms'

/** Up to this length a rare word is one slip from a common one by chance. */
const MAX_HIDER_LENGTH = 6

/** Up to this length it is so even for the dictionaries' words: most of these are abbreviations. */
const MAX_DICTIONARY_HIDER_LENGTH = 4

/** From this commonness on a word is written often enough for its slips to matter more than a rare word. */
const MIN_HIDDEN_COMMONNESS = 4

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Removes the words that would hide a slip: forms nobody means, and short rare words one edit from a common word
 * (`nd`, `teth`, `wich`). Words of `kept` stay.
 */
export function removeTypoHiders(table: WordTable, kept: ReadonlySet<string>): void {
  for (const word of NEVER_MEANT.split(' ')) table.delete(word)
  for (const [word, entry] of table) {
    if (!kept.has(word) && isShortAndRare(word, entry) && isSlipOfCommonWord(word, table)) table.delete(word)
  }
}

function isShortAndRare(word: string, entry: WordEntry): boolean {
  const maxLength = entry.isInDictionary ? MAX_DICTIONARY_HIDER_LENGTH : MAX_HIDER_LENGTH
  return entry.commonness === 1 && word.length > 1 && word.length <= maxLength && /^[a-z]+$/.test(word)
}

function isSlipOfCommonWord(word: string, table: WordTable): boolean {
  return listSlips(word).some((slip) => (table.get(slip)?.commonness ?? 0) >= MIN_HIDDEN_COMMONNESS)
}

function listSlips(word: string): string[] {
  const slips: string[] = []
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at)
    const letter = word.slice(at, at + 1)
    const after = word.slice(at + 1)
    if (letter !== '') slips.push(before + after)
    if (after !== '') slips.push(before + after.slice(0, 1) + letter + after.slice(1))
    for (const other of LETTERS) {
      slips.push(before + other + letter + after)
      if (letter !== '' && other !== letter) slips.push(before + other + after)
    }
  }
  return slips
}
