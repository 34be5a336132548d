import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What Bun tells of a program, where it runs one. */
interface Bun {
  readonly isStandaloneExecutable: boolean
  /** The main module, absolute. */
  readonly main: string
}

const { Bun: bun } = globalThis as { Bun?: Bun }

/** Whether this is the executable for machines without Node, in which all files of the program are. */
export const isStandalone = bun?.isStandaloneExecutable === true

/** Where to look for what is installed beside the program: an absolute path in the folder of the program. */
export const PROGRAM_FILE = isStandalone ? process.execPath : import.meta.filename

/** The folders, seen from a bundle and from the sources (or a chunk of the interface, as deep in its package). */
const BUILDS = ['..', '../../../dist']

let build: string | undefined

/**
 * The absolute path of a data file that comes with the program, by its place in the build: `lexicon.bin`, for
 * instance. An executable has all of them in one folder within itself, beside its main module, and each reads it as
 * it reads any other.
 */
export function locateProgramFile(place: string): string {
  if (bun && isStandalone) return join(dirname(bun.main), place.slice(place.lastIndexOf('/') + 1))
  build ??= findBuild()
  return join(build, place)
}

function findBuild(): string {
  const folders = BUILDS.map((folder) => join(import.meta.dirname, folder))
  return folders.find((folder) => existsSync(join(folder, 'lexicon.bin'))) ?? (folders[0] as string)
}
