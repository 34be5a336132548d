import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { foldersUpward } from '../folders-upward.ts'
import { toSlashes } from '../show-path.ts'

/**
 * The working directory below the folder that paths in reports for programs are relative to: the one given,
 * else the one that holds `.git`; `/` between folders, empty where that is the working directory itself, or
 * where there is none. Both are absolute.
 */
export function findRoot(cwd: string, given?: string): string {
  const root = given ?? [...foldersUpward(cwd)].find((folder) => existsSync(join(folder, '.git'))) ?? cwd
  return toSlashes(relative(root, cwd))
}
