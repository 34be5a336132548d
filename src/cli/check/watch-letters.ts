import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { watch } from 'chokidar'
import type { CheckOptions } from '../arguments/check-options.ts'
import { CACHE_FILE } from '../cache/letter-cache.ts'
import { Failure } from '../failure.ts'
import { STANDARD_INPUT } from '../files/choose-paths.ts'
import { endingOf, isLetterName } from '../files/walk-folder.ts'
import { foldersUpward } from '../folders-upward.ts'
import type { ExitCode } from '../main.ts'
import { writeText } from '../output.ts'
import type { Surroundings } from '../surroundings.ts'
import { checkLetters } from './check-letters.ts'

/** The lines between which a run's output stands, for editors that wait for them. */
export const WATCH_LINES = { begin: 'letterlint: checking', end: 'letterlint: watching for changes' } as const

/** Editors write in steps: a run waits until this long nothing has changed. */
const CALM_MILLISECONDS = 100

const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Lints letters now and whenever one of them, or what they are linted with, changes; ends with a signal only.
 *
 * @throws Failure when standard input is to be watched.
 */
export async function watchLetters(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (paths.includes(STANDARD_INPUT) || options.stdinFilename !== undefined) {
    throw new Failure('standard input cannot be watched', { help: 'name the letters, or their folder' })
  }
  const { cwd, stdout, stderr } = surroundings
  const named = new Set(paths.map((path) => resolve(cwd, path)))
  const changes = new Changes(named, listWritten(options, cwd), options)
  const { folders, flatFolders } = findWatched(paths.length > 0 ? paths : ['.'], cwd)
  const settings = { ignoreInitial: true, ignored: (path: string) => isLeftOut(path, cwd) }
  const watchers = [watch(flatFolders, { ...settings, depth: 0 })]
  // Without anything to watch a watcher would never be ready.
  if (folders.length > 0) watchers.push(watch(folders, settings))
  for (const watcher of watchers) watcher.on('all', (_, path) => changes.add(path))
  await Promise.all(watchers.map((watcher) => once(watcher, 'ready')))
  for (let run = 1; ; run++) {
    if (stdout.isTTY) await writeText(stdout, CLEAR_SCREEN)
    await writeText(stderr, `${WATCH_LINES.begin}\n`)
    await checkLetters(paths, options, { ...surroundings, run })
    await writeText(stderr, `${WATCH_LINES.end}\n`)
    await changes.next()
  }
}

/** Changes of files that matter, until they are asked for. */
class Changes {
  readonly #named: ReadonlySet<string>
  readonly #written: ReadonlySet<string>
  readonly #options: CheckOptions
  #wake: (() => void) | undefined
  #isWaiting = false
  #timer: NodeJS.Timeout | undefined

  constructor(named: ReadonlySet<string>, written: ReadonlySet<string>, options: CheckOptions) {
    this.#named = named
    this.#written = written
    this.#options = options
  }

  add(path: string): void {
    if (!this.#matters(path)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isWaiting = true
      this.#wake?.()
    }, CALM_MILLISECONDS)
  }

  /** Waits for a change after the last one that was waited for. */
  async next(): Promise<void> {
    if (!this.#isWaiting) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    this.#wake = undefined
    this.#isWaiting = false
  }

  /** A letter, a configuration, a list of words, or what says which letters are ignored. */
  #matters(path: string): boolean {
    const name = basename(path)
    if (this.#written.has(path) || /\.(?:tmp|lock)$/.test(name)) return false
    if (this.#named.has(path) || isLetterName(name, this.#options.extension)) return true
    if (/^\.?letterlint|^\.gitignore$|^package\.json$/.test(name)) return true
    return ['js', 'mjs', 'ts', 'mts', 'json', 'jsonc', 'dic', 'aff'].includes(endingOf(name))
  }
}

/** What a run writes itself, absolute: were that a change, the next run would follow at once, and so on. */
function listWritten({ outputs, cacheLocation = CACHE_FILE }: CheckOptions, cwd: string): Set<string> {
  const reports = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]))
  return new Set([...reports, cacheLocation].map((path) => resolve(cwd, path)))
}

/**
 * The folders that are watched with all below them; and those in which only what stands in them matters: of
 * single letters, and where a configuration or words may be found.
 */
function findWatched(paths: readonly string[], cwd: string): { folders: string[]; flatFolders: string[] } {
  const folders = new Set<string>()
  const flatFolders = new Set(foldersOfProject(cwd))
  for (const path of paths) {
    const existing = findExisting(resolve(cwd, path))
    if (statSync(existing).isDirectory()) folders.add(existing)
    else for (const folder of foldersOfProject(dirname(existing))) flatFolders.add(folder)
  }
  return { folders: [...folders], flatFolders: [...flatFolders] }
}

/** A folder and those above it up to the top of its repository; without one it alone. */
function foldersOfProject(folder: string): string[] {
  const folders = [...foldersUpward(folder)]
  return existsSync(join(folders.at(-1) as string, '.git')) ? folders : [folder]
}

/** What exists of a path: of a glob, the folder before its first sign. */
function findExisting(path: string): string {
  let existing = path
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  return existing
}

function isLeftOut(path: string, cwd: string): boolean {
  const inside = path.startsWith(cwd) ? path.slice(cwd.length) : path
  return /[/\\](?:node_modules|\.git)(?:[/\\]|$)/.test(inside)
}
