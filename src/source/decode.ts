import { createSource, type Source, type SourceOptions } from './source.ts'

/** The characters windows-1252 has at bytes 0x80 to 0x9F; five of these bytes stand for themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Reads bytes as text: by byte-order mark, else as UTF-8, else as windows-1252.
 *
 * windows-1252 is a guess that is good enough for finding faults and never for writing:
 * `invalidByteOffset` of the result says where UTF-8 broke.
 */
export function decodeSource(bytes: Uint8Array, options: SourceOptions = {}): Source {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le', options)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be', options)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return createSource(text, options)
  } catch {
    return decodeBrokenUtf8(bytes, options)
  }
}

/** More control characters than one in so many bytes are no text. */
const BYTES_PER_CONTROL = 20

/** Whether bytes are no text at all: without a UTF-16 byte-order mark, a NUL or many controls in the first 8 KiB. */
export function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  // UTF-32 begins with the mark of UTF-16 and a NUL character, which no letter does.
  const isUtf32 = isUtf16 && bytes.length > 3 && bytes[2] === 0 && bytes[3] === 0
  if (isUtf16) return isUtf32
  const head = bytes.subarray(0, 8192)
  if (head.includes(0)) return true
  let controls = 0
  for (let i = 0; i < head.length; i++) if (isControl(head[i] as number)) controls++
  return controls * BYTES_PER_CONTROL > head.length
}

/** Whether a byte is a control character that no text holds: not a tab, a line or page end, or an escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b
}

// Unit by unit, since TextDecoder would turn a lone surrogate into U+FFFD, and a fix would write that back.
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', options: SourceOptions): Source {
  const [high, low] = encoding === 'utf-16le' ? [1, 0] : [0, 1]
  let text = ''
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode(((bytes[i + high] as number) << 8) | (bytes[i + low] as number))
  }
  return createSource(text, { ...options, encoding, hasByteOrderMark: true })
}

function decodeBrokenUtf8(bytes: Uint8Array, options: SourceOptions): Source {
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = decodeWindows1252(hasByteOrderMark ? bytes.subarray(3) : bytes)
  const invalidByteOffset = findInvalidByte(bytes)
  return createSource(text, { ...options, encoding: 'windows-1252', hasByteOrderMark, invalidByteOffset })
}

// Node 20's own windows-1252 decoder turns byte 0x92 into U+0092 instead of the apostrophe.
function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte)
  }
  return text
}

/** Offset of the first byte of the first sequence that is not UTF-8, found by halving. */
function findInvalidByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  // What breaks a sequence may stand up to three bytes after its beginning.
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good--
  return good
}

/** Whether bytes are UTF-8, where the last character may be cut short or not. */
function isUtf8(bytes: Uint8Array, mayBeCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut })
    return true
  } catch {
    return false
  }
}
