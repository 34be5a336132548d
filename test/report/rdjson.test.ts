import { describe, expect, it } from 'vitest'
import { findFaults, rdjsonLineSchema, rdjsonSchema } from './program-schemas.ts'
import { BARE, diagnoseAt, HOSTILE, hostileReport, renderAs, SAMPLE, WHOLE } from './programs.ts'
import { find, reportOn } from './sample.ts'

const SOURCE = { name: 'letterlint', url: 'https://letterlint.example' }
const range = (line: number, start: number, end: number) => ({
  start: { line, column: start },
  end: { line, column: end },
})

describe('the rdjson format', () => {
  it('is one document with columns in bytes (4.1, 4.6)', async () => {
    const { source, diagnostics } = JSON.parse(await renderAs('rdjson', WHOLE))
    expect(source).toEqual(SOURCE)
    expect(diagnostics.slice(1)).toEqual([
      {
        message:
          'unfilled placeholder `[compaany]`\nnote: the other placeholder is `[name]`\n' +
          'help: write what belongs here\nhelp: write `Acme` or `Apex`',
        location: { path: 'b/draft.txt', range: range(2, 61, 71) },
        severity: 'ERROR',
        code: { value: 'placeholder-bracket', url: 'https://letterlint.example/rules/test-rule' },
        suggestions: [{ range: range(2, 61, 71), text: 'Acme' }],
        related_locations: [
          { message: 'another one', location: { path: 'b/draft.txt', range: range(1, 6, 12) } },
          { message: 'and there', location: { path: 'c.txt', range: range(1, 44, 50) } },
        ],
      },
      {
        message: 'unfilled placeholder `[twon]`\nhelp: safe fix: write `[town]` (2 changes)',
        location: { path: 'c.txt', range: range(1, 44, 50) },
        severity: 'WARNING',
        code: { value: 'placeholder-bracket', url: 'https://letterlint.example/rules/test-rule' },
        suggestions: [{ range: range(1, 46, 48), text: 'ow' }],
      },
    ])
  })

  it.each(Object.entries({ ...BARE, 'there is something of everything': WHOLE }))(
    'is what reviewdog takes when %s (M-2, M-3)',
    async (_, report) => {
      expect(findFaults(JSON.parse(await renderAs('rdjson', report)), rdjsonSchema)).toEqual([])
    },
  )

  it('fits with texts that are odd in every place', async () => {
    for (const text of HOSTILE) {
      expect(findFaults(JSON.parse(await renderAs('rdjson', hostileReport(text))), rdjsonSchema)).toEqual([])
    }
  })

  it('leaves out a fix that is no single range of flagged words, and one with a blank to fill in', async () => {
    const at = (words: string) => find(SAMPLE, words)
    const fixes = [
      {
        applicability: 'unsafe' as const,
        message: 'both',
        edits: [
          { span: at('learning'), newText: 'y' },
          { span: at('machine'), newText: 'x' },
        ],
      },
      {
        applicability: 'unsafe' as const,
        message: 'far',
        edits: [
          { span: at('machine'), newText: 'x' },
          { span: at('[compaany]'), newText: 'y' },
        ],
      },
      {
        applicability: 'has-placeholder' as const,
        message: 'blank',
        edits: [{ span: at('machine'), newText: '[…]' }],
      },
      { applicability: 'suggestion' as const, message: 'nothing', edits: [] },
      {
        applicability: 'suggestion' as const,
        message: 'put in',
        edits: [{ span: { start: 0, end: 0 }, newText: 'My ' }],
      },
    ]
    const report = reportOn(SAMPLE, [diagnoseAt(SAMPLE, 'machine learning', { fixes })])
    expect(JSON.parse(await renderAs('rdjson', report)).diagnostics[0].suggestions).toEqual([
      { range: range(2, 18, 34), text: 'x y' },
      { range: range(1, 1, 1), text: 'My ' },
    ])
  })
})

describe('the rdjsonl format', () => {
  it('is a document on each line, each with its source', async () => {
    const lines = (await renderAs('rdjsonl', WHOLE)).trimEnd().split('\n')
    const whole = JSON.parse(await renderAs('rdjson', WHOLE))
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      whole.diagnostics.map((diagnostic: object) => ({ ...diagnostic, source: SOURCE })),
    )
    for (const line of lines) expect(findFaults(JSON.parse(line), rdjsonLineSchema)).toEqual([])
  })

  it('has no line that is too long for reviewdog', async () => {
    const labels = Array.from({ length: 2000 }, () => ({ span: find(SAMPLE, 'machine'), text: 'once more' }))
    const output = await renderAs('rdjsonl', reportOn(SAMPLE, [diagnoseAt(SAMPLE, '[name]', { labels })]))
    expect(output.length).toBeLessThan(64 * 1024)
    expect(JSON.parse(output).related_locations).toHaveLength(100)
  })

  it('is nothing where nothing is wrong (M-3)', async () => {
    expect(await renderAs('rdjsonl', BARE['nothing is wrong'] as never)).toBe('')
  })
})
