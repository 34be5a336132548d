import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/report/json.ts'
import { reportSchema } from '../../src/report/json-schema.ts'
import { createReport, plainSettings, type Report } from '../../src/report/report.ts'
import { REPORTERS } from '../../src/report/reporters.ts'
import { createSource } from '../../src/source/index.ts'
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

function parse(report: Report) {
  return JSON.parse(renderJson(report, plainSettings))
}

describe('the json format', () => {
  it('ends with a newline and says what made it and how much there is', () => {
    expect(renderJson(WHOLE, plainSettings).endsWith('}\n')).toBe(true)
    expect(parse(WHOLE)).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'letterlint', version: '1.2.3' },
      summary: { letters: 2, errors: 1, warnings: 0, infos: 0, fixableSafe: 1, fixableUnsafe: 0 },
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
    expect(findFaults(parse(empty), reportSchema)).toEqual([])
  })

  it('holds no raw control character of the letter, and gives it back (W-22)', () => {
    const message = 'a\u001bb\u009bc\u007fd\u202ee\ud83d'
    const report = reportOn('x', [diagnose({ start: 0, end: 1 }, { message })])
    expect(renderJson(report, plainSettings)).toMatch(/^[\n -~]*$/)
    expect(parse(report).diagnostics[0].message).toBe(message)
  })

  it('fits its schema, field for field (M-2)', () => {
    expect(findFaults(parse(WHOLE), reportSchema)).toEqual([])
  })

  it('breaks its schema when a field is missing or of another type', () => {
    const { tool: _, ...toolless } = parse(WHOLE)
    expect(findFaults(toolless, reportSchema)).toEqual(['$: tool is missing'])
    const mistyped = parse(WHOLE)
    mistyped.diagnostics[0].range.start.line = '2'
    mistyped.diagnostics[0].severity = 'fatal'
    mistyped.letters[0].folder = 'home'
    delete mistyped.diagnostics[0].related[0].file
    mistyped.diagnostics[0].related[0].source = {}
    expect(findFaults(mistyped, reportSchema)).toEqual([
      '$.diagnostics[0].severity: "fatal" is none of error,warning,info',
      '$.diagnostics[0].range.start.line: is no integer',
      '$.diagnostics[0].related[0]: file is missing',
      '$.diagnostics[0].related[0]: source is not in the schema',
      '$.letters[0]: folder is not in the schema',
    ])
  })
})

describe('the table of formats', () => {
  it.each(Object.entries(REPORTERS))('loads %s', async (_, { load, description }) => {
    const render = await load()
    expect(render(WHOLE, plainSettings)).toContain('something is odd')
    expect(description).toMatch(/^[^A-Z].*[^.]$/)
  })
})

interface Schema {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly minimum?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Where a value breaks a schema; knows the words that the report's schema uses, and minds unnamed fields. */
function findFaults(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')]
    return target === undefined
      ? [`${path}: ${schema.$ref} is not defined`]
      : findFaults(value, target, root, path)
  }
  if ('const' in schema) return value === schema.const ? [] : [`${path}: is not ${schema.const}`]
  if (schema.enum)
    return schema.enum.includes(value) ? [] : [`${path}: ${JSON.stringify(value)} is none of ${schema.enum}`]
  if (schema.type === 'string') return typeof value === 'string' ? [] : [`${path}: is no string`]
  if (schema.type === 'integer') {
    return Number.isInteger(value) && (value as number) >= (schema.minimum ?? -Infinity)
      ? []
      : [`${path}: is no integer`]
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${path}: is no array`]
    return value.flatMap((item, index) => findFaults(item, schema.items as Schema, root, `${path}[${index}]`))
  }
  if (schema.type !== 'object' || typeof value !== 'object' || value === null)
    return [`${path}: is no ${schema.type}`]
  const { properties = {}, required = [] } = schema
  const missing = required.filter((name) => !(name in value)).map((name) => `${path}: ${name} is missing`)
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const known = properties[name]
    return known
      ? findFaults(field, known, root, `${path}.${name}`)
      : [`${path}: ${name} is not in the schema`]
  })
  return [...missing, ...fields]
}
