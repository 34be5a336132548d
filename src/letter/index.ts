export { detectProfile } from './detect-profile.ts'
export type { Applicant, Facts, Profile, ProfileSetting } from './facts.ts'
export { FACT_NAMES, mergeFacts, PROFILE_SETTINGS, PROFILES } from './facts.ts'
export type { WrittenDate } from './find-dates.ts'
export { daysInMonth, findDates, findLetterDate, MONTHS, WEEKDAYS, weekdayOf } from './find-dates.ts'
export type { TargetName, TargetPlace } from './find-target-names.ts'
export { findTargetNames } from './find-target-names.ts'
export type { FoldedText } from './fold.ts'
export { foldName, isSameName, transliterateName } from './fold-name.ts'
export { takeInventory } from './inventory.ts'
export {
  addLocale,
  DEFAULT_LANGUAGE,
  LANGUAGE_PATTERN,
  parseLanguage,
  primaryLanguage,
} from './language.ts'
export type {
  FrontMatterProblem,
  Letter,
  Paragraph,
  ParagraphKind,
  Part,
  PartName,
  Sentence,
  Word,
} from './letter.ts'
export { OPAQUE, PART_NAMES } from './letter.ts'
export { distinctiveWord, isSameTarget, keyOfTarget } from './match-targets.ts'
export type { NamePart } from './name-row.ts'
export { isOfficeWord, type TitleKind, titleKindOf } from './name-words.ts'
export { parseLetter } from './parse.ts'
export type { Person, Title } from './person.ts'
export { readPerson, readPersons } from './person.ts'
export { printTree } from './print-tree.ts'
