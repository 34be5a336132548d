import { FACT_NAMES, type Facts, parseLanguage } from '../letter/index.ts'
import type { RuleSetting } from '../lint/index.ts'
import type { Rule } from '../rule/index.ts'
import type { Configuration, LetterSettings, RuleConfiguration } from './configuration.ts'

/** One file's part of a configuration. */
export interface ConfigurationLayer {
  readonly configuration: Configuration
  /** As it is shown to people. */
  readonly file: string
  /** What its patterns are relative to: absolute, `/` between folders, none at the end. */
  readonly folder: string
}

/** What holds for one letter. */
export interface ResolvedConfiguration {
  /** What is known of the letter beside its text, profile, locale, and words included. */
  readonly facts: Facts
  /** What is said of each rule, by id; a rule that nothing is said of stays as it is. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Paths of the user’s dictionaries, as the layers have them. */
  readonly dictionaries?: readonly string[]
  /**
   * Where each value comes from, by where it stands above: `facts.profile`, `rules.long-sentence.severity`,
   * `rules.long-sentence.options.maxWords`. What is not named is a default.
   */
  readonly origins: Readonly<Record<string, string>>
}

/** Gives the configuration of a letter, by its absolute path with `/` between folders. */
export type Resolver = (letterPath: string) => ResolvedConfiguration

interface Step {
  readonly settings: LetterSettings
  readonly origin: string
  readonly matches: (letterPath: string) => boolean
}

/**
 * Merges the layers of a configuration, the first the weakest, for any letter. Letters that the same
 * overrides are for get the same object.
 */
export async function createResolver(
  layers: readonly ConfigurationLayer[],
  rules: readonly Pick<Rule, 'id' | 'severity'>[],
): Promise<Resolver> {
  const steps: Step[] = []
  for (const { configuration, file, folder } of layers) {
    steps.push({ settings: configuration, origin: file, matches: () => true })
    for (const [index, override] of (configuration.overrides ?? []).entries()) {
      const matches = await createMatcher(override.files, folder)
      steps.push({ settings: override, origin: `${file}, overrides[${index}]`, matches })
    }
  }
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]))
  const known = new Map<string, ResolvedConfiguration>()
  return (letterPath) => {
    const matching = steps.map((step) => step.matches(letterPath))
    const key = matching.map(Number).join('')
    let resolved = known.get(key)
    if (!resolved) {
      resolved = merge(
        steps.filter((_, index) => matching[index]),
        severities,
      )
      known.set(key, resolved)
    }
    return resolved
  }
}

async function createMatcher(
  files: string | readonly string[],
  folder: string,
): Promise<(letterPath: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  const globs = (typeof files === 'string' ? [files] : files).map((glob) => glob.replace(/^\.\//, ''))
  const matchers = globs.map((glob) => picomatch(glob.includes('/') ? glob : `**/${glob}`, { dot: true }))
  return (letterPath) => {
    if (!letterPath.startsWith(`${folder}/`)) return false
    const relative = letterPath.slice(folder.length + 1)
    return matchers.some((matches) => matches(relative))
  }
}

function merge(
  steps: readonly Step[],
  severities: ReadonlyMap<string, Rule['severity']>,
): ResolvedConfiguration {
  const facts: Record<string, unknown> = {}
  const words: string[] = []
  const dictionaries = new Set<string>()
  const rules: Record<string, RuleSetting> = {}
  const origins: Record<string, string> = {}
  for (const { settings, origin } of steps) {
    for (const name of FACT_NAMES) {
      if (settings[name] === undefined) continue
      facts[name] = settings[name]
      origins[`facts.${name}`] = origin
    }
    for (const dictionary of settings.dictionaries ?? []) {
      dictionaries.add(dictionary)
      origins.dictionaries = joinOrigins(origins.dictionaries, origin)
    }
    if (settings.words?.length) {
      words.push(...settings.words)
      origins['facts.words'] = joinOrigins(origins['facts.words'], origin)
    }
    for (const [id, said] of Object.entries(settings.rules ?? {})) {
      rules[id] = mergeRule(rules[id] ?? {}, said, severities.get(id))
      origins[`rules.${id}.severity`] = origin
      for (const name of Object.keys(optionsOf(said))) origins[`rules.${id}.options.${name}`] = origin
    }
  }
  if (words.length) facts.words = [...new Set(words)]
  if (typeof facts.language === 'string') facts.language = parseLanguage(facts.language)
  return {
    facts: facts as Facts,
    rules,
    ...(dictionaries.size > 0 ? { dictionaries: [...dictionaries] } : {}),
    origins,
  }
}

/** What adds up comes from more than one place. */
function joinOrigins(known: string | undefined, origin: string): string {
  return known === undefined || known === origin ? origin : `${known}; ${origin}`
}

function mergeRule(
  before: RuleSetting,
  said: RuleConfiguration,
  own: Rule['severity'] | undefined,
): RuleSetting {
  const level = typeof said === 'string' ? said : said[0]
  const severity = level !== 'on' ? level : own === undefined || own === 'off' ? 'warning' : own
  return { severity, options: { ...before.options, ...optionsOf(said) } }
}

function optionsOf(said: RuleConfiguration): Readonly<Record<string, unknown>> {
  return typeof said === 'string' ? {} : (said[1] ?? {})
}
