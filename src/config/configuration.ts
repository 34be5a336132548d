import type { Severity } from '../diagnostic/index.ts'
import type { Facts, ProfileSetting } from '../letter/index.ts'
import type { LocaleSetting } from '../lexicon/index.ts'
import type { Citation, Phrase, Rule } from '../rule/index.ts'

/** What a rule may be set to: `on` is the rule's own severity, and `warning` for one that is off by default. */
export const LEVELS = ['off', 'on', 'info', 'warning', 'error'] as const satisfies readonly (
  | Severity
  | 'off'
  | 'on'
)[]

/** See {@link LEVELS}. */
export type Level = (typeof LEVELS)[number]

/** A level alone keeps the options that an extended configuration gave. */
export type RuleConfiguration = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>]

/** A house rule as data: phrases that a team does not want in its letters. */
export interface HouseRule {
  /** Kebab-case, named for the bad thing; no other rule may have it. */
  readonly id: string
  /** Default `warning`. */
  readonly severity?: Severity | 'off'
  readonly summary?: string
  /** What is wrong. `{phrase}` is the phrase as it stands in the letter. */
  readonly message?: string
  readonly help?: string
  readonly note?: string
  readonly phrases: readonly (string | Phrase)[]
  readonly citation?: readonly Citation[]
}

/** Rules from elsewhere. */
export interface Plugin {
  readonly name?: string
  /** Made with `defineRule`, `definePhraseRule`, `fromRetext`, or `fromRemark`. */
  readonly rules: readonly Rule[]
}

/** What is known of the letters of a folder, as in {@link Facts}. */
export type ConfiguredFacts = Omit<Facts, 'profile' | 'locale' | 'words' | 'date'>

/** What may differ by letter. */
export interface LetterSettings extends ConfiguredFacts {
  readonly profile?: ProfileSetting
  readonly locale?: LocaleSetting
  /** Hunspell dictionaries of one’s own: paths of `.dic` files, relative to the configuration. */
  readonly dictionaries?: readonly string[]
  /** Words that letters may use; a lower-case entry accepts any case, another itself and all capitals. */
  readonly words?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleConfiguration>>
}

/** Settings for the letters that a glob names. */
export interface Override extends LetterSettings {
  /** Relative to the folder of the configuration; a pattern without `/` matches in any folder below it. */
  readonly files: string | readonly string[]
}

/**
 * What stands in a configuration file.
 *
 * Of two that say something of the same thing the later wins: the extending file over the extended, an
 * override over what stands beside it. Options of a rule are merged name by name; `words`, `wordFiles`, `dictionaries`,
 * `ignore`, `plugins`, `phraseRules`, and `overrides` add up.
 */
export interface Configuration extends LetterSettings {
  readonly $schema?: string
  /** Other configurations, by path (`./…`) or package; a later one wins over an earlier one. */
  readonly extends?: string | readonly string[]
  /** Files with words that letters may use, one a line, relative to the folder of the configuration. */
  readonly wordFiles?: readonly string[]
  /** Patterns as in `.gitignore`, relative to the folder of the configuration. */
  readonly ignore?: readonly string[]
  /** Packages or paths (`./…`); in JavaScript and TypeScript also the plugins themselves. */
  readonly plugins?: readonly (string | Plugin)[]
  readonly phraseRules?: readonly HouseRule[]
  readonly overrides?: readonly Override[]
}

/** Gives a configuration back as it is, so that an editor knows its type. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration
}
