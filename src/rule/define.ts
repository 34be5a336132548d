import type { OptionDeclarations } from './options.ts'
import {
  CATEGORIES,
  type Example,
  type Finding,
  type Rule,
  type RuleContext,
  type RuleDefinition,
} from './rule.ts'

/**
 * A rule from its definition.
 *
 * @throws TypeError when the id is not kebab-case, or something that every rule has is missing.
 */
export function defineRule<
  const Declarations extends OptionDeclarations = Record<never, never>,
  const MessageId extends string = string,
>(definition: RuleDefinition<Declarations, MessageId>): Rule {
  assertComplete(definition)
  const { check } = definition
  return {
    id: definition.id,
    category: definition.category,
    summary: definition.summary,
    rationale: definition.rationale,
    citation: definition.citation,
    limits: definition.limits,
    severity: definition.severity,
    profiles: definition.profiles ?? {},
    yieldsTo: definition.yieldsTo ?? [],
    languages: definition.languages ?? 'any',
    needsDictionaries: definition.needsDictionaries ?? false,
    options: definition.options ?? {},
    messages: definition.messages,
    invalid: definition.invalid.map((example) => toExample(example)),
    valid: definition.valid.map((example) => toExample(example)),
    check: (letter, context) =>
      check(letter, context as unknown as RuleContext<never>) as
        | Iterable<Finding>
        | Promise<Iterable<Finding>>,
  }
}

function toExample<Options>(example: string | Example<Options>): Example {
  return typeof example === 'string' ? { letter: example } : (example as unknown as Example)
}

function assertComplete(definition: {
  readonly id: string
  readonly category: string
  readonly summary: string
  readonly rationale: string
  readonly messages: object
  readonly citation: readonly unknown[]
  readonly limits: string
  readonly languages?: readonly string[] | 'any'
  readonly invalid: readonly unknown[]
  readonly valid: readonly unknown[]
}): void {
  const { id } = definition
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id ?? '')) {
    throw new TypeError(`a rule's id is kebab-case, such as \`stock-phrase\`; this one is \`${id}\``)
  }
  for (const name of ['summary', 'rationale'] as const) {
    if (!definition[name]) throw new TypeError(`rule \`${id}\` has no ${name}`)
  }
  if (!Object.hasOwn(CATEGORIES, definition.category)) {
    const choices = Object.keys(CATEGORIES).join(', ')
    throw new TypeError(`rule \`${id}\` has the category \`${definition.category}\`, not one of ${choices}`)
  }
  if (Object.values(definition.messages ?? {}).length === 0)
    throw new TypeError(`rule \`${id}\` has no messages`)
  if (!definition.citation?.length) throw new TypeError(`rule \`${id}\` has no citation: name who says so`)
  if (!definition.limits) throw new TypeError(`rule \`${id}\` has no limits: say what it cannot see`)
  const { languages = 'any' } = definition
  const isList = Array.isArray(languages) && languages.length > 0
  if (languages !== 'any' && !(isList && languages.every((language) => /^[a-z]{2,3}$/.test(language)))) {
    throw new TypeError(
      `rule \`${id}\` has languages that are none: list codes such as \`en\`, or leave them out`,
    )
  }
  if (!definition.invalid?.length || !definition.valid?.length) {
    throw new TypeError(`rule \`${id}\` needs examples: at least one \`invalid\` and one \`valid\``)
  }
}
