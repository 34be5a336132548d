import fc from 'fast-check'
import { Parser } from 'tap-parser'
import { describe, expect, it } from 'vitest'
import { BARE, HOSTILE, hostileReport, renderAs, WHOLE } from './programs.ts'

/** What a harness reads. */
async function harness(output: string) {
  const points: { ok: boolean; id: number; name: string; diag: unknown; skip: unknown; todo: unknown }[] = []
  const extra: string[] = []
  const comments: string[] = []
  const results = await new Promise<{ ok: boolean; count: number; fail: number; bailout: unknown }>(
    (resolve) => {
      const parser = new Parser({ strict: true }, (all) => resolve(all as never))
      parser.on('assert', ({ ok, id, name, diag, skip, todo }) =>
        points.push({ ok, id, name, diag, skip, todo }),
      )
      parser.on('extra', (line: string) => extra.push(line))
      parser.on('comment', (line: string) => comments.push(line))
      parser.end(output)
    },
  )
  const { ok, count, fail, bailout } = results
  return { points, extra, comments, results: { ok, count, fail, bailout } }
}

describe('the tap format', () => {
  it('is a point for each letter, which fails where there is an error (4.6)', async () => {
    const { points, comments, results, extra } = await harness(await renderAs('tap', WHOLE))
    expect(points.map(({ ok, name }) => [ok, name])).toEqual([
      [true, 'a fine letter.txt'],
      [false, 'b/draft.txt'],
      [true, 'c.txt'],
      [false, '`d.txt` cannot be read'],
    ])
    expect(comments).toEqual(['# note: one file was skipped\n'])
    expect({ results, extra }).toEqual({
      results: { ok: false, count: 4, fail: 2, bailout: false },
      extra: [],
    })
  })

  it('has the problems of a letter as YAML', async () => {
    const { points } = await harness(await renderAs('tap', WHOLE))
    expect(points[1]?.diag).toEqual({
      problems: [
        {
          rule: 'placeholder-bracket',
          severity: 'info',
          message: 'unfilled placeholder `[name]`',
          start: { line: 1, column: 6 },
          end: { line: 1, column: 12 },
        },
        {
          rule: 'placeholder-bracket',
          severity: 'error',
          message: 'unfilled placeholder `[compaany]`',
          start: { line: 2, column: 59 },
          end: { line: 2, column: 69 },
          remarks: [
            'note: the other placeholder is `[name]`',
            'help: write what belongs here',
            'help: write `Acme` or `Apex`',
          ],
        },
      ],
    })
  })

  it.each([
    ['nothing is wrong', true, 1],
    ['no letter was read', true, 0],
    ['a letter could not be read', false, 1],
    ['a letter is empty', true, 1],
  ])('is a whole run when %s (M-2, M-3)', async (state, ok, count) => {
    const { results, extra } = await harness(await renderAs('tap', BARE[state] as never))
    expect({ results, extra }).toEqual({
      results: { ok, count, fail: ok ? 0 : count, bailout: false },
      extra: [],
    })
  })

  it('is read back as it was said, with any text', async () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), { maxLength: 4 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { points, extra, results } = await harness(await renderAs('tap', hostileReport(text)))
        expect({ results, extra }).toEqual({
          results: { ok: false, count: 2, fail: 2, bailout: false },
          extra: [],
        })
        expect(points.map(({ skip, todo }) => [skip, todo])).toEqual([
          [false, false],
          [false, false],
        ])
        expect(points[0]?.diag).toMatchObject({ problems: [{ rule: text }] })
      }),
    )
  })
})
