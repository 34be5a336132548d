import type { Writable } from 'node:stream'

/**
 * Writes a text, or bytes, whole, waiting while the reader is slow. A reader that has gone away (`| head`) ends the
 * writing quietly.
 */
export function writeText(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text.length === 0) {
      resolve()
      return
    }
    const onError = (error: NodeJS.ErrnoException) => (isReaderGone(error) ? resolve() : reject(error))
    stream.once('error', onError)
    stream.write(text, (error) => {
      stream.off('error', onError)
      if (error) onError(error)
      else resolve()
    })
  })
}

/** A later write to a closed pipe fails after its caller has gone on; that must not end in a stack trace. */
export function ignoreClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isReaderGone(error)) throw error
  })
}

function isReaderGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
