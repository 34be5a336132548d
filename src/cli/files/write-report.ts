import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describeSystemError, Failure } from '../failure.ts'

/**
 * Writes a report into a file, whole or not at all; folders above it are made. What is no file, such as a
 * named pipe or a device, is written to as it is.
 *
 * @throws Failure when it cannot be written.
 */
export function writeReport(given: string, text: string, cwd: string): void {
  const file = resolve(cwd, given)
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats && !stats.isFile()) {
      writeFileSync(file, text)
      return
    }
    mkdirSync(dirname(file), { recursive: true })
    const temporary = `${file}.${process.pid}.tmp`
    try {
      writeFileSync(temporary, text)
      if (stats) chmodSync(temporary, stats.mode & 0o7777)
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
  } catch (error) {
    throw new Failure(`the report \`${given}\` could not be written: ${describeSystemError(error)}`)
  }
}
