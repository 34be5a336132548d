import { dirname } from 'node:path'
import { type Configuration, defineHouseRule, type HouseRule, type Problem } from '../../config/index.ts'
import type { Rule } from '../../rule/index.ts'
import { type ModuleContext, resolveModule } from './load-module.ts'
import { loadPlugin, PluginFault } from './load-plugins.ts'
import { type ConfigurationFile, readReferences, toFailure } from './read-configuration.ts'

/** Where the rules of a run come from, and whether code may run for them. */
export interface RulesRequest extends ModuleContext {
  /** The file that `--config` names. */
  readonly named?: string | undefined
  /** In CI, code of a configuration that was merely found does not run. */
  readonly isCi: boolean
  /** Nor does it in an editor that was not told to trust it. */
  readonly isUntrusted?: boolean | undefined
  /** The rules that letterlint itself has. */
  readonly rules: readonly Rule[]
}

/** Why code of a configuration does not run, and how it may. */
export interface CodeRefusal {
  readonly why: string
  readonly help: string
}

/** Why code that a configuration is, or names, may not run; `shown` is the path of the configuration. */
export function refuseCode(
  { named, isCi, isUntrusted }: RulesRequest,
  shown: string,
): CodeRefusal | undefined {
  if (named !== undefined) return undefined
  if (isCi) {
    const why = 'in CI, only a configuration named with `--config` may run code'
    return { why, help: `name this configuration: \`--config ${shown}\`` }
  }
  if (!isUntrusted) return undefined
  const why = 'in an editor, a configuration runs code only where the editor says that it may'
  const help = 'to allow it, start the server with the initialization options `{ "trusted": true }`'
  return { why, help }
}

/**
 * Letterlint's own rules and those of plugins; a plugin that is named twice is loaded once.
 *
 * @throws Failure when a plugin has no rules, or one that is there already.
 */
export async function addPlugins(
  files: readonly ConfigurationFile[],
  request: RulesRequest,
): Promise<Rule[]> {
  const rules = [...request.rules]
  const loaded = new Set<unknown>()
  for (const file of files) {
    const folder = dirname(file.path)
    for (const plugin of readReferences(file).plugins) {
      const identity = (typeof plugin === 'string' && resolveModule(plugin, folder)) || plugin
      if (loaded.has(identity)) continue
      loaded.add(identity)
      try {
        if (typeof plugin === 'string') assertMayLoad(plugin, file, request)
        const added = await loadPlugin(plugin, folder, request)
        assertNewIds(added, rules)
        rules.push(...added)
      } catch (error) {
        if (!(error instanceof PluginFault)) throw error
        const index = ((file.value as Configuration).plugins ?? []).indexOf(plugin)
        const { message, help } = error
        throw await toFailure(file, [
          { path: ['plugins', index], at: 'value', message, ...(help && { help }) },
        ])
      }
    }
  }
  return rules
}

function assertMayLoad(plugin: string, file: ConfigurationFile, request: RulesRequest): void {
  const refusal = refuseCode(request, file.shown)
  if (refusal) throw new PluginFault(`${refusal.why}, and the plugin \`${plugin}\` is code`, refusal.help)
}

function assertNewIds(added: readonly Rule[], rules: readonly Rule[]): void {
  const known = new Set(rules.map(({ id }) => id))
  for (const { id } of added) {
    if (known.has(id)) throw new PluginFault(`two rules have the id \`${id}\``, 'leave out or rename one')
    known.add(id)
  }
}

/** What validation has to know of house rules before they are known to be right. */
export function describeHouseRules(
  files: readonly ConfigurationFile[],
): Pick<Rule, 'id' | 'summary' | 'options'>[] {
  const { options, summary } = defineHouseRule({ id: 'house', phrases: ['phrase'] })
  return files.flatMap(({ value }) => {
    const { phraseRules } = (value ?? {}) as { phraseRules?: unknown }
    if (!Array.isArray(phraseRules)) return []
    return phraseRules.flatMap((rule: Partial<HouseRule> | null) =>
      typeof rule?.id === 'string' ? [{ id: rule.id, options, summary }] : [],
    )
  })
}

/**
 * Rules, and the house rules of configurations that are known to be right.
 *
 * @throws Failure when an id is taken, or a phrase does not close its group.
 */
export async function addHouseRules(
  files: readonly ConfigurationFile[],
  rules: readonly Rule[],
): Promise<Rule[]> {
  const all = [...rules]
  for (const file of files) {
    for (const [index, house] of ((file.value as Configuration).phraseRules ?? []).entries()) {
      const problem = (key: keyof HouseRule, message: string): Problem => ({
        path: ['phraseRules', index, key],
        at: 'value',
        message,
      })
      if (all.some(({ id }) => id === house.id)) {
        throw await toFailure(file, [problem('id', `two rules have the id \`${house.id}\``)])
      }
      try {
        all.push(defineHouseRule(house))
      } catch (error) {
        throw await toFailure(file, [problem('phrases', (error as Error).message)])
      }
    }
  }
  return all
}
