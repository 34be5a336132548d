import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { selectRules } from '../../src/lint/index.ts'
import { toSarifMessage } from '../../src/report/programs/sarif-result.ts'
import { toUri } from '../../src/report/programs/uri.ts'
import { createReport, type Report, type ReporterSettings } from '../../src/report/report.ts'
import { findFaults, sarifSchema } from './program-schemas.ts'
import { BARE, diagnoseAt, HOSTILE, hostileReport, letterOf, renderAs, SAMPLE, WHOLE } from './programs.ts'
import { TOOL } from './sample.ts'

async function parse(report: Report, settings: Partial<ReporterSettings> = {}) {
  return JSON.parse(await renderAs('sarif', report, settings))
}

describe('a SARIF log', () => {
  it.each(Object.entries({ ...BARE, 'there is something of everything': WHOLE }))(
    'fits what the standard and GitHub ask for when %s (M-2, M-3)',
    async (_, report) => {
      for (const showsSilenced of [false, true]) {
        expect(findFaults(await parse(report, { showsSilenced }), sarifSchema)).toEqual([])
      }
    },
  )

  it('breaks the schema where something is missing, too long, or unknown', async () => {
    const log = await parse(WHOLE)
    const [run] = log.runs
    delete run.results[0].message.text
    delete run.results[1].locations[0].physicalLocation.region.endLine
    run.tool.driver.rules[0].shortDescription.text = 'x'.repeat(1025)
    run.results[2].kind2 = ''
    expect(findFaults(log, sarifSchema)).toEqual([
      '/runs/0/tool/driver/rules/0/shortDescription/text: must NOT have more than 1024 characters',
      "/runs/0/results/0/message: must have required property 'text'",
      "/runs/0/results/1/locations/0/physicalLocation/region: must have required property 'endLine'",
      '/runs/0/results/2: must NOT have additional properties (kind2)',
    ])
  })

  it('fits with texts that are odd in every place', async () => {
    for (const text of HOSTILE) {
      expect(findFaults(await parse(hostileReport(text)), sarifSchema).filter(isNoAddress)).toEqual([])
    }
  })

  it('tells one problem with its place, its words, what explains it, and each alternative (M-13, M-17)', async () => {
    const { results } = (await parse(WHOLE)).runs[0]
    expect(results[1]).toEqual({
      ruleId: 'placeholder-bracket',
      ruleIndex: 0,
      level: 'error',
      message: {
        text:
          'Unfilled placeholder `[compaany]`. The other placeholder is `[name]`. ' +
          'Write what belongs here. Write `Acme` or `Apex`.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'b/draft.txt' },
            region: {
              startLine: 2,
              startColumn: 59,
              endLine: 2,
              endColumn: 69,
              snippet: { text: '[compaany]' },
            },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'b/draft.txt' },
            region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 12 },
          },
          message: { text: 'Another one.' },
        },
        {
          id: 2,
          physicalLocation: {
            artifactLocation: { uri: 'c.txt' },
            region: { startLine: 1, startColumn: 34, endLine: 1, endColumn: 40 },
          },
          message: { text: 'And there.' },
        },
      ],
      fixes: [
        {
          description: { text: 'Write `Acme`.' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'b/draft.txt' },
              replacements: [
                {
                  deletedRegion: { startLine: 2, startColumn: 59, endLine: 2, endColumn: 69 },
                  insertedContent: { text: 'Acme' },
                },
              ],
            },
          ],
          properties: { applicability: 'suggestion' },
        },
        {
          description: { text: 'Write `Apex`.' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'b/draft.txt' },
              replacements: [
                {
                  deletedRegion: { startLine: 2, startColumn: 59, endLine: 2, endColumn: 69 },
                  insertedContent: { text: 'Apex' },
                },
                {
                  deletedRegion: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 12 },
                  insertedContent: { text: '' },
                },
              ],
            },
          ],
          properties: { applicability: 'suggestion' },
        },
      ],
    })
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['note', 'error', 'warning'])
  })

  it('says what could not be done, and how the run ended (M-15)', async () => {
    const { invocations, automationDetails, columnKind } = (await parse(WHOLE)).runs[0]
    expect({ automationDetails, columnKind }).toEqual({
      automationDetails: { id: 'letterlint/' },
      columnKind: 'utf16CodeUnits',
    })
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: '`d.txt` cannot be read.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'd.txt' } } }],
          },
          { level: 'note', message: { text: 'One file was skipped.' } },
        ],
      },
    ])
    const clean = await parse(BARE['nothing is wrong'] as Report)
    expect(clean.runs[0].invocations).toEqual([{ executionSuccessful: true, exitCode: 0 }])
  })

  it('counts a run as done that says what is to be put right, such as suppressions of no use (M-15)', async () => {
    const notices = [{ level: 'error', message: 'suppressed, but not found' } as const]
    const log = await parse({ ...WHOLE, notices, exitCode: 1 })
    expect(log.runs[0].invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 })
  })

  it('tells what is silenced only if asked, and by what and why (M-16)', async () => {
    const suppressionsOf = ({ suppressions }: { suppressions?: unknown }) => suppressions
    const shown = (await parse(WHOLE)).runs[0].results
    expect(shown.map(suppressionsOf)).toEqual([undefined, undefined, undefined])
    const { results, tool } = (await parse(WHOLE, { showsSilenced: true })).runs[0]
    expect(results.map(suppressionsOf)).toEqual([
      undefined,
      [{ kind: 'inSource', justification: 'a term of ours' }],
      undefined,
      [{ kind: 'external' }],
      undefined,
    ])
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  it('lists every rule that ran and whatever else found something, by id (M-12)', async () => {
    const selected = selectRules(rules, 'cover-letter')
    const { driver } = (await parse({ ...WHOLE, rules: selected }, { showsSilenced: true })).runs[0].tool
    const ids = driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...new Set([...selected.map(({ rule }) => rule.id), 'wordy'])].sort())
    expect(findFaults(await parse({ ...WHOLE, rules: selected }), sarifSchema)).toEqual([])
  })

  it('describes a rule from the rule', async () => {
    const [rule] = (await parse(WHOLE)).runs[0].tool.driver.rules
    expect(rule).toMatchObject({
      id: 'placeholder-bracket',
      name: 'PlaceholderBracket',
      shortDescription: { text: 'A placeholder that was never filled in.' },
      fullDescription: { text: 'A letter with blanks was not read before it was sent.' },
      help: {
        text: 'A letter with blanks was not read before it was sent. What it cannot see: a bracket may be meant.',
        markdown: expect.stringContaining('… and 1 more'),
      },
      helpUri: 'https://letterlint.example/rules/test-rule',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['leftovers'], 'problem.severity': 'error' },
    })
  })

  it('has the most severe first only where GitHub would not keep all', async () => {
    const many = (count: number) => {
      const diagnostics = Array.from({ length: count }, (_, index) =>
        diagnoseAt(SAMPLE, '[name]', {
          severity: index === count - 1 ? 'error' : 'warning',
          fingerprint: `${index}`,
        }),
      )
      return parse(createReport(TOOL, [letterOf('a.txt', SAMPLE, diagnostics)]))
    }
    const levelsOf = (log: Awaited<ReturnType<typeof parse>>) =>
      log.runs[0].results.map(({ level }: { level: string }) => level)
    expect(levelsOf(await many(5000)).indexOf('error')).toBe(4999)
    expect(levelsOf(await many(5001)).indexOf('error')).toBe(0)
  })
})

/** The hostile report has its text for an address too, which rules have not. */
const isNoAddress = (fault: string) => !fault.includes('/helpUri')

describe('a message of SARIF', () => {
  it('is sentences', () => {
    expect(toSarifMessage(['one is odd', 'is it? Yes.', '`two`'])).toBe('One is odd. Is it? Yes. `two`.')
  })

  it('has no link and no argument that a letter put there', () => {
    expect(toSarifMessage(['a [b](1) and [c] (d)'])).toBe('A [b\\](1) and [c] (d).')
    expect(toSarifMessage(['`{0}` and `{name}` and `{{12}}`'])).toBe('`{{0}}` and `{name}` and `{{{12}}}`.')
  })
})

describe('a path as a URI', () => {
  it.each([
    ['letter.txt', 'letter.txt'],
    ['my letters/no. 1 #2?.txt', 'my%20letters/no.%201%20%232%3F.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['100%.txt', '100%25.txt'],
    ['é/印.txt', '%C3%A9/%E5%8D%B0.txt'],
    ['../up.txt', '../up.txt'],
    ['<stdin>', '%3Cstdin%3E'],
    ['/home/a b.txt', 'file:///home/a%20b.txt'],
    ['C:/home/a.txt', 'file:///C:/home/a.txt'],
    ['//server/share/a.txt', 'file://server/share/a.txt'],
    ['a\\b.txt', 'a%5Cb.txt'],
  ])('%s is %s (M-5)', (path, uri) => {
    expect(toUri(path)).toBe(uri)
  })

  it('is one whatever the path is, and leads back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const path = `letters/${name.replaceAll('/', '')}`
        const url = new URL(toUri(path), 'https://example.org/')
        fc.pre(!/^letters\/\.{0,2}$/.test(path))
        expect(decodeURIComponent(url.pathname)).toBe(`/${path}`)
      }),
    )
  })
})
