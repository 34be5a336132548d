import { describe, expect, it } from 'vitest'
import { createReport, plainSettings } from '../../src/report/report.ts'
import { createSource } from '../../src/source/index.ts'
import { renderPlain } from './render.ts'
import { diagnose, find, PARAGRAPH, reportOn, TOOL } from './sample.ts'

const LETTER = "Dear Ms Hale,\nI didn't know  the house.\nI didn't ask.\n"

describe('the plain report', () => {
  it('tells message, severity, place, words, second places, notes, and helps in sentences (section 2.3)', () => {
    const other = createSource('Dear Mr Osei,', { path: 'other.txt' })
    const all = [
      diagnose(find(LETTER, "didn't"), {
        ruleId: 'contraction',
        message: "`didn't` is a contraction",
        label: 'short for `did not`',
        labels: [{ span: find(LETTER, 'Dear Ms'), text: 'the letter is formal' }],
        related: [{ source: other, span: find(other.text, 'Osei'), text: 'and so is this one' }],
        notes: ['readers mind', 'is that so?'],
        helps: ['write `did not`', 'mend'],
        fixes: [
          {
            applicability: 'safe',
            message: 'write `did not`',
            edits: [{ span: find(LETTER, "didn't"), newText: 'did not' }],
          },
        ],
      }),
      diagnose(find(LETTER, '  '), { severity: 'info', label: 'one too many' }),
      diagnose({ start: LETTER.length, end: LETTER.length }, { severity: 'error' }),
    ]
    expect(renderPlain(reportOn(LETTER, all), plainSettings)).toBe(
      [
        "`didn't` is a contraction.",
        'Severity warning, rule contraction, file letter.txt, line 2, column 3.',
        "At the word `didn't`: short for `did not`.",
        'In line 1, column 1, at the words `Dear Ms`: the letter is formal.',
        'In other.txt, line 1, column 9, at the word `Osei`: and so is this one.',
        'Note: readers mind.',
        'Note: is that so?',
        'Help: mend.',
        'Help: safe fix: write `did not`.',
        '',
        'Something is odd.',
        'Severity info, rule test-rule, file letter.txt, line 2, column 14.',
        'At 2 blanks: one too many.',
        '',
        'Something is odd.',
        'Severity error, rule test-rule, file letter.txt, line 4, column 1.',
        'At a place where something is missing.',
        '',
        'letter.txt: 1 error, 1 warning, 1 info.',
        'Found 3 problems in 1 letter. 1 is fixable with `letterlint --fix`.',
        'Reasons and examples for a rule: `letterlint explain contraction`.',
        '',
      ].join('\n'),
    )
  })

  it('tells repeats once, with where they are (D-8)', () => {
    const text = 'ok\nok\nok\nok'
    const all = [0, 3, 6, 9].map((start) => diagnose({ start, end: start + 2 }))
    const tell = (count: number) =>
      renderPlain(reportOn(text, all.slice(0, count)), plainSettings).match(/^The same.*$/m)?.[0]
    expect(tell(1)).toBeUndefined()
    expect(tell(2)).toBe('The same at line 2, column 1.')
    expect(tell(3)).toBe('The same at line 2, column 1; and line 3, column 1.')
    expect(tell(4)).toBe('The same at line 2, column 1; line 3, column 1; and line 4, column 1.')
  })

  it('tells silenced findings on request, and limits as `pretty` does', () => {
    const [shown, hushed] = [diagnose({ start: 0, end: 4 }), diagnose({ start: 5, end: 7 })]
    const report = createReport(TOOL, [
      {
        source: createSource(LETTER, { path: 'letter.txt' }),
        diagnostics: [shown],
        silenced: [{ diagnostic: hushed, by: 'directive', reason: 'so she signs' }],
      },
    ])
    expect(renderPlain(report, { ...plainSettings, showsSilenced: true })).toContain(
      'At the word `Ms`.\nWarning silenced by a comment in the letter: so she signs.\n',
    )
    expect(renderPlain(report, plainSettings)).toContain('\n1 is silenced; `--show-suppressed` shows it.\n')
    expect(renderPlain(report, { ...plainSettings, maxDiagnostics: 0 })).toBe(
      [
        'letter.txt: 1 warning.',
        'Found 1 problem in 1 letter.',
        'Showing 0 of 1; use `--max-diagnostics none` for all.',
        '1 is silenced; `--show-suppressed` shows it.',
        '',
      ].join('\n'),
    )
  })

  it('tells a long stretch by its first and last words', () => {
    const output = renderPlain(
      reportOn(PARAGRAPH, [diagnose({ start: 0, end: PARAGRAPH.length })]),
      plainSettings,
    )
    expect(output).toContain(
      '\nAt the words `I have worked for nine years as a bookbinder in a … hear what your collection needs most at present.`.\n',
    )
    const word = 'x'.repeat(500)
    expect(renderPlain(reportOn(word, [diagnose({ start: 0, end: 500 })]), plainSettings)).toContain(
      `\nAt the word \`${'x'.repeat(50)} …\`.\n`,
    )
  })

  it('wraps nothing, draws nothing, and lets nothing harmful through (W-22)', () => {
    const hostile = '\u001b[31mbad\u202e\u0007'
    const long = `a message that is ${'long '.repeat(40)}and ends`
    const all = [
      diagnose({ start: 0, end: hostile.length }, { message: `${long}\n${hostile}`, file: `a\n${hostile}` }),
    ]
    const output = renderPlain(reportOn(hostile, all, `a\n${hostile}`), {
      ...plainSettings,
      width: 40,
      ascii: true,
    })
    expect(output.split('\n')[0]).toMatch(/^A message that is long .* and ends \?\[31mbad\?\?$/)
    expect(output.split('\n')).toHaveLength(8)
    expect(output).toMatch(/^[\n -~]*$/)
    expect(output).not.toMatch(/-->|\^|\|/)
  })

  it('tells notices, and of clean letters only who watches', () => {
    const notices = [{ level: 'warning' as const, message: '`a.txt` holds no words', file: 'a.txt' }]
    const report = createReport(TOOL, [{ source: createSource(''), diagnostics: [] }], notices)
    expect(renderPlain(report, plainSettings)).toBe('Warning: `a.txt` holds no words.\n')
    expect(renderPlain(report, { ...plainSettings, isTerminal: true })).toBe(
      'Warning: `a.txt` holds no words.\n\nNo problems in 1 letter.\n',
    )
    expect(renderPlain(createReport(TOOL, []), plainSettings)).toBe('')
  })
})
