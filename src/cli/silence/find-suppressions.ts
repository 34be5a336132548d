import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { SilenceOptions } from '../arguments/silence-arguments.ts'
import { Failure } from '../failure.ts'
import { foldersUpward } from '../folders-upward.ts'
import type { SuppressionsFile } from './read-suppressions.ts'

/** The name under which suppressions are found. */
export const SUPPRESSIONS_FILE = 'letterlint-suppressions.json'

/** Whether a letter has a path that suppressions can be kept under, which standard input alone has not. */
export function isNamed(
  { isStandardInput }: { readonly isStandardInput: boolean },
  { stdinFilename }: { readonly stdinFilename?: string },
): boolean {
  return !isStandardInput || stdinFilename !== undefined
}

/** @throws Failure for a letter that is not {@link isNamed named}. */
export function assertNamed(
  letter: Parameters<typeof isNamed>[0],
  options: Parameters<typeof isNamed>[1],
): void {
  if (isNamed(letter, options)) return
  throw new Failure('what is found in standard input cannot be suppressed: it has no name', {
    help: 'give it one with `--stdin-filename`',
  })
}

/** Where the suppressions for letters are: in the file that is given, or in the nearest to each letter. */
export class SuppressionsFinder {
  /** Those that have been read, by their absolute paths. */
  readonly files = new Map<string, Promise<SuppressionsFile>>()
  readonly #cwd: string
  readonly #given: string | undefined
  readonly #isMade: boolean
  readonly #byFolder = new Map<string, string | undefined>()

  constructor(options: Partial<SilenceOptions>, cwd: string) {
    const { suppressionsLocation: location, suppressAll, suppressRule } = options
    this.#cwd = cwd
    this.#given = location === undefined ? undefined : resolve(cwd, location)
    this.#isMade = suppressAll === true || suppressRule !== undefined
  }

  /** The file for a letter, by its absolute path; undefined where there is none. */
  find(letterFile: string): string | undefined {
    if (this.#given !== undefined) return this.#isMade && !existsSync(this.#given) ? undefined : this.#given
    const folder = dirname(letterFile)
    if (!this.#byFolder.has(folder)) this.#byFolder.set(folder, findUpward(folder))
    return this.#byFolder.get(folder)
  }

  /** The file that suppressions for a letter are to be written to, which need not be there yet. */
  choose(letterFile: string): string {
    return this.#given ?? this.find(letterFile) ?? join(this.#cwd, SUPPRESSIONS_FILE)
  }
}

function findUpward(startFolder: string): string | undefined {
  for (const folder of foldersUpward(startFolder)) {
    const file = join(folder, SUPPRESSIONS_FILE)
    if (existsSync(file)) return file
  }
  return undefined
}
