import type { Dictionary } from '../dictionary.ts'
import { type DictionaryBytes, decodeDictionary } from './decode.ts'
import { DictionaryFault } from './dictionary-fault.ts'
import { createShelf, findHits } from './find-hits.ts'
import { type AffixTable, readAffixes } from './read-affixes.ts'
import { readWords } from './read-words.ts'
import { type Hit, writeExcerpt } from './write-excerpt.ts'

/** The affix file of a list of words that has none. */
export const NO_AFFIXES = 'SET UTF-8\n'

/**
 * Reads a Hunspell dictionary. The words are indexed, not expanded, which for some languages would take
 * minutes and gigabytes.
 *
 * @throws DictionaryFault when the files are none.
 */
export function createDictionary(bytes: DictionaryBytes): Dictionary {
  const { aff, dic } = decodeDictionary(bytes)
  const table = readAffixes(aff)
  const words = readWords(dic)
  if (words.size === 0) throw new DictionaryFault('has no words')
  const shelf = createShelf(words, table)
  const { FORBIDDENWORD, KEEPCASE } = table.marks
  const marksOf = (stem: string) =>
    shelf
      .entriesOf(stem)
      .flatMap((flags) => flags.filter((flag) => flag === FORBIDDENWORD || flag === KEEPCASE))
  return {
    letters: table.letters,
    replacements: table.replacements,
    normalize: (word) => normalizeWord(word, table),
    excerpt(asked, isPart = false) {
      const found: string[] = []
      const hits: Hit[] = []
      for (const word of new Set(asked)) {
        const own = formsOf(word).flatMap((form) => findHits(form, isPart, shelf))
        if (own.length === 0) continue
        found.push(word)
        hits.push(...own)
      }
      return { words: found, ...writeExcerpt(hits, table.marks, marksOf) }
    },
  }
}

/** The forms of a word under which an engine looks it up: with fewer capitals than it has. */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase()
  if (lower === word) return [word]
  const isLoud = word.toUpperCase() === word
  return isLoud ? [word, word.charAt(0) + lower.slice(1), lower] : [word, lower]
}

function normalizeWord(word: string, { conversions }: AffixTable): string {
  let normal = word.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'")
  for (const [from, to] of conversions) normal = normal.replaceAll(from, to)
  return normal
}
