import type { ResolvedConfiguration } from '../config/index.ts'
import type { Notice } from '../diagnostic/index.ts'
import {
  addLocale,
  DEFAULT_LANGUAGE,
  type Facts,
  type Letter,
  type Profile,
  parseLetter,
  primaryLanguage,
} from '../letter/index.ts'
import type { Dictionary, LocaleSetting } from '../lexicon/index.ts'
import { lintLetter, type RuleSetting, type SelectedRule, selectRules } from '../lint/index.ts'
import type { LetterReport } from '../report/index.ts'
import type { Rule } from '../rule/index.ts'
import { type Source, toPoint } from '../source/index.ts'
import type { LevelFlag } from './arguments.ts'
import { Failure } from './failure.ts'
import { loadLexicon } from './load-lexicon.ts'
import { docsUrl } from './version.ts'

/** What flags say of rules, profile, language, and locale; they win over every configuration. */
export interface LintFlags {
  readonly profile?: Profile | undefined
  readonly locale?: LocaleSetting | undefined
  readonly language?: string | undefined
  readonly levels?: readonly LevelFlag[] | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
}

/** Which dictionaries a letter needs. */
export interface DictionaryRequest {
  readonly language: string
  /** Those of the user, as absolute paths of their files of words. */
  readonly files: readonly string[]
  /** Of the letter, as in its source. */
  readonly path: string
}

/** A dictionary, and how it is shown to people. */
export interface LoadedDictionary {
  readonly shown: string
  readonly dictionary: Dictionary
}

/** All that one letter is linted with. */
export interface LintRequest {
  readonly rules: readonly Rule[]
  readonly configuration: ResolvedConfiguration
  readonly flags: LintFlags
  /** Reads dictionaries, or throws a Failure; called only where rules need some. */
  readonly loadDictionaries?:
    | ((wanted: DictionaryRequest) => Promise<readonly LoadedDictionary[]>)
    | undefined
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
  readonly dictionaries: readonly string[]
  /** Why rules that need dictionaries did not run, though all others did. */
  readonly failures: readonly Failure[]
  /** Where facts come from that neither the configuration nor the front matter has. */
  readonly origins: Readonly<Record<string, string>>
}

/** The profile of a letter that nobody has said anything of. */
export const DEFAULT_PROFILE: Profile = 'cover-letter'

/**
 * Parses a letter and runs the rules that hold for it.
 *
 * @throws RuleCrash when a rule fails.
 */
export async function lintSource(source: Source, request: LintRequest): Promise<LintedLetter> {
  const { letter, origins } = await readLetter(source, request)
  const { language = DEFAULT_LANGUAGE } = letter.facts
  const profile = request.flags.profile ?? letter.facts.profile ?? DEFAULT_PROFILE
  const wanted = selectFor(profile, language, request)
  const { dictionaries, failures } = await findDictionaries(wanted, language, source.path, request)
  const selected = failures.length === 0 ? wanted : wanted.filter(({ rule }) => !rule.needsDictionaries)
  const diagnostics = await lintLetter(letter, {
    rules: selected,
    profile,
    today: request.today,
    lexicon: loadLexicon,
    dictionaries: dictionaries.map(({ dictionary }) => dictionary),
    docsUrl,
  })
  return {
    source,
    letter,
    profile,
    selected,
    diagnostics,
    notices: [...noteEmptiness(letter), ...noteFrontMatter(letter)],
    dictionaries: dictionaries.map(({ shown }) => shown),
    failures,
    origins,
  }
}

/** Parses a letter, and adds to its facts what flags say and what follows from them. */
async function readLetter(
  source: Source,
  { configuration, flags }: LintRequest,
): Promise<Pick<LintedLetter, 'letter' | 'origins'>> {
  const letter = await parseLetter(source, configuration.facts)
  const { language, locale } = flags
  const told: Facts = {
    ...letter.facts,
    ...(language === undefined ? {} : { language }),
    ...(locale === undefined ? {} : { locale }),
  }
  const facts = addLocale(told)
  return {
    letter: { ...letter, facts },
    origins: {
      ...(language === undefined ? {} : { 'facts.language': '--language' }),
      ...(locale === undefined ? {} : { 'facts.locale': '--locale' }),
      ...(facts === told ? {} : { 'facts.locale': 'facts.language' }),
    },
  }
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

function noteEmptiness({ source: { path }, words }: Letter): Notice[] {
  return words.length > 0 ? [] : [{ level: 'warning', file: path, message: `\`${path}\` holds no words` }]
}

function noteFrontMatter({ source, frontMatterProblems }: Letter): Notice[] {
  return frontMatterProblems.map(({ message, span }) => {
    const { line, column } = toPoint(source, span.start)
    return { level: 'warning', file: source.path, message: `${source.path}:${line}:${column}: ${message}` }
  })
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
