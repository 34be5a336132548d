import type { Diagnostic } from '../../src/diagnostic/index.ts'
import type { SelectedRule } from '../../src/lint/index.ts'
import {
  createReport,
  type LetterReport,
  plainSettings,
  type Report,
  type ReporterSettings,
} from '../../src/report/report.ts'
import { REPORTERS, type ReporterName } from '../../src/report/reporters.ts'
import { defineRule } from '../../src/rule/index.ts'
import { createSource } from '../../src/source/index.ts'
import { joinReport } from './render.ts'
import { diagnose, find, TOOL } from './sample.ts'

/** The formats that are for programs alone. */
export const PROGRAM_FORMATS = [
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'rdjson',
  'rdjsonl',
  'checkstyle',
  'junit',
  'tap',
  'markdown',
  'agent',
] as const satisfies readonly ReporterName[]

/** A report in a format. */
export async function renderAs(
  format: ReporterName,
  report: Report,
  settings: Partial<ReporterSettings> = {},
): Promise<string> {
  const render = await REPORTERS[format].load()
  return joinReport(render)(report, { ...plainSettings, ...settings })
}

/** The beginning of a real letter: `[compaany]` is in columns 59 to 69, and in bytes 61 to 71. */
export const SAMPLE = `Dear [name] selection committee,
I first got into machine learning during my bachelor’s at [compaany], in a
place and on a program unrelated to machine learning.`

/** `[twon]` behind curly quotes, an emoji of two units, and one of four: columns 34 to 40, bytes 44 to 50. */
export const EMOJI = 'We met at “the 📮 box” 👍🏽 near [twon] hall.'

/** A letter of a report, with diagnostics of its own path. */
export function letterOf(path: string, text: string, diagnostics: readonly Diagnostic[]): LetterReport {
  return {
    source: createSource(text, { path }),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, file: path })),
  }
}

/** A diagnostic at some words of a text. */
export function diagnoseAt(text: string, words: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  return diagnose(find(text, words), { ruleId: 'placeholder-bracket', severity: 'error', ...rest })
}

/** A rule that ran. */
export const RULE: SelectedRule = {
  severity: 'error',
  options: {},
  rule: defineRule({
    id: 'placeholder-bracket',
    category: 'leftovers',
    summary: 'a placeholder that was never filled in',
    rationale: 'a letter with blanks was not read before it was sent',
    citation: [{ title: 'On Letters', year: 1999 }],
    limits: 'a bracket may be meant',
    severity: 'error',
    messages: { found: { message: 'unfilled placeholder `{name}`' } },
    invalid: ['one ⟦[a]⟧', 'two ⟦[b]⟧', 'three ⟦[c]⟧', 'four ⟦[d]⟧'],
    valid: ['none (a)'],
    *check() {},
  }),
}

/** Nothing wrong, one of each severity with everything a diagnostic can have, and a letter that was not read. */
export const WHOLE: Report = {
  ...createReport(TOOL, [
    letterOf('a fine letter.txt', 'Dear Ms. Smith,\n', []),
    {
      ...letterOf('b/draft.txt', SAMPLE, [
        diagnoseAt(SAMPLE, '[name]', {
          severity: 'info',
          message: 'unfilled placeholder `[name]`',
          fingerprint: 'aaaaaaaaaaaaaaaa',
        }),
        diagnoseAt(SAMPLE, '[compaany]', {
          message: 'unfilled placeholder `[compaany]`',
          label: 'never filled in',
          labels: [{ span: find(SAMPLE, '[name]'), text: 'another one' }],
          related: [
            {
              source: createSource(EMOJI, { path: 'c.txt' }),
              span: find(EMOJI, '[twon]'),
              text: 'and there',
            },
          ],
          notes: ['the other placeholder is `[name]`'],
          helps: ['write what belongs here'],
          fingerprint: 'bbbbbbbbbbbbbbbb',
          fixes: [
            {
              applicability: 'suggestion',
              message: 'write `Acme`',
              edits: [{ span: find(SAMPLE, '[compaany]'), newText: 'Acme' }],
            },
            {
              applicability: 'suggestion',
              message: 'write `Apex`',
              edits: [
                { span: find(SAMPLE, '[compaany]'), newText: 'Apex' },
                { span: { start: 5, end: 11 }, newText: '' },
              ],
            },
          ],
        }),
      ]),
      silenced: [
        {
          by: 'directive',
          reason: 'a term of ours',
          diagnostic: diagnoseAt(SAMPLE, 'got into', {
            ruleId: 'informal-language',
            severity: 'warning',
            message: '`got into` is conversational',
            file: 'b/draft.txt',
            fingerprint: 'cccccccccccccccc',
          }),
        },
        {
          by: 'suppressions',
          diagnostic: diagnoseAt(SAMPLE, 'place and', {
            ruleId: 'wordy',
            severity: 'warning',
            message: '`place and` is wordy',
            file: 'b/draft.txt',
            fingerprint: 'dddddddddddddddd',
          }),
        },
      ],
    },
    letterOf('c.txt', EMOJI, [
      diagnoseAt(EMOJI, '[twon]', {
        severity: 'warning',
        message: 'unfilled placeholder `[twon]`',
        fingerprint: 'aaaaaaaaaaaaaaaa',
        fixes: [
          {
            applicability: 'safe',
            message: 'write `[town]`',
            edits: [
              { span: find(EMOJI, 'w'), newText: 'o' },
              { span: find(EMOJI, 'o', 2), newText: 'w' },
            ],
          },
        ],
      }),
    ]),
  ]),
  rules: [RULE],
  exitCode: 2,
  notices: [
    { level: 'error', message: '`d.txt` cannot be read', file: 'd.txt' },
    { level: 'note', message: 'one file was skipped' },
  ],
}

/** Reports with next to nothing in them, by what they lack. */
export const BARE: Readonly<Record<string, Report>> = {
  'nothing is wrong': createReport(TOOL, [letterOf('a.txt', 'Dear Ms. Smith,\n', [])]),
  'no letter was read': createReport(TOOL, []),
  'a letter could not be read': {
    ...createReport(TOOL, [], [{ level: 'error', message: '`d.txt` cannot be read', file: 'd.txt' }]),
    exitCode: 2,
  },
  'a letter is empty': createReport(TOOL, [
    letterOf('a.txt', '', [diagnose({ start: 0, end: 0 }, { message: 'nothing is here' })]),
  ]),
}

/** What files, rules, messages, and letters may hold that formats could take for something of their own. */
export const HOSTILE: readonly string[] = [
  '%0A::error::x',
  '::error file=a,line=1::boo',
  '::add-mask::a',
  '##[error]boo',
  '##[add-mask]a',
  'a,b:c;d=e',
  'one\ntwo\r\nthree\rfour\u2028five\u0085six',
  ']]>',
  '<script>alert(1)</script>',
  '<!--',
  '&amp;&#0;',
  '"quoted" and \'quoted\'',
  '\u0000\u0007\u001b[31m\u007f\u009b\u202e\ufffe\uffff',
  '\ud83d',
  '`a`b`',
  '``` ~~~',
  '| a | b |',
  '\\|',
  '@everyone',
  '#1',
  'https://evil.example/?a=b',
  'www.evil.example',
  'me@evil.example',
  '![i](https://evil.example/i.png)',
  '[l](https://evil.example)',
  '**bold** _it_ ~~no~~ $x$',
  '# SKIP # TODO',
  '---\n...\nok 1',
  'Bail out!',
  '{0} {name}',
  ' - : ! & * ? key: value',
  'x'.repeat(300),
]

/** A report all of whose texts are the same. */
export function hostileReport(text: string): Report {
  const letter = `One. ${text}`
  const span = { start: 5, end: letter.length }
  const diagnostic = diagnose(span, {
    ruleId: text,
    severity: 'error',
    message: `odd: \`${text}\``,
    label: text,
    labels: [{ span, text }],
    notes: [text],
    helps: [text],
    docsUrl: text,
    fixes: [{ applicability: 'safe', message: text, edits: [{ span, newText: text }] }],
  })
  return {
    ...createReport(TOOL, [letterOf(`${text}.txt`, letter, [diagnostic])]),
    notices: [
      { level: 'error', message: text, file: `${text}.txt` },
      { level: 'note', message: text },
    ],
  }
}
