export type { Applicability, Diagnostic, Edit, Fix, Label, Severity } from '../diagnostic/index.ts'
export type {
  Facts,
  Letter,
  Paragraph,
  ParagraphKind,
  Part,
  PartName,
  Profile,
  Sentence,
  Word,
} from '../letter/index.ts'
export { OPAQUE, primaryLanguage } from '../letter/index.ts'
export * from '../lexicon/index.ts'
export type { Point, Source, Span } from '../source/index.ts'
export {
  contains,
  isCapitalized,
  isLetterAt,
  isWordCharacter,
  lowerCase,
  overlaps,
  slice,
  toPoint,
} from '../source/index.ts'
export type { PluginRuleDefinition, UnifiedPlugin } from './adapt.ts'
export { fromRemark, fromRetext } from './adapt.ts'
export { defineRule } from './define.ts'
export type { MarkedText } from './example.ts'
export { parseMarkers } from './example.ts'
export type { OptionDeclaration, OptionDeclarations, OptionValues } from './options.ts'
export { defaultOptions } from './options.ts'
export type { CompiledPhrases, Phrase, PhraseRuleDefinition, PhraseTable } from './phrase.ts'
export { definePhraseRule, isCompiled } from './phrase.ts'
export type {
  Category,
  Citation,
  Example,
  Finding,
  MessageTexts,
  Rule,
  RuleContext,
  RuleDefinition,
} from './rule.ts'
export { CATEGORIES } from './rule.ts'
