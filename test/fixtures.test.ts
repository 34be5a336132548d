import { describe, expect, it } from 'vitest'
import { applyFixes } from '../src/fix/index.ts'
import { createSource } from '../src/source/index.ts'
import { expectSound } from './support/expect-sound.ts'
import {
  lintFixtureSource,
  listFixtures,
  listStrays,
  parseIntent,
  readExpected,
  runFixture,
} from './support/fixture.ts'

const fixtures = listFixtures()

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  it('gives what its intent asks for, and what was recorded', async () => {
    const expected = readExpected(fixture)
    if (!expected)
      throw new Error(`${fixture.expectedFile} is missing: write what should be found, then bless`)
    expect(expected.intent, 'an intent is never empty: `expect nothing` says so').toMatch(/^expect /m)
    const run = await runFixture(fixture, expected.intent)
    expect([...run.findings].sort()).toEqual(parseIntent(expected.intent).sort())
    expect(run.recording).toBe(expected.recording)
    expectSound(run.diagnostics, run.source)
  })
})

it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
  '%s has nothing left to fix after its safe fixes',
  async (_, fixture) => {
    const intent = readExpected(fixture)?.intent ?? ''
    const run = await runFixture(fixture, intent)
    let { source, diagnostics } = run
    for (let pass = 0; pass < 3; pass++) {
      const { text } = applyFixes(source.text, diagnostics)
      source = createSource(text, source)
      diagnostics = (await lintFixtureSource(fixture, source, intent)).diagnostics
    }
    expect(applyFixes(source.text, diagnostics).fixed).toEqual([])
    expect(diagnostics.length).toBeLessThanOrEqual(run.diagnostics.length)
  },
)

it('leaves no stray recordings or folders', () => {
  expect(listStrays()).toEqual([])
})

it('has whole letters, clean ones among them', () => {
  const whole = fixtures.filter(({ ruleId }) => ruleId === undefined)
  const clean = whole.filter((fixture) => /^expect nothing$/m.test(readExpected(fixture)?.intent ?? ''))
  expect(whole.length).toBeGreaterThan(clean.length)
  expect(clean.length).toBeGreaterThan(0)
})

it('gives the same whatever was linted before', { timeout: 180_000 }, async () => {
  const forwards = new Map<string, string>()
  for (const fixture of fixtures) forwards.set(fixture.name, await record(fixture))
  for (const fixture of [...fixtures].reverse()) {
    expect(await record(fixture)).toBe(forwards.get(fixture.name))
  }
})

async function record(fixture: (typeof fixtures)[number]): Promise<string> {
  return (await runFixture(fixture, readExpected(fixture)?.intent ?? '')).recording
}
