import { DictionaryFault } from './dictionary-fault.ts'

/** Names that Hunspell has for encodings, where `TextDecoder` has others. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'microsoft-cp1251': 'windows-1251',
  'tis620-2533': 'tis-620',
}

/** Beyond this much, in bytes, no dictionary is; Hungarian's, the largest known, takes a quarter. */
const MOST_BYTES = 64 * 1024 * 1024

/** That of UTF-8, read as Latin 1. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/

/** The two files of a dictionary, as bytes. */
export interface DictionaryBytes {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

/**
 * The two files as text, in the encoding that the affix file names, composed and with straight apostrophes.
 *
 * @throws DictionaryFault when there is no such encoding, or the bytes are not in it.
 */
export function decodeDictionary({ aff, dic }: DictionaryBytes): { aff: string; dic: string } {
  // All encodings of Hunspell have the letters of ASCII in common, and the name is written in them.
  const lines = new TextDecoder('latin1').decode(aff).replace(BYTE_ORDER_MARK, '').split('\n')
  const setting = lines.map((line) => line.trim()).find((line) => /^SET\s/.test(line))
  const name = setting?.split(/\s+/)[1] ?? 'UTF-8'
  return { aff: decode(aff, name, '.aff'), dic: decode(dic, name, '.dic') }
}

function decode(bytes: Uint8Array, name: string, file: string): string {
  if (bytes.length > MOST_BYTES) throw new DictionaryFault(`is larger than 64 MiB (${file})`)
  if (bytes.subarray(0, 8192).includes(0)) throw new DictionaryFault(`holds binary data (${file})`)
  const decoder = findDecoder(name)
  try {
    return decoder.decode(bytes).normalize('NFC').replaceAll('’', "'")
  } catch {
    throw new DictionaryFault(`is not in ${name}, the encoding of its affix file (${file})`)
  }
}

function findDecoder(name: string): InstanceType<typeof TextDecoder> {
  const lower = name.toLowerCase()
  try {
    return new TextDecoder(ENCODINGS[lower] ?? lower.replace(/^iso-?8859-?/, 'iso-8859-'), { fatal: true })
  } catch {
    throw new DictionaryFault(`has \`SET ${name}\`, which is no encoding that is known`)
  }
}
