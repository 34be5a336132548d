import { dirname, resolve } from 'node:path'
import type { Configuration } from '../../config/index.ts'
import {
  createResolver,
  defineHouseRule,
  describeProblem,
  validateConfiguration,
} from '../../config/index.ts'
import {
  type Facts,
  mergeFacts,
  PROFILE_SETTINGS,
  type Profile,
  type ProfileSetting,
  parseLanguage,
} from '../../letter/index.ts'
import { LOCALE_SETTINGS, type LocaleSetting } from '../../lexicon/index.ts'
import { createReport, type JsonDiagnostic, type JsonNotice, toJsonReport } from '../../report/index.ts'
import type { Rule } from '../../rule/index.ts'
import { createSource, type Format, formatOf } from '../../source/index.ts'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { Failure } from '../failure.ts'
import { type ReadLetter, readLetter } from '../files/read-letters.ts'
import { findHome, isCiEnvironment, today as systemToday } from '../surroundings.ts'
import { TOOL } from '../version.ts'
import { findWordFiles } from '../words/find-words.ts'
import { DictionaryLoader, readGivenDictionaries } from '../words/load-dictionaries.ts'
import { addFoundWords } from '../words/read-words.ts'
import { lintPrepared } from './lint-prepared.ts'
import type { DictionaryRequest, LintRequest } from './lint-request.ts'
import { prepareLetter } from './prepare-letter.ts'

/** How a letter is to be linted. */
export interface LintOptions {
  /** What the text is called in diagnostics, and where its configuration applies; default `<text>`. */
  readonly path?: string
  /** By default what the path's ending says. */
  readonly format?: Format
  /** Settings of rules, words, and facts, as in a configuration file without `extends`, `wordFiles`, and named plugins. */
  readonly configuration?: Configuration
  /** Rules beside letterlint's own. */
  readonly rules?: readonly Rule[]
  /** The kind of letter, over what the letter and the configuration say. */
  readonly profile?: ProfileSetting
  /** The kind of English, over what the letter and the configuration say. */
  readonly locale?: LocaleSetting
  /** Hunspell dictionaries for the letter’s language or beside it, such as what a package `dictionary-de` exports. */
  readonly dictionaries?: readonly { readonly aff: Uint8Array; readonly dic: Uint8Array }[]
  readonly facts?: Facts
  /** The day to lint for, as `YYYY-MM-DD`; default today. */
  readonly today?: string
}

/** What was found in a letter, in the shape of the JSON report. */
export interface LintResult {
  readonly file: string
  readonly profile: Profile
  /** In the order of the text. */
  readonly diagnostics: readonly JsonDiagnostic[]
  readonly notices: readonly JsonNotice[]
}

/** The ways into letterlint for programs. */
export interface Linter {
  /**
   * Lints a text. Nothing is read from disk; without `configuration` every rule is as it is by default.
   *
   * @throws TypeError when the configuration, the profile, or the locale is not valid.
   * @throws RuleCrash when a rule fails.
   */
  lintText(text: string, options?: LintOptions): Promise<LintResult>
  /**
   * Lints a file under the configuration nearest to it, with the words of project and user, as the command
   * does; `configuration` stands in place of all that.
   *
   * @throws Failure when a configuration is wrong, or the file cannot be read or is no text.
   */
  lintFile(file: string, options?: LintOptions): Promise<LintResult>
}

/** A linter with these rules of its own. */
export function createLinter(builtIn: readonly Rule[]): Linter {
  return {
    async lintText(text, options = {}) {
      const { path = '<text>', format = formatOf(path) } = options
      const source = createSource(text, { path, format })
      const request = await configure(options, builtIn)
      return lint({ source, notices: [] }, options, { ...request, loadDictionaries: refuse })
    },
    async lintFile(file, options = {}) {
      const { path = file, format = formatOf(path) } = options
      const read = readLetter({ path, file: resolve(file) }, format)
      const request = options.configuration ? configure(options, builtIn) : load(file, options, builtIn)
      const loader = new DictionaryLoader(process.cwd())
      const loadDictionaries = async (wanted: DictionaryRequest) => loader.load(wanted)
      return lint(read, options, { ...(await request), loadDictionaries })
    },
  }
}

type Request = Pick<LintRequest, 'rules' | 'configuration' | 'loadDictionaries'>

/** A text alone has no folder in which a dictionary could be installed. */
const refuse = async ({ language }: DictionaryRequest) => {
  throw new Failure(`the spelling of letters in \`${language}\` cannot be checked: no dictionary is given`, {
    help: 'give one as `dictionaries`, such as the default export of a package `dictionary-de`',
  })
}

async function lint(
  { source, notices }: Pick<ReadLetter, 'source' | 'notices'>,
  options: LintOptions,
  request: Request,
): Promise<LintResult> {
  const { profile, locale, facts, dictionaries } = options
  assertKnown(options)
  const { configuration, rules, loadDictionaries } = request
  const given = dictionaries && readGivenDictionaries(dictionaries)
  const lintRequest: LintRequest = {
    rules,
    configuration: {
      ...configuration,
      facts: mergeFacts(configuration.facts, facts ?? {}),
      ...(given ? { dictionaries: given.map(({ shown }) => shown) } : {}),
    },
    flags: { facts: { ...(profile ? { profile } : {}), ...(locale ? { locale } : {}) } },
    loadDictionaries: given ? async () => given : loadDictionaries,
    today: options.today ?? systemToday(),
  }
  const linted = await lintPrepared(await prepareLetter(source, lintRequest), lintRequest)
  const failures = linted.failures.map(({ message }) => ({ level: 'error' as const, message }))
  const told = toJsonReport(createReport(TOOL, [linted], [...notices, ...linted.notices, ...failures]))
  return { file: source.path, profile: linted.profile, diagnostics: told.diagnostics, notices: told.notices }
}

function assertKnown({ profile, locale, facts }: LintOptions): void {
  if (profile !== undefined && !PROFILE_SETTINGS.includes(profile))
    throw new TypeError(`there is no profile \`${profile}\``)
  for (const given of [locale, facts?.locale]) {
    if (given !== undefined && !LOCALE_SETTINGS.includes(given))
      throw new TypeError(`there is no locale \`${given}\``)
  }
  if (facts?.language !== undefined && !parseLanguage(facts.language))
    throw new TypeError(`there is no language \`${facts.language}\``)
}

async function configure(options: LintOptions, builtIn: readonly Rule[]): Promise<Request> {
  const { configuration = {}, rules = [], path = '' } = options
  const { plugins = [], phraseRules = [], dictionaries } = configuration
  if (
    configuration.extends !== undefined ||
    dictionaries !== undefined ||
    plugins.some((plugin) => typeof plugin === 'string')
  ) {
    throw new TypeError('`extends`, `dictionaries`, and plugins by name are for files: give the plugins')
  }
  if (configuration.wordFiles !== undefined) {
    throw new TypeError('`wordFiles` are for files: give `words`')
  }
  const given = plugins.flatMap((plugin) => (typeof plugin === 'string' ? [] : plugin.rules))
  const all = [...builtIn, ...rules, ...given, ...phraseRules.map(defineHouseRule)]
  const { plugins: _, ...written } = configuration
  const [problem] = validateConfiguration(written, all)
  if (problem) throw new TypeError(describeProblem(problem))
  const resolver = await createResolver([{ configuration, file: 'configuration', folder: '' }], all)
  return { rules: all, configuration: resolver(`/${path}`) }
}

async function load(file: string, { rules = [] }: LintOptions, builtIn: readonly Rule[]): Promise<Request> {
  const cwd = process.cwd()
  const absolute = resolve(cwd, file)
  const { env: environment, platform } = process
  const user = { environment, platform, home: findHome, cwd }
  const isCi = isCiEnvironment(environment)
  const all = [...builtIn, ...rules]
  const startFolder = dirname(absolute)
  const configured = await loadConfiguration({ cwd, startFolder, isCi, rules: all })
  const loaded = addFoundWords(configured, findWordFiles(startFolder, user), user)
  return { rules: loaded.rules, configuration: loaded.resolve(absolute) }
}
