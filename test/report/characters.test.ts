import { describe, expect, it } from 'vitest'
import { columnAfter, drawText, measureLine } from '../../src/report/display-line.ts'
import { marksFor } from '../../src/report/marks.ts'
import { renderPretty } from '../../src/report/pretty.ts'
import { plainSettings } from '../../src/report/report.ts'
import { renderShort } from '../../src/report/short.ts'
import { diagnose, drawSource, find, PARAGRAPH, reportOn } from './sample.ts'

const marks = marksFor({ ascii: false })

describe('the columns of a text (W-20)', () => {
  it.each([
    ['curly apostrophe', '’', 1],
    ['em dash', '—', 1],
    ['ellipsis', '…', 1],
    ['section sign', '§', 1],
    ['no-break space', '\u00a0', 1],
    ['e with combining acute', 'e\u0301', 1],
    ['two CJK characters', '印刷', 4],
    ['ideographic space', '\u3000', 2],
    ['emoji', '📮', 2],
    ['family joined by ZWJ', '👨\u200d👩\u200d👧', 2],
    ['flag', '🇮🇸', 2],
    ['thumb with skin tone', '👍🏽', 2],
    ['heart with VS16', '❤\ufe0f', 2],
    ['heart alone', '❤', 1],
    ['keycap', '1\ufe0f\u20e3', 2],
    ['Hebrew word', 'שלום', 4],
    ['lone surrogate', '\ud83d', 1],
    ['tab (W-21)', '\t', 4],
    ['precomposed Hangul', '한글', 4],
    ['ASCII beside an emoji', 'a1📮b', 5],
  ])('%s', (_, text, columns) => {
    expect(measureLine(text).width).toBe(columns)
    const amid = measureLine(`so ${text} so`)
    expect(columnAfter(amid, 3 + text.length)).toBe(3 + columns)
  })

  it.each([
    ['zero-width space', '\u200b'],
    ['byte-order mark', '\ufeff'],
    ['soft hyphen', '\u00ad'],
    ['word joiner', '\u2060'],
    ['left-to-right mark', '\u200e'],
    ['line separator', '\u2028'],
    ['Hangul filler', '\u3164'],
  ])('%s is drawn as one visible sign, so that a caret has a place (W-23)', (_, text) => {
    expect(drawText(`a${text}b`, marks)).toBe('a·b')
    expect(measureLine(`a${text}b`).width).toBe(3)
  })
})

describe('what must not reach a terminal (W-22)', () => {
  it.each([
    ['escape sequence', '\u001b[31mred', '␛[31mred'],
    ['bell and backspace', '\u0007\b', '␇␈'],
    ['DEL', '\u007f', '␡'],
    ['C1 sequence', '\u009b31m', '�31m'],
    ['bidi override', '\u202eelba\u202c', '�elba�'],
    ['bidi isolate', '\u2066x\u2069', '�x�'],
    ['lone surrogate', 'a\udc4d', 'a�'],
    ['combining mark without a letter', '\u0301x', '◌\u0301x'],
  ])('%s', (_, text, drawn) => {
    expect(drawText(text, marks)).toBe(drawn)
  })

  it('is a few signs for a heap of combining marks', () => {
    const heap = `a${'\u0301'.repeat(1000)}b`
    expect(drawText(heap, marks)).toMatch(/^�{15}◌\u0301{1,63}b$/)
    expect(measureLine(heap).width).toBe(17)
  })

  it('is replaced by a question mark under --ascii', () => {
    expect(drawText('\u001b\u202e\u200b', marksFor({ ascii: true }))).toBe('???')
  })

  it('keeps the short format to one line for each diagnostic', () => {
    const diagnostic = diagnose(
      { start: 0, end: 1 },
      { message: 'one\ntwo\r\nthree\u2028four', file: 'a\nb.txt' },
    )
    expect(renderShort(reportOn('x', [diagnostic]), plainSettings)).toBe(
      'a␊b.txt:1:1: warning[test-rule]: one two three four\n',
    )
  })
})

describe('carets', () => {
  it.each([
    ['wide characters', '印刷 shop', 'shop', '     ^^^^'],
    ['a wide span', 'a 印刷 shop', '印刷', '  ^^^^'],
    ['a family', 'we 👨\u200d👩\u200d👧 ask', 'ask', '      ^^^'],
    ['a tab', '\tI ask', 'ask', '      ^^^'],
    ['an escape sequence', '\u001b[1mask', 'ask', '    ^^^'],
    ['combining marks', 'cafe\u0301 now', 'now', '     ^^^'],
    ['a span within a cluster', 'cafe\u0301 now', '\u0301', '   ^'],
  ])('stand under their words after %s', (_, text, words, carets) => {
    expect(drawSource(text, diagnose(find(text, words)))[1]).toBe(`  | ${carets}`)
  })

  it('point at a no-break space that can be seen (W-23)', () => {
    const text = '10\u00a0km and 12\u00a0km'
    expect(drawSource(text, diagnose({ start: 2, end: 3 }))).toEqual(['1 | 10␣km and 12\u00a0km', '  |   ^'])
  })
})

describe('a line of a megabyte', () => {
  it.each([
    ['prose', `${PARAGRAPH} `.repeat(700)],
    ['CJK text', '印刷'.repeat(500_000)],
    ['emoji', '👨\u200d👩\u200d👧'.repeat(125_000)],
    ['combining marks', `a${'\u0301'.repeat(1_000_000)}`],
    ['tabs', '\t'.repeat(1_000_000)],
  ])('of %s with 100 findings is reported in a moment', (_, text) => {
    const step = Math.floor(text.length / 100)
    const diagnostics = Array.from({ length: 100 }, (__, index) =>
      diagnose(
        { start: index * step, end: index * step + 5 },
        {
          label: 'here',
          fixes: [
            {
              applicability: 'safe',
              message: 'mend',
              edits: [{ span: { start: index * step, end: index * step + 5 }, newText: 'x' }],
            },
          ],
        },
      ),
    )
    const rows = renderPretty(reportOn(text, diagnostics), plainSettings).split('\n')
    expect(rows.filter((row) => row.startsWith('warning['))).toHaveLength(100)
  })
})
