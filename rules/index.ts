import type { Rule } from '../src/rule/index.ts'
import repeatedWord from './grammar/repeated-word.ts'
import linkPlaceholder from './leftovers/link-placeholder.ts'
import placeholderAngleBracket from './leftovers/placeholder-angle-bracket.ts'
import placeholderBlank from './leftovers/placeholder-blank.ts'
import placeholderBracket from './leftovers/placeholder-bracket.ts'
import placeholderTemplateToken from './leftovers/placeholder-template-token.ts'
import todoMarker from './leftovers/todo-marker.ts'
import realWordTypo from './spelling/real-word-typo.ts'
import spelling from './spelling/spelling.ts'
import spellingVariant from './spelling/spelling-variant.ts'
import unknownWord from './spelling/unknown-word.ts'
import closingMissing from './structure/closing-missing.ts'
import salutationMissing from './structure/salutation-missing.ts'
import signatureMissing from './structure/signature-missing.ts'
import quoteConsistency from './typography/quote-consistency.ts'
import confusedWord from './wording/confused-word.ts'
import contraction from './wording/contraction.ts'
import informalLanguage from './wording/informal-language.ts'

/** Every rule of letterlint, in alphabetical order. */
export const rules: readonly Rule[] = [
  closingMissing,
  confusedWord,
  contraction,
  informalLanguage,
  linkPlaceholder,
  placeholderAngleBracket,
  placeholderBlank,
  placeholderBracket,
  placeholderTemplateToken,
  quoteConsistency,
  realWordTypo,
  repeatedWord,
  salutationMissing,
  signatureMissing,
  spelling,
  spellingVariant,
  todoMarker,
  unknownWord,
]
