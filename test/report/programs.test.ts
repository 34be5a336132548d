import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/report/report.ts'
import {
  BARE,
  diagnoseAt,
  HOSTILE,
  hostileReport,
  letterOf,
  PROGRAM_FORMATS,
  renderAs,
  WHOLE,
} from './programs.ts'
import { reportOn, TOOL } from './sample.ts'

describe.each(PROGRAM_FORMATS)('the %s format', (format) => {
  it('is empty or ends with a newline, whatever there is to say (M-3)', async () => {
    for (const report of [WHOLE, ...Object.values(BARE)]) {
      expect(await renderAs(format, report)).toMatch(/^$|\n$/)
    }
  })

  it('is the same bytes for the same report (D-15)', async () => {
    expect(await renderAs(format, WHOLE)).toBe(await renderAs(format, WHOLE))
  })

  it('tells every problem (D-1)', async () => {
    const output = await renderAs(format, WHOLE)
    for (const word of ['name', 'compaany', 'twon']) expect(output).toContain(`[${word}]`)
  })

  it('keeps to what was flagged: no other words of the letter are in it (M-4)', async () => {
    const letter = 'Dear Quillon,\nWombat vexes jumbly [twon] fjords, xylophone.\nOpaque zeppelins, Quixote'
    const fixes = [
      {
        applicability: 'safe' as const,
        message: 'write it',
        edits: [
          { span: { start: 0, end: 4 }, newText: 'Hello' },
          { span: { start: letter.length - 7, end: letter.length }, newText: 'Yours' },
        ],
      },
    ]
    const message = 'unfilled placeholder `[twon]`'
    const output = await renderAs(
      format,
      reportOn(letter, [diagnoseAt(letter, '[twon]', { message, fixes })]),
    )
    expect(output).toContain('[twon]')
    for (const word of letter.match(/\w{5,}/g) ?? []) expect(output).not.toContain(word)
  })

  it('paints nothing, and holds no raw control character (W-22)', async () => {
    for (const text of HOSTILE) {
      const output = await renderAs(format, hostileReport(text))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(output).not.toMatch(/[\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
    }
  })

  it('stays itself with any text (M-2)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }), async (parts) => {
        expect(await renderAs(format, hostileReport(parts.join('')))).toMatch(/^[^\r]*\n$/)
      }),
      { numRuns: 50 },
    )
  })

  it('takes no longer for each problem where there are many', async () => {
    const words = Array.from({ length: 4000 }, (_, index) => `[blank${index}]`)
    const text = words.join(' ')
    let start = 0
    const diagnostics = words.map((word, index) => {
      const span = { start, end: start + word.length }
      start = span.end + 1
      return diagnoseAt(text, '[blank0]', { span, fingerprint: `${index}` })
    })
    const before = performance.now()
    await renderAs(format, createReport(TOOL, [letterOf('a.txt', text, diagnostics)]))
    expect(performance.now() - before).toBeLessThan(5000)
  })
})

describe('words of a letter longer than 80 characters', () => {
  const long = `[${'company '.repeat(30)}]`
  const text = `Dear ${long},`
  const report = reportOn(text, [
    diagnoseAt(text, long, {
      message: `unfilled placeholder \`${long}\``,
      notes: [`so is \`${long}\``],
      labels: [{ span: { start: 0, end: 4 }, text: `near \`${long}\`` }],
    }),
  ])

  it.each(PROGRAM_FORMATS.filter((format) => !['json', 'jsonl'].includes(format)))(
    'are cut in %s (M-4)',
    async (format) => {
      const output = await renderAs(format, report)
      expect(output).toContain(`[${'company '.repeat(9)}`)
      expect(output).not.toContain('company '.repeat(10))
    },
  )
})
