import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Configuration } from '../config/index.ts'
import { createResolver, validateConfiguration } from '../config/index.ts'
import type { Facts, Profile } from '../letter/index.ts'
import { type JsonDiagnostic, type JsonNotice, toJsonReport } from '../report/index.ts'
import type { Rule } from '../rule/index.ts'
import { createSource, decodeSource, type Format, formatOf, type Source } from '../source/index.ts'
import { type LintRequest, lintSource } from './lint-source.ts'
import { isCiEnvironment, loadConfiguration } from './load-configuration.ts'
import { today as systemToday } from './surroundings.ts'
import { version } from './version.ts'

/** How a letter is to be linted. */
export interface LintOptions {
  /** What the text is called in diagnostics, and where its configuration applies; default `<text>`. */
  readonly path?: string
  /** By default what the path's ending says. */
  readonly format?: Format
  /** Settings of rules, words, and facts, as in a configuration file without `extends` and named plugins. */
  readonly configuration?: Configuration
  /** Rules beside letterlint's own. */
  readonly rules?: readonly Rule[]
  readonly profile?: Profile
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
   * @throws TypeError when the configuration is not valid.
   * @throws RuleCrash when a rule fails.
   */
  lintText(text: string, options?: LintOptions): Promise<LintResult>
  /**
   * Lints a file under the configuration nearest to it, as the command does; `configuration` stands in its
   * place.
   *
   * @throws Failure when a configuration is wrong, and the system's error when the file cannot be read.
   */
  lintFile(file: string, options?: LintOptions): Promise<LintResult>
}

/** A linter with these rules of its own. */
export function createLinter(builtIn: readonly Rule[]): Linter {
  return {
    async lintText(text, options = {}) {
      const { path = '<text>', format = formatOf(path) } = options
      return lint(createSource(text, { path, format }), options, await configure(options, builtIn))
    },
    async lintFile(file, options = {}) {
      const { path = file, format = formatOf(path) } = options
      const source = decodeSource(await readFile(file), { path, format })
      const request = options.configuration ? await configure(options, builtIn) : await load(file, builtIn)
      return lint(source, options, request)
    },
  }
}

type Request = Pick<LintRequest, 'rules' | 'configuration'>

async function lint(source: Source, options: LintOptions, request: Request): Promise<LintResult> {
  const { configuration, rules } = request
  const linted = await lintSource(source, {
    rules: [...rules, ...(options.rules ?? [])],
    configuration: { ...configuration, facts: { ...configuration.facts, ...options.facts } },
    flags: { profile: options.profile },
    today: options.today ?? systemToday(),
  })
  const tool = { name: 'letterlint', version }
  const { diagnostics, notices } = toJsonReport({ tool, letters: [linted], notices: linted.notices })
  return { file: source.path, profile: linted.profile, diagnostics, notices }
}

async function configure(
  { configuration = {}, rules = [], path = '' }: LintOptions,
  builtIn: readonly Rule[],
) {
  const all = [...builtIn, ...rules]
  const [problem] = validateConfiguration(configuration, all)
  if (problem) throw new TypeError(problem.message)
  const layer = { configuration, file: 'configuration', folder: '' }
  const resolver = await createResolver([layer], all)
  return { rules: builtIn, configuration: resolver(`/${path}`) }
}

async function load(file: string, builtIn: readonly Rule[]): Promise<Request> {
  const cwd = process.cwd()
  const absolute = resolve(cwd, file)
  const isCi = isCiEnvironment(process.env)
  const loaded = await loadConfiguration({ cwd, startFolder: dirname(absolute), isCi, rules: builtIn })
  return { rules: loaded.rules, configuration: loaded.resolve(absolute) }
}
