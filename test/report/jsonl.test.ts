import { describe, expect, it } from 'vitest'
import { reportLineSchema } from '../../src/report/programs/json-schema.ts'
import { findFaults } from './program-schemas.ts'
import { BARE, HOSTILE, hostileReport, renderAs, WHOLE } from './programs.ts'

async function readLines(
  ...given: Parameters<typeof renderAs> extends [unknown, ...infer Rest] ? Rest : never
) {
  const output = await renderAs('jsonl', ...given)
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('the jsonl format', () => {
  it('is a document on each line, its type first, the summary last (4.2)', async () => {
    const output = await renderAs('jsonl', WHOLE)
    const types = output.match(/^\{"type":"\w+",/gm)?.map((head) => head.slice(9, -2))
    expect(types).toEqual(['diagnostic', 'diagnostic', 'diagnostic', 'notice', 'notice', 'summary'])
    expect((await readLines(WHOLE)).at(-1)).toEqual({
      type: 'summary',
      schemaVersion: 1,
      tool: { name: 'letterlint', version: '1.2.3' },
      letters: 3,
      errors: 1,
      warnings: 1,
      infos: 1,
      fixableSafe: 1,
      fixableUnsafe: 0,
      suppressed: 2,
    })
  })

  it('says the same of each problem and notice as json', async () => {
    const settings = { showsSilenced: true }
    const whole = JSON.parse(await renderAs('json', WHOLE, settings))
    const lines = (await readLines(WHOLE, settings)).map(({ type, ...rest }) => [type, rest])
    expect(lines.slice(0, -1)).toEqual([
      ...whole.diagnostics.map((diagnostic: object) => ['diagnostic', diagnostic]),
      ...whole.notices.map((notice: object) => ['notice', notice]),
    ])
  })

  it('fits its schema (M-2, M-3)', async () => {
    for (const report of [WHOLE, ...Object.values(BARE), ...HOSTILE.map(hostileReport)]) {
      for (const line of await readLines(report, { showsSilenced: true })) {
        expect(findFaults(line, reportLineSchema)).toEqual([])
      }
    }
    expect(findFaults({ type: 'diagnostic' }, reportLineSchema)).not.toEqual([])
    expect(findFaults({ type: 'summary', letters: 1 }, reportLineSchema)).not.toEqual([])
  })
})
