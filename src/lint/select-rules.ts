import type { Severity } from '../diagnostic/index.ts'
import type { Profile } from '../letter/index.ts'
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

/** The rules that run for a profile, in the order given, with severity and options settled. */
export function selectRules(
  rules: readonly Rule[],
  profile: Profile,
  settings: Readonly<Record<string, RuleSetting>> = {},
): SelectedRule[] {
  return rules.flatMap((rule) => {
    const setting = settings[rule.id] ?? {}
    const severity = setting.severity ?? rule.profiles[profile] ?? rule.severity
    if (severity === 'off') return []
    return [{ rule, severity, options: { ...defaultOptions(rule.options), ...setting.options } }]
  })
}
