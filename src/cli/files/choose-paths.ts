import { fstatSync } from 'node:fs'
import type { CheckOptions } from '../arguments/check-options.ts'
import { Failure } from '../failure.ts'
import type { Stream } from '../terminal.ts'

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/**
 * What is to be linted: the paths given; standard input when only a name for it is given; else this folder.
 *
 * @throws Failure when a text is piped in and nothing says that it is to be read.
 */
export function choosePaths(
  paths: readonly string[],
  { stdinFilename }: Pick<CheckOptions, 'stdinFilename'>,
  surroundings: { readonly stdin: Stream },
): readonly string[] {
  if (paths.includes(''))
    throw new Failure('a path is empty', { help: 'to check this folder: `letterlint .`' })
  if (paths.length > 0) return paths
  if (stdinFilename !== undefined) return [STANDARD_INPUT]
  if (surroundings.stdin.isTTY || !isPiped()) return ['.']
  throw new Failure('no letter is named, and something is piped in', {
    help: 'to read it: `letterlint -`; to check this folder: `letterlint .`',
  })
}

/** Whether standard input is a pipe or a file; `/dev/null`, as in a job of CI, is neither. */
function isPiped(): boolean {
  try {
    const stats = fstatSync(0)
    return stats.isFIFO() || stats.isFile() || stats.isSocket()
  } catch {
    return false
  }
}
