import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FindOtherLetter } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import type { RunLetter } from '../check/gather-letters.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { Surroundings } from '../surroundings.ts'
import { createKeys, type FindKey } from './cache-key.ts'
import {
  type Found,
  restoreFound,
  type StoredLetter,
  type StoredPlace,
  storeFound,
  storePlace,
} from './stored-letter.ts'

/** Where the cache is kept in the working directory, unless it is said. */
export const CACHE_FILE = '.letterlint-cache.json'

/** Which dictionaries a letter was linted with, or why it was not. */
interface NeedsDictionaries {
  readonly dictionaries: readonly string[]
  readonly failures: readonly unknown[]
}

const OWNER_ONLY = 0o600

/** Raised when what is kept changes its form. */
const FORM = 1

/** What rules found in letters in earlier runs, by path. It holds words of letters, so only its owner reads it. */
export class LetterCache {
  readonly #file: string
  readonly #shown: string
  readonly #cwd: string
  readonly #findKey: FindKey
  readonly #letters: Map<string, StoredLetter>

  private constructor(shown: string, cwd: string, findKey: FindKey) {
    this.#shown = shown
    this.#cwd = cwd
    this.#file = resolve(cwd, shown)
    this.#findKey = findKey
    this.#letters = readCache(this.#file)
  }

  /** The cache in a file, relative to the working directory; one that cannot be read is empty. */
  static async open(shown: string, { cwd, loadRules }: Surroundings): Promise<LetterCache> {
    return new LetterCache(shown, cwd, createKeys(await loadRules()))
  }

  /** What would be found in a letter; undefined where that is not known. `sources` are those of the run, by path. */
  find(
    letter: RunLetter,
    sources: ReadonlyMap<string, Source>,
    findOther: FindOtherLetter | undefined,
  ): Found | undefined {
    const stored = this.#letters.get(letter.source.path)
    if (!stored || stored.key !== this.#findKey(letter)) return undefined
    const isSame = ([name, answer]: StoredLetter['asked'][number]) =>
      JSON.stringify(storePlace(findOther?.(name, letter.source))) === JSON.stringify(answer)
    return stored.asked.every(isSame) ? restoreFound(stored, sources) : undefined
  }

  /**
   * Lints a letter, and keeps what is found with what the rules asked of the other letters; not where they
   * needed dictionaries, which may be others the next time.
   */
  async lint<Linted extends Found & NeedsDictionaries>(
    letter: RunLetter,
    findOther: FindOtherLetter | undefined,
    lint: (findOther: FindOtherLetter) => Promise<Linted>,
  ): Promise<Linted> {
    const asked = new Map<string, StoredPlace | null>()
    const linted = await lint((name, source) => {
      const found = findOther?.(name, source)
      asked.set(name, storePlace(found))
      return found
    })
    const isKept = linted.dictionaries.length === 0 && linted.failures.length === 0
    const key = isKept ? this.#findKey(letter) : undefined
    if (key === undefined) this.#letters.delete(letter.source.path)
    else this.#letters.set(letter.source.path, { key, asked: [...asked], ...storeFound(linted) })
    return linted
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
