import type { OptionDeclarations } from './options.ts'
import {
  CATEGORIES,
  type Example,
  type Finding,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleTexts,
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
  const { check } = definition
  const texts = textsOf(definition as unknown as Definition | BundledDefinition)
  return {
    id: definition.id,
    category: definition.category,
    summary: definition.summary,
    get rationale() {
      return texts().rationale
    },
    get citation() {
      return texts().citation
    },
    get limits() {
      return texts().limits
    },
    severity: definition.severity,
    ...(definition.fixes === undefined ? {} : { fixes: definition.fixes }),
    ...(definition.since === undefined ? {} : { since: definition.since }),
    profiles: definition.profiles ?? {},
    yieldsTo: definition.yieldsTo ?? [],
    languages: definition.languages ?? 'any',
    needsDictionaries: definition.needsDictionaries ?? false,
    comparesLetters: definition.comparesLetters ?? false,
    options: definition.options ?? {},
    messages: definition.messages,
    get invalid() {
      return texts().invalid.map(toExample)
    },
    get valid() {
      return texts().valid.map(toExample)
    },
    check: (letter, context) =>
      check(letter, context as unknown as RuleContext<never>) as
        | Iterable<Finding>
        | Promise<Iterable<Finding>>,
  }
}

function toExample(example: string | Example): Example {
  return typeof example === 'string' ? { letter: example } : example
}

/** A definition as a bundle has it: its texts, which were looked at when it was built, come when asked for. */
interface BundledDefinition {
  readonly texts: () => RuleTexts
}

function textsOf(definition: Definition | BundledDefinition): () => RuleTexts {
  if ('texts' in definition) return definition.texts
  assertComplete(definition)
  return () => definition
}

interface Definition extends RuleTexts {
  readonly id: string
  readonly category: string
  readonly summary: string
  readonly messages: object
  readonly languages?: readonly string[] | 'any'
}

function assertComplete(definition: Definition): void {
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
