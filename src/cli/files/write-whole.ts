import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file of letterlint's own, whole or not at all; `mode` is that of the new file. */
export function writeWhole(file: string, text: string, mode?: number): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    // From the first byte on nobody reads it who may not.
    writeFileSync(temporary, text, mode === undefined ? {} : { mode })
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
