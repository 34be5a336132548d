import { chmodSync, closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { joinPieces } from '../output.ts'

/** A text, or the pieces of one, each of which is made when it is to be written. */
export type Content = string | Iterable<string>

/** Writes a file of letterlint's own, whole or not at all; `mode` is that of the new file. */
export function writeWhole(file: string, content: Content, mode?: number): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    // From the first byte on nobody reads it who may not.
    writeInto(temporary, content, 'w', mode)
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Writes into a file, which may be a pipe or a device; `flags` say how it is opened. */
export function writeInto(file: string, content: Content, flags: 'w' | 'a', mode?: number): void {
  const descriptor = openSync(file, flags, mode)
  try {
    const pieces = typeof content === 'string' ? [content] : joinPieces(content)
    for (const text of pieces) writeFileSync(descriptor, text)
  } finally {
    closeSync(descriptor)
  }
}
