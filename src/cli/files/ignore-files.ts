import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { toSlashes } from '../show-path.ts'

/** Patterns as in .gitignore, and the folder they are relative to, by its absolute path. */
export interface IgnorePatterns {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** The files of patterns that are read in each folder, the later over the earlier. */
export const IGNORE_FILES = ['.gitignore', '.letterlintignore']

interface Level {
  /** Absolute, `/` between folders, none at the end. */
  readonly folder: string
  readonly rules: Ignore
}

/**
 * What is not to be linted: patterns given, then the `.letterlintignore` and `.gitignore` of each folder, the
 * deepest first. Without a repository, such files count from the start folder down. As with git, nothing in
 * an ignored folder can be taken back.
 */
export class IgnoreFiles {
  /** The later of the given patterns win. */
  readonly #given: readonly Level[]
  /** Nothing above it is asked: the folder that holds `.git`, or else the start folder. */
  readonly #top: string
  readonly #levels = new Map<string, readonly Level[]>()
  readonly #folders = new Map<string, boolean>()

  /** Both paths are absolute; what is asked about lies in the repository of `startFolder`, or below it. */
  constructor(given: readonly IgnorePatterns[], startFolder: string) {
    const levels = given.map(({ folder, patterns }) => createLevel(folder, patterns.join('\n')))
    this.#given = levels.reverse()
    this.#top = findRepository(startFolder) ?? startFolder
  }

  /** Whether a file is ignored, itself or by a folder above it. */
  ignoresFile(file: string): boolean {
    const folder = dirname(file)
    return this.ignoresFolder(folder) || this.#ignores(toSlashes(file), this.#levelsOf(folder))
  }

  /** Whether a folder is ignored, itself or by a folder above it. */
  ignoresFolder(folder: string): boolean {
    const known = this.#folders.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const isTop = folder === this.#top || parent === folder
    const levels = isTop ? [] : this.#levelsOf(parent)
    const ignored = (!isTop && this.ignoresFolder(parent)) || this.#ignores(`${toSlashes(folder)}/`, levels)
    this.#folders.set(folder, ignored)
    return ignored
  }

  #ignores(path: string, levels: readonly Level[]): boolean {
    for (const level of [...this.#given, ...levels]) {
      if (!path.startsWith(`${level.folder}/`)) continue
      const relative = path.slice(level.folder.length + 1)
      if (relative === '') continue
      const { ignored, unignored } = level.rules.test(relative)
      if (ignored || unignored) return ignored
    }
    return false
  }

  /** The ignore files that reach into a folder, deepest first. */
  #levelsOf(folder: string): readonly Level[] {
    const known = this.#levels.get(folder)
    if (known) return known
    const text = IGNORE_FILES.map((name) => readText(join(folder, name))).join('\n')
    const own = text.trim() ? [createLevel(folder, text)] : []
    const parent = dirname(folder)
    const isTop = folder === this.#top || parent === folder
    const levels = isTop ? own : [...own, ...this.#levelsOf(parent)]
    this.#levels.set(folder, levels)
    return levels
  }
}

/** The folder that holds `.git`, from a folder upwards. */
function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findRepository(parent)
}

/** Case matters on every system, so that the same letters are linted everywhere. */
function createLevel(folder: string, patterns: string): Level {
  return { folder: toSlashes(folder).replace(/\/$/, ''), rules: ignore({ ignorecase: false }).add(patterns) }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return ''
  }
}
