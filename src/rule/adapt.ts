import { unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Letter } from '../letter/index.ts'
import { defineRule } from './define.ts'
import type { Finding, Rule, RuleDefinition } from './rule.ts'

/** A unified plugin: called with its settings, it gives a transformer of trees. */
// biome-ignore lint/suspicious/noExplicitAny: plugins of every tree and every setting are welcome
export type UnifiedPlugin = (...settings: any[]) => any

/** What a plugin says: those fields of a `VFileMessage` that tell messages apart. */
export interface PluginMessage {
  readonly reason: string
  readonly ruleId?: string | undefined
  /** The plugin that says it, such as `remark-lint`. */
  readonly source?: string | undefined
  /** The words that it is about. */
  readonly actual?: string | undefined
  /** The words that may stand in their place. */
  readonly expected?: string[] | undefined
}

/** A rule that speaks through a plugin of retext or remark. */
export interface PluginRuleDefinition
  extends Omit<RuleDefinition<Record<never, never>, 'found'>, 'check' | 'messages'> {
  /** The plugin, or how to load it at the first use. */
  readonly plugin: UnifiedPlugin | { readonly load: () => Promise<UnifiedPlugin> }
  /** What the plugin is called with. */
  readonly settings?: unknown
  /** By default the plugin's own reason is the message. Data: `{reason}`, `{actual}`, `{expected}`. */
  readonly messages?: RuleDefinition<Record<never, never>, 'found'>['messages']
  /** Whether a message of the plugin becomes a finding; by default every one that has a place. */
  readonly accepts?: (message: PluginMessage) => boolean
}

/** A rule from a retext plugin, such as `retext-passive`; it sees an nlcst tree of the whole letter. */
export function fromRetext(definition: PluginRuleDefinition): Rule {
  return adaptPlugin(definition, copyProse)
}

/** A rule from a remark plugin, such as any of remark-lint's; it is silent on letters in plain text. */
export function fromRemark(definition: PluginRuleDefinition): Rule {
  return adaptPlugin(definition, (letter) => letter.markdown && copyNode(letter.markdown))
}

/** Plugins may change their tree, so each gets its own. */
function adaptPlugin(definition: PluginRuleDefinition, plant: (letter: Letter) => Node | undefined): Rule {
  const { plugin, settings, accepts = () => true, messages, ...rest } = definition
  return defineRule({
    ...rest,
    messages: messages ?? { found: { message: '{reason}' } },
    async check(letter) {
      const tree = plant(letter)
      if (!tree) return []
      const transform = typeof plugin === 'function' ? plugin : await plugin.load()
      const file = new VFile({ path: letter.source.path, value: letter.source.text })
      const processor = settings === undefined ? unified().use(transform) : unified().use(transform, settings)
      await processor.run(tree, file)
      return file.messages.filter(accepts).flatMap(toFinding)
    },
  })
}

function toFinding(message: VFileMessage): Finding<'found'>[] {
  const place = message.place
  const start = place && ('start' in place ? place.start.offset : place.offset)
  const end = place && ('end' in place ? place.end.offset : start)
  if (start === undefined || end === undefined) return []
  const expected = (message.expected ?? []).map((word) => `\`${word}\``).join(', ')
  return [
    {
      span: { start, end },
      message: 'found',
      data: { reason: message.reason, actual: message.actual ?? '', expected },
      notes: message.note ? [message.note] : [],
    },
  ]
}

function copyProse(letter: Letter): Node {
  return {
    type: 'RootNode',
    position: letter.position,
    children: letter.paragraphs.map((paragraph) => copyNode(paragraph as unknown as Node)),
  } as Node
}

/** A copy of what unist knows of a node and all below it. */
function copyNode(node: Node): Node {
  const { children, words, sentences, folded, quotations, span, ...own } = node as Node &
    Record<string, unknown>
  const copy = { ...own, position: node.position } as Node & { children?: Node[] }
  if (Array.isArray(children)) copy.children = children.map(copyNode)
  return copy
}
