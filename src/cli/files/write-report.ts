import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describeSystemError, Failure } from '../failure.ts'
import { followLinks } from './replace-file.ts'
import { type Content, writeInto, writeWhole } from './write-whole.ts'

/**
 * Writes a report into a file, whole or not at all; folders above it are made. What is no file, such as a
 * named pipe or a device, is written to as it is.
 *
 * @throws Failure when it cannot be written.
 */
export function writeReport(given: string, content: Content, cwd: string): void {
  try {
    const path = resolve(cwd, given)
    // What stands there is a stream of this process, even where that leads to a file.
    if (/^\/(?:dev|proc)\//.test(path)) {
      writeInto(path, content, 'a')
      return
    }
    const file = followLinks(path)
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats && !stats.isFile()) {
      writeInto(file, content, 'w')
      return
    }
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, content, stats && stats.mode & 0o7777)
  } catch (error) {
    // What fails while the report is made has nothing to do with the file.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new Failure(`the report \`${given}\` could not be written: ${describeSystemError(error)}`)
  }
}
