import type { Writable } from 'node:stream'
import { describeSystemError, Failure } from './failure.ts'

/**
 * Writes a text, or bytes, whole, waiting while the reader is slow. A reader that has gone away (`| head`) ends the
 * writing quietly.
 *
 * @throws Failure when it cannot be written, as where no space is left.
 */
export function writeText(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text.length === 0) {
      resolve()
      return
    }
    const onError = (error: NodeJS.ErrnoException) => {
      if (isReaderGone(error)) resolve()
      else reject(new Failure(`the output could not be written: ${describeSystemError(error)}`))
    }
    stream.once('error', onError)
    stream.write(text, (error) => {
      stream.off('error', onError)
      if (error) onError(error)
      else resolve()
    })
  })
}

/**
 * Why a write fails is told to who asked for it, and a later one to a closed pipe fails after its caller has gone
 * on: an event beside that must not end in a stack trace.
 */
export function ignoreErrorEvents(stream: Writable): void {
  stream.on('error', () => {})
}

function isReaderGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
