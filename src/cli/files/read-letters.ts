import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Notice } from '../../diagnostic/index.ts'
import { decodeSource, type Format, isBinary, type Source } from '../../source/index.ts'
import { describeSystemError, Failure } from '../failure.ts'
import type { FoundLetter } from './find-letters.ts'
import { unreadableNameFailure } from './missing-letter.ts'

/** A letter that was read, and what is to be said of its reading. */
export interface ReadLetter {
  readonly source: Source
  /** What the source was decoded from. */
  readonly bytes: Uint8Array
  readonly notices: readonly Notice[]
  /** Whether it can be read only once, as what a pipe gives. */
  readonly isStream: boolean
}

/** No letter is longer; a file that is must be something else. */
export const MAX_LETTER_MEBIBYTES = 64

const MAX_LETTER_BYTES = MAX_LETTER_MEBIBYTES * 1024 * 1024

/**
 * Reads a letter; its format is that of its name, unless given.
 *
 * @throws Failure when it cannot be read, is too large, or is not text.
 */
export function readLetter({ path, file }: FoundLetter, format?: Format): ReadLetter {
  const { bytes, isStream } = readBytes(path, file)
  return toLetter(bytes, path, format, isStream)
}

/**
 * Reads standard input to its end.
 *
 * @throws Failure when it is too large or not text.
 */
export async function readStandardInput(
  stream: AsyncIterable<Uint8Array>,
  path = '<stdin>',
  format?: Format,
): Promise<ReadLetter> {
  const chunks: Uint8Array[] = []
  let byteCount = 0
  try {
    for await (const chunk of stream) {
      byteCount += chunk.length
      if (byteCount > MAX_LETTER_BYTES) throw tooLarge(path)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`cannot read standard input: ${describeSystemError(error)}`, { file: path })
  }
  return toLetter(Buffer.concat(chunks), path, format, true)
}

function readBytes(path: string, file: string): Pick<ReadLetter, 'bytes' | 'isStream'> {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const stats = fstatSync(descriptor)
    if (stats.size > MAX_LETTER_BYTES) throw tooLarge(path)
    return { bytes: readFileSync(descriptor), isStream: !stats.isFile() }
  } catch (error) {
    if (error instanceof Failure) throw error
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const unreadable = isMissing ? unreadableNameFailure(path, path) : undefined
    throw unreadable ?? new Failure(`cannot read \`${path}\`: ${describeSystemError(error)}`, { file: path })
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function tooLarge(path: string): Failure {
  const sentence = `\`${path}\` is larger than ${MAX_LETTER_MEBIBYTES} MiB, which no letter is`
  return new Failure(sentence, { file: path })
}

function toLetter(
  bytes: Uint8Array,
  path: string,
  format: Format | undefined,
  isStream: boolean,
): ReadLetter {
  const kind = kindOf(bytes)
  if (kind || isBinary(bytes)) {
    throw new Failure(`\`${path}\` is ${kind ?? 'a binary file'}, not text`, {
      help: 'save the letter as plain text or Markdown',
      file: path,
    })
  }
  const source = decodeSource(bytes, { path, ...(format && { format }) })
  const { invalidByteOffset } = source
  if (invalidByteOffset === undefined) return { source, bytes, notices: [], isStream }
  const byte = (bytes[invalidByteOffset] ?? 0).toString(16).padStart(2, '0')
  const place = `byte ${invalidByteOffset} = 0x${byte}`
  const message = `\`${path}\` is not UTF-8 (${place}); read as windows-1252 for this check only`
  return { source, bytes, notices: [{ level: 'warning', message, file: path }], isStream }
}

/** Documents that people take for letters; their first bytes tell. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['PK\u0003\u0004', 'a Word or OpenDocument file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
]

function kindOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1]
}
