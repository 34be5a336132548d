import { describe, expect, it } from 'vitest'
import { drawMemory, drawRatio, drawTable, drawTime } from './draw-table.ts'

describe('drawTable', () => {
  it('draws columns as wide as their widest cell, figures at the right', () => {
    const table = drawTable(
      ['tool', 'median'],
      [
        ['letterlint', '45.0 ms'],
        ['a', '1.24 s'],
      ],
    )
    expect(table).toBe(
      `| tool       |  median |
| ---------- | ------: |
| letterlint | 45.0 ms |
| a          |  1.24 s |`,
    )
  })

  it('draws a header without rows', () => expect(drawTable(['a'], [])).toBe('| a   |\n| --- |'))

  it('leaves a cell empty that a row does not have', () =>
    expect(drawTable(['a', 'b'], [['x']])).toBe('| a   |   b |\n| --- | --: |\n| x   |     |'))

  it('lets no cell end its column or its row', () =>
    expect(drawTable(['a|b'], [['c\nd']])).toBe('| a\\|b |\n| ---- |\n| c d  |'))
})

describe('drawTime', () => {
  it.each([
    [0.42, '0.4 ms'],
    [45.04, '45.0 ms'],
    [99.6, '100 ms'],
    [999.4, '999 ms'],
    [999.6, '1.00 s'],
    [1244, '1.24 s'],
    [17_040, '17.0 s'],
    [120_000, '120 s'],
  ])('draws %d ms as %s', (milliseconds, drawn) => expect(drawTime(milliseconds)).toBe(drawn))
})

describe('drawRatio', () => {
  it.each([
    [1, '1.00 ×'],
    [0.254, '0.25 ×'],
    [12.34, '12.3 ×'],
    [240.4, '240 ×'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('draws %d as “%s”', (ratio, drawn) => expect(drawRatio(ratio)).toBe(drawn))
})

describe('drawMemory', () => {
  it('counts in mebibytes, and says when it does not know', () => {
    expect(drawMemory(100 * 2 ** 20 + 7)).toBe('100 MiB')
    expect(drawMemory(undefined)).toBe('?')
  })
})
