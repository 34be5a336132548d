import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { isStandalone, locateProgramFile } from './program-files.ts'

/** How many stretches are read one by one: all of a file of 2 MB costs as much as some 300. */
const MAX_STRETCHES = 200

/** A data file that comes with the program, of which mostly little is needed. It is opened at the first reading. */
export class ProgramText {
  readonly #place: string
  #descriptor: number | undefined
  /** What has been read from its beginning, if only a part. */
  #begun: Buffer | undefined
  #stretches = 0

  /** The place is as for `locateProgramFile`. */
  constructor(place: string) {
    this.#place = place
  }

  /** Some of its bytes, from 0, end exclusive. */
  bytes(start: number, end: number): Buffer {
    if (this.#begun && end <= this.#begun.length) return this.#begun.subarray(start, end)
    // An executable has its files in memory, and gives them whole only.
    if (isStandalone || ++this.#stretches > MAX_STRETCHES) return this.#readAll().subarray(start, end)
    this.#descriptor ??= openSync(locateProgramFile(this.#place), 'r')
    const bytes = Buffer.allocUnsafe(end - start)
    const read = bytes.subarray(0, readSync(this.#descriptor, bytes, 0, bytes.length, start))
    if (start === 0) this.#begun = read
    return read
  }

  /** The same as text, where they are ASCII. */
  text(start: number, end: number): string {
    return this.bytes(start, end).toString('latin1')
  }

  #readAll(): Buffer {
    this.#begun = readFileSync(locateProgramFile(this.#place))
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
    return this.#begun
  }
}
