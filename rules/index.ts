import type { Rule } from '../src/rule/index.ts'
import bareDirective from './directives/bare-directive.ts'
import invalidDirective from './directives/invalid-directive.ts'
import unusedDirective from './directives/unused-directive.ts'
import invalidDate from './facts/invalid-date.ts'
import staleYear from './facts/stale-year.ts'
import indefiniteArticle from './grammar/indefinite-article.ts'
import repeatedWord from './grammar/repeated-word.ts'
import assistantResidue from './leftovers/assistant-residue.ts'
import dummyData from './leftovers/dummy-data.ts'
import editingResidue from './leftovers/editing-residue.ts'
import linkPlaceholder from './leftovers/link-placeholder.ts'
import mergeError from './leftovers/merge-error.ts'
import placeholderAngleBracket from './leftovers/placeholder-angle-bracket.ts'
import placeholderBlank from './leftovers/placeholder-blank.ts'
import placeholderBracket from './leftovers/placeholder-bracket.ts'
import placeholderTemplateToken from './leftovers/placeholder-template-token.ts'
import todoMarker from './leftovers/todo-marker.ts'
import nameConsistency from './recipient/name-consistency.ts'
import salutationGendered from './recipient/salutation-gendered.ts'
import salutationGeneric from './recipient/salutation-generic.ts'
import salutationInformal from './recipient/salutation-informal.ts'
import salutationNameMismatch from './recipient/salutation-name-mismatch.ts'
import salutationTitle from './recipient/salutation-title.ts'
import wrongRecipient from './recipient/wrong-recipient.ts'
import brandCase from './spelling/brand-case.ts'
import institutionName from './spelling/institution-name.ts'
import realWordTypo from './spelling/real-word-typo.ts'
import spelling from './spelling/spelling.ts'
import spellingVariant from './spelling/spelling-variant.ts'
import unknownWord from './spelling/unknown-word.ts'
import closingMismatch from './structure/closing-mismatch.ts'
import closingMissing from './structure/closing-missing.ts'
import closingNonstandard from './structure/closing-nonstandard.ts'
import contactMissing from './structure/contact-missing.ts'
import dateMissing from './structure/date-missing.ts'
import lengthLimit from './structure/length-limit.ts'
import salutationMissing from './structure/salutation-missing.ts'
import signatureMissing from './structure/signature-missing.ts'
import doubleSpace from './typography/double-space.ts'
import hyphenAsDash from './typography/hyphen-as-dash.ts'
import punctuationSpacing from './typography/punctuation-spacing.ts'
import quoteConsistency from './typography/quote-consistency.ts'
import confusedWord from './wording/confused-word.ts'
import contraction from './wording/contraction.ts'
import informalLanguage from './wording/informal-language.ts'
import undefinedAcronym from './wording/undefined-acronym.ts'
import unidiomaticPhrase from './wording/unidiomatic-phrase.ts'

/** Every rule of letterlint, in alphabetical order. */
export const rules: readonly Rule[] = [
  assistantResidue,
  bareDirective,
  brandCase,
  closingMismatch,
  closingMissing,
  closingNonstandard,
  confusedWord,
  contactMissing,
  contraction,
  dateMissing,
  doubleSpace,
  dummyData,
  editingResidue,
  hyphenAsDash,
  indefiniteArticle,
  informalLanguage,
  institutionName,
  invalidDate,
  invalidDirective,
  lengthLimit,
  linkPlaceholder,
  mergeError,
  nameConsistency,
  placeholderAngleBracket,
  placeholderBlank,
  placeholderBracket,
  placeholderTemplateToken,
  punctuationSpacing,
  quoteConsistency,
  realWordTypo,
  repeatedWord,
  salutationGendered,
  salutationGeneric,
  salutationInformal,
  salutationMissing,
  salutationNameMismatch,
  salutationTitle,
  signatureMissing,
  spelling,
  spellingVariant,
  staleYear,
  todoMarker,
  undefinedAcronym,
  unidiomaticPhrase,
  unknownWord,
  unusedDirective,
  wrongRecipient,
]
