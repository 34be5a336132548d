import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainSettings } from '../../src/report/report.ts'
import { renderPlain, renderPretty, renderShort } from './render.ts'
import { diagnose, drawOne, PARAGRAPH, reportOn } from './sample.ts'

const PAGE = 'https://letterlint.example/rules/test-rule'

describe('the name of a rule', () => {
  const message = 'a message so long that it has to be broken, since no terminal of forty columns holds it'
  const report = reportOn(PARAGRAPH, [diagnose({ start: 0, end: 1 }, { message })])

  it('is a link to its page, and nothing else is (T-6)', () => {
    const output = renderPretty(report, { ...plainSettings, hyperlinks: true })
    expect(output.split('\n')[0]).toContain(
      `warning[\u001b]8;;${PAGE}\u001b\\test-rule\u001b]8;;\u001b\\]: a message so long`,
    )
    expect(output.split('\u001b]8;;')).toHaveLength(3)
  })

  it('takes no column for its link (T-6, W-1)', () => {
    for (const width of [40, 50, 80]) {
      const plain = renderPretty(report, { ...plainSettings, width })
      const linked = renderPretty(report, { ...plainSettings, width, hyperlinks: true })
      expect(linked.replaceAll(`\u001b]8;;${PAGE}\u001b\\`, '').replaceAll('\u001b]8;;\u001b\\', '')).toBe(
        plain,
      )
    }
  })

  it('is no link unless that is wanted, nor in other formats', () => {
    expect(renderPretty(report, plainSettings)).not.toContain('\u001b')
    for (const render of [renderPlain, renderShort])
      expect(render(report, { ...plainSettings, hyperlinks: true })).not.toContain('\u001b')
  })

  it.each([
    '',
    'docs/test-rule',
    'file:///etc/passwd',
    'https://a b',
    'https://a\u001b\\b',
    'javascript:alert(1)',
  ])('is no link to %j (T-7, W-22)', (docsUrl) => {
    const all = [diagnose({ start: 0, end: 1 }, { docsUrl })]
    expect(renderPretty(reportOn('x', all), { ...plainSettings, hyperlinks: true })).not.toContain('\u001b')
  })

  it('may be longer than a row, and the message then begins below it (W-1, W-15)', () => {
    const ruleId = 'a-rule-whose-name-says-all-that-its-message-says'
    const rows = drawOne('x', diagnose({ start: 0, end: 1 }, { ruleId }), { width: 40 })
    expect(rows.slice(0, 4)).toEqual([
      'warning[a-rule-whose-name-says-all-that-',
      'its-message-says]:',
      '    something is odd',
      ' --> letter.txt:1:1',
    ])
    for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(40)
  })
})
