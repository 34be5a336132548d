import type { Source } from './source.ts'

/**
 * The bytes of a text in the encoding of a source, with its byte-order mark if it has one.
 *
 * @throws RangeError for windows-1252, which is a guess that nothing may be written by.
 */
export function encodeText(
  text: string,
  { encoding, hasByteOrderMark }: Pick<Source, 'encoding' | 'hasByteOrderMark'>,
): Uint8Array {
  const marked = (hasByteOrderMark ? '\uFEFF' : '') + text
  if (encoding === 'windows-1252') throw new RangeError('a guessed encoding is not written')
  return encoding === 'utf-8' ? new TextEncoder().encode(marked) : encodeUtf16(marked, encoding)
}

function encodeUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const [high, low] = encoding === 'utf-16le' ? [1, 0] : [0, 1]
  const bytes = new Uint8Array(2 * text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes[2 * i + high] = unit >> 8
    bytes[2 * i + low] = unit & 0xff
  }
  return bytes
}
