import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { foldersUpward } from '../folders-upward.ts'
import { isCiEnvironment, type Surroundings } from '../surroundings.ts'

/** The name under which a project's words are found; hidden, so that no `*.txt` takes them for a letter. */
export const WORD_FILE = '.letterlint-words.txt'

/** A file of words that was found. */
export interface FoundWordFile {
  /** Absolute. */
  readonly path: string
  readonly origin: 'project' | 'user'
}

/** What the user's own file of words is found by. */
export type UserSurroundings = Pick<Surroundings, 'environment' | 'home' | 'platform'>

/**
 * The files of words that hold for the letters of a folder, besides those that a configuration names: the
 * user's own, save in CI, where a run must not depend on who runs it; then those of the project, from the
 * outermost folder to the nearest.
 */
export function findWordFiles(startFolder: string, surroundings: UserSurroundings): FoundWordFile[] {
  const user = isCiEnvironment(surroundings.environment) ? undefined : locateUserWords(surroundings)
  const project = findProjectWords(startFolder).reverse()
  return [
    ...(user !== undefined && existsSync(user) ? [{ path: user, origin: 'user' as const }] : []),
    ...project.map((path) => ({ path, origin: 'project' as const })),
  ]
}

/** The files of words of a project, absolute, from the nearest folder to the outermost. */
export function findProjectWords(startFolder: string): string[] {
  return [...foldersUpward(startFolder)]
    .map((folder) => join(folder, WORD_FILE))
    .filter((file) => existsSync(file))
}

/** Where the user's own words are, or would be; undefined for a user without a folder. */
export function locateUserWords({ environment, home, platform }: UserSurroundings): string | undefined {
  const isWindows = platform === 'win32'
  const given = isWindows ? environment.APPDATA : environment.XDG_CONFIG_HOME
  const usual = isWindows ? ['AppData', 'Roaming'] : ['.config']
  // A path that is not absolute is to be passed over, says the specification of XDG_CONFIG_HOME.
  if (given && isAbsolute(given)) return join(given, 'letterlint', 'words.txt')
  const folder = home()
  return folder ? join(folder, ...usual, 'letterlint', 'words.txt') : undefined
}
