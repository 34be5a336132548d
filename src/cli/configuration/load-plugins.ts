import type { Plugin } from '../../config/index.ts'
import type { Rule } from '../../rule/index.ts'
import { importModule, type ModuleContext, resolveModule } from './load-module.ts'

/** Why a plugin gives no rules. */
export class PluginFault extends Error {
  readonly help: string | undefined

  constructor(sentence: string, help?: string) {
    super(sentence)
    this.help = help
  }
}

/**
 * The rules of a plugin: a module whose `rules` or default export is a list of rules, or a plugin itself.
 *
 * @throws PluginFault when it is not found or has no rules.
 * @throws Failure when its module cannot be loaded.
 */
export async function loadPlugin(
  plugin: string | Plugin,
  folder: string,
  context: ModuleContext,
): Promise<readonly Rule[]> {
  const name = typeof plugin === 'string' ? plugin : (plugin.name ?? 'a plugin without a name')
  const rules =
    typeof plugin === 'string' ? rulesOf(await importPlugin(plugin, folder, context)) : plugin.rules
  if (!Array.isArray(rules) || rules.length === 0) {
    const help = 'a plugin exports a list of rules, as `rules` or as its default'
    throw new PluginFault(`the plugin \`${name}\` has no rules`, help)
  }
  const stranger = rules.findIndex((rule) => !isRule(rule))
  if (stranger >= 0) {
    const help = 'make each with `defineRule`, `definePhraseRule`, `fromRetext`, or `fromRemark`'
    throw new PluginFault(`rules[${stranger}] of the plugin \`${name}\` is not a rule`, help)
  }
  return rules as Rule[]
}

async function importPlugin(
  name: string,
  folder: string,
  context: ModuleContext,
): Promise<Record<string, unknown>> {
  const file = resolveModule(name, folder)
  if (file) return importModule(file, context)
  throw new PluginFault(`the plugin \`${name}\` is not found`, 'is it installed? a path begins with `./`')
}

function rulesOf(module: Record<string, unknown>): unknown {
  const { rules, default: main } = module
  if (rules !== undefined) return rules
  return Array.isArray(main) ? main : (main as Partial<Plugin> | undefined)?.rules
}

function isRule(value: unknown): value is Rule {
  const rule = value as Partial<Rule> | null
  return (
    typeof rule === 'object' &&
    rule !== null &&
    typeof rule.id === 'string' &&
    typeof rule.check === 'function' &&
    typeof rule.messages === 'object' &&
    typeof rule.options === 'object'
  )
}
