import { MAX_WORD_LENGTH } from '../binary.ts'
import { LOCALES, type Locale } from '../lexicon.ts'
import { COMMON_NAMES } from './common-names.ts'
import { DOMAIN_WORDS } from './domain/index.ts'
import { setFrequencies } from './frequencies.ts'
import { MISSPELLINGS } from './misspellings.ts'
import { RARE_NAMES } from './rare-names.ts'
import { addRareWords } from './rare-words.ts'
import type { WordSources } from './read-word-sources.ts'
import { SlipIndex } from './slip-index.ts'
import { hidesSlip, removeTypoHiders } from './typo-hiders.ts'
import type { WordEntry, WordTable } from './word-entry.ts'

/** Gathers the words of all sources into one table, without those that would hide a slip. */
export function collectWords(sources: WordSources): WordTable {
  const table: WordTable = new Map()
  for (const [locale, forms] of sources.dictionaries) {
    for (const { form, isNeverOffered } of forms) {
      addWord(table, form, [locale], isContraction(form) ? CONTRACTION_COMMONNESS : 1)
      const entry = table.get(form)
      if (entry === undefined) continue
      entry.isInDictionary = true
      if (isNeverOffered) entry.isNeverOffered = true
    }
  }
  addLonePossessives(table, sources)
  for (const { locales, size, words } of sources.sizedWords) {
    for (const word of words) addWord(table, word, locales, commonnessOfSize(size))
  }
  const domainWords = splitWords(DOMAIN_WORDS)
  for (const word of domainWords) addWord(table, word, LOCALES, commonnessOfDomainWord(word))
  for (const name of splitWords(COMMON_NAMES)) addWord(table, name, LOCALES, 4)
  for (const name of splitWords(RARE_NAMES)) addWord(table, name, LOCALES, 1)
  for (const name of splitWords(COMMON_NAMES)) removeLowerCaseOf(table, name)
  setFrequencies(table, sources.printedWords)
  addListedNames(table, [...sources.names, ...sources.cities])
  setFrequencies(table, sources.printedWords)
  for (const city of sources.cities) makeKnown(table.get(city))
  removeTypoHiders(table, new Set(domainWords))
  addRareWords(table, sources.printedWords, sources.gameWords)
  for (const misspelling of MISSPELLINGS.keys()) table.delete(misspelling)
  return table
}

/** Possessives are taken apart at look-up, so only those of no other word (`Kinko's`) are stored. */
function addLonePossessives(table: WordTable, sources: WordSources): void {
  for (const [locale, forms] of sources.dictionaries) {
    for (const { form } of forms) {
      if (form.endsWith("'s") && !table.has(form.slice(0, -2))) addStorableWord(table, form, [locale], 1)
    }
  }
}

function addWord(table: WordTable, word: string, locales: readonly Locale[], commonness: number): void {
  if (!word.endsWith("'s")) addStorableWord(table, word, locales, commonness)
}

function addStorableWord(
  table: WordTable,
  word: string,
  locales: readonly Locale[],
  commonness: number,
): void {
  if (!isStorable(word)) return
  const normal = word.normalize('NFC')
  const entry = table.get(normal)
  if (entry === undefined) {
    table.set(normal, {
      locales: new Set(locales),
      commonness,
      frequency: 0,
      isNeverOffered: false,
      isInDictionary: false,
    })
    return
  }
  for (const locale of locales) entry.locales.add(locale)
  entry.commonness = Math.max(entry.commonness, commonness)
}

/** A name may hide a slip of one of the thousand most frequent words. */
const MIN_HIDDEN_FREQUENCY = 102

/** Names of lists are known, but for those that at the start of a sentence would hide a slip: `Ther`, `Beleive`. */
function addListedNames(table: WordTable, names: readonly string[]): void {
  const veryCommon = new SlipIndex(
    [...table].filter(([, { frequency }]) => frequency >= MIN_HIDDEN_FREQUENCY).map(([word]) => word),
  )
  for (const name of names) {
    const lower = name.toLowerCase()
    if (table.has(lower) || MISSPELLINGS.has(lower) || hidesSlip(lower, veryCommon)) continue
    addWord(table, name, LOCALES, 1)
  }
}

/** From this frequency on people write of a city, and mistype it. */
const MIN_CITY_FREQUENCY = 45

function makeKnown(city: WordEntry | undefined): void {
  if (city && city.frequency >= MIN_CITY_FREQUENCY) city.commonness = Math.max(city.commonness, 3)
}

/** The rarest lists hold `english` (in billiards), where a letter means the language. */
function removeLowerCaseOf(table: WordTable, name: string): void {
  const lower = name.toLowerCase()
  if (lower !== name && table.get(lower)?.commonness === 1) table.delete(lower)
}

function isStorable(word: string): boolean {
  return word.length <= MAX_WORD_LENGTH && /^\p{L}[\p{L}\p{N}'.-]*$/u.test(word)
}

/** The sized lists leave contractions out. */
const CONTRACTION_COMMONNESS = 4

function isContraction(word: string): boolean {
  return /^[A-Za-z]+(?:n't|'(?:d|ll|m|re|ve))$/.test(word)
}

function commonnessOfSize(size: number): number {
  if (size <= 20) return 5
  if (size <= 35) return 4
  if (size <= 50) return 3
  return size <= 60 ? 2 : 1
}

/** A long word of a field is a good guess for an unknown one beside it; a short one is beside too many. */
const MIN_LENGTH_OF_GUESS = 7

function commonnessOfDomainWord(word: string): number {
  return word.length >= MIN_LENGTH_OF_GUESS && word === word.toLowerCase() ? 2 : 1
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
