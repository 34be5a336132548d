import { describe, expect, it } from 'vitest'
import { isWithin, mergeSpans, tokenStart, trimEnd } from '../../src/source/index.ts'

describe('tokenStart', () => {
  it('goes back to white space, to a break, or to the start', () => {
    expect(tokenStart('one two', 7)).toBe(4)
    expect(tokenStart('one\ntwo', 7)).toBe(4)
    expect(tokenStart('one,two', 7)).toBe(0)
    expect(tokenStart('one,two', 7, ';,')).toBe(4)
    expect(tokenStart('one ', 4)).toBe(4)
    expect(tokenStart('', 0)).toBe(0)
  })

  it('goes back 80 code units at most', () => {
    expect(tokenStart('x'.repeat(500), 400)).toBe(320)
  })
})

describe('trimEnd', () => {
  it('takes off only the given characters, and only at the end', () => {
    expect(trimEnd('(it.).)', '.)')).toBe('(it')
    expect(trimEnd('...', '.')).toBe('')
    expect(trimEnd('it', '.')).toBe('it')
  })
})

describe('merged spans', () => {
  const merged = mergeSpans([
    { start: 4, end: 6 },
    { start: 2, end: 8 },
    { start: 10, end: 12 },
    { start: 11, end: 15 },
  ])

  it('are in order and do not overlap', () => {
    expect(merged).toEqual([
      { start: 2, end: 8 },
      { start: 10, end: 15 },
    ])
  })

  it('hold the code units from start to end, exclusive', () => {
    const held = Array.from({ length: 17 }, (_, offset) => offset).filter((offset) =>
      isWithin(merged, offset),
    )
    expect(held).toEqual([2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14])
    expect(isWithin([], 0)).toBe(false)
  })
})
