import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with PR. */
export const pairsPr: readonly Phrase[] = [
  {
    phrase: 'precede with',
    replacements: ['proceed with'],
    next: words('my the_application the_next the_process caution our'),
  },
  { phrase: 'preceded to', replacements: ['proceeded to'], previous: words('then i he she we they and') },
  {
    phrase: 'proceeding',
    replacements: ['preceding'],
    previous: ['the'],
    next: words('year years month months week weeks chapter paragraph section page'),
  },
  { phrase: 'proceeded by', replacements: ['preceded by'], previous: words('was were is are been') },
  {
    phrase: 'conference proceeding',
    replacements: ['conference proceedings'],
    next: words('. , {end} of'),
  },
  { phrase: 'set a precedence', replacements: ['set a precedent'] },
  {
    phrase: 'precedent over',
    replacements: ['precedence over'],
    previous: words('take takes took taking taken'),
  },
  {
    phrase: 'precedents over',
    replacements: ['precedence over'],
    previous: words('take takes took taking taken'),
  },
  {
    phrase: 'principle',
    replacements: ['principal'],
    previousNot: words('in this that which by on same what'),
    next: words(
      'investigator engineer scientist architect researcher designer author component components consultant developer analyst reason reasons aim goal investigator’s role source contractor dancer violinist cellist objective objectives interest duty duties responsibility responsibilities task tasks focus character advantage concern',
    ),
  },
  { phrase: 'vice principle', replacements: ['vice principal'] },
  { phrase: 'deputy principle', replacements: ['deputy principal'] },
  { phrase: 'assistant principle', replacements: ['assistant principal'] },
  {
    phrase: 'school principle',
    replacements: ['school principal'],
    previousNot: ['old'],
    nextNot: ['of', 'that'],
  },
  {
    phrase: 'principals',
    replacements: ['principles'],
    previous: words(
      'core guiding basic ethical moral fundamental scientific underlying democratic theoretical mathematical religious agile',
    ),
  },
  {
    phrase: 'principals of',
    replacements: ['principles of'],
    next: words(
      'physics chemistry biology economics mathematics ethics democracy statistics thermodynamics mechanics justice fairness equality good accounting',
    ),
    nextNot: words('management_consultancies accounting_firms marketing_firms'),
  },
  {
    phrase: 'principal of',
    replacements: ['principle of'],
    next: words('fairness equality justice least_action proportionality reciprocity non-violence'),
  },
  {
    phrase: 'in principal',
    replacements: ['in principle'],
    previous: words('agree agreed possible accepted approved agreement'),
  },
  { phrase: 'first principals', replacements: ['first principles'], previous: ['from'] },
  {
    phrase: 'matter of principal',
    replacements: ['matter of principle'],
    previous: ['a'],
    nextNot: ['payments', 'and'],
  },
  { phrase: 'against my principals', replacements: ['against my principles'] },
  {
    phrase: 'proof',
    replacements: ['prove'],
    previous: words('want_to like_to wanted_to able_to wish_to hope_to ability_to can could i'),
    next: words('that myself to_be to_you my_worth my_skills my_ability it_to his_worth'),
  },
  { phrase: 'proofs that', replacements: ['proves that'], previous: words('this it which') },
  { phrase: 'a prove of', replacements: ['a proof of'] },
  { phrase: 'a prove that', replacements: ['proof that'] },
  { phrase: 'as a prove', replacements: ['as proof'] },
  { phrase: 'living prove', replacements: ['living proof'] },
  { phrase: 'prophecy', replacements: ['prophesy'], previous: words('dare_to i_can i_will try_to') },
  { phrase: 'self-fulfilling prophesy', replacements: ['self-fulfilling prophecy'] },
  {
    phrase: 'proscribed',
    replacements: ['prescribed'],
    next: words('medication antibiotics by_my_doctor by_a_doctor by_the_doctor'),
  },
  { phrase: 'pot wholes', replacements: ['potholes'] },
]
