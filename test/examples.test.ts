import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { slice } from '../src/source/index.ts'
import { expectSound } from './support/expect-sound.ts'
import { type ExampleRun, lintExample } from './support/lint-example.ts'

/** The spans as people read them: where, and which words. */
function describeSpans({ source }: ExampleRun, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map((span) => `${span.start}: ${slice(source, span)}`)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.invalid.map((example) => [example.letter, example] as const))(
    'flags %j',
    async (_, example) => {
      const run = await lintExample(rule, example)
      expectSound(run.diagnostics, run.source)
      const spans = run.diagnostics.map((diagnostic) => diagnostic.span)
      expect(describeSpans(run, spans)).toEqual(describeSpans(run, run.marked))
      expect(run.marked.length, 'an invalid example marks what is flagged').toBeGreaterThan(0)
      for (const { message, label, helps, notes } of run.diagnostics) {
        const texts = [message, label, ...helps, ...notes].join('\n')
        // Braces that the letter itself has may be quoted; others are a value that no one gave.
        const unfilled = (texts.match(/\{\w+\}/g) ?? []).filter((name) => !run.source.text.includes(name))
        expect(unfilled).toEqual([])
      }
    },
  )

  it.each(rule.valid.map((example) => [example.letter, example] as const))(
    'lets %j be',
    async (_, example) => {
      const run = await lintExample(rule, example)
      expect(describeSpans(run, run.marked), 'a valid example marks nothing').toEqual([])
      expect(
        run.diagnostics.map((diagnostic) => `${diagnostic.message} at ${diagnostic.span.start}`),
      ).toEqual([])
    },
  )

  it('has an example for every message and every option', async () => {
    const runs = await Promise.all(rule.invalid.map((example) => lintExample(rule, example)))
    const said = new Set(runs.flatMap((run) => run.diagnostics.map((diagnostic) => diagnostic.message)))
    expect(said.size, 'at least as many messages as are declared').toBeGreaterThanOrEqual(
      Object.keys(rule.messages).length,
    )
    const examples = [...rule.invalid, ...rule.valid]
    for (const option of Object.keys(rule.options)) {
      expect(
        examples.some((example) => example.options && option in example.options),
        `an example with the option ${option}`,
      ).toBe(true)
    }
  })

  it('declares the kinds of fixes that its examples have, and since when it exists (D-13)', async () => {
    const kinds = new Set<string>()
    for (const example of rule.invalid) {
      for (const { fixes } of (await lintExample(rule, example)).diagnostics)
        for (const { applicability } of fixes) kinds.add(applicability)
    }
    expect([...(rule.fixes ?? ['undeclared'])].sort()).toEqual([...kinds].sort())
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('has at least two near misses for what it flags, and no example twice', () => {
    const letters = [...rule.invalid, ...rule.valid].map((example) => JSON.stringify(example))
    expect(new Set(letters).size).toBe(letters.length)
    expect(rule.invalid.length).toBeGreaterThanOrEqual(2)
    expect(rule.valid.length).toBeGreaterThanOrEqual(2)
  })
})
