import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeSystemError, Failure } from '../failure.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { StoredLetter } from './stored-letter.ts'

/** Where the cache is kept in the working directory, unless it is said. */
export const CACHE_FILE = '.letterlint-cache.json'

const OWNER_ONLY = 0o600

/** Raised when what is kept changes its form. */
const FORM = 1

/** What rules found in letters in earlier runs, by path. It holds words of letters, so only its owner reads it. */
export class LetterCache {
  readonly #file: string
  readonly #shown: string
  readonly #cwd: string
  readonly #letters: Map<string, StoredLetter>

  /** The cache in a file, relative to the working directory; one that cannot be read is empty. */
  constructor(shown: string, cwd: string) {
    this.#shown = shown
    this.#cwd = cwd
    this.#file = resolve(cwd, shown)
    this.#letters = readCache(this.#file)
  }

  /** What was found in a letter when it was linted last; it holds as long as the letter has the same key. */
  find(path: string): StoredLetter | undefined {
    return this.#letters.get(path)
  }

  /** Keeps what is found in a letter, for later runs; undefined where nothing is to be known of it. */
  keep(path: string, letter: StoredLetter | undefined): void {
    if (letter) this.#letters.set(path, letter)
    else this.#letters.delete(path)
  }

  /**
   * Writes what is known of letters that are still there; the file is replaced whole or stays as it was.
   *
   * @throws Failure when it cannot be written.
   */
  save(): void {
    const letters = [...this.#letters].filter(([path]) => existsSync(resolve(this.#cwd, path)))
    const text = JSON.stringify({ form: FORM, letters: Object.fromEntries(letters) })
    try {
      writeWhole(this.#file, text, OWNER_ONLY)
    } catch (error) {
      throw new Failure(`the cache \`${this.#shown}\` could not be written: ${describeSystemError(error)}`)
    }
  }
}

/** Whatever cannot be used is as good as nothing: all of it can be found again. */
function readCache(file: string): Map<string, StoredLetter> {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as { form?: unknown; letters?: object }
    return new Map(value.form === FORM ? Object.entries(value.letters ?? {}) : [])
  } catch {
    return new Map()
  }
}
