import { fstatSync, writeSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { describeSystemError, Failure } from './failure.ts'
import type { Stream } from './terminal.ts'

/** Where text goes. */
export interface Output extends Stream {
  /** Writes a text, or bytes, and tells when that is done, or why it could not be. */
  write(text: string | Uint8Array, done?: (error?: NodeJS.ErrnoException | null) => void): void
  /** The stream itself, for those that write to one in their own ways. */
  readonly stream: Writable & Stream
}

/**
 * Writes a text, or bytes, whole, waiting while the reader is slow. A reader that has gone away (`| head`) ends the
 * writing quietly. Gives whether there still is one.
 *
 * @throws Failure when it cannot be written, as where no space is left.
 */
export function writeText(output: Output, text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (text.length === 0) {
      resolve(true)
      return
    }
    output.write(text, (error) => {
      if (!error || isReaderGone(error)) resolve(!error)
      else reject(new Failure(`the output could not be written: ${describeSystemError(error)}`))
    })
  })
}

/**
 * Writes a text as {@link writeText} does, piece by piece: no more of it is made than the reader has taken.
 *
 * @throws Failure when it cannot be written.
 */
export async function writePieces(output: Output, pieces: Iterable<string>): Promise<void> {
  for (const text of joinPieces(pieces)) if (!(await writeText(output, text))) return
}

/** Longer texts are written as they are; shorter ones together, since each writing takes its time. */
const LEAST_WRITTEN_UNITS = 1 << 16

/** The pieces of a text in longer ones. */
export function* joinPieces(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < LEAST_WRITTEN_UNITS) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

function isReaderGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}

/**
 * An output of this process by its number. Node's stream for it, which takes a tenth of a cold start to load, is
 * opened only for a terminal, and for a reader that is slow.
 */
export class ProcessOutput implements Output {
  readonly #descriptor: number
  readonly #open: () => Writable & Stream
  #stream: (Writable & Stream) | undefined
  readonly #isTerminal: boolean

  constructor(descriptor: number, open: () => Writable & Stream) {
    this.#descriptor = descriptor
    this.#open = open
    this.#isTerminal = isDevice(descriptor)
  }

  get stream(): Writable & Stream {
    if (this.#stream === undefined) {
      this.#stream = this.#open()
      // Why a write fails is told to who asked for it; an event beside that must not end in a stack trace.
      this.#stream.on('error', () => {})
    }
    return this.#stream
  }

  get isTTY(): boolean | undefined {
    return this.#isTerminal && this.stream.isTTY
  }

  get columns(): number | undefined {
    return this.#isTerminal ? this.stream.columns : undefined
  }

  write(text: string | Uint8Array, done?: (error?: NodeJS.ErrnoException | null) => void): void {
    if (this.#isTerminal || this.#stream !== undefined) {
      this.stream.write(text, done)
      return
    }
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') this.stream.write(bytes.subarray(written), done)
      else done?.(error as NodeJS.ErrnoException)
      return
    }
    done?.()
  }
}

/** Whether it may be a terminal: a character device, or what cannot be told, as on Windows. */
function isDevice(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor)
    return !(stats.isFile() || stats.isFIFO() || stats.isSocket())
  } catch {
    return true
  }
}

/** A stream as an output. */
export function streamOutput(stream: Writable & Stream): Output {
  return {
    stream,
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (text, done) => {
      stream.write(text, done)
    },
  }
}
