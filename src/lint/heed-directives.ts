import { compareDiagnostics, type Diagnostic, type SilencedDiagnostic } from '../diagnostic/index.ts'
import type { Letter } from '../letter/index.ts'
import type { Finding, Rule } from '../rule/index.ts'
import { findBareDirectives, findInvalidDirectives, findUnusedDirectives } from './directive-faults.ts'
import { readDirectives } from './directives.ts'
import { ALL_RULES, Silencing } from './silencing.ts'

/** What directives leave of what was found, and what they silence, both in the order of the text. */
export interface HeededDirectives {
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly SilencedDiagnostic[]
}

/** What directives are judged by. */
export interface DirectiveSettings {
  /** Every rule that there is, whether or not it runs. */
  readonly knownRules: readonly Pick<Rule, 'id'>[]
}

/**
 * Silences what the directives of a letter say, and finds what is wrong with these, which only a directive
 * that names the rule can silence. `report` makes diagnostics, in their order, of the findings of a rule; none
 * where the rule does not run.
 */
export function heedDirectives(
  letter: Letter,
  found: readonly Diagnostic[],
  ranRuleIds: ReadonlySet<string>,
  { knownRules }: DirectiveSettings,
  report: (ruleId: string, findings: Iterable<Finding>) => readonly Diagnostic[],
): HeededDirectives {
  const directives = readDirectives(letter)
  const silencing = new Silencing(letter, directives)
  const diagnostics: Diagnostic[] = []
  const silenced: SilencedDiagnostic[] = []
  const sort = (some: readonly Diagnostic[], heedsBare: boolean) => {
    const silencers = silencing.judge(some, heedsBare)
    for (const [i, diagnostic] of some.entries()) {
      const directive = silencers[i]?.directive
      if (!directive) diagnostics.push(diagnostic)
      else {
        const { reason } = directive
        silenced.push({ diagnostic, by: 'directive', ...(reason === undefined ? {} : { reason }) })
      }
    }
  }
  sort(found, true)
  sort(report('bare-directive', findBareDirectives(directives, silencing)), false)
  sort(
    report(
      'invalid-directive',
      findInvalidDirectives(
        directives,
        knownRules.map(({ id }) => id),
      ),
    ),
    false,
  )
  const unused = (isJudged: (ruleId: string) => boolean) =>
    report('unused-directive', findUnusedDirectives(letter, directives, silencing, isJudged))
  sort(
    unused((id) => id !== 'unused-directive' && (id === ALL_RULES || ranRuleIds.has(id))),
    false,
  )
  // Whether directives that silence this rule are of use is known only now.
  diagnostics.push(...unused((id) => id === 'unused-directive'))
  return {
    diagnostics: diagnostics.sort(compareDiagnostics),
    silenced: silenced.sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic)),
  }
}
