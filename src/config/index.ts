export type { WordFault } from './check-word.ts'
export { checkWord } from './check-word.ts'
export type {
  Configuration,
  ConfiguredFacts,
  HouseRule,
  LetterSettings,
  Level,
  Override,
  Plugin,
  RuleConfiguration,
} from './configuration.ts'
export { defineConfig, LEVELS } from './configuration.ts'
export { defineHouseRule } from './house-rules.ts'
export type { ParsedJson } from './locate.ts'
export { CONFIGURATION_RULE_ID, configurationDiagnostic, describeProblem, parseJson } from './locate.ts'
export type { ConfigurationLayer, ResolvedConfiguration, Resolver } from './resolve.ts'
export { createResolver } from './resolve.ts'
export type { DescribedRule, Schema } from './schema.ts'
export { configurationSchema } from './schema.ts'
export type { Suppressions } from './suppressions.ts'
export {
  formatSuppressions,
  parseSuppressions,
  suppressionsSchema,
  validateSuppressions,
} from './suppressions.ts'
export type { KeyPath, Problem } from './validate.ts'
export { formatKeyPath, validateConfiguration } from './validate.ts'
export type { AddedWords, RemovedWords, WordEntry } from './word-list.ts'
export { addToWordList, parseWordList, removeFromWordList } from './word-list.ts'
