import { expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { renderRuleBrief } from '../../src/report/index.ts'

it.each(rules.map((rule) => [rule.id, rule] as const))('%s is told shortly (4.7)', (id, rule) => {
  const brief = renderRuleBrief(rule)
  expect(brief.startsWith(`**${id}**: ${rule.summary}\n\n`)).toBe(true)
  expect(brief.match(/^```text$/gm)).toHaveLength(1)
  expect(brief).not.toMatch(/^#|--format markdown|Switching it/m)
  expect(brief.length).toBeLessThan(3000)
})
