import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DEFAULT_CHECK } from '../arguments/check-options.ts'
import { Run } from '../check/run.ts'
import { CONFIGURATION_NAMES } from '../configuration/find-configuration.ts'
import { IGNORE_FILES } from '../files/ignore-files.ts'
import { foldersUpward } from '../folders-upward.ts'
import { SUPPRESSIONS_FILE } from '../silence/find-suppressions.ts'
import type { Surroundings } from '../surroundings.ts'
import { locateUserWords, WORD_FILE } from '../words/find-words.ts'
import type { DocumentPlace } from './document-place.ts'

/** What may be found in the folder of a letter, or above it, that changes what is found in the letter. */
export const HEEDED_NAMES: readonly string[] = [
  ...CONFIGURATION_NAMES,
  'package.json',
  ...IGNORE_FILES,
  WORD_FILE,
  SUPPRESSIONS_FILE,
]

/** The stamp of what cannot be stamped. */
const UNKNOWN = 'unknown'

/** A run with what it was made of, as that was then. */
interface StampedRun {
  readonly run: Run
  /** By the folders of letters. */
  readonly stamps: Map<string, string>
}

/**
 * The runs of a server, one for each folder from which letters are linted. A run loads configurations, words,
 * and suppressions once, so that it stands until one of their files is another, or the day is.
 */
export class WorkspaceRuns {
  readonly #surroundings: Surroundings
  readonly #runs = new Map<string, StampedRun>()
  #count = 0

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
  }

  /** The run for a letter, a new one where anything about it has changed. */
  async runFor({ file, cwd }: DocumentPlace): Promise<Run> {
    const folder = dirname(file)
    const known = this.#runs.get(cwd)
    if (known) {
      const stamp = await this.#stamp(folder, known.run)
      const before = known.stamps.get(folder) ?? stamp
      known.stamps.set(folder, before)
      if (before === stamp && stamp !== UNKNOWN) return known.run
    }
    const run = new Run({ ...DEFAULT_CHECK, forceExclude: true }, this.#surround(cwd))
    const stamps = new Map([[folder, await this.#stamp(folder, run)]])
    this.#runs.set(cwd, { run, stamps })
    return run
  }

  /** Has everything be loaded again. */
  forget(): void {
    this.#runs.clear()
  }

  /** Code of configurations is loaded anew for each run of a process. */
  #surround(cwd: string): Surroundings {
    this.#count++
    return { ...this.#surroundings, cwd, run: this.#count }
  }

  /** Differs when a file that matters to the letters of a folder, or the day, does. */
  async #stamp(folder: string, run: Run): Promise<string> {
    const user = locateUserWords(this.#surroundings)
    const around = [...foldersUpward(folder)].flatMap((one) => HEEDED_NAMES.map((name) => join(one, name)))
    const named = await listNamed(folder, run)
    if (named === undefined) return UNKNOWN
    const files = [...around, ...(user === undefined ? [] : [user]), ...named]
    return [this.#surroundings.today(), ...files.flatMap(stampFile)].join('\n')
  }
}

/** The files that a configuration and what it extends are in, and those of words that they name. */
async function listNamed(
  folder: string,
  { configurations, surroundings }: Run,
): Promise<string[] | undefined> {
  try {
    const { layers, wordLists } = await configurations.forFolder(folder)
    return [
      ...layers.map(({ file }) => resolve(surroundings.cwd, file)),
      ...wordLists.map(({ path }) => path),
    ]
  } catch {
    // Whoever lints with it tells why. What would have to be watched is not known, so that it is tried again.
    return undefined
  }
}

function stampFile(file: string): string[] {
  try {
    const { mtimeMs, size, ino } = statSync(file)
    return [`${file}\t${mtimeMs}\t${size}\t${ino}`]
  } catch {
    return []
  }
}
