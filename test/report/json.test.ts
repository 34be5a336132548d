import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/report/programs/json-schema.ts'
import { createReport, plainSettings, type Report } from '../../src/report/report.ts'
import { REPORTERS } from '../../src/report/reporters.ts'
import { createSource } from '../../src/source/index.ts'
import { findFaults } from './program-schemas.ts'
import { WHOLE as SILENCED } from './programs.ts'
import { joinReport, renderJson } from './render.ts'
import { diagnose, find, reportOn, TOOL } from './sample.ts'

const TEXT = 'Dear 📮 Ms O’Hale,\nI met the guild’s [master] in June.'
const OTHER = 'Dear Mr Osei,\r\n\r\nI met “the 📮 [mistress]” in May.'
const WHOLE: Report = {
  ...createReport(TOOL, []),
  letters: [
    {
      source: createSource('fine', { path: 'a.txt' }),
      diagnostics: [],
      profile: 'cover',
      profileEvidence: 'it applies for a post',
    },
    {
      source: createSource(`\ufeff${TEXT}`, { path: 'b.txt' }),
      diagnostics: [
        diagnose(find(TEXT, '[master]'), {
          severity: 'error',
          file: 'b.txt',
          label: 'a blank',
          labels: [{ span: find(TEXT, 'O’Hale'), text: 'as here' }],
          related: [
            {
              source: createSource(`\ufeff${OTHER}`, { path: 'letters/d.txt' }),
              span: find(OTHER, '[mistress]'),
              text: 'and here another',
            },
          ],
          notes: ['one note'],
          helps: ['one help'],
          fixes: [
            {
              applicability: 'safe',
              message: 'take it out',
              edits: [{ span: find(TEXT, '[master]'), newText: '' }],
            },
            { applicability: 'suggestion', message: 'replace it', edits: [] },
          ],
        }),
      ],
    },
  ],
  notices: [
    { level: 'warning', message: 'cannot be read', file: 'c.txt' },
    { level: 'note', message: 'no letters' },
  ],
}

/** The schema, but with no fields that it does not name. */
const CLOSED = JSON.parse(JSON.stringify(reportSchema), (_, value) =>
  value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
)

function parse(report: Report) {
  return JSON.parse(renderJson(report, plainSettings))
}

describe('the json format', () => {
  it('ends with a newline and says what made it and how much there is', () => {
    expect(renderJson(WHOLE, plainSettings).endsWith('}\n')).toBe(true)
    expect(parse(WHOLE)).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'letterlint', version: '1.2.3' },
      summary: {
        letters: 2,
        errors: 1,
        warnings: 0,
        infos: 0,
        fixableSafe: 1,
        fixableUnsafe: 0,
        suppressed: 0,
      },
      notices: [
        { level: 'warning', message: 'cannot be read', file: 'c.txt' },
        { level: 'note', message: 'no letters' },
      ],
      letters: [
        { file: 'a.txt', profile: 'cover', profileEvidence: 'it applies for a post' },
        { file: 'b.txt' },
      ],
    })
  })

  it('counts columns in every unit, after curly quotes and without a byte-order mark (W-25, W-28, 4.1)', () => {
    const [diagnostic] = parse(WHOLE).diagnostics
    expect(diagnostic.range).toEqual({
      start: { line: 2, column: 19, columnCodePoint: 19, columnByte: 21, offset: 37 },
      end: { line: 2, column: 27, columnCodePoint: 27, columnByte: 29, offset: 45 },
    })
    expect(diagnostic.labels).toEqual([
      {
        range: {
          start: { line: 1, column: 12, columnCodePoint: 11, columnByte: 14, offset: 11 },
          end: { line: 1, column: 18, columnCodePoint: 17, columnByte: 22, offset: 17 },
        },
        text: 'as here',
      },
    ])
  })

  it('tells places in other letters by the points of those letters', () => {
    const [diagnostic] = parse(WHOLE).diagnostics
    expect(diagnostic.related).toEqual([
      {
        file: 'letters/d.txt',
        range: {
          start: { line: 3, column: 15, columnCodePoint: 14, columnByte: 19, offset: 31 },
          end: { line: 3, column: 25, columnCodePoint: 24, columnByte: 29, offset: 41 },
        },
        text: 'and here another',
      },
    ])
  })

  it('keeps a place in another letter within that letter', () => {
    const source = createSource('one\ntwo', { path: 'd.txt' })
    const related = [{ source, span: { start: 5, end: 99 }, text: 'here' }]
    const [diagnostic] = parse(reportOn('x', [diagnose({ start: 0, end: 1 }, { related })])).diagnostics
    const { start, end } = diagnostic.related[0].range
    expect([start.line, start.column, start.offset]).toEqual([2, 2, 5])
    expect([end.line, end.column, end.offset]).toEqual([2, 4, 7])
  })

  it('holds an empty list where no other letter is spoken of', () => {
    expect(parse(reportOn('x', [diagnose({ start: 0, end: 1 })])).diagnostics[0].related).toEqual([])
  })

  it('holds all fixes whatever may be applied (4.2)', () => {
    const [{ fixes, range }] = parse(WHOLE).diagnostics
    expect(fixes).toEqual([
      { applicability: 'safe', message: 'take it out', edits: [{ range, newText: '' }] },
      { applicability: 'suggestion', message: 'replace it', edits: [] },
    ])
  })

  it('is a whole document without a problem or a letter (M-3)', () => {
    const empty = createReport(TOOL, [])
    expect(parse(empty)).toMatchObject({ diagnostics: [], notices: [], letters: [] })
    expect(findFaults(parse(empty), CLOSED)).toEqual([])
  })

  it('holds no raw control character of the letter, and gives it back (W-22)', () => {
    const message = 'a\u001bb\u009bc\u007fd\u202ee\ud83d'
    const report = reportOn('x', [diagnose({ start: 0, end: 1 }, { message })])
    expect(renderJson(report, plainSettings)).toMatch(/^[\n -~]*$/)
    expect(parse(report).diagnostics[0].message).toBe(message)
  })

  it('fits its schema, field for field (M-2)', () => {
    expect(findFaults(parse(WHOLE), CLOSED)).toEqual([])
    const all = renderJson(SILENCED, { ...plainSettings, showsSilenced: true, includesSource: true })
    expect(findFaults(JSON.parse(all), CLOSED)).toEqual([])
  })

  it('breaks its schema when a field is missing or of another type', () => {
    const { tool: _, ...toolless } = parse(WHOLE)
    expect(findFaults(toolless, CLOSED)).toEqual([": must have required property 'tool'"])
    const mistyped = parse(WHOLE)
    mistyped.diagnostics[0].range.start.line = '2'
    mistyped.diagnostics[0].severity = 'fatal'
    mistyped.letters[0].folder = 'home'
    delete mistyped.diagnostics[0].related[0].file
    mistyped.diagnostics[0].related[0].source = {}
    expect(findFaults(mistyped, CLOSED)).toEqual([
      '/diagnostics/0/severity: must be equal to one of the allowed values',
      '/diagnostics/0/range/start/line: must be integer',
      "/diagnostics/0/related/0: must have required property 'file'",
      '/diagnostics/0/related/0: must NOT have additional properties (source)',
      '/letters/0: must NOT have additional properties (folder)',
    ])
    expect(findFaults(mistyped, reportSchema)).toHaveLength(3)
  })

  it('says where its schema is', () => {
    expect(parse(WHOLE).$schema).toBe('https://unpkg.com/letterlint@1.2.3/dist/schema/report.schema.json')
  })

  it('counts what is silenced, and lists it in its place only if asked, with by what and why (4.2)', () => {
    expect(parse(SILENCED)).toMatchObject({
      summary: { errors: 1, warnings: 1, infos: 1, suppressed: 2 },
      diagnostics: [{ suppressed: null }, { suppressed: null }, { suppressed: null }],
    })
    const { diagnostics } = JSON.parse(renderJson(SILENCED, { ...plainSettings, showsSilenced: true }))
    expect(diagnostics.map(({ suppressed }: { suppressed: unknown }) => suppressed)).toEqual([
      null,
      { by: 'directive', reason: 'a term of ours' },
      null,
      { by: 'suppressions', reason: null },
      null,
    ])
  })

  it('holds the letters themselves only if asked (M-4)', () => {
    expect(parse(WHOLE).letters[1].text).toBeUndefined()
    const { letters } = JSON.parse(renderJson(WHOLE, { ...plainSettings, includesSource: true }))
    expect(letters.map(({ text }: { text: string }) => text)).toEqual(['fine', TEXT])
  })

  it('takes paths from the root of the repository (M-5)', () => {
    const { diagnostics, letters, notices } = parse({ ...WHOLE, folder: 'mail' })
    expect([diagnostics[0].file, diagnostics[0].related[0].file]).toEqual([
      'mail/b.txt',
      'mail/letters/d.txt',
    ])
    expect(letters.map(({ file }: { file: string }) => file)).toEqual(['mail/a.txt', 'mail/b.txt'])
    expect(notices[0].file).toBe('mail/c.txt')
  })
})

describe('the table of formats', () => {
  it.each(Object.entries(REPORTERS))('loads %s', async (_, { load, description }) => {
    const render = await load()
    expect(joinReport(render)(WHOLE, plainSettings)).toMatch(/something is odd/i)
    expect(description).toMatch(/^(?:[^A-Z]|[A-Z]{3}).*[^.]$/)
  })
})
