import { basename, dirname, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Format, formatOf } from '../../source/index.ts'
import { endingOf, isKnownEnding, isOtherText } from '../files/walk-folder.ts'
import { foldersUpward } from '../folders-upward.ts'
import { showPath } from '../show-path.ts'

/** Where a document stands, and what it is linted with there. */
export interface DocumentPlace {
  /** Absolute; of a document that is in no file, where it is to be taken for, as of standard input. */
  readonly file: string
  /** As it is shown to people. */
  readonly shown: string
  readonly isInFile: boolean
  /** From which it is linted, absolute. */
  readonly cwd: string
}

/** The path that a URI of a file stands for; undefined for any other URI. */
export function toFile(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined
  try {
    return resolve(fileURLToPath(uri))
  } catch {
    // A host, or an encoded slash: no file of this machine.
    return undefined
  }
}

/** Where a document stands; `folders` are the open ones, `elsewhere` the folder for what is in no file. */
export function placeDocument(uri: string, folders: readonly string[], elsewhere: string): DocumentPlace {
  const file = toFile(uri)
  if (file === undefined) {
    const cwd = folders[0] ?? elsewhere
    return { file: resolve(cwd, 'stdin'), shown: uri, isInFile: false, cwd }
  }
  const cwd = chooseFolder(file, folders)
  return { file, shown: showPath(file, cwd), isInFile: true, cwd }
}

/** The innermost open folder that holds a file, or the repository in it that does; without one its own folder. */
function chooseFolder(file: string, folders: readonly string[]): string {
  const holding = folders.filter((folder) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep))
  const [innermost] = holding.sort((a, b) => b.length - a.length)
  if (innermost === undefined) return dirname(file)
  // Nothing is looked for above a repository.
  const reached = [...foldersUpward(dirname(file))]
  return reached.includes(innermost) ? innermost : (reached.at(-1) ?? innermost)
}

const FORMATS_BY_LANGUAGE: Readonly<Record<string, Format>> = {
  plaintext: 'text',
  text: 'text',
  markdown: 'markdown',
}

/**
 * How a document is to be read; undefined for one that is no letter. What its name says goes before what the
 * editor takes it for, as on the command line.
 */
export function formatOfDocument(uri: string, languageId: string): Format | undefined {
  const path = toFile(uri) ?? uri
  const name = basename(path)
  if (isOtherText(name) || /[/\\](?:node_modules|\.git)[/\\]/.test(path)) return undefined
  return isKnownEnding(endingOf(name)) ? formatOf(name) : FORMATS_BY_LANGUAGE[languageId]
}
