import { renderRuleList } from '../../report/index.ts'
import type { ListOptions } from '../arguments/command-arguments.ts'
import { loadConfiguredRules } from '../configuration/chosen-configurations.ts'
import { settingsFor } from '../settings.ts'
import type { Surroundings } from '../surroundings.ts'

/** The rules that hold in the working directory, as a table or as JSON. */
export async function listRules(options: ListOptions, surroundings: Surroundings): Promise<string> {
  const rules = await loadConfiguredRules(surroundings)
  if (options.format === 'json') {
    const rows = rules.map(({ id, category, severity, profiles, languages, summary }) => ({
      id,
      category,
      severity,
      profiles,
      languages,
      summary,
    }))
    return `${JSON.stringify(rows, null, 2)}\n`
  }
  return renderRuleList(rules, await settingsFor(options, surroundings, 'stdout'))
}
