import { describe, expect, it } from 'vitest'
import type { Applicability, Severity } from '../../src/diagnostic/index.ts'
import { createReport, plainSettings } from '../../src/report/report.ts'
import { renderStatistics, toJsonStatistics } from '../../src/report/statistics.ts'
import { createSource } from '../../src/source/index.ts'
import { diagnose, TOOL } from './sample.ts'

function finding(ruleId: string, severity: Severity, applicability?: Applicability) {
  const span = { start: 0, end: 1 }
  const fixes = applicability ? [{ applicability, message: 'mend', edits: [{ span, newText: 'y' }] }] : []
  return diagnose(span, { ruleId, severity, fixes })
}

const LETTERS = [
  {
    source: createSource('x', { path: 'a.txt' }),
    diagnostics: [
      finding('spelling', 'error', 'safe'),
      finding('contraction', 'warning', 'safe'),
      finding('undefined-acronym', 'info', 'unsafe'),
    ],
  },
  {
    source: createSource('x', { path: 'b.txt' }),
    diagnostics: [
      finding('spelling', 'error', 'suggestion'),
      finding('undefined-acronym', 'warning'),
      finding('undefined-acronym', 'warning', 'safe'),
      finding('brand-case', 'warning'),
    ],
  },
  { source: createSource('x', { path: 'c.txt' }), diagnostics: [] },
]
const REPORT = createReport(TOOL, LETTERS)

describe('statistics (C-14)', () => {
  it('are a table, the most frequent rule first, then by name', () => {
    expect(renderStatistics(REPORT, plainSettings)).toBe(
      [
        'count  severity       fixable           rule',
        '    3  warning, info  1 safe, 1 unsafe  undefined-acronym',
        '    2  error          1 safe            spelling',
        '    1  warning                          brand-case',
        '    1  warning        1 safe            contraction',
        '',
        'Found 7 problems in 2 of 3 letters: 2 errors, 4 warnings, 1 info. 3 are fixable',
        'with `letterlint --fix`, 1 more with `--unsafe-fixes`.',
        '',
      ].join('\n'),
    )
  })

  it('are a text for each rule where there is no room for a table (W-1)', () => {
    const output = renderStatistics(REPORT, { ...plainSettings, width: 40 })
    expect(output.split('\n').slice(0, 6)).toEqual([
      '3 undefined-acronym (warning, info;',
      '  fixable: 1 safe, 1 unsafe)',
      '2 spelling (error; fixable: 1 safe)',
      '1 brand-case (warning)',
      '1 contraction (warning; fixable: 1 safe)',
      '',
    ])
    for (const row of output.split('\n')) expect(row.length).toBeLessThanOrEqual(40)
  })

  it('are numbers of each rule for programs', () => {
    const { schemaVersion, tool, summary, rules } = toJsonStatistics(REPORT)
    expect({ schemaVersion, tool }).toEqual({
      schemaVersion: 1,
      tool: { name: 'letterlint', version: '1.2.3' },
    })
    expect(summary).toMatchObject({ letters: 3, errors: 2, warnings: 4, infos: 1, fixableSafe: 3 })
    expect(rules.map(({ ruleId }) => ruleId)).toEqual([
      'undefined-acronym',
      'spelling',
      'brand-case',
      'contraction',
    ])
    expect(rules[0]).toEqual({
      ruleId: 'undefined-acronym',
      count: 3,
      errors: 0,
      warnings: 2,
      infos: 1,
      fixableSafe: 1,
      fixableUnsafe: 1,
    })
  })

  it('of clean letters are told to who watches only, and are a whole document for programs (M-3)', () => {
    const clean = createReport(TOOL, LETTERS.slice(2))
    expect(renderStatistics(clean, plainSettings)).toBe('')
    expect(renderStatistics(clean, { ...plainSettings, isTerminal: true })).toBe('No problems in 1 letter.\n')
    expect(toJsonStatistics(clean)).toMatchObject({ summary: { letters: 1, errors: 0 }, rules: [] })
  })

  it('let nothing harmful of a rule id through (W-22)', () => {
    const letters = [{ source: createSource('x'), diagnostics: [finding('a\u001b[31m\nb', 'error')] }]
    expect(renderStatistics(createReport(TOOL, letters), plainSettings)).toContain(
      'error              a␛[31m b\n',
    )
  })

  it('look the same with colour taken away (T-4)', () => {
    const paint = (text: string) => `<${text}>`
    const style = Object.fromEntries(Object.keys(plainSettings.style).map((part) => [part, paint])) as never
    const coloured = renderStatistics(REPORT, { ...plainSettings, style })
    expect(coloured).toContain('<error>')
    expect(coloured.replace(/[<>]/g, '')).toBe(renderStatistics(REPORT, plainSettings))
  })
})
