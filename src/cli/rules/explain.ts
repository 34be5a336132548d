import { nearestName } from '../../lexicon/index.ts'
import { renderReference, renderRuleMarkdown, renderRuleText } from '../../report/index.ts'
import type { Rule } from '../../rule/index.ts'
import type { ExplainOptions } from '../arguments/command-arguments.ts'
import { loadConfiguredRules } from '../configuration/chosen-configurations.ts'
import { Failure } from '../failure.ts'
import { settingsFor } from '../settings.ts'
import type { Surroundings } from '../surroundings.ts'

/**
 * The pages of rules.
 *
 * @throws Failure when a rule is not known, or none is named.
 */
export async function explainRules(
  ruleIds: readonly string[],
  options: ExplainOptions,
  surroundings: Surroundings,
): Promise<string> {
  const own = await surroundings.loadRules()
  const asksForOwn = !options.all && ruleIds.every((id) => own.some((rule) => rule.id === id))
  // A rule of letterlint's own is explained even where the configuration cannot be used.
  const rules = asksForOwn ? own : await loadConfiguredRules(surroundings)
  const chosen = options.all ? rules : ruleIds.map((id) => findRule(id, rules))
  if (chosen.length === 0) throw new Failure('no rule is named', { help: 'all rules: `letterlint rules`' })
  if (options.format === 'json') return `${JSON.stringify(chosen.map(toData), null, 2)}\n`
  if (options.format === 'markdown') {
    return options.all
      ? renderReference(chosen)
      : `${chosen.map((rule) => renderRuleMarkdown(rule)).join('\n\n')}\n`
  }
  const settings = await settingsFor(options, surroundings, 'stdout')
  return chosen.map((rule) => renderRuleText(rule, settings)).join('\n')
}

/** All that a rule says of itself, as its author wrote it. */
function toData({ check, phraseTable, ...data }: Rule): Omit<Rule, 'check' | 'phraseTable'> {
  return data
}

/**
 * The rule of that name.
 *
 * @throws Failure when there is none, with the nearest name.
 */
export function findRule(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule) return rule
  const near = nearestName(
    id,
    rules.map((candidate) => candidate.id),
  )
  const help = near ? `a rule with a similar name exists: \`${near}\`` : 'all rules: `letterlint rules`'
  throw new Failure(`there is no rule \`${id}\``, { help })
}
