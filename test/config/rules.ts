import { defineRule, type OptionDeclarations, type Rule } from '../../src/rule/index.ts'

/** A rule that finds nothing, for configurations to speak of. */
export function createRule(
  id: string,
  severity: Rule['severity'],
  summary: string,
  options: OptionDeclarations = {},
): Rule {
  return defineRule({
    id,
    category: 'wording',
    summary,
    rationale: 'it is needed for a test',
    citation: [{ title: 'a test' }],
    limits: 'it finds nothing',
    severity,
    options,
    messages: { found: { message: 'found' } },
    invalid: ['⟦a⟧'],
    valid: ['b'],
    check: () => [],
  })
}

/** Three rules: one with an option, one without, one that is off by default. */
export const rules: readonly Rule[] = [
  createRule('long-sentence', 'info', 'a sentence that is hard to follow', {
    maxWords: {
      type: 'integer',
      default: 45,
      minimum: 5,
      unit: 'words',
      description: 'the longest a sentence may be',
    },
  }),
  createRule('stock-phrase', 'error', 'a phrase that everyone writes', {
    allow: { type: 'strings', default: [], description: 'phrases to leave alone' },
    strict: { type: 'boolean', default: false, description: 'whether to find more' },
  }),
  createRule('weak-opening', 'off', 'an opening that says nothing'),
]
