import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** The wrong preposition after a word, from `profit` to `responsible`. */
export const prepositionsProToRe: readonly Phrase[] = [
  {
    phrase: 'profit (of|by)',
    replacements: ['profit from', 'make use of'],
    previous: words('to can could'),
    next: words('your this the_opportunity these the_chance the_experience'),
  },
  {
    phrase: 'proud (for|with|on)',
    replacements: ['proud of'],
    next: words('my our this that {-ing}'),
    nextNot: words('that_reason this_reason'),
  },
  {
    phrase: 'proficient (on|of|about)',
    replacements: ['proficient in'],
    nextNot: words('all them the_two course'),
  },
  {
    phrase: 'proficiency (on|about)',
    replacements: ['proficiency in'],
    next: words('python java excel english {-ing} matlab sql'),
  },
  {
    phrase: '(provide|provides|provided|providing) (me|us)',
    help: 'write `with` after the person',
    severity: 'info',
    next: words(
      'the_opportunity an_opportunity opportunities the_knowledge the_skills the_chance a_chance a_good a_great the_necessary the_possibility knowledge skills experience valuable the_best the_experience',
    ),
  },
  {
    phrase: 'reached to',
    replacements: ['reached'],
    next: words('the_conclusion the_goal my_goal my_goals the_level the_final an_agreement'),
  },
  {
    phrase: 'reach to',
    replacements: ['reach'],
    next: words('the_conclusion the_goal my_goal my_goals the_level the_final an_agreement my_full'),
  },
  {
    phrase: 'reason of',
    replacements: ['reason for'],
    previous: words('main the first second another one'),
    next: words('my this your applying choosing writing applying coming leaving'),
  },
  {
    phrase: 'request for',
    replacements: ['request'],
    previous: words('like_to want_to wish_to hereby kindly writing_to'),
    nextNot: words('comment'),
  },
  {
    phrase: 'requesting for',
    replacements: ['requesting'],
    previous: words("am i'm are be writing"),
    nextNot: words('years months'),
  },
  {
    phrase: '(requested|request) to you',
    help: 'leave `to` out, or write `from you`',
    previous: words('i we'),
    nextNot: words('{-ing}'),
  },
  {
    phrase: 'regarding (to|of|about|on|for)',
    replacements: ['regarding'],
    next: words('{determiner} {-ing}'),
    nextNot: words('which'),
  },
  { phrase: 'as regards (to|of|about)', replacements: ['as regards'] },
  { phrase: 'in regards (to|of)', replacements: ['in regard to', 'with regard to'], severity: 'info' },
  {
    phrase: 'with regards to',
    replacements: ['with regard to'],
    severity: 'info',
    nextNot: words('your_family your_wife your_husband your_parents all you everyone him her them both'),
  },
  { phrase: 'in regard of', replacements: ['in regard to'] },
  { phrase: 'with respect of', replacements: ['with respect to'], next: words('the_data this these your') },
  {
    phrase: 'in relation (with|of)',
    replacements: ['in relation to'],
    next: words('{determiner} {-ing} diet'),
  },
  { phrase: 'regardless (on|to|from|in)', replacements: ['regardless of'], next: words('{determiner}') },
  { phrase: '(regardless|irrespective) (the|my|your|their)', help: 'write `of` after the first word' },
  { phrase: 'irrespective (on|to|from)', replacements: ['irrespective of'] },
  {
    phrase: 'no matter of',
    replacements: ['regardless of'],
    previousNot: words('is was are'),
    next: words('{determiner} what how age gender'),
  },
  {
    phrase: 'related with',
    replacements: ['related to'],
    previous: words('is are was were closely directly not been be'),
    next: words('{determiner} {-ing} machine data science computer'),
  },
  {
    phrase: 'relevant (with|of)',
    replacements: ['relevant to'],
    next: words('my your the_position the_job the_field this'),
  },
  {
    phrase: 'rely (to|of|at|in)',
    replacements: ['rely on'],
    next: words('my your this his her their the_data the_fact'),
  },
  {
    phrase: '(relied|relying|relies) (to|of|at|in)',
    help: 'write `on` after it',
    next: words('my your this his her their the_data the_fact'),
  },
  {
    phrase: '(remember|remembers|remembered) me (of|about)',
    help: 'write `reminds me of`',
    nextNot: words('late'),
  },
  {
    phrase: '(replied|reply) (my|your) (letter|email|message|e-mail)',
    help: 'write `to` after the verb',
    previous: words('he she they you i to not never'),
  },
  {
    phrase: 'answer (to)',
    replacements: ['answer'],
    previous: words('can could will would please gladly like_to able_to happy_to ready_to'),
    next: words(
      'your_question your_questions my_question my_questions this_question these_questions any_question any_questions all_your all_the the_question the_questions my_letter your_letter my_email my_e-mail',
    ),
  },
  {
    phrase: 'answered to',
    replacements: ['answered'],
    next: words(
      'my_question my_questions your_question your_questions all_my my_letter my_email the_questions the_question',
    ),
  },
  {
    phrase: '(answer|reply) on',
    help: 'write `to` in place of `on`',
    next: words(
      'my_letter my_email my_e-mail my_application your_letter your_email this_letter this_email my_question my_questions your_question your_questions this_question',
    ),
  },
  {
    phrase: 'response (on|for)',
    replacements: ['response to'],
    next: words(
      'my_letter my_email my_e-mail my_application your_letter your_email this_letter this_email your_advertisement your_ad',
    ),
  },
  {
    phrase: '(responding|replying|refer|referring) (your|my|this)',
    help: 'write `to` after the verb',
    next: words(
      'advertisement letter email e-mail ad advert message vacancy request call announcement job_advertisement',
    ),
  },
  {
    phrase: 'respond',
    replacements: ['respond to'],
    next: words(
      'my_letter my_email my_e-mail my_application my_request this_letter this_email my_question my_questions',
    ),
  },
  { phrase: 'resemble (to|with|like)', replacements: ['resemble'] },
  { phrase: 'resembles (to|with|like)', replacements: ['resembles'] },
  {
    phrase: 'responsible (of|about|on)',
    replacements: ['responsible for'],
    nextNot: words('them all the_two the_three course late'),
  },
  {
    phrase: 'responsible in',
    replacements: ['responsible for'],
    next: words(
      'managing developing leading preparing organising organizing coordinating designing maintaining teaching creating making',
    ),
  },
  {
    phrase:
      'responsible to (develop|manage|lead|create|design|prepare|organise|organize|make|maintain|build|write|ensure|coordinate|check|analyse|analyze|provide|handle|teach|train)',
    help: 'write `responsible for` and the form in `-ing`',
  },
  {
    phrase: 'resulted (to|into)',
    replacements: ['resulted in'],
    next: words('{determiner} {-ing} better more'),
  },
  { phrase: 'resulting (to|into)', replacements: ['resulting in'], next: words('{determiner} better more') },
  {
    phrase: 'results (to|into)',
    replacements: ['results in'],
    previous: words('it this which that'),
    next: words('a an better more'),
  },
]
