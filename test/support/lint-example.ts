import { rules } from '../../rules/index.ts'
import { loadLexicon } from '../../src/cli/words/load-lexicon.ts'
import type { Diagnostic } from '../../src/diagnostic/index.ts'
import { parseLetter } from '../../src/letter/index.ts'
import { createOtherLetters, lintLetter, listTargets, selectRules } from '../../src/lint/index.ts'
import { type Example, parseMarkers, type Rule, type Span } from '../../src/rule/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'

/** What came of an example: its text, what was marked, and what the rule alone reports. */
export interface ExampleRun {
  readonly source: Source
  readonly marked: readonly Span[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The day on which examples are linted unless they say otherwise. */
export const EXAMPLE_DAY = '2026-11-22'

/** Lints an example of a rule with that rule only. A rule that is off by default runs as a warning. */
export async function lintExample(rule: Rule, example: Example): Promise<ExampleRun> {
  const { text, spans } = parseMarkers(example.letter)
  const source = createSource(text, { path: 'letter', format: example.format ?? 'text' })
  const letter = await parseLetter(source, example.facts)
  const others = await Promise.all(
    (example.otherLetters ?? []).map((other, index) =>
      parseLetter(createSource(other, { path: `other-${index}`, format: 'text' })),
    ),
  )
  const profile = example.profile ?? 'cover-letter'
  const isOff = rule.severity === 'off' && example.profile === undefined
  const settings = {
    [rule.id]: { options: example.options, ...(isOff ? { severity: 'warning' as const } : {}) },
  }
  const { diagnostics } = await lintLetter(letter, {
    rules: selectRules(ruleSet(rule), profile, settings, letter.facts.language),
    profile,
    today: example.today ?? EXAMPLE_DAY,
    findOtherLetter: createOtherLetters(() => [letter, ...others].map(listTargets)),
    lexicon: loadLexicon,
    directives: { knownRules: rules },
    docsUrl: (ruleId) => `docs/${ruleId}`,
  })
  return { source, marked: spans, diagnostics: diagnostics.filter(({ ruleId }) => ruleId === rule.id) }
}

/** A rule about directives judges them by what the other rules find. */
function ruleSet(rule: Rule): readonly Rule[] {
  return rule.category === 'directives' ? rules : [rule]
}
