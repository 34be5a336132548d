import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/rule/index.ts'
import { slice } from '../../src/source/index.ts'
import { lintExample } from './lint-example.ts'

/**
 * A phrase as its table writes it, a sentence in which it is found, marked, and one that comes near and must
 * pass, where there is such.
 */
export type PhraseExample = readonly [phrase: string, found: string, nearMiss: string | null]

/** A table of phrases, as they are written, and how many it has at least. */
export interface WrittenPhrases {
  readonly written: readonly string[]
  readonly atLeast: number
}

/** The tests that every table of phrases must pass: an example for each phrase, in the same order, executed. */
export function describePhrases(
  rule: Rule,
  { written, atLeast }: WrittenPhrases,
  examples: readonly PhraseExample[],
): void {
  describe(`the phrases of ${rule.id}`, () => {
    it(`are at least ${atLeast}, each once, with an example for each in the same order`, () => {
      expect(written.length).toBeGreaterThanOrEqual(atLeast)
      expect(new Set(written).size).toBe(written.length)
      expect(examples.map(([phrase]) => phrase)).toEqual(written)
    })

    it.each(examples)('find `%s` in “%s”', async (_, letter) => {
      const { found, marked } = await findWords(rule, letter)
      expect(marked).toHaveLength(1)
      expect(found).toEqual(marked)
    })

    const nearMisses = examples.filter(([, , nearMiss]) => nearMiss !== null)
    it.each(nearMisses)('beside `%s` pass over what only looks like it', async (_, __, nearMiss) => {
      expect((await findWords(rule, nearMiss ?? '')).found).toEqual([])
    })
  })
}

async function findWords(rule: Rule, letter: string): Promise<{ found: string[]; marked: string[] }> {
  const run = await lintExample(rule, { letter })
  return {
    found: run.diagnostics.map(({ span }) => `${span.start}: ${slice(run.source, span)}`),
    marked: run.marked.map((span) => `${span.start}: ${slice(run.source, span)}`),
  }
}
