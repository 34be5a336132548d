import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { columnAfter, drawText, measureLine } from '../../src/report/drawing/display-line.ts'
import { marksFor } from '../../src/report/drawing/marks.ts'
import { plainSettings } from '../../src/report/report.ts'
import { renderPretty, renderShort } from './render.ts'
import { diagnose, drawOne, drawSource, find, PARAGRAPH, reportOn } from './sample.ts'

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
    ['emoji joined by ZWJ as no list has them', '❤\ufe0f\u200d👍🏽', 2],
    ['heart with VS16 joined to its like', '❤\ufe0f\u200d❤\ufe0f', 2],
    ['heart joined to a family', '❤\ufe0f\u200d👩\u200d👧', 2],
    ['heart with a ZWJ that joins nothing', '❤\ufe0f\u200d', 1],
    ['keycap without VS16', '1\u20e3', 2],
    ['letter with a spacing mark', 'का', 2],
    ['letter with a nonspacing mark', 'कु', 1],
    ['halfwidth letter with its voicing mark', 'ｶﾞ', 2],
    ['leading jamo that forms no syllable with the next', '\u1100\u1100\u1161', 4],
  ])('%s', (_, text, columns) => {
    expect(measureLine(text).width).toBe(columns)
    const amid = measureLine(`so ${text} so`)
    expect(columnAfter(amid, 3 + text.length)).toBe(3 + columns)
    expect(stringWidth(drawText(`so ${text} so`, marks))).toBe(6 + columns)
  })

  it('are those of the drawn text for every character of the first plane after a letter', () => {
    const odd: string[] = []
    for (let unit = 1; unit <= 0xffff; unit++) {
      const text = `ka${String.fromCharCode(unit)}`
      if (measureLine(text).width !== stringWidth(drawText(text, marks))) odd.push(unit.toString(16))
    }
    expect(odd).toEqual([])
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
    ['a heart joined to a family', '❤️‍👩‍👩‍👧‍👦a', 'a', '  ^'],
    ['a heart joined to a thumb', '❤️‍👍🏽\u001b[31m', '\u001b', '  ^'],
    ['a heart joined to a heart', '❤️‍❤️\tI ask', 'ask', '        ^^^'],
    ['a keycap without its selector', '1\u20e3 ask', 'ask', '   ^^^'],
    ['a spacing mark', 'का ask', 'ask', '   ^^^'],
  ])('stand under their words after %s', (_, text, words, carets) => {
    expect(drawSource(text, diagnose(find(text, words)))[1]).toBe(`  | ${carets}`)
  })

  it('point at a no-break space that can be seen (W-23)', () => {
    const text = '10\u00a0km and 12\u00a0km'
    expect(drawSource(text, diagnose({ start: 2, end: 3 }))).toEqual(['1 | 10␣km and 12\u00a0km', '  |   ^'])
  })
})

describe('a fix that splits a character', () => {
  const family = '👩‍👩‍👧‍👦letter mineextraordinarilyletter\udc4d   \n\n'

  it.each([
    ['the first half of an emoji', family, 0, 1, ' ', 42],
    ['the first half of a flag', '🇮🇸\tmine❤️extraordinarily\n\n', 0, 1, '\t\u001b[31mmineextraordinarily', 59],
    ['the joiner of an emoji', '👩‍👧 letter mine extraordinarily letter   ', 2, 3, '', 42],
    ['a letter under its accent', `e\u0301${' letter'.repeat(6)}`, 0, 1, '', 43],
  ])('is shown in rows that fit: %s (W-1)', (_, text, start, end, newText, width) => {
    const fixes = [
      { applicability: 'safe' as const, message: 'mend', edits: [{ span: { start, end }, newText }] },
    ]
    for (const ascii of [false, true]) {
      const rows = drawOne(text, diagnose({ start, end }, { fixes }), { width, ascii })
      for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(width)
    }
  })

  it('cuts each of its lines where that line has no more room', () => {
    const fixes = [
      {
        applicability: 'safe' as const,
        message: 'mend',
        edits: [{ span: { start: 0, end: 1 }, newText: ' ' }],
      },
    ]
    expect(drawOne(family, diagnose({ start: 0, end: 1 }, { fixes }), { width: 42 }).slice(-2)).toEqual([
      '1 - 👩‍👩‍👧‍👦letter mineextraordinarilyletter�',
      '1 +  �👩‍👧‍👦letter mineextraordinarilyletter …',
    ])
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
          message: `the finding ${index} is odd`,
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
