import { compareDiagnostics, type Diagnostic } from '../diagnostic/index.ts'
import { DEFAULT_LANGUAGE, type Letter } from '../letter/index.ts'
import type { Dictionary, Lexicon } from '../lexicon/index.ts'
import type { Finding, MessageTexts, RuleContext } from '../rule/index.ts'
import { checkFinding } from './check-finding.ts'
import { findPhrases } from './find-phrases.ts'
import { Fingerprints } from './fingerprint.ts'
import type { FindOtherLetter } from './other-letters.ts'
import { removeSuperseded } from './remove-superseded.ts'
import type { SelectedRule } from './select-rules.ts'

/** Begins to time some work, by its name; what it gives ends that. */
export type Stopwatch = (work: string) => () => void

/** What a letter is linted with. */
export interface LintSettings {
  readonly rules: readonly SelectedRule[]
  readonly profile: RuleContext<unknown>['profile']
  /** The day of the run, as `YYYY-MM-DD`. */
  readonly today: string
  readonly lexicon: () => Lexicon
  /** Knows the other letters of the run; by default there are none. */
  readonly findOtherLetter?: FindOtherLetter | undefined
  /** Dictionaries for the rules that ask for them; by default none. */
  readonly dictionaries?: readonly Dictionary[]
  /** Times the work of rules. */
  readonly stopwatch?: Stopwatch | undefined
  /** The address of a rule's page. */
  readonly docsUrl: (ruleId: string) => string
}

/** A rule that failed on a letter: a bug of the rule, not of the letter. */
export class RuleCrash extends Error {
  readonly ruleId: string

  constructor(ruleId: string, path: string, cause: unknown) {
    super(`rule \`${ruleId}\` failed on ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
    this.ruleId = ruleId
  }
}

/**
 * What the rules find in a letter, in the order of the text.
 *
 * @throws RuleCrash when a rule fails.
 */
export async function lintLetter(letter: Letter, settings: LintSettings): Promise<Diagnostic[]> {
  const stopPhrases = settings.stopwatch?.('phrases of all rules')
  const found = [...findPhrases(letter, settings.rules)]
  stopPhrases?.()
  for (const selected of settings.rules) {
    const stop = settings.stopwatch?.(selected.rule.id)
    for (const finding of await runRule(letter, selected, settings)) found.push([selected, finding])
    stop?.()
  }
  const standing = removeSuperseded(found)
  const diagnostics = standing.map(([selected, finding]) => toDiagnostic(letter, selected, finding, settings))
  diagnostics.sort(compareDiagnostics)
  const fingerprints = new Fingerprints(letter)
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    fingerprint: fingerprints.next(diagnostic.ruleId, diagnostic.span),
  }))
}

async function runRule(letter: Letter, { rule, options }: SelectedRule, settings: LintSettings) {
  const context: RuleContext<Readonly<Record<string, unknown>>> = {
    options,
    facts: letter.facts,
    profile: settings.profile,
    today: settings.today,
    otherLetters: { findTarget: (name) => settings.findOtherLetter?.(name, letter.source) },
    get lexicon() {
      return settings.lexicon()
    },
    language: letter.facts.language ?? DEFAULT_LANGUAGE,
    dictionaries: settings.dictionaries ?? [],
  }
  try {
    const findings = [...(await rule.check(letter, context))]
    for (const finding of findings) checkFinding(finding, rule, letter.source.text.length)
    return findings
  } catch (error) {
    throw new RuleCrash(rule.id, letter.source.path, error)
  }
}

function toDiagnostic(
  letter: Letter,
  { rule, severity }: SelectedRule,
  finding: Finding,
  settings: LintSettings,
): Diagnostic {
  const texts = rule.messages[finding.message] as MessageTexts
  const fill = (text: string | undefined) => (text ? [fillIn(text, finding.data)] : [])
  return {
    ruleId: rule.id,
    severity: finding.severity && severity === rule.severity ? finding.severity : severity,
    message: fillIn(texts.message, finding.data),
    file: letter.source.path,
    span: finding.span,
    label: fill(texts.label).join(''),
    labels: finding.labels ?? [],
    related: finding.related ?? [],
    notes: finding.notes ?? fill(texts.note),
    helps: finding.helps ?? fill(texts.help),
    fixes: finding.fixes ?? [],
    ...(finding.acceptableWord === undefined ? {} : { acceptableWord: finding.acceptableWord }),
    docsUrl: settings.docsUrl(rule.id),
    fingerprint: '',
  }
}

/** A message with its `{names}` replaced. A name without a value stays, so that a test sees it. */
function fillIn(text: string, data: Finding['data'] = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))
}
