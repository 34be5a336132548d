import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/index.ts'
import { createReport, plainSettings, type ReporterSettings } from '../../src/report/report.ts'
import { chooseTold, type ToldReport } from '../../src/report/telling/telling.ts'
import { createSource, toPoint } from '../../src/source/index.ts'
import { renderPretty, renderShort } from './render.ts'
import { diagnose, drawOne, find, reportOn, TOOL } from './sample.ts'

const LETTER = 'teh cat\nand teh dog\nand teh bird\nI dont know\n'
const misspelt = (nth: number, rest: Partial<Diagnostic> = {}) =>
  diagnose(find(LETTER, 'teh', nth), { message: '`teh` is a common misspelling', ...rest })

/** What is told of each letter. */
function tellingsOf(told: ToldReport) {
  return Array.from(told.letters, ({ tellings }) => tellings)
}

describe('repeats of a finding in one letter (D-8)', () => {
  it('are told at the first place, with the points of all others', () => {
    expect(
      renderPretty(
        reportOn(
          LETTER,
          [1, 2, 3].map((nth) => misspelt(nth)),
        ),
        plainSettings,
      ),
    ).toBe(
      [
        'warning[test-rule]: `teh` is a common misspelling',
        ' --> letter.txt:1:1',
        '  |',
        '1 | teh cat',
        '  | ^^^',
        '  |',
        '  = note: also at 2:5 and 3:5',
        '',
        'letter.txt: 3 warnings',
        'Found 3 problems in 1 letter.',
        'Reasons and examples for a rule: `letterlint explain test-rule`.',
        '',
      ].join('\n'),
    )
  })

  it('are named up to twelve, then counted', () => {
    const text = 'teh\n'.repeat(30)
    const all = Array.from({ length: 30 }, (_, index) => diagnose({ start: index * 4, end: index * 4 + 3 }))
    const output = renderPretty(reportOn(text, all), { ...plainSettings, width: 120 })
    expect(output).toContain(
      'note: also at 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1, 10:1, 11:1, 12:1, 13:1, and 17 more places\n',
    )
    expect(output).toContain('letter.txt: 30 warnings\nFound 30 problems in 1 letter.')
  })

  const fix = (newText: string) => ({
    applicability: 'safe' as const,
    message: 'mend',
    edits: [{ span: { start: 0, end: 3 }, newText }],
  })
  const elsewhere = { source: createSource('x', { path: 'b.txt' }), span: { start: 0, end: 1 }, text: 'too' }

  it.each<[what: string, rest: Partial<Diagnostic>]>([
    ['rule', { ruleId: 'other-rule' }],
    ['severity', { severity: 'error' }],
    ['message', { message: 'something else' }],
    ['label', { label: 'here' }],
    ['note', { notes: ['a thing that was not told yet'] }],
    ['help', { helps: ['write it out'] }],
    ['fix', { fixes: [fix('the')] }],
    ['second place', { labels: [{ span: { start: 8, end: 11 }, text: 'there' }] }],
    ['place in another letter', { related: [elsewhere] }],
    ['word that could be accepted', { acceptableWord: 'teh' }],
    ['flagged words', { span: find(LETTER, 'dont') }],
  ])('are none where they differ in the %s', (_, rest) => {
    const told = chooseTold(reportOn(LETTER, [misspelt(1), misspelt(2, rest)]), plainSettings)
    expect(tellingsOf(told)[0]?.map(({ repeats }) => repeats)).toEqual([[], []])
  })

  it('may bring notes that their rule has told of the letter before, which are told once', () => {
    const notes = ['readers mind']
    const all = [misspelt(1, { notes }), misspelt(2, { notes }), misspelt(3)]
    const told = chooseTold(reportOn(LETTER, all), plainSettings)
    expect(tellingsOf(told)[0]).toEqual([{ diagnostic: all[0], repeats: [all[1]?.span, all[2]?.span] }])
  })

  it('are not sought across letters, nor among long stretches', () => {
    const letters = ['a.txt', 'b.txt'].map((path) => ({
      source: createSource(LETTER, { path }),
      diagnostics: [misspelt(1)],
    }))
    expect(
      tellingsOf(chooseTold(createReport(TOOL, letters), plainSettings)).map(({ length }) => length),
    ).toEqual([1, 1])
    const long = 'a'.repeat(402)
    const stretches = [diagnose({ start: 0, end: 201 }), diagnose({ start: 201, end: 402 })]
    expect(tellingsOf(chooseTold(reportOn(long, stretches), plainSettings))[0]).toHaveLength(2)
  })

  it('stay apart in formats for programs and editors', () => {
    const output = renderShort(
      reportOn(
        LETTER,
        [1, 2, 3].map((nth) => misspelt(nth)),
      ),
      plainSettings,
    )
    expect(output.trimEnd().split('\n')).toHaveLength(3)
  })

  it('lose no place of any finding (D-1)', () => {
    const word = fc.constantFrom('teh', 'dont', 'alot', 'ok')
    const message = fc.constantFrom('one thing', 'another thing')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, message), { maxLength: 13 }), (parts) => {
        const text = parts.map(([one]) => one).join('\n')
        const source = createSource(text)
        let start = 0
        const all = parts.map(([one, said]) => {
          const diagnostic = diagnose({ start, end: start + one.length }, { message: said })
          start += one.length + 1
          return diagnostic
        })
        const output = renderPretty(reportOn(text, all), { ...plainSettings, width: 200 })
        const told = [...output.matchAll(/\b\d+:\d+\b/g)].map(([point]) => point).sort()
        const wanted = all.map(({ span }) => toPoint(source, span.start))
        expect(told).toEqual(wanted.map(({ line, column }) => `${line}:${column}`).sort())
      }),
    )
  })

  it('of ten thousand findings are found in a moment', () => {
    const text = 'teh '.repeat(10_000)
    const all = Array.from({ length: 10_000 }, (_, index) =>
      diagnose({ start: index * 4, end: index * 4 + 3 }),
    )
    const rows = renderPretty(reportOn(text, all), plainSettings).split('\n')
    expect(rows.filter((row) => row.startsWith('warning['))).toHaveLength(1)
    expect(rows.join(' ')).toContain('and 9987 more places')
  })
})

describe('of more findings than are wanted', () => {
  const letters = [
    {
      source: createSource('a b c', { path: 'a.txt' }),
      diagnostics: [at(0, 'info'), at(2, 'error'), at(4, 'warning')],
    },
    { source: createSource('a b c', { path: 'b.txt' }), diagnostics: [at(0, 'warning'), at(2, 'error')] },
  ]
  const report = createReport(TOOL, letters)
  function at(start: number, severity: Diagnostic['severity']): Diagnostic {
    return diagnose({ start, end: start + 1 }, { severity, message: `${severity} at ${start}` })
  }
  const show = (maxDiagnostics: number, settings: Partial<ReporterSettings> = {}) =>
    renderPretty(report, { ...plainSettings, showPointers: false, ...settings, maxDiagnostics })

  it.each<[count: number, titles: string[]]>([
    [0, []],
    [1, ['error at 2']],
    [2, ['error at 2', 'error at 2']],
    [3, ['error at 2', 'warning at 4', 'error at 2']],
    [4, ['error at 2', 'warning at 4', 'warning at 0', 'error at 2']],
    [5, ['info at 0', 'error at 2', 'warning at 4', 'warning at 0', 'error at 2']],
  ])('the %i most severe are shown, in the order of the text', (count, titles) => {
    const output = show(count)
    expect([...output.matchAll(/^\w+\[test-rule\]: (.*)$/gm)].map(([, title]) => title)).toEqual(titles)
    expect(output.match(/^Showing .*$/m)?.[0]).toBe(
      count === 5 ? undefined : `Showing ${count} of 5; use \`--max-diagnostics none\` for all.`,
    )
  })

  it('the counts stay those of all', () => {
    expect(show(1)).toBe(
      [
        'error[test-rule]: error at 2',
        ' --> letter.txt:1:3',
        '  |',
        '1 | a b c',
        '  |   ^',
        '',
        'a.txt: 1 error, 1 warning, 1 info',
        '',
        'b.txt: 1 error, 1 warning',
        'Found 5 problems in 2 letters: 2 errors, 2 warnings, 1 info.',
        'Showing 1 of 5; use `--max-diagnostics none` for all.',
        '',
      ].join('\n'),
    )
  })

  it('repeats count as themselves', () => {
    const all = [1, 2, 3].map((nth) => misspelt(nth))
    const output = renderPretty(reportOn(LETTER, all), { ...plainSettings, maxDiagnostics: 2 })
    expect(output).toContain('note: also at 2:5\n')
    expect(output).toContain('Showing 2 of 3;')
  })
})

describe('what is silenced', () => {
  const report = createReport(TOOL, [
    {
      source: createSource(LETTER, { path: 'letter.txt' }),
      diagnostics: [misspelt(2)],
      silenced: [
        { diagnostic: misspelt(1), by: 'directive', reason: 'a name' },
        { diagnostic: misspelt(3), by: 'suppressions' },
      ],
    },
  ])

  it('is counted, and not shown', () => {
    expect(renderPretty(report, plainSettings).split('\n').slice(6)).toEqual([
      'letter.txt: 1 warning',
      'Found 1 problem in 1 letter.',
      '2 are silenced; `--show-suppressed` shows them.',
      'Reasons and examples for a rule: `letterlint explain test-rule`.',
      '',
    ])
  })

  it('is shown among the others on request, marked as such, with the reason', () => {
    const output = renderPretty(report, { ...plainSettings, showsSilenced: true, showPointers: false })
    expect(output.split('\n')).toEqual([
      'silenced[test-rule]: `teh` is a common misspelling',
      ' --> letter.txt:1:1',
      '  |',
      '1 | teh cat',
      '  | ^^^',
      '  |',
      '  = note: warning silenced by a comment in the letter: a name',
      '',
      'warning[test-rule]: `teh` is a common misspelling',
      ' --> letter.txt:2:5',
      '  |',
      '2 | and teh dog',
      '  |     ^^^',
      '',
      'silenced[test-rule]: `teh` is a common misspelling',
      ' --> letter.txt:3:5',
      '  |',
      '3 | and teh bird',
      '  |     ^^^',
      '  |',
      '  = note: warning silenced by the suppressions file',
      '',
      'letter.txt: 1 warning',
      'Found 1 problem in 1 letter.',
      '2 are silenced.',
      '',
    ])
  })

  it('goes first where not all can be shown', () => {
    const settings = { ...plainSettings, showsSilenced: true, maxDiagnostics: 1 }
    const output = renderPretty(report, settings)
    expect(output).toMatch(/^warning\[/)
    expect(output).not.toContain('silenced[')
    expect(output).toContain('Showing 1 of 3;')
  })

  it('alone leaves a pipe silent, and a terminal with the number', () => {
    const [letter] = report.letters
    const hushed = createReport(TOOL, [{ ...(letter as NonNullable<typeof letter>), diagnostics: [] }])
    expect(renderPretty(hushed, plainSettings)).toBe('')
    expect(renderPretty(hushed, { ...plainSettings, isTerminal: true })).toBe(
      'No problems in 1 letter.\n2 are silenced; `--show-suppressed` shows them.\n',
    )
  })
})

it('a diagnostic drawn alone is told whole', () => {
  expect(drawOne(LETTER, misspelt(1, { notes: ['a note'] })).at(-1)).toBe('  = note: a note')
})
