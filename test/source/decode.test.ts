import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSource, isBinary } from '../../src/source/index.ts'

const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  )

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('a letter in UTF-8', () => {
  it('is read as it is', () => {
    const source = decodeSource(bytesOf('Dear Ms. Müller,\r\nI’m 👩‍🔬.\n'), { path: 'a.md' })
    expect(source).toMatchObject({
      path: 'a.md',
      text: 'Dear Ms. Müller,\r\nI’m 👩‍🔬.\n',
      format: 'markdown',
      encoding: 'utf-8',
      hasByteOrderMark: false,
    })
    expect(source.invalidByteOffset).toBeUndefined()
  })

  it('loses its byte-order mark, which is remembered', () => {
    expect(decodeSource(bytesOf([0xef, 0xbb, 0xbf], 'Dear'))).toMatchObject({
      text: 'Dear',
      encoding: 'utf-8',
      hasByteOrderMark: true,
    })
  })

  it('keeps a U+FFFD that it holds itself', () => {
    expect(decodeSource(bytesOf('a\uFFFDb'))).toMatchObject({ text: 'a\uFFFDb', encoding: 'utf-8' })
  })

  it('may be empty', () => {
    expect(decodeSource(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8', lineStarts: [0] })
  })
})

describe('a letter in UTF-16', () => {
  it.each(['le', 'be'] as const)('is read by its byte-order mark (%s)', (order) => {
    expect(decodeSource(utf16('Dear Ms. Müller — 👋\r\n', order))).toMatchObject({
      text: 'Dear Ms. Müller — 👋\r\n',
      encoding: `utf-16${order}`,
      hasByteOrderMark: true,
    })
  })

  it.each(['le', 'be'] as const)('keeps every code unit, lone surrogates too (%s)', (order) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xfefe }), { maxLength: 40 }), (units) => {
        const text = String.fromCharCode(...units)
        expect(decodeSource(utf16(text, order)).text).toBe(text)
      }),
    )
  })
})

describe('a letter that is not UTF-8', () => {
  it('is read as windows-1252, its byte 0x92 as a curly apostrophe', () => {
    expect(decodeSource(bytesOf('I', [0x92], 'm in Z', [0xfc], 'rich ', [0x80]))).toMatchObject({
      text: 'I’m in Zürich €',
      encoding: 'windows-1252',
      hasByteOrderMark: false,
      invalidByteOffset: 1,
    })
  })

  it('has 256 different characters for 256 bytes', () => {
    const { text } = decodeSource(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    expect(new Set(text).size).toBe(256)
    expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')
  })

  it.each([
    ['a letter of Latin-1 before ASCII', bytesOf('caf', [0xe9], ' au lait'), 3],
    ['one at the end', bytesOf('caf', [0xe9]), 3],
    ['one at the beginning', bytesOf([0xe9], 't', [0xe9]), 0],
    ['a character cut short at the end', bytesOf('abc', [0xe2, 0x80]), 3],
    ['a character cut short within', bytesOf('é', [0xf0, 0x9f, 0x91], 'x'), 2],
    ['a stray continuation', bytesOf('é', [0x92], 'é'), 2],
    ['an overlong form', bytesOf('ab', [0xc0, 0xaf]), 2],
    ['a surrogate', bytesOf('ab', [0xed, 0xa0, 0x80]), 2],
    ['after a byte-order mark', bytesOf([0xef, 0xbb, 0xbf], 'a', [0x92]), 4],
  ])('says where UTF-8 broke: %s', (_, bytes, offset) => {
    expect(decodeSource(bytes).invalidByteOffset).toBe(offset)
  })

  it('says where UTF-8 broke, wherever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0x80, 0x92, 0xe9, 0xff), (text, byte) => {
        const before = Buffer.from(text, 'utf8')
        expect(decodeSource(bytesOf(text, [byte], ' rest')).invalidByteOffset).toBe(before.length)
      }),
    )
  })

  it('does not read its byte-order mark as text', () => {
    expect(decodeSource(bytesOf([0xef, 0xbb, 0xbf], 'I', [0x92], 'm'))).toMatchObject({
      text: 'I’m',
      encoding: 'windows-1252',
      hasByteOrderMark: true,
    })
  })
})

describe('bytes that are no text', () => {
  it('are known by a NUL byte', () => {
    expect(isBinary(bytesOf('ab', [0], 'c'))).toBe(true)
    expect(isBinary(bytesOf([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toBe(true)
  })

  it('are not seen in UTF-16, windows-1252, or nothing', () => {
    expect(isBinary(utf16('Dear', 'le'))).toBe(false)
    expect(isBinary(utf16('Dear', 'be'))).toBe(false)
    expect(isBinary(bytesOf('I', [0x92], 'm'))).toBe(false)
    expect(isBinary(new Uint8Array())).toBe(false)
  })
})
