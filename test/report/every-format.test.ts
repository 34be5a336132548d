import { describe, expect, it } from 'vitest'
import { createReport, plainSettings } from '../../src/report/report.ts'
import { REPORTERS } from '../../src/report/reporters.ts'
import { createSource } from '../../src/source/index.ts'
import { joinReport } from './render.ts'
import { diagnose, TOOL } from './sample.ts'

const FOR_PEOPLE = new Set(['pretty', 'plain'])
const SEVERITIES = ['error', 'warning', 'info'] as const

/** Findings in several letters, with lines so long that they are cut, each with a message of its own. */
const letters = ['a.txt', 'deep/b.md', 'c.txt'].map((path, letter) => ({
  source: createSource(`${'word '.repeat(400)}\n${'word '.repeat(20)}`, { path }),
  diagnostics: Array.from({ length: 25 }, (_, index) =>
    diagnose(
      { start: index * 85, end: index * 85 + 4 },
      {
        file: path,
        severity: SEVERITIES[index % 3] as (typeof SEVERITIES)[number],
        message: `finding ${letter}x${index}x`,
        fingerprint: `${letter}x${index}`,
      },
    ),
  ),
}))
const messages = letters.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message.slice(-5)))

describe.each(Object.entries(REPORTERS))('%s', (name, { load }) => {
  it('tells every finding at every width (D-1, W-4, M-1)', async () => {
    const render = joinReport(await load())
    for (const settings of [{}, { width: 40 }, { width: 200, ascii: true }]) {
      const output = render(createReport(TOOL, letters), { ...plainSettings, ...settings })
      expect(messages.filter((message) => !output.includes(message))).toEqual([])
    }
  })

  it('is kept short by --max-diagnostics only if it is for people (M-1)', async () => {
    const output = joinReport(await load())(createReport(TOOL, letters), {
      ...plainSettings,
      maxDiagnostics: 5,
    })
    const told = messages.filter((message) => output.includes(message))
    expect(told).toHaveLength(FOR_PEOPLE.has(name) ? 5 : messages.length)
  })

  it('gives the same bytes for the same report (D-15)', async () => {
    const render = joinReport(await load())
    const report = () => createReport(TOOL, letters)
    expect(render(report(), plainSettings)).toBe(render(report(), plainSettings))
  })
})
