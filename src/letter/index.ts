export type { Applicant, Facts, Profile } from './facts.ts'
export { mergeFacts, PROFILES } from './facts.ts'
export type { FoldedText } from './fold.ts'
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
export { parseLetter } from './parse.ts'
export { printTree } from './print-tree.ts'
