import { dirname, resolve } from 'node:path'
import type { Notice } from '../diagnostic/index.ts'
import { printTree } from '../letter/index.ts'
import { RuleCrash } from '../lint/index.ts'
import { drawProse, marksFor, REPORTERS, type Report } from '../report/index.ts'
import type { CheckOptions } from './arguments.ts'
import { ChosenConfigurations, type LoadedConfiguration } from './chosen-configurations.ts'
import { describeFailure } from './describe-failure.ts'
import { findRule } from './explain.ts'
import { readToldFacts } from './facts-arguments.ts'
import { Failure } from './failure.ts'
import { type FoundLetter, findLetters } from './find-letters.ts'
import { type LintedLetter, lintPrepared } from './lint-prepared.ts'
import type { DictionaryRequest, LintRequest } from './lint-request.ts'
import type { DictionaryLoader } from './load-dictionaries.ts'
import type { ExitCode } from './main.ts'
import { writeText } from './output.ts'
import { choosePaths, STANDARD_INPUT } from './paths.ts'
import { type PreparedLetter, prepareLetter } from './prepare-letter.ts'
import { printConfigurations } from './print-configuration.ts'
import { type ReadLetter, readLetter, readStandardInput } from './read-letters.ts'
import { settingsFor } from './settings.ts'
import { showPath } from './show-path.ts'
import type { Surroundings } from './surroundings.ts'
import { version } from './version.ts'

/** Lints letters and reports on them: read, parse, rules, lint, report, exit code. */
export async function checkLetters(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const run = new Run(options, surroundings)
  await run.lintAll(choosePaths(paths, options, surroundings.stdin))
  await writeText(surroundings.stderr, await run.remarks())
  await writeText(surroundings.stdout, await run.report())
  return run.exitCode()
}

class Run {
  readonly failures: unknown[] = []
  /** The letters that were read, in the order in which they were found. */
  readonly #prepared: { readonly prepared: PreparedLetter; readonly request: LintRequest }[] = []
  readonly #letters: LintedLetter[] = []
  readonly #notices: Notice[] = []
  readonly #options: CheckOptions
  readonly #surroundings: Surroundings
  readonly #configurations: ChosenConfigurations
  readonly #requests = new Map<object, LintRequest>()
  #dictionaries: DictionaryLoader | undefined
  /** The files that are named themselves, absolute. */
  readonly #named = new Set<string>()

  constructor(options: CheckOptions, surroundings: Surroundings) {
    this.#options = options
    this.#surroundings = surroundings
    this.#configurations = new ChosenConfigurations(options, surroundings)
  }

  async lintAll(paths: readonly string[]): Promise<void> {
    const { cwd, stdin } = this.#surroundings
    for (const path of paths) this.#named.add(resolve(cwd, path))
    const files = paths.filter((path) => path !== STANDARD_INPUT)
    if (files.length < paths.length) {
      const { stdinFilename } = this.#options
      const file = resolve(cwd, stdinFilename ?? 'stdin')
      const path = stdinFilename === undefined ? '<stdin>' : showPath(file, cwd)
      await this.#prepareOne({ path, file }, () => readStandardInput(stdin, path))
    }
    if (files.length === 0) return this.#lintPrepared()
    const ignore = (await this.#attempt(() => this.#configurations.forFolder(cwd)))?.ignore ?? []
    const found = await findLetters(files, {
      cwd,
      ignore,
      noIgnore: !this.#options.ignore,
      forceExclude: this.#options.forceExclude === true,
      errorOnUnmatchedPattern: this.#options.errorOnUnmatchedPattern,
    })
    this.failures.push(...found.failures)
    for (const letter of found.paths) await this.#prepareOne(letter, () => readLetter(letter))
    await this.#lintPrepared()
  }

  async #prepareOne(found: FoundLetter, read: () => ReadLetter | Promise<ReadLetter>): Promise<void> {
    await this.#attempt(async () => {
      const loaded = await this.#configurations.forFolder(dirname(found.file))
      if (await this.#isIgnoredBy(loaded, found.file)) return
      const { source, notices } = await read()
      this.#notices.push(...notices)
      const request = this.#requestFor(loaded, found.file)
      const prepared = await prepareLetter(source, request)
      this.#notices.push(...prepared.notices)
      this.#prepared.push({ prepared, request })
    })
  }

  /** Lints all letters that were read: each is seen beside the others. */
  async #lintPrepared(): Promise<void> {
    const letters = this.#prepared.map(({ prepared }) => prepared.letter)
    for (const { prepared, request } of this.#prepared) {
      await this.#attempt(async () => {
        const linted = await lintPrepared(prepared, request, letters)
        this.#letters.push(linted)
        for (const failure of linted.failures) this.#addFailure(failure)
      })
    }
    this.#letters.sort((a, b) => (a.source.path < b.source.path ? -1 : 1))
  }

  /** A configuration below the working directory ignores letters too, though not one that is named. */
  async #isIgnoredBy({ ignore }: LoadedConfiguration, file: string): Promise<boolean> {
    const { ignore: asks, forceExclude } = this.#options
    if (ignore.length === 0 || !asks || (this.#named.has(file) && !forceExclude)) return false
    const { IgnoreFiles } = await import('./ignore-files.ts')
    return new IgnoreFiles(ignore, dirname(file)).ignoresFile(file)
  }

  /** The same request for the same configuration, so that what is built from it is built once. */
  #requestFor(loaded: LoadedConfiguration, file: string): LintRequest {
    const configuration = loaded.resolve(file)
    const known = this.#requests.get(configuration)
    if (known) return known
    const { levels, only = [], skip = [], today } = this.#options
    for (const id of [...levels.map(({ ruleId }) => ruleId), ...only, ...skip]) findRule(id, loaded.rules)
    const request = {
      rules: loaded.rules,
      configuration,
      flags: { facts: readToldFacts(this.#options), levels, only, skip },
      loadDictionaries: (wanted: DictionaryRequest) => this.#loadDictionaries(wanted),
      today: today ?? this.#surroundings.today(),
    }
    this.#requests.set(configuration, request)
    return request
  }

  /** What fails for one letter does not keep the others from being linted; the same failure is said once. */
  async #attempt<Value>(action: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await action()
    } catch (error) {
      this.#addFailure(error)
      return undefined
    }
  }

  #addFailure(error: unknown): void {
    const isNew = !this.failures.some((failure) => String(failure) === String(error))
    if (isNew) this.failures.push(error)
  }

  /** What reads dictionaries is loaded only for letters that need some. */
  async #loadDictionaries(wanted: DictionaryRequest) {
    if (!this.#dictionaries) {
      const { DictionaryLoader } = await import('./load-dictionaries.ts')
      this.#dictionaries = new DictionaryLoader(this.#surroundings.cwd)
    }
    return this.#dictionaries.load(wanted)
  }

  /** What goes to standard output. */
  async report(): Promise<string> {
    const { printTree: wantsTree, printConfig, format } = this.#options
    if (printConfig) {
      const { cwd } = this.#surroundings
      return printConfigurations(this.#letters, this.#configurations, cwd)
    }
    if (wantsTree) return this.#letters.map(({ letter }) => printTree(letter)).join('\n')
    const render = await REPORTERS[format].load()
    return render(this.#toReport(), await settingsFor(this.#options, this.#surroundings, 'stdout'))
  }

  #toReport(): Report {
    const { quiet, format } = this.#options
    const letters = this.#letters.map((linted) => ({
      source: linted.source,
      profile: linted.profile,
      ...(linted.profileEvidence === undefined ? {} : { profileEvidence: linted.profileEvidence }),
      diagnostics: quiet
        ? linted.diagnostics.filter(({ severity }) => severity === 'error')
        : linted.diagnostics,
    }))
    const failures = format === 'json' ? this.failures.map(toNotice) : []
    return { tool: { name: 'letterlint', version }, letters, notices: [...this.#notices, ...failures] }
  }

  /** What goes to standard error: why letters could not be linted, and what the report does not tell. */
  async remarks(): Promise<string> {
    const debug = this.#options.debug === true
    const settings = await settingsFor(this.#options, this.#surroundings, 'stderr')
    const isTold = REPORTERS[this.#options.format].tellsNotices
    const notices = isTold
      ? []
      : this.#notices.map(({ level, message }) => `${level}: ${drawProse(message, marksFor(settings))}\n`)
    return [
      ...notices,
      ...this.failures.map((failure) => describeFailure(failure, { settings, debug })),
    ].join('')
  }

  exitCode(): ExitCode {
    if (this.failures.length > 0) return 2
    if (this.#options.exitZero) return 0
    const count = (wanted: string) =>
      this.#letters.reduce(
        (sum, { diagnostics }) => sum + diagnostics.filter(({ severity }) => severity === wanted).length,
        0,
      )
    const limit = this.#options.maxWarnings ?? Number.POSITIVE_INFINITY
    return count('error') > 0 || count('warning') > limit ? 1 : 0
  }
}

function toNotice(failure: unknown): Notice {
  const isKnown = failure instanceof Failure || failure instanceof RuleCrash
  const message = failure instanceof Error ? failure.message : String(failure)
  return { level: 'error', message: isKnown ? message : `letterlint failed: ${message}` }
}
