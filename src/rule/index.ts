export type {
  Applicability,
  Diagnostic,
  Edit,
  Fix,
  Label,
  RelatedPlace,
  Severity,
} from '../diagnostic/index.ts'
export type {
  Facts,
  Letter,
  NamePart,
  Paragraph,
  ParagraphKind,
  Part,
  PartName,
  Person,
  Profile,
  Sentence,
  TargetName,
  TargetPlace,
  Title,
  TitleKind,
  Word,
  WrittenDate,
} from '../letter/index.ts'
export {
  daysInMonth,
  distinctiveWord,
  findDates,
  findLetterDate,
  findTargetNames,
  foldName,
  isOfficeWord,
  isSameName,
  isSameTarget,
  MONTHS,
  OPAQUE,
  primaryLanguage,
  readPerson,
  readPersons,
  takeInventory,
  titleKindOf,
  transliterateName,
  WEEKDAYS,
  weekdayOf,
} from '../letter/index.ts'
export * from '../lexicon/index.ts'
export type { Point, Source, Span } from '../source/index.ts'
export {
  contains,
  isCapitalized,
  isLetter,
  isLetterAt,
  isMadeOf,
  isNameCharacter,
  isSmall,
  isSmallLetter,
  isWithin,
  isWordCharacter,
  listRuns,
  lowerCase,
  mergeSpans,
  overlaps,
  slice,
  tokenStart,
  toPoint,
  trimEnd,
} from '../source/index.ts'
export type { PluginMessage, PluginRuleDefinition, UnifiedPlugin } from './adapt.ts'
export { fromRemark, fromRetext } from './adapt.ts'
export { defineRule } from './define.ts'
export type { MarkedText } from './example.ts'
export { parseMarkers } from './example.ts'
export type { OptionDeclaration, OptionDeclarations, OptionValues } from './options.ts'
export { defaultOptions } from './options.ts'
export type { CompiledPhrases, Phrase, PhraseFile, PhraseRuleDefinition, PhraseTable } from './phrase.ts'
export { definePhraseRule, isCompiled } from './phrase.ts'
export { quoteLetter } from './quote.ts'
export type {
  Category,
  Citation,
  Example,
  Finding,
  MessageTexts,
  OtherLetters,
  OtherTarget,
  Rule,
  RuleContext,
  RuleDefinition,
} from './rule.ts'
export { CATEGORIES } from './rule.ts'
export { isMarkedSic } from './sic.ts'
