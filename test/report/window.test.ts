import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose, drawOne, drawSource, find } from './sample.ts'

/** Columns before the text in every row of a letter of few lines. */
const GUTTER = 4

describe('a line', () => {
  const width = 60
  const room = width - GUTTER

  it('that just fits is whole, and one column more is cut (W-3)', () => {
    const fitting = `${'word '.repeat(10)}${'x'.repeat(room - 50)}`
    const span = { start: 0, end: 4 }
    expect(drawSource(fitting, diagnose(span), { width })[0]).toBe(`1 | ${fitting}`)
    expect(drawSource(`${fitting}x`, diagnose(span), { width })[0]).toMatch(/^1 \| word .* word …$/)
  })

  it('that just fits is whole when its characters are wide (W-3, W-20)', () => {
    const fitting = '印刷'.repeat(room / 4)
    const span = { start: 0, end: 2 }
    expect(drawSource(fitting, diagnose(span), { width })[0]).toBe(`1 | ${fitting}`)
    expect(drawSource(`${fitting}印`, diagnose(span), { width })[0]).toMatch(/ …$/)
  })

  it('is cut at words on both sides, with a mark only where it is cut (W-2, W-6)', () => {
    const text = `start ${'one two three '.repeat(12)}end`
    const rows = (words: string) => drawSource(text, diagnose(find(text, words)), { width })[0]
    expect(rows('start')).toMatch(/^1 \| start one .* (?:one|two|three) …$/)
    expect(rows('end')).toMatch(/^1 \| … (?:one|two|three) .* end$/)
    expect(rows('one two three one two three one two')).toMatch(/^1 \| start .* …$/)
  })

  it('is cut within a word where no space is near (W-6)', () => {
    const text = `${'x'.repeat(100)}here${'y'.repeat(100)}`
    expect(drawSource(text, diagnose(find(text, 'here')), { width })).toEqual([
      `1 | … ${'x'.repeat(24)}here${'y'.repeat(24)} …`,
      `  | ${' '.repeat(26)}^^^^`,
    ])
  })

  it('gives its label its place before what stands around the span (W-5, W-12)', () => {
    const text = `${'word '.repeat(20)}here${' word'.repeat(20)}`
    const label = 'a label with thirty-seven columns here'
    expect(drawSource(text, diagnose(find(text, 'here'), { label }), { width: 70 })).toEqual([
      '1 | … word word word word here word word word word word word word …',
      `  |                       ^^^^ ${label}`,
    ])
  })
})

const word = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 't'), minLength: 1, maxLength: 12 })

describe('a line of words that no window can hold', () => {
  it('shows twenty columns before a word and ten after it, all words whole (W-5, W-6)', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 60, maxLength: 90 }),
        fc.nat({ max: 59 }),
        fc.integer({ min: 80, max: 200 }),
        (words, index, width) => {
          const text = words.join(' ')
          const start = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
          const end = start + (words[index] as string).length
          const [row = '', carets = ''] = drawSource(text, diagnose({ start, end }), { width })
          const shown = row.slice(GUTTER).replace(/^… | …$/g, '')
          const at = text.indexOf(shown)
          expect(` ${text} `).toContain(` ${shown} `)
          const before = carets.indexOf('^') - GUTTER - (row.startsWith('1 | … ') ? 2 : 0)
          expect(before).toBeGreaterThanOrEqual(Math.min(20, start))
          const after = shown.length - before - (end - start)
          expect(after).toBeGreaterThanOrEqual(Math.min(10, text.length - end))
          expect(at).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('lines around a finding (W-16)', () => {
  const text = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n'
  const draw = (contextLines: number, words: string, labels: string[] = []) =>
    drawOne(
      text,
      diagnose(find(text, words), {
        labels: labels.map((other) => ({ span: find(text, other), text: 'too' })),
      }),
      { contextLines },
    ).slice(2)

  it('are none by default', () => {
    expect(draw(0, 'five')).toEqual(['  |', '5 | five', '  | ^^^^'])
  })

  it('are as many as are asked for before and after it', () => {
    expect(draw(2, 'five')).toEqual([
      '  |',
      '3 | three',
      '4 | four',
      '5 | five',
      '  | ^^^^',
      '6 | six',
      '7 | seven',
    ])
  })

  it('end with the letter, and its last line end begins no line', () => {
    expect(draw(3, 'one')).toEqual(['  |', '1 | one', '  | ^^^', '2 | two', '3 | three', '4 | four'])
    expect(draw(2, 'ten')).toEqual(['   |', ' 8 | eight', ' 9 | nine', '10 | ten', '   | ^^^'])
  })

  it('are shown once where places are near, and apart from those of far places (W-13)', () => {
    expect(draw(1, 'two', ['four'])).toEqual([
      '  |',
      '1 | one',
      '2 | two',
      '  | ^^^',
      '3 | three',
      '4 | four',
      '  | ---- too',
      '5 | five',
    ])
    expect(draw(1, 'two', ['eight'])).toEqual([
      '  |',
      '1 | one',
      '2 | two',
      '  | ^^^',
      '3 | three',
      '...',
      '7 | seven',
      '8 | eight',
      '  | ----- too',
      '9 | nine',
    ])
  })

  it('keep the column of a place over several lines, and the gutter of the largest number (W-11, W-14)', () => {
    const span = { start: find(text, 'eight').start, end: find(text, 'nine').end }
    expect(drawOne(text, diagnose(span), { contextLines: 1 }).slice(2)).toEqual([
      '   |',
      ' 7 |   seven',
      ' 8 | / eight',
      ' 9 | | nine',
      '   | |____^',
      '10 |   ten',
    ])
  })

  it('are windowed from their beginning, and are never more than twenty (W-1)', () => {
    const long = `${'word '.repeat(40)}\n`.repeat(50)
    const rows = drawOne(long, diagnose({ start: 25 * 201, end: 25 * 201 + 4 }), { contextLines: 1e9 })
    expect(rows.filter((row) => /^ *\d+ \|/.test(row))).toHaveLength(41)
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(80)
    expect(rows[3]).toMatch(/^ 6 \| word .* word …$/)
  })
})
