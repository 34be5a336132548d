import { describe, expect, it } from 'vitest'
import { phraseExamples } from '../../rules/wording/confused-word/examples.ts'
import { phrases } from '../../rules/wording/confused-word/phrases.ts'
import rule from '../../rules/wording/confused-word.ts'
import { slice } from '../../src/source/index.ts'
import { lintExample } from '../support/lint-example.ts'

async function findWords(letter: string): Promise<{ found: string[]; marked: string[] }> {
  const run = await lintExample(rule, { letter })
  return {
    found: run.diagnostics.map(({ span }) => `${span.start}: ${slice(run.source, span)}`),
    marked: run.marked.map((span) => `${span.start}: ${slice(run.source, span)}`),
  }
}

describe('the table of confused words', () => {
  it('has at least 450 phrases, each once, and an example for each in the same order', () => {
    const written = phrases.map(({ phrase }) => phrase)
    expect(written.length).toBeGreaterThanOrEqual(450)
    expect(new Set(written).size).toBe(written.length)
    expect(phraseExamples.map(([phrase]) => phrase)).toEqual(written)
  })

  it.each(phraseExamples)('finds `%s` in “%s”', async (_, letter) => {
    const { found, marked } = await findWords(letter)
    expect(marked).toHaveLength(1)
    expect(found).toEqual(marked)
  })

  const nearMisses = phraseExamples.filter(([, , nearMiss]) => nearMiss !== null)
  it.each(nearMisses)('beside `%s` passes over what only looks like it', async (_, __, nearMiss) => {
    expect((await findWords(nearMiss ?? '')).found).toEqual([])
  })
})
