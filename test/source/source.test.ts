import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contains,
  createSource,
  formatOf,
  lineAt,
  lineSpan,
  overlaps,
  slice,
  toPoint,
} from '../../src/source/index.ts'

const linesOf = (text: string) => {
  const source = createSource(text)
  return source.lineStarts.map((_, index) => slice(source, lineSpan(source, index + 1)))
}

describe('the lines of a source', () => {
  it.each([
    ['LF', 'a\nb\n', ['a', 'b', '']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b', '']],
    ['a lone CR', 'a\rb\r', ['a', 'b', '']],
    ['all of them', 'a\r\n\rb\n\r\n\n', ['a', '', 'b', '', '', '']],
    ['none', 'a', ['a']],
    ['nothing', '', ['']],
    ['U+2028, which ends none', 'a\u2028b', ['a\u2028b']],
  ])('end with %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it('hold all of the text but line ends', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '👋') })
    fc.assert(
      fc.property(text, (value) => {
        expect(linesOf(value)).toEqual(value.split(/\r\n|\r|\n/))
      }),
    )
  })
})

describe('the point of an offset', () => {
  it('counts lines and columns from 1, columns in UTF-16 code units', () => {
    const source = createSource('👋 a\r\nb’c')
    expect(toPoint(source, 0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(toPoint(source, 3)).toEqual({ line: 1, column: 4, offset: 3 })
    expect(toPoint(source, 6)).toEqual({ line: 2, column: 1, offset: 6 })
    expect(toPoint(source, 9)).toEqual({ line: 2, column: 4, offset: 9 })
  })

  it('lies in the last line when the text has ended', () => {
    const source = createSource('a\n')
    expect(toPoint(source, 2)).toEqual({ line: 2, column: 1, offset: 2 })
    expect(lineAt(source, 99)).toBe(2)
  })

  it('is the way back to the offset', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '’') })
    fc.assert(
      fc.property(text, fc.nat(), (value, number) => {
        const offset = number % (value.length + 1)
        const source = createSource(value)
        const { line, column } = toPoint(source, offset)
        expect((source.lineStarts[line - 1] as number) + column - 1).toBe(offset)
        expect(line === source.lineStarts.length || offset < (source.lineStarts[line] as number)).toBe(true)
      }),
    )
  })
})

describe('a source from text', () => {
  it('takes off a byte-order mark, and counts no column for it', () => {
    const source = createSource('\uFEFFDear')
    expect(source).toMatchObject({ text: 'Dear', hasByteOrderMark: true })
    expect(toPoint(source, 0).column).toBe(1)
  })

  it('keeps a second mark, which is part of the text', () => {
    expect(createSource('\uFEFFDear', { hasByteOrderMark: true }).text).toBe('\uFEFFDear')
  })

  it.each([
    ['letter.md', 'markdown'],
    ['LETTER.MARKDOWN', 'markdown'],
    ['letter.txt', 'text'],
    ['notes.md.txt', 'text'],
    ['letter', 'text'],
  ] as const)('has the format of its name: %s', (path, format) => {
    expect(formatOf(path)).toBe(format)
    expect(createSource('', { path }).format).toBe(format)
  })

  it('has the format it is given, whatever its name', () => {
    expect(createSource('', { path: 'a.md', format: 'text' }).format).toBe('text')
  })
})

describe('two spans', () => {
  const span = (start: number, end: number) => ({ start, end })

  it('overlap when they share a code unit, not when they touch', () => {
    expect(overlaps(span(0, 3), span(2, 4))).toBe(true)
    expect(overlaps(span(0, 3), span(3, 4))).toBe(false)
  })

  it('overlap when one is empty and touches the other', () => {
    expect(overlaps(span(3, 3), span(3, 4))).toBe(true)
    expect(overlaps(span(0, 3), span(3, 3))).toBe(true)
    expect(overlaps(span(2, 2), span(3, 4))).toBe(false)
  })

  it('contain one another when one lies wholly within', () => {
    expect(contains(span(0, 3), span(0, 3))).toBe(true)
    expect(contains(span(0, 3), span(1, 4))).toBe(false)
  })
})
