import { describe, expect, it } from 'vitest'
import type { Applicability, Diagnostic } from '../../src/diagnostic/index.ts'
import { createReport, plainSettings, type Report } from '../../src/report/report.ts'
import { createSource } from '../../src/source/index.ts'
import { renderPlain, renderPretty } from './render.ts'
import { diagnose, TOOL } from './sample.ts'

let count = 0
function finding(...applicabilities: Applicability[]): Diagnostic {
  count++
  const span = { start: 0, end: 1 }
  const fixes = applicabilities.map((applicability) => ({
    applicability,
    message: 'mend',
    edits: [{ span, newText: 'y' }],
  }))
  return diagnose(span, { message: `finding ${count}`, fixes })
}

function lettersWith(...findings: Diagnostic[][]): Report {
  const letters = findings.map((diagnostics, index) => ({
    source: createSource('x', { path: `${index}.txt` }),
    diagnostics,
  }))
  return createReport(TOOL, letters)
}

/** The last block of a report. */
function closing(text: string): string[] {
  return text.trimEnd().split('\n\n').at(-1)?.split('\n') ?? []
}

describe('the closing lines', () => {
  it.each<[said: string, findings: Diagnostic[]]>([
    ['Found 1 problem in 1 letter.', [finding()]],
    ['Found 1 problem in 1 letter.', [finding('suggestion', 'has-placeholder')]],
    ['Found 1 problem in 1 letter. 1 is fixable with `letterlint --fix`.', [finding('safe')]],
    ['Found 1 problem in 1 letter. 1 is fixable with `letterlint --fix`.', [finding('unsafe', 'safe')]],
    [
      'Found 2 problems in 1 letter. 2 are fixable with `letterlint --fix`.',
      [finding('safe'), finding('safe')],
    ],
    [
      'Found 1 problem in 1 letter. 1 is fixable with `letterlint --fix --unsafe-fixes`.',
      [finding('unsafe')],
    ],
    [
      'Found 4 problems in 1 letter. 1 is fixable with `letterlint --fix`, 2 more with `--unsafe-fixes`.',
      [finding('safe'), finding('unsafe'), finding('unsafe'), finding('suggestion')],
    ],
  ])('tell what can be mended, safe and unsafe apart (D-11): %s', (said, findings) => {
    const settings = { ...plainSettings, width: 120 }
    expect(closing(renderPretty(lettersWith(findings), settings))[1]).toBe(said)
    expect(closing(renderPlain(lettersWith(findings), settings))[1]).toBe(said)
  })

  it('count every severity that occurred, for each letter and for several together', () => {
    const mixed = [
      { ...finding(), severity: 'error' as const },
      { ...finding(), severity: 'info' as const },
    ]
    expect(closing(renderPretty(lettersWith(mixed, [], [finding()]), plainSettings))).toEqual([
      '2.txt: 1 warning',
      'Found 3 problems in 2 of 3 letters: 1 error, 1 warning, 1 info.',
      'Reasons and examples for a rule: `letterlint explain test-rule`.',
    ])
  })

  it('point to `explain` once, and only to a rule that has a page and is shown (D-14)', () => {
    const without = { ...finding(), ruleId: 'no-page', docsUrl: '' }
    expect(closing(renderPretty(lettersWith([without, finding(), finding()]), plainSettings)).at(-1)).toBe(
      'Reasons and examples for a rule: `letterlint explain test-rule`.',
    )
    expect(renderPretty(lettersWith([without]), plainSettings)).not.toContain('explain')
    expect(renderPretty(lettersWith([finding()]), { ...plainSettings, maxDiagnostics: 0 })).not.toContain(
      'explain',
    )
  })

  it('wrap at the width (W-15)', () => {
    const report = lettersWith([finding('safe'), finding('unsafe')])
    expect(closing(renderPretty(report, { ...plainSettings, width: 40 }))).toEqual([
      '0.txt: 2 warnings',
      'Found 2 problems in 1 letter. 1 is',
      'fixable with `letterlint --fix`, 1 more',
      'with `--unsafe-fixes`.',
      'Reasons and examples for a rule:',
      '`letterlint explain test-rule`.',
    ])
  })
})
