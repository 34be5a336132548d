import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { type Example, OPAQUE, parseMarkers, type Rule } from '../../src/rule/index.ts'
import { lintExample } from '../support/lint-example.ts'

const ruleOf = (id: string) => rules.find((rule) => rule.id === id) as Rule

/** Everything that is said of a letter, by one rule. */
async function listTexts(rule: Rule, example: Example): Promise<string[]> {
  const { diagnostics } = await lintExample(rule, example)
  return diagnostics.flatMap(({ message, label, labels, notes, helps, fixes }) => [
    message,
    label,
    ...labels.map(({ text }) => text),
    ...notes,
    ...helps,
    ...fixes.flatMap((fix) => [fix.message, ...fix.edits.map(({ newText }) => newText)]),
  ])
}

describe('a message quotes the letter as it stands (D-4)', () => {
  it.each<[ruleId: string, letter: string, format: 'text' | 'markdown', message: string]>([
    [
      'placeholder-bracket',
      'I am [Your Name, http://example.org/x y].',
      'text',
      'unfilled placeholder `[Your Name, http://example.org/x y]`',
    ],
    [
      'placeholder-bracket',
      'I am [your *bold* name].',
      'markdown',
      'unfilled placeholder `[your *bold* name]`',
    ],
    [
      'placeholder-bracket',
      '> I am [your\n> > full\n> *bold* name].',
      'markdown',
      'unfilled placeholder `[your full *bold* name]`',
    ],
    [
      'placeholder-angle-bracket',
      'I am \\<your **full** name>.',
      'markdown',
      'unfilled placeholder `<your **full** name>`',
    ],
    [
      'placeholder-blank',
      'It was sold on __/__/2026.',
      'markdown',
      '`__/__/2026` stands where a date should be',
    ],
    [
      'todo-marker',
      'I studied there (insert name of a@b.com here) until May.',
      'text',
      'instruction to the writer `(insert name of a@b.com here)`',
    ],
    [
      'wrong-recipient',
      'Dr Ann Holm\nUniversity of Bergen https://example.org/b\n\nDear Dr Holm,\n\nI wish to study kelp.\n\nI am convinced that the University of Gothenburg is the right place for this project.\n\nYours sincerely,\nTom Reed',
      'text',
      'the letter is for `University of Bergen`, but here it names `University of Gothenburg`',
    ],
  ])('%s: %j', async (ruleId, letter, format, message) => {
    const texts = await listTexts(ruleOf(ruleId), { letter, format })
    expect(texts[0]).toBe(message)
  })

  const SAMPLED_EXAMPLES = 6

  const ownRules = rules.filter(({ category }) => category !== 'directives')

  it.each(ownRules.map((rule) => [rule.id, rule] as const))(
    '%s says nothing of what stands in for addresses and code',
    async (_, rule) => {
      const step = Math.max(1, Math.floor(rule.invalid.length / SAMPLED_EXAMPLES))
      for (const example of rule.invalid.filter((_, index) => index % step === 0)) {
        const { text, spans } = parseMarkers(example.letter)
        const places = spans.slice(0, 2).flatMap(({ start, end }) => [start, (start + end) >> 1, end])
        for (const at of places) {
          for (const [address, format] of [
            ['a@b.com', example.format],
            ['`code`', 'markdown'],
          ] as const) {
            const letter = text.slice(0, at) + address + text.slice(at)
            const texts = await listTexts(rule, { ...example, letter, ...(format ? { format } : {}) })
            expect(texts.filter((said) => said.includes(OPAQUE))).toEqual([])
          }
        }
      }
    },
  )
})
