import type { ResolvedConfiguration } from '../config/index.ts'
import type { Notice } from '../diagnostic/index.ts'
import { type Letter, type Profile, parseLetter } from '../letter/index.ts'
import type { LocaleSetting } from '../lexicon/index.ts'
import { lintLetter, type RuleSetting, type SelectedRule, selectRules } from '../lint/index.ts'
import type { LetterReport } from '../report/index.ts'
import type { Rule } from '../rule/index.ts'
import { type Source, toPoint } from '../source/index.ts'
import type { LevelFlag } from './arguments.ts'
import { loadLexicon } from './load-lexicon.ts'
import { docsUrl } from './version.ts'

/** What flags say of rules, profile, and locale; they win over every configuration. */
export interface LintFlags {
  readonly profile?: Profile | undefined
  readonly locale?: LocaleSetting | undefined
  readonly levels?: readonly LevelFlag[] | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
}

/** All that one letter is linted with. */
export interface LintRequest {
  readonly rules: readonly Rule[]
  readonly configuration: ResolvedConfiguration
  readonly flags: LintFlags
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** A letter that was read, with what holds for it. */
export interface LintedLetter extends LetterReport {
  readonly letter: Letter
  readonly profile: Profile
  readonly selected: readonly SelectedRule[]
  /** What is wrong with the letter's front matter. */
  readonly notices: readonly Notice[]
}

/** The profile of a letter that nobody has said anything of. */
export const DEFAULT_PROFILE: Profile = 'cover-letter'

/**
 * Parses a letter and runs the rules that hold for it.
 *
 * @throws RuleCrash when a rule fails.
 */
export async function lintSource(source: Source, request: LintRequest): Promise<LintedLetter> {
  const parsed = await parseLetter(source, request.configuration.facts)
  const { locale } = request.flags
  const letter = locale === undefined ? parsed : { ...parsed, facts: { ...parsed.facts, locale } }
  const profile = request.flags.profile ?? letter.facts.profile ?? DEFAULT_PROFILE
  const selected = selectFor(profile, request)
  const diagnostics = await lintLetter(letter, {
    rules: selected,
    profile,
    today: request.today,
    lexicon: loadLexicon,
    docsUrl,
  })
  return {
    source,
    letter,
    profile,
    selected,
    diagnostics,
    notices: [...noteEmptiness(letter), ...noteFrontMatter(letter)],
  }
}

function noteEmptiness({ source: { path }, words }: Letter): Notice[] {
  return words.length > 0 ? [] : [{ level: 'warning', file: path, message: `\`${path}\` holds no words` }]
}

function noteFrontMatter({ source, frontMatterProblems }: Letter): Notice[] {
  return frontMatterProblems.map(({ message, span }) => {
    const { line, column } = toPoint(source, span.start)
    return { level: 'warning', file: source.path, message: `${source.path}:${line}:${column}: ${message}` }
  })
}

const selections = new WeakMap<LintRequest, Map<Profile, SelectedRule[]>>()

/** The rules for a profile; the same list for all letters of one request, so that what is built from it is kept. */
function selectFor(profile: Profile, request: LintRequest): readonly SelectedRule[] {
  const known = selections.get(request) ?? new Map<Profile, SelectedRule[]>()
  selections.set(request, known)
  let selected = known.get(profile)
  if (!selected) {
    const { only = [], skip = [] } = request.flags
    selected = selectRules(request.rules, profile, settingsOf(request)).filter(
      ({ rule }) => (only.length === 0 || only.includes(rule.id)) && !skip.includes(rule.id),
    )
    known.set(profile, selected)
  }
  return selected
}

/** What configuration and flags say of each rule. A rule that is asked for by name runs even if it is off. */
function settingsOf({ rules, configuration, flags }: LintRequest): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = { ...configuration.rules }
  for (const id of flags.only ?? []) {
    const isOff = rules.some((rule) => rule.id === id && rule.severity === 'off')
    if (isOff && !settings[id]?.severity) settings[id] = { ...settings[id], severity: 'warning' }
  }
  for (const { ruleId, severity } of flags.levels ?? []) {
    settings[ruleId] = { ...settings[ruleId], severity }
  }
  return settings
}
