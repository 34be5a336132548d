import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { primaryLanguage } from '../../letter/index.ts'
import {
  createDictionary,
  type DictionaryBytes,
  DictionaryFault,
  NO_AFFIXES,
} from '../../lexicon/hunspell/index.ts'
import type { DictionaryRequest, LoadedDictionary } from '../check/lint-request.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { PROGRAM_FILE } from '../files/program-files.ts'
import { showPath } from '../show-path.ts'

/** Codes of languages whose dictionaries are under another. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb' }

/**
 * Reads dictionaries: the installed package of a language, and those of the user. Each is read once. Of a
 * package only its two files are read, and none of its code runs.
 */
export class DictionaryLoader {
  readonly #cwd: string
  readonly #byFile = new Map<string, LoadedDictionary>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /**
   * The dictionaries for a letter.
   *
   * @throws Failure when one cannot be used, or there is none for a language other than English.
   */
  load({ language, files, path }: DictionaryRequest): readonly LoadedDictionary[] {
    const isEnglish = primaryLanguage(language) === 'en'
    const letterFolder = dirname(resolve(this.#cwd, path))
    const installed = isEnglish ? undefined : findPackage(language, letterFolder)
    // A list of words without an affix file adds to a dictionary, and is none.
    const isEnough = isEnglish || installed !== undefined || files.some((file) => existsSync(affixFile(file)))
    const all = [...(installed ? [join(installed, 'index.dic')] : []), ...files].map((file) =>
      this.#read(file),
    )
    if (!isEnough) throw notInstalled(language)
    return all
  }

  #read(file: string): LoadedDictionary {
    const known = this.#byFile.get(file) ?? readDictionary(file, showPath(file, this.#cwd))
    this.#byFile.set(file, known)
    return known
  }
}

/** The names that a package of a language's dictionary may have, the most special first. */
export function packageNames(language: string): string[] {
  const tags = language.toLowerCase().split('-')
  const names = tags.map((_, i) => `dictionary-${tags.slice(0, tags.length - i).join('-')}`)
  const alias = ALIASES[tags[0] as string]
  return alias ? [...names, `dictionary-${alias}`] : names
}

/** The folder of an installed dictionary, as Node would look for it: from the letter upwards, then from here. */
function findPackage(language: string, letterFolder: string): string | undefined {
  const places = [join(letterFolder, 'package.json'), PROGRAM_FILE]
  for (const name of packageNames(language)) {
    for (const place of places) {
      const folders = createRequire(place).resolve.paths(name) ?? []
      const found = folders
        .map((folder) => join(folder, name))
        .find((folder) => existsSync(join(folder, 'index.dic')))
      if (found) return found
    }
  }
  return undefined
}

function notInstalled(language: string): Failure {
  const names = packageNames(language).map((name) => `\`${name}\``)
  const none = names.length > 1 ? `neither ${names.join(' nor ')}` : names[0]
  const verb = names.length > 1 ? 'is installed' : 'is not installed'
  const install = `\`npm install dictionary-${ALIASES[primaryLanguage(language)] ?? primaryLanguage(language)}\``
  return new Failure(`the spelling of letters in \`${language}\` cannot be checked: ${none} ${verb}`, {
    help: `install it beside the letters: ${install}; or do without: \`--allow spelling\``,
  })
}

function readDictionary(file: string, shown: string): LoadedDictionary {
  const affixes = affixFile(file)
  const aff = existsSync(affixes) ? readBytes(affixes, shown) : new TextEncoder().encode(NO_AFFIXES)
  const dic = readBytes(file, shown)
  try {
    return { shown, dictionary: createDictionary({ aff, dic }) }
  } catch (error) {
    if (!(error instanceof DictionaryFault)) throw error
    throw new Failure(`the dictionary \`${shown}\` cannot be used: it ${error.message}`)
  }
}

/** The affix file that belongs to a file of words, whether it is there or not. */
function affixFile(file: string): string {
  return file.replace(/\.dic$/, '.aff')
}

function readBytes(file: string, shown: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Failure(`cannot read the dictionary \`${shown}\`: ${describeSystemError(error)}`)
  }
}

/**
 * Dictionaries that a program has in its hands.
 *
 * @throws TypeError when one cannot be used.
 */
export function readGivenDictionaries(given: readonly DictionaryBytes[]): LoadedDictionary[] {
  return given.map((bytes, index) => {
    const shown = `dictionaries[${index}]`
    try {
      return { shown, dictionary: createDictionary(bytes) }
    } catch (error) {
      if (!(error instanceof DictionaryFault)) throw error
      throw new TypeError(`\`${shown}\` cannot be used: it ${error.message}`)
    }
  })
}
