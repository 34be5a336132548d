import type { Severity } from '../diagnostic/index.ts'
import { DEFAULT_LANGUAGE, type Profile, primaryLanguage } from '../letter/index.ts'
import { defaultOptions, type Rule } from '../rule/index.ts'

/** What a configuration or a flag says of one rule; what is absent stays as the rule has it. */
export interface RuleSetting {
  readonly severity?: Severity | 'off' | undefined
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

/** A rule that is to run, with all its options. */
export interface SelectedRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

/** The rules that run for a profile and a language, in the order given, with severity and options settled. */
export function selectRules(
  rules: readonly Rule[],
  profile: Profile,
  settings: Readonly<Record<string, RuleSetting>> = {},
  language: string = DEFAULT_LANGUAGE,
): SelectedRule[] {
  const primary = primaryLanguage(language)
  return rules.flatMap((rule) => {
    // A plugin in JavaScript may have made its rule by hand, without this field.
    const { languages = 'any' } = rule as Partial<Rule>
    if (languages !== 'any' && !languages.includes(primary)) return []
    const setting = settings[rule.id] ?? {}
    const severity = setting.severity ?? rule.profiles[profile] ?? rule.severity
    if (severity === 'off') return []
    return [{ rule, severity, options: { ...defaultOptions(rule.options), ...setting.options } }]
  })
}
