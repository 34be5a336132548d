import type { SilencedDiagnostic } from '../../diagnostic/index.ts'
import { DEFAULT_LANGUAGE, type Profile, primaryLanguage } from '../../letter/index.ts'
import {
  type FindOtherLetter,
  lintLetter,
  type RuleSetting,
  type SelectedRule,
  selectRules,
} from '../../lint/index.ts'
import type { LetterReport } from '../../report/index.ts'
import type { Source } from '../../source/index.ts'
import { Failure } from '../failure.ts'
import { docsUrl } from '../version.ts'
import { loadLexicon } from '../words/load-lexicon.ts'
import type { LintRequest, LoadedDictionary } from './lint-request.ts'
import type { KnownLetter, PreparedLetter } from './prepare-letter.ts'

/** A letter that the rules have seen; its tree, which is many times its text, is not kept. */
export interface LintedLetter extends LetterReport, KnownLetter {
  readonly profile: Profile
  readonly language: string
  readonly silenced: readonly SilencedDiagnostic[]
  readonly selected: readonly SelectedRule[]
  readonly dictionaries: readonly string[]
  /** Why rules that need dictionaries did not run, though all others did. */
  readonly failures: readonly Failure[]
}

/**
 * Runs the rules that hold for a letter, beside the other letters of the run.
 *
 * @throws RuleCrash when a rule fails.
 */
export async function lintPrepared(
  prepared: PreparedLetter,
  request: LintRequest,
  findOtherLetter?: FindOtherLetter | undefined,
): Promise<LintedLetter> {
  const { letter, ...known } = prepared
  const { source } = letter
  const { language } = known
  const wanted = selectFor(known, request)
  const { dictionaries, failures } = await findDictionaries(wanted, language, source.path, request)
  const selected = failures.length === 0 ? wanted : withoutDictionaries(wanted)
  const { diagnostics, silenced } = await lintLetter(letter, {
    rules: selected,
    profile: known.profile,
    today: request.today,
    lexicon: loadLexicon,
    dictionaries: dictionaries.map(({ dictionary }) => dictionary),
    findOtherLetter,
    stopwatch: request.stopwatch,
    ...(request.flags.inlineConfig === false ? {} : { directives: { knownRules: request.rules } }),
    docsUrl,
  })
  return {
    ...known,
    source,
    selected,
    diagnostics,
    silenced,
    dictionaries: dictionaries.map(({ shown }) => shown),
    failures,
  }
}

/** What linting a letter gave, apart from what follows from what is known of it. */
export type FoundInLetter = Pick<LintedLetter, 'diagnostics' | 'silenced' | 'dictionaries' | 'failures'>

/** A letter in which it is known what the rules find. */
export function describeLinted(
  source: Source,
  known: KnownLetter,
  found: FoundInLetter,
  request: LintRequest,
): LintedLetter {
  const wanted = selectFor(known, request)
  const selected = found.failures.length === 0 ? wanted : withoutDictionaries(wanted)
  return { ...known, source, selected, ...found }
}

/** The rules that run where there is no dictionary for those that need one. */
function withoutDictionaries(selected: readonly SelectedRule[]): SelectedRule[] {
  return selected.filter(({ rule }) => !rule.needsDictionaries)
}

/** What rules need of dictionaries: for English those of the user only, whose words are known beside its own. */
async function findDictionaries(
  selected: readonly SelectedRule[],
  language: string,
  path: string,
  { configuration, loadDictionaries }: LintRequest,
): Promise<{ dictionaries: readonly LoadedDictionary[]; failures: readonly Failure[] }> {
  const { dictionaries: files = [] } = configuration
  const isNeeded = primaryLanguage(language) !== DEFAULT_LANGUAGE || files.length > 0
  if (!isNeeded || !loadDictionaries || !selected.some(({ rule }) => rule.needsDictionaries)) {
    return { dictionaries: [], failures: [] }
  }
  try {
    return { dictionaries: await loadDictionaries({ language, files, path }), failures: [] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { dictionaries: [], failures: [error] }
  }
}

const selections = new WeakMap<LintRequest, Map<string, SelectedRule[]>>()

/** The rules for a profile and language; the same list for all letters of one request, so that what is built from it is kept. */
function selectFor({ profile, language }: KnownLetter, request: LintRequest): readonly SelectedRule[] {
  const known = selections.get(request) ?? new Map<string, SelectedRule[]>()
  selections.set(request, known)
  const key = `${profile} ${primaryLanguage(language)}`
  let selected = known.get(key)
  if (!selected) {
    const { only = [], skip = [] } = request.flags
    selected = selectRules(request.rules, profile, settingsOf(request), language).filter(
      ({ rule }) => (only.length === 0 || only.includes(rule.id)) && !skip.includes(rule.id),
    )
    known.set(key, selected)
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
