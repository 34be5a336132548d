import { type Stats, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { compareText } from '../../diagnostic/index.ts'
import type { Format } from '../../source/index.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { showPath, toSlashes } from '../show-path.ts'
import type { IgnoreFiles, IgnorePatterns } from './ignore-files.ts'
import { missingFailure, Unmatched } from './missing-letter.ts'
import { isLetterName, isPassedOver, type Walk, walkFolder } from './walk-folder.ts'

/** A letter to be read. */
export interface FoundLetter {
  /** As it is shown to people: relative to the working directory, `/` between folders. */
  readonly path: string
  /** Absolute. */
  readonly file: string
}

/** Where to look, and what to leave out. */
export interface FindOptions {
  /** Absolute. */
  readonly cwd: string
  /** Beside the ignore files: from the configuration and the command line; the later win. */
  readonly ignore?: readonly IgnorePatterns[]
  /** Formats of letters by the endings of their names, beside those that are known. */
  readonly formats?: Readonly<Record<string, Format>>
  /** Whether what is named is left out, in silence, where a walk of the working directory leaves it out. */
  readonly forceExclude?: boolean
  /** Whether nothing is ignored. */
  readonly noIgnore?: boolean
  /** Whether a pattern that gives nothing is a failure; by default it is. */
  readonly errorOnUnmatchedPattern?: boolean
}

/** What was found; a pattern that gives nothing is a failure, and the others are still linted. */
export interface FoundLetters {
  /** By path, each once. */
  readonly paths: readonly FoundLetter[]
  readonly failures: readonly Failure[]
}

/**
 * Finds the letters that files, folders, and globs stand for. Standard input (`-`) is the caller's.
 *
 * A file that is named is taken, whatever its name, unless `forceExclude`. Folders are walked for `.txt`, `.md`, and `.markdown`,
 * without hidden ones, node_modules, linked folders, and what is ignored; README, LICENSE, CHANGELOG,
 * CONTRIBUTING, CODE_OF_CONDUCT, requirements.txt, robots.txt, and CMakeLists.txt are no letters there. A
 * glob whose last part names no extension is held to the same.
 */
export async function findLetters(patterns: readonly string[], options: FindOptions): Promise<FoundLetters> {
  const search = new Search(options)
  for (const pattern of patterns) {
    try {
      await search.add(pattern)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (error instanceof Unmatched && options.errorOnUnmatchedPattern === false) continue
      search.failures.push(error)
    }
  }
  const paths = [...search.files].map((file) => ({ path: showPath(file, options.cwd), file }))
  paths.sort((a, b) => compareText(a.path, b.path))
  return { paths, failures: search.failures }
}

class Search {
  /** Absolute. */
  readonly files = new Set<string>()
  readonly failures: Failure[] = []
  readonly #options: FindOptions
  readonly #ignoreFiles = new Map<string, IgnoreFiles>()

  constructor(options: FindOptions) {
    this.#options = options
  }

  async add(pattern: string): Promise<void> {
    const path = resolve(this.#options.cwd, pattern)
    const shown = showPath(path, this.#options.cwd)
    const stats = statOf(path, pattern, shown)
    if (stats?.isDirectory()) await this.#addFolder(path)
    else if (stats?.isFile() || stats?.isFIFO()) await this.#addFile(path)
    else if (stats) throw new Failure(`\`${pattern}\` is neither a file nor a folder`, { file: shown })
    else await this.#addGlob(pattern)
  }

  async #addFile(file: string): Promise<void> {
    const ignored = this.#options.forceExclude ? await this.#ignoreFilesFor(dirname(file)) : undefined
    if (!ignored?.ignoresFile(file)) this.#take(file)
  }

  async #addFolder(folder: string): Promise<void> {
    const ignored = await this.#ignoreFilesFor(folder)
    const shown = showPath(folder, this.#options.cwd)
    if (ignored?.ignoresFolder(folder)) {
      if (this.#options.forceExclude) return
      throw new Unmatched(`the folder \`${shown}\` is ignored`, { help: 'lint it with `--no-ignore`' })
    }
    const accepts = (_: string, name: string) => isLetterName(name, this.#options.formats)
    const sentence = `the folder \`${shown}\` holds no letters (.txt, .md, .markdown)`
    this.#walk(folder, { accepts, entersAll: false, ignored }, sentence)
  }

  async #addGlob(written: string): Promise<void> {
    const { cwd } = this.#options
    const { default: picomatch } = await import('picomatch')
    const { start, glob } = splitGlob(toSlashes(written), cwd)
    if (!picomatch.scan(glob).isGlob) throw missingFailure(written, cwd)
    const matches = picomatch(glob)
    const namesExtension = /\.[^/]*$/.test(glob) && !/\.\*?$/.test(glob)
    const ignored = await this.#ignoreFilesFor(start)
    const accepts = (file: string, name: string) =>
      matches(toSlashes(relative(start, file))) &&
      (namesExtension || isLetterName(name, this.#options.formats))
    const entersAll = /(?:^|\/)(?:\.[^./]|node_modules\/)/.test(glob)
    this.#walk(start, { accepts, entersAll, ignored }, `no letter matches \`${written}\``)
  }

  #take(file: string): void {
    const { cwd, forceExclude } = this.#options
    if (!forceExclude || !isPassedOver(file, cwd)) this.files.add(file)
  }

  /** Adds what a walk takes, and fails with a sentence when that is nothing. */
  #walk(start: string, walk: Walk, sentence: string): void {
    const { files, ignoredCount, unreadable } = walkFolder(start, walk)
    for (const { folder, error } of unreadable) {
      const shown = showPath(folder, this.#options.cwd)
      this.failures.push(new Failure(`cannot read the folder \`${shown}\`: ${describeSystemError(error)}`))
    }
    for (const file of files) this.#take(file)
    const isExcluded = this.#options.forceExclude && ignoredCount > 0
    if (files.length > 0 || isExcluded) return
    const those = ignoredCount === 1 ? 'one file there is' : `${ignoredCount} files there are`
    const help = ignoredCount > 0 ? `${those} ignored: lint with \`--no-ignore\`` : undefined
    throw new Unmatched(sentence, { help })
  }

  /** One for the working directory and all below it, and one for each other place. */
  async #ignoreFilesFor(folder: string): Promise<IgnoreFiles | undefined> {
    const { cwd, ignore = [], noIgnore } = this.#options
    if (noIgnore) return undefined
    const start = folder === cwd || folder.startsWith(cwd + sep) ? cwd : folder
    let ignored = this.#ignoreFiles.get(start)
    if (!ignored) {
      const { IgnoreFiles } = await import('./ignore-files.ts')
      ignored = new IgnoreFiles(ignore, start)
      this.#ignoreFiles.set(start, ignored)
    }
    return ignored
  }
}

/**
 * What stands at a path; undefined when there is nothing.
 *
 * @throws Failure when the system does not say.
 */
function statOf(path: string, written: string, file?: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined
    throw new Failure(`cannot read \`${written}\`: ${describeSystemError(error)}`, { file })
  }
}

/** Where a glob begins to be one: a folder that exists is that folder, whatever its name. */
function splitGlob(pattern: string, cwd: string): { start: string; glob: string } {
  const names = pattern.split('/')
  let start = pattern.startsWith('/') ? '/' : cwd
  while (names.length > 1) {
    const next = resolve(start, names[0] as string)
    if (!statOf(next, pattern)?.isDirectory()) break
    start = next
    names.shift()
  }
  return { start, glob: names.join('/') }
}
