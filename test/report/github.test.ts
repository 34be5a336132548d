import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/diagnostic/index.ts'
import { createReport } from '../../src/report/report.ts'
import { readWorkflowCommands } from '../support/read-workflow-commands.ts'
import { BARE, diagnoseAt, HOSTILE, hostileReport, letterOf, renderAs, SAMPLE, WHOLE } from './programs.ts'
import { diagnose, reportOn, TOOL } from './sample.ts'

/** So many problems of each severity, in one letter. */
function reportOnMany(counts: Readonly<Record<Severity, number>>) {
  const diagnostics = (['info', 'warning', 'error'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, index) =>
      diagnoseAt(SAMPLE, '[name]', { severity, message: `${severity} ${index + 1}` }),
    ),
  )
  return createReport(TOOL, [letterOf('a.txt', SAMPLE, diagnostics)])
}

describe('the github format', () => {
  it('is commands, the errors first, and what could not be done before them (4.4)', async () => {
    expect((await renderAs('github', WHOLE)).split('\n')).toEqual([
      '::error file=d.txt,title=letterlint::`d.txt` cannot be read',
      '::error file=b/draft.txt,line=2,endLine=2,col=59,endColumn=69,title=placeholder-bracket::' +
        'unfilled placeholder `[compaany]`%0Anote: the other placeholder is `[name]`' +
        '%0Ahelp: write what belongs here%0Ahelp: write `Acme` or `Apex`',
      '::warning file=c.txt,line=1,endLine=1,col=34,endColumn=40,title=placeholder-bracket::' +
        'unfilled placeholder `[twon]`%0Ahelp: safe fix: write `[town]` (2 changes)',
      '::notice title=letterlint::one file was skipped',
      '::notice file=b/draft.txt,line=1,endLine=1,col=6,endColumn=12,title=placeholder-bracket::' +
        'unfilled placeholder `[name]`',
      '',
    ])
  })

  it('says nothing where nothing is wrong, and what could not be done where nothing was read (M-3)', async () => {
    expect(await renderAs('github', BARE['nothing is wrong'] as never)).toBe('')
    expect(await renderAs('github', BARE['no letter was read'] as never)).toBe('')
    expect(await renderAs('github', BARE['a letter could not be read'] as never)).toBe(
      '::error file=d.txt,title=letterlint::`d.txt` cannot be read\n',
    )
  })

  it('has no columns for what goes over lines', async () => {
    const report = reportOn(SAMPLE, [diagnose({ start: 5, end: 40 })])
    expect(await renderAs('github', report)).toBe(
      '::warning file=letter.txt,line=1,endLine=2,title=test-rule::something is odd\n',
    )
  })

  it('has ten annotations of a level and no closing one where those are all', async () => {
    const output = await renderAs('github', reportOnMany({ error: 10, warning: 10, info: 10 }))
    const { commands, lines } = readWorkflowCommands(output)
    expect([commands.length, lines]).toEqual([30, []])
  })

  it('has the rest as plain lines, and the true count at the end, within ten of each level', async () => {
    const output = await renderAs('github', reportOnMany({ error: 12, warning: 1, info: 11 }))
    const { commands, lines } = readWorkflowCommands(output)
    const count = (wanted: string) => commands.filter(({ name }) => name === wanted).length
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 1, 10])
    expect(commands.at(-1)).toEqual({
      name: 'notice',
      properties: { title: 'letterlint' },
      message:
        'found 12 errors, 1 warning, 11 infos in 1 letter; at most 10 of a level are annotations, and the log has the others',
    })
    expect(lines).toEqual([
      'a.txt:1:6: error[placeholder-bracket]: error 11',
      'a.txt:1:6: error[placeholder-bracket]: error 12',
      'a.txt:1:6: info[placeholder-bracket]: info 10',
      'a.txt:1:6: info[placeholder-bracket]: info 11',
    ])
  })

  it('is read back as it was said, whatever stands in paths and names (section 9, 5)', async () => {
    const text = '%0A::error::a,b:c=d%25%3A##[error]'
    const diagnostic = diagnoseAt(SAMPLE, '[name]', { ruleId: text, message: text })
    const report = createReport(TOOL, [letterOf(`${text}\n.txt`, SAMPLE, [diagnostic])])
    const { commands, lines } = readWorkflowCommands(await renderAs('github', report))
    expect(lines).toEqual([])
    expect(commands).toEqual([
      {
        name: 'error',
        properties: {
          file: `${text}\n.txt`,
          line: '1',
          endLine: '1',
          col: '6',
          endColumn: '12',
          title: text,
        },
        message: text,
      },
    ])
  })

  it('is one command for each thing to say, with any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))),
        async (parts) => {
          const { commands, lines } = readWorkflowCommands(
            await renderAs('github', hostileReport(parts.join(''))),
          )
          expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'notice'])
          expect(lines).toEqual([])
        },
      ),
    )
  })

  it('has plain lines that are no commands, with any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...HOSTILE, '\u3000', ' ')), async (parts) => {
        const text = parts.join('')
        const diagnostics = Array.from({ length: 12 }, () =>
          diagnoseAt(SAMPLE, '[name]', { ruleId: text, message: text }),
        )
        const report = createReport(TOOL, [letterOf(`${text}.txt`, SAMPLE, diagnostics)])
        const { commands, lines } = readWorkflowCommands(await renderAs('github', report))
        expect(commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), 'notice'])
        expect(lines).toHaveLength(2)
      }),
    )
  })
})
