import { describe, expect, it } from 'vitest'
import { phraseExamples } from '../../rules/wording/confused-word/examples.ts'
import { phrases } from '../../rules/wording/confused-word/phrases.ts'
import rule from '../../rules/wording/confused-word.ts'
import contraction from '../../rules/wording/contraction.ts'
import { loadLexicon } from '../../src/cli/words/load-lexicon.ts'
import { parseLetter } from '../../src/letter/index.ts'
import { lintLetter, selectRules } from '../../src/lint/index.ts'
import { createSource, slice } from '../../src/source/index.ts'
import { EXAMPLE_DAY, lintExample } from '../support/lint-example.ts'

async function findWords(letter: string): Promise<{ found: string[]; marked: string[] }> {
  const run = await lintExample(rule, { letter })
  return {
    found: run.diagnostics.map(({ span }) => `${span.start}: ${slice(run.source, span)}`),
    marked: run.marked.map((span) => `${span.start}: ${slice(run.source, span)}`),
  }
}

describe('the table of confused words', () => {
  it('has at least 1,300 entries, each once, and an example for each in the same order', () => {
    const written = phrases.map(({ phrase }) => phrase)
    expect(written.length).toBeGreaterThanOrEqual(1300)
    // A word may have several entries, each for another place in which it is wrong.
    expect(new Set(phrases.map((phrase) => JSON.stringify(phrase))).size).toBe(phrases.length)
    expect(phraseExamples.map(([phrase]) => phrase)).toEqual(written)
  })

  it.each(phraseExamples)('finds `%s` in “%s”', async (_, letter) => {
    const { found, marked } = await findWords(letter)
    expect(marked).toHaveLength(1)
    expect(found).toEqual(marked)
  })

  it.each(phraseExamples)('after the fix of `%s` finds nothing more', async (_, letter) => {
    const { source, diagnostics } = await lintExample(rule, { letter })
    const fix = diagnostics[0]?.fixes[0]
    expect(fix?.edits).toHaveLength(1)
    for (const { span, newText } of fix?.edits ?? []) {
      const fixed = source.text.slice(0, span.start) + newText + source.text.slice(span.end)
      expect((await findWords(fixed)).found).toEqual([])
    }
  })

  const nearMisses = phraseExamples.filter(([, , nearMiss]) => nearMiss !== null)
  it.each(nearMisses)('beside `%s` passes over what only looks like it', async (_, __, nearMiss) => {
    expect((await findWords(nearMiss ?? '')).found).toEqual([])
  })
})

describe('beside the rule on contractions', () => {
  /** What both rules report: which rule, which words, and what the first fix writes. */
  async function lintWithBoth(letter: string): Promise<string[]> {
    const source = createSource(letter, { path: 'letter', format: 'text' })
    const { diagnostics } = await lintLetter(await parseLetter(source), {
      rules: selectRules([rule, contraction], 'cover-letter', {}),
      profile: 'cover-letter',
      today: EXAMPLE_DAY,
      lexicon: loadLexicon,
      docsUrl: (ruleId) => ruleId,
    })
    return diagnostics.map(({ ruleId, span, fixes }) => {
      const { applicability, edits } = fixes[0] ?? { applicability: 'none', edits: [] }
      return `${ruleId}: ${slice(source, span)} → ${edits[0]?.newText} (${applicability})`
    })
  }

  it.each([
    ['I admire the company and it’s mission.', 'confused-word: it’s → its (unsafe)'],
    ['It grew because of it’s staff.', 'confused-word: because of it’s → because of its (unsafe)'],
    ['I admire you’re company.', 'confused-word: you’re → your (unsafe)'],
    ['I admire they’re mission.', 'confused-word: they’re → their (unsafe)'],
    ['I met Dr Lin, who’s work I know.', 'confused-word: who’s → whose (unsafe)'],
    ['It’s mission critical.', 'contraction: It’s → It is (suggestion)'],
    ['It’s a fair offer.', 'contraction: It’s → It is (suggestion)'],
  ])('in “%s” only one of the two reports', async (letter, reported) => {
    expect(await lintWithBoth(letter)).toEqual([reported])
  })
})
