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
import { Failure } from '../failure.ts'
import { docsUrl } from '../version.ts'
import { loadLexicon } from '../words/load-lexicon.ts'
import type { LintRequest, LoadedDictionary } from './lint-request.ts'
import type { PreparedLetter } from './prepare-letter.ts'

/** A letter that the rules have seen. */
export interface LintedLetter extends LetterReport, PreparedLetter {
  readonly profile: Profile
  /** BCP 47. */
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
  const { letter, profile } = prepared
  const { source } = letter
  const { language, wanted } = selectRulesFor(prepared, request)
  const { dictionaries, failures } = await findDictionaries(wanted, language, source.path, request)
  const selected = failures.length === 0 ? wanted : wanted.filter(({ rule }) => !rule.needsDictionaries)
  const { diagnostics, silenced } = await lintLetter(letter, {
    rules: selected,
    profile,
    today: request.today,
    lexicon: loadLexicon,
    dictionaries: dictionaries.map(({ dictionary }) => dictionary),
    findOtherLetter,
    stopwatch: request.stopwatch,
    ...(request.flags.inlineConfig === false ? {} : { directives: { knownRules: request.rules } }),
    docsUrl,
  })
  return {
    ...prepared,
    source,
    language,
    selected,
    diagnostics,
    silenced,
    dictionaries: dictionaries.map(({ shown }) => shown),
    failures,
  }
}

/** A letter in which it is known what the rules find, without dictionaries. */
export function describeLinted(
  prepared: PreparedLetter,
  request: LintRequest,
  found: Pick<LintedLetter, 'diagnostics' | 'silenced'>,
): LintedLetter {
  const { language, wanted } = selectRulesFor(prepared, request)
  const { diagnostics, silenced } = found
  const { source } = prepared.letter
  return {
    ...prepared,
    source,
    language,
    selected: wanted,
    diagnostics,
    silenced,
    dictionaries: [],
    failures: [],
  }
}

function selectRulesFor({ letter, profile }: PreparedLetter, request: LintRequest) {
  const { language = DEFAULT_LANGUAGE } = letter.facts
  return { language, wanted: selectFor(profile, language, request) }
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
function selectFor(profile: Profile, language: string, request: LintRequest): readonly SelectedRule[] {
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
