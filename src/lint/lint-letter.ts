import { compareDiagnostics, type Diagnostic, type SilencedDiagnostic } from '../diagnostic/index.ts'
import { DEFAULT_LANGUAGE, type Letter } from '../letter/index.ts'
import type { Dictionary, Lexicon } from '../lexicon/index.ts'
import {
  type Category,
  type Finding,
  isMarkedSic,
  type MessageTexts,
  type RuleContext,
} from '../rule/index.ts'
import { checkFinding } from './check-finding.ts'
import { findPhrases } from './find-phrases.ts'
import { Fingerprints } from './fingerprint.ts'
import type { DirectiveSettings, HeededDirectives } from './heed-directives.ts'
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
  /** What the letter's directives are judged by; without it they are not heeded. */
  readonly directives?: DirectiveSettings
  /** The address of a rule's page. */
  readonly docsUrl: (ruleId: string) => string
}

/** A rule that failed on a letter: a bug of the rule, not of the letter. */
export class RuleCrash extends Error {
  readonly ruleId: string
  /** The path of the letter. */
  readonly file: string

  constructor(ruleId: string, path: string, cause: unknown) {
    super(`rule \`${ruleId}\` failed on ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
    this.ruleId = ruleId
    this.file = path
  }
}

/** What was found in a letter. */
export interface LintedText {
  /** What stands, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** What directives silence, in the same order. */
  readonly silenced: readonly SilencedDiagnostic[]
}

/**
 * What the rules find in a letter.
 *
 * @throws RuleCrash when a rule fails.
 */
export async function lintLetter(letter: Letter, settings: LintSettings): Promise<LintedText> {
  const stopPhrases = settings.stopwatch?.('phrases of all rules')
  const found = [...findPhrases(letter, settings.rules)]
  stopPhrases?.()
  const otherLetters = { findTarget: (name: string) => settings.findOtherLetter?.(name, letter.source) }
  for (const selected of settings.rules) {
    const stop = settings.stopwatch?.(selected.rule.id)
    const findings = runRule(selected, new LetterContext(letter, selected, settings, otherLetters), letter)
    // To wait for what is there takes a turn, and nearly every rule finds at once.
    for (const finding of Array.isArray(findings) ? findings : await findings) found.push([selected, finding])
    stop?.()
  }
  const fingerprints = new Fingerprints(letter)
  const report = (findings: readonly FoundFinding[]) =>
    findings
      .map(([selected, finding]) => toDiagnostic(letter, selected, finding, settings))
      .sort(compareDiagnostics)
      .map((diagnostic) => ({
        ...diagnostic,
        fingerprint: fingerprints.next(diagnostic.ruleId, diagnostic.span),
      }))
  const diagnostics = report(removeQuoted(letter, removeSuperseded(found)))
  if (!settings.directives || !mayHoldDirectives(letter)) return { diagnostics, silenced: [] }
  return applyDirectives(letter, diagnostics, settings, settings.directives, report)
}

type FoundFinding = readonly [SelectedRule, Finding]

/** The categories whose rules are about words, which somebody may quote as they are. */
const ABOUT_WORDS: ReadonlySet<Category> = new Set(['spelling', 'grammar', 'wording', 'typography'])

/** Leaves out what `[sic]` says was seen. */
function removeQuoted({ source: { text } }: Letter, found: readonly FoundFinding[]): readonly FoundFinding[] {
  if (!/[[(][\s*_]{0,3}sic/i.test(text)) return found
  return found.filter(([{ rule }, { span }]) => !ABOUT_WORDS.has(rule.category) || !isMarkedSic(text, span))
}

/** Tells without looking at the tree, so that other letters do not pay for directives. */
function mayHoldDirectives({ source, markdown }: Letter): boolean {
  return markdown !== undefined && source.text.includes('letterlint-')
}

async function applyDirectives(
  letter: Letter,
  diagnostics: readonly Diagnostic[],
  { rules }: LintSettings,
  settings: DirectiveSettings,
  report: (findings: readonly FoundFinding[]) => readonly Diagnostic[],
): Promise<HeededDirectives> {
  const { heedDirectives } = await import('./heed-directives.ts')
  const selected = new Map(rules.map((one) => [one.rule.id, one]))
  const reportFor = (ruleId: string, findings: Iterable<Finding>) => {
    const rule = selected.get(ruleId)
    return rule ? report([...findings].map((finding) => [rule, finding])) : []
  }
  return heedDirectives(letter, diagnostics, new Set(selected.keys()), settings, reportFor)
}

/** What a rule is told beside the letter; a class, since an object with a getter takes V8 a microsecond to make. */
class LetterContext implements RuleContext<Readonly<Record<string, unknown>>> {
  readonly options: Readonly<Record<string, unknown>>
  readonly facts: Letter['facts']
  readonly profile: LintSettings['profile']
  readonly today: string
  readonly otherLetters: RuleContext<unknown>['otherLetters']
  readonly language: string
  readonly dictionaries: readonly Dictionary[]
  readonly #lexicon: () => Lexicon

  constructor(
    { facts }: Letter,
    { options }: SelectedRule,
    settings: LintSettings,
    otherLetters: RuleContext<unknown>['otherLetters'],
  ) {
    this.options = options
    this.facts = facts
    this.profile = settings.profile
    this.today = settings.today
    this.otherLetters = otherLetters
    this.language = facts.language ?? DEFAULT_LANGUAGE
    this.dictionaries = settings.dictionaries ?? []
    this.#lexicon = settings.lexicon
  }

  get lexicon(): Lexicon {
    return this.#lexicon()
  }
}

/** @throws RuleCrash when the rule fails, at once or later. */
function runRule(
  { rule }: SelectedRule,
  context: LetterContext,
  letter: Letter,
): Finding[] | Promise<Finding[]> {
  const check = (found: Iterable<Finding>) => {
    const findings = [...found]
    for (const finding of findings) checkFinding(finding, rule, letter.source)
    return findings
  }
  const fail = (error: unknown): never => {
    throw new RuleCrash(rule.id, letter.source.path, error)
  }
  try {
    const found = rule.check(letter, context)
    return 'then' in found ? found.then(check).catch(fail) : check(found)
  } catch (error) {
    return fail(error)
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
