import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { drawText } from '../../src/report/drawing/display-line.ts'
import { marksFor } from '../../src/report/drawing/marks.ts'
import { plainSettings } from '../../src/report/report.ts'
import { renderStatistics } from '../../src/report/statistics.ts'
import { createSource } from '../../src/source/index.ts'
import { renderPlain, renderPretty, renderShort } from './render.ts'
import { diagnose, drawSource, reportOn } from './sample.ts'

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'letter', 'of', 'mine', 'I', '’', 'extraordinarily', '.') },
  { weight: 12, arbitrary: fc.constant(' ') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'é',
      'é',
      '印刷',
      '　',
      '👩‍👩‍👧‍👦',
      '🇮🇸',
      '👍🏽',
      '❤️',
      '1️⃣',
      '한글',
      'שלום',
      'का',
      '1⃣',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('\t', '\u00a0', '\u200b', '\u00ad', '\u2028', '\u0301', '\ufeff', '\u200d'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\u001b[31m', '\u0007', '\u009b', '\u202e', '\u2066', '\ud83d', '\udc4d'),
  },
)
const line = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''))
const width = fc.integer({ min: 40, max: 200 })
const ends = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))

function spanOf(content: string, [one, other]: readonly [number, number]) {
  const [start, end] = [one, other].map((part) => Math.round(part * content.length)).sort((a, b) => a - b)
  return { start: start as number, end: end as number }
}

describe('any text and any span', () => {
  it('give no row wider than the width (W-1)', () => {
    fc.assert(
      fc.property(
        text,
        ends,
        ends,
        line,
        width,
        fc.boolean(),
        (content, main, other, words, columns, ascii) => {
          const diagnostic = diagnose(spanOf(content, main), {
            ruleId: words.slice(0, 50),
            message: words,
            label: words.slice(0, 60),
            labels: [{ span: spanOf(content, other), text: words.slice(0, 30) }],
            related: [
              { source: createSource(content, { path: 'b.txt' }), span: spanOf(content, other), text: words },
            ],
            notes: [words],
            fixes: [
              {
                applicability: 'safe',
                message: words,
                edits: [{ span: spanOf(content, main), newText: words }],
              },
            ],
          })
          const output = renderPretty(reportOn(content, [diagnostic]), {
            ...plainSettings,
            width: columns,
            ascii,
            contextLines: columns % 3,
          })
          for (const row of output.split('\n')) expect(stringWidth(row)).toBeLessThanOrEqual(columns)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('leave nothing in the output that a terminal obeys (W-22)', () => {
    fc.assert(
      fc.property(text, ends, line, (content, main, words) => {
        const diagnostic = diagnose(spanOf(content, main), {
          ruleId: words,
          message: words,
          file: words,
          label: words,
          helps: [words],
        })
        const report = {
          ...reportOn(content, [diagnostic], words),
          notices: [{ level: 'note' as const, message: words, file: words }],
        }
        for (const render of [renderPretty, renderPlain, renderShort, renderStatistics]) {
          expect(render(report, plainSettings).replaceAll('\n', '')).not.toMatch(UNSAFE)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('any span of one line', () => {
  it('has its carets under exactly what is seen of it, and what is seen is of the line (W-2, W-5, W-10)', () => {
    fc.assert(
      fc.property(line, ends, width, (content, parts, columns) => {
        const span = spanOf(content, parts)
        fc.pre(span.end > span.start && !content.startsWith('\ufeff'))
        const rows = drawSource(content, diagnose(span), { width: columns })
        const [row = '', carets = ''] = rows.map((drawn) => drawn.slice(4))
        expect(rows).toHaveLength(2)
        const marks = marksFor(plainSettings)
        const whole = drawText(content, marks).trimEnd()
        for (const seen of row.replace(/^… | …$/g, '').split(' … ')) {
          expect(likenSpaces(whole)).toContain(likenSpaces(seen).trimEnd())
        }
        const pointed = [...carets.matchAll(/\^+/g)].map(({ index, 0: run }) =>
          takeColumns(row + ' '.repeat(columns), index, index + run.length),
        )
        const clusters = [...new Intl.Segmenter().segment(content)]
        const from = clusters.findLast(({ index }) => index <= span.start)?.index
        const to = clusters.find(({ index }) => index >= span.end)?.index ?? content.length
        const flagged = likenSpaces(drawText(content.slice(from, to), marks))
        const seen = pointed.map(likenSpaces)
        if (seen.length === 1) expect(seen[0]).toBe(flagged)
        else {
          expect(seen).toHaveLength(2)
          expect(flagged.startsWith(seen[0] as string)).toBe(true)
          expect(flagged.endsWith(seen[1] as string)).toBe(true)
        }
      }),
      { numRuns: 800 },
    )
  })
})

/** What of a drawn row stands in some columns, counted grapheme by grapheme with string-width alone. */
function takeColumns(row: string, start: number, end: number): string {
  let column = 0
  let taken = ''
  for (const { segment } of new Intl.Segmenter().segment(row)) {
    if (column >= start && column < end) taken += segment
    column += stringWidth(segment)
  }
  return taken
}

/** Every space as common ones; the rows show the others by a sign where they are pointed at. */
function likenSpaces(drawn: string): string {
  return drawn.replace(/[\u00a0␣]/g, ' ').replace(/\u3000/g, '  ')
}

/** Controls, lone surrogates, line separators, and what has no width or turns the direction of text. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\ufeff\u202a-\u202e\u2066-\u2069]/u
