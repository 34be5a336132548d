import type { HouseRule, ResolvedConfiguration } from '../../config/index.ts'
import type { Facts } from '../../letter/index.ts'
import type { Dictionary } from '../../lexicon/index.ts'
import type { Stopwatch } from '../../lint/index.ts'
import type { Rule } from '../../rule/index.ts'
import type { LevelFlag } from '../arguments/rule-arguments.ts'

/** What flags say of rules and of the letters; they win over every configuration and every front matter. */
export interface LintFlags {
  readonly facts?: Facts | undefined
  readonly levels?: readonly LevelFlag[] | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  /** Whether directives in letters are heeded; by default they are. */
  readonly inlineConfig?: boolean | undefined
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

/** All that one letter is linted with, beside the other letters of the run. */
export interface LintRequest {
  readonly rules: readonly Rule[]
  /** Those among them that a configuration holds as data. */
  readonly houseRules?: readonly HouseRule[] | undefined
  readonly configuration: ResolvedConfiguration
  readonly flags: LintFlags
  /** Reads dictionaries, or throws a Failure; called only where rules need some. */
  readonly loadDictionaries?:
    | ((wanted: DictionaryRequest) => Promise<readonly LoadedDictionary[]>)
    | undefined
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Times the work of rules. */
  readonly stopwatch?: Stopwatch | undefined
}

/** Whether all rules are letterlint's own, or data of a configuration: those of plugins are code, which may do anything. */
export function hasKnownRules({ rules, houseRules = [] }: LintRequest, own: ReadonlySet<Rule>): boolean {
  const house = new Set(houseRules.map(({ id }) => id))
  return rules.every((rule) => own.has(rule) || house.has(rule.id))
}
