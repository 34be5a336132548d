import type { Notice } from '../../diagnostic/index.ts'
import { type LetterTargets, RuleCrash } from '../../lint/index.ts'
import type { CheckOptions } from '../arguments/check-options.ts'
import { readToldFacts } from '../arguments/told-facts.ts'
import type { LetterCache } from '../cache/letter-cache.ts'
import { ChosenConfigurations, type LoadedConfiguration } from '../configuration/chosen-configurations.ts'
import { Failure, LetterCrash } from '../failure.ts'
import { findRule } from '../rules/explain.ts'
import { SuppressionsFinder } from '../silence/find-suppressions.ts'
import type { Surroundings } from '../surroundings.ts'
import type { DictionaryLoader } from '../words/load-dictionaries.ts'
import type { DictionaryRequest, LintRequest } from './lint-request.ts'
import { Progress } from './progress.ts'
import { Timing } from './timing.ts'

/** What the steps of one run share: what was asked for, what went wrong, and what was loaded. */
export class Run {
  readonly options: CheckOptions
  readonly surroundings: Surroundings
  readonly configurations: ChosenConfigurations
  /** What is to be said of letters and of the run, in the order in which it was met. */
  readonly notices: Notice[] = []
  /** Where the time of the run is asked for. */
  readonly timing: Timing | undefined
  readonly progress: Progress
  /** Why something could not be done; the run ends with 2 when there are any. */
  readonly failures: unknown[] = []
  readonly suppressions: SuppressionsFinder
  /** Whether suppressions are left over that keep nothing from being shown, which stops the run. */
  hasUnusedSuppressions = false
  /** Whom the letters of the run are for, as they were read. */
  targets: readonly LetterTargets[] = []
  /** How many problems were fixed in letters, or would be where the changes are only shown. */
  fixedCount = 0
  /** All letters that were found, absolute, which no report may take the place of. */
  readonly letterFiles: string[] = []
  /** What is known of letters from earlier runs; undefined where nobody asks for that. */
  cache: LetterCache | undefined
  readonly #requests = new Map<object, LintRequest>()
  #dictionaries: DictionaryLoader | undefined

  constructor(options: CheckOptions, surroundings: Surroundings) {
    this.options = options
    this.surroundings = surroundings
    this.timing = options.timing ? new Timing() : undefined
    this.progress = new Progress(surroundings)
    this.configurations = new ChosenConfigurations(options, surroundings)
    this.suppressions = new SuppressionsFinder(options, surroundings.cwd)
  }

  /** What fails for one letter does not keep the others from being linted; the same failure is said once. */
  async attempt<Value>(action: () => Value | Promise<Value>): Promise<Value | undefined> {
    try {
      return await action()
    } catch (error) {
      this.addFailure(error)
      return undefined
    }
  }

  /** The same for work on one letter, whose path is told when letterlint itself fails. */
  async attemptLetter<Value>(path: string, action: () => Value | Promise<Value>): Promise<Value | undefined> {
    return this.attempt(async () => {
      try {
        return await action()
      } catch (error) {
        throw error instanceof Failure || error instanceof RuleCrash ? error : new LetterCrash(path, error)
      }
    })
  }

  /** Keeps a failure, unless it is known. */
  addFailure(error: unknown): void {
    const isNew = !this.failures.some((failure) => String(failure) === String(error))
    if (isNew) this.failures.push(error)
  }

  /**
   * What a letter is linted with, by its absolute path; the same request for the same configuration, so that
   * what is built from it is built once.
   *
   * @throws Failure when a flag names a rule that there is not.
   */
  requestFor(loaded: LoadedConfiguration, file: string): LintRequest {
    const configuration = loaded.resolve(file)
    const known = this.#requests.get(configuration)
    if (known) return known
    const { levels, only = [], skip = [], suppressRule = [], inlineConfig, today } = this.options
    for (const id of [...levels.map(({ ruleId }) => ruleId), ...only, ...skip, ...suppressRule])
      findRule(id, loaded.rules)
    const request = {
      rules: loaded.rules,
      houseRules: loaded.layers.flatMap((layer) => layer.configuration.phraseRules ?? []),
      configuration,
      flags: { facts: readToldFacts(this.options), levels, only, skip, inlineConfig },
      loadDictionaries: (wanted: DictionaryRequest) => this.#loadDictionaries(wanted),
      today: today ?? this.surroundings.today(),
      stopwatch: this.timing?.start,
    }
    this.#requests.set(configuration, request)
    return request
  }

  /** Opens the cache, where one is asked for. */
  async openCache(): Promise<void> {
    const { cache, cacheLocation } = this.options
    if (!cache && cacheLocation === undefined) return
    const { CACHE_FILE, LetterCache } = await import('../cache/letter-cache.ts')
    this.cache = new LetterCache(cacheLocation ?? CACHE_FILE, this.surroundings.cwd)
  }

  /** Keeps what was found for later runs. A run without that is as good, so a failure is only told. */
  async saveCache(): Promise<void> {
    try {
      this.cache?.save()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      this.notices.push({ level: 'warning', message: error.message })
    }
  }

  /** What reads dictionaries is loaded only for letters that need some. */
  async #loadDictionaries(wanted: DictionaryRequest) {
    if (!this.#dictionaries) {
      const { DictionaryLoader } = await import('../words/load-dictionaries.ts')
      this.#dictionaries = new DictionaryLoader(this.surroundings.cwd)
    }
    return this.#dictionaries.load(wanted)
  }
}
