import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Format } from '../../source/index.ts'
import type { IgnoreFiles } from './ignore-files.ts'

/** How the names of letters end, where letters are looked for. */
const ENDINGS: ReadonlySet<string> = new Set(['txt', 'md', 'markdown'])

/** Files that stand beside letters in a repository and are none. */
const NOT_LETTERS =
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct)(?:[._-].*)?\.(?:txt|md|markdown)$|^(?:requirements.*|robots|cmakelists)\.txt$/i

/** Whether a file that is met in a walk is a letter, by its name; `formats` knows more endings. */
export function isLetterName(name: string, formats: Readonly<Record<string, Format>> = {}): boolean {
  const ending = endingOf(name)
  return (isKnownEnding(ending) || Object.hasOwn(formats, ending)) && !isOtherText(name)
}

/** Whether names of letters end like this: in lower case, without the dot. */
export function isKnownEnding(ending: string): boolean {
  return ENDINGS.has(ending)
}

/** Whether a walk from a folder passes over a file below it: for its name, or that of a folder on the way. */
export function isPassedOver(file: string, start: string): boolean {
  const [name = '', ...folders] = relative(start, file).split(sep).reverse()
  return isOtherText(name) || (!folders.includes('..') && !folders.every((one) => entersFolder(one, false)))
}

/** Whether a file is hidden, or one of those that stand beside letters and are none, by its name. */
export function isOtherText(name: string): boolean {
  return NOT_LETTERS.test(name) || name.startsWith('.')
}

/** The ending of a name in lower case, without the dot; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** What to take in a walk. */
export interface Walk {
  readonly accepts: (file: string, name: string) => boolean
  /** Whether hidden folders and node_modules are entered. */
  readonly entersAll: boolean
  readonly ignored: IgnoreFiles | undefined
}

/** What a walk gave. */
export interface WalkedFolder {
  /** Absolute, in no order. */
  readonly files: readonly string[]
  /** How many more there would be, were they not ignored. */
  readonly ignoredCount: number
  readonly unreadable: readonly { readonly folder: string; readonly error: unknown }[]
}

/** Walks a folder; `.git` and linked folders are never entered, and an ignored one has nothing in it. */
export function walkFolder(start: string, { accepts, entersAll, ignored }: Walk): WalkedFolder {
  const files: string[] = []
  const unreadable: { folder: string; error: unknown }[] = []
  let ignoredCount = 0
  const folders = ignored?.ignoresFolder(start) ? [] : [start]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[] = []
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      unreadable.push({ folder, error })
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (entersFolder(entry.name, entersAll) && !ignored?.ignoresFolder(path)) folders.push(path)
      } else if (accepts(path, entry.name) && isFile(entry, path)) {
        if (ignored?.ignoresFile(path)) ignoredCount++
        else files.push(path)
      }
    }
  }
  return { files, ignoredCount, unreadable }
}

function entersFolder(name: string, entersAll: boolean): boolean {
  return name !== '.git' && (entersAll || !(name.startsWith('.') || name === 'node_modules'))
}

/** A linked file is a file; a linked folder is not walked, so that no link leads in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
