import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/report/report.ts'
import { findFaults, gitlabSchema } from './program-schemas.ts'
import { BARE, HOSTILE, hostileReport, letterOf, renderAs, SAMPLE, WHOLE } from './programs.ts'
import { diagnose, TOOL } from './sample.ts'

describe('the gitlab format', () => {
  it('is a list of problems, the rule at the head of each description (4.5)', async () => {
    const output = await renderAs('gitlab', WHOLE)
    expect(output.startsWith('[')).toBe(true)
    const problem = (message: string, severity: string, path: string, line: number) => ({
      description: `placeholder-bracket: ${message}`,
      check_name: 'placeholder-bracket',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity,
      location: { path, lines: { begin: line, end: line } },
    })
    expect(JSON.parse(output)).toEqual([
      problem('unfilled placeholder `[name]`', 'info', 'b/draft.txt', 1),
      problem('unfilled placeholder `[compaany]`', 'major', 'b/draft.txt', 2),
      problem('unfilled placeholder `[twon]`', 'minor', 'c.txt', 1),
    ])
  })

  it.each(Object.entries({ ...BARE, 'there is something of everything': WHOLE }))(
    'is what GitLab takes when %s (M-2, M-3)',
    async (_, report) => {
      expect(findFaults(JSON.parse(await renderAs('gitlab', report)), gitlabSchema)).toEqual([])
    },
  )

  it('is an empty list where nothing is wrong (M-3)', async () => {
    expect(await renderAs('gitlab', createReport(TOOL, []))).toBe('[]\n')
  })

  it('fits with texts that are odd in every place', async () => {
    for (const text of HOSTILE) {
      expect(findFaults(JSON.parse(await renderAs('gitlab', hostileReport(text))), gitlabSchema)).toEqual([])
    }
  })

  it('has no two fingerprints alike, and takes paths from the root (M-5)', async () => {
    const twice = [diagnose({ start: 0, end: 4 }), diagnose({ start: 5, end: 9 })]
    const letters = ['a.txt', 'b.txt', 'a.txt'].map((path) => letterOf(path, SAMPLE, twice))
    const report = { ...createReport(TOOL, letters), folder: 'letters/2026' }
    const problems = JSON.parse(await renderAs('gitlab', report))
    expect(new Set(problems.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(6)
    expect(problems[0].location.path).toBe('letters/2026/a.txt')
  })
})
