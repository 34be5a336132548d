import type { Phrase } from '../../../src/rule/index.ts'
import { amounts, words } from './words.ts'

/** The wrong preposition after a word, from `dealing` to `equipped`. */
export const prepositionsDaToEq: readonly Phrase[] = [
  {
    phrase: '(dealing|dealt) about',
    replacements: ['dealing with'],
    help: 'write `with` in place of `about`',
    nextNot: amounts,
  },
  {
    phrase: 'dedicated for',
    replacements: ['dedicated to'],
    next: words('{-ing} {determiner} students research study'),
  },
  {
    phrase: 'dedicated (in|on)',
    replacements: ['dedicated to'],
    next: words(
      'learning helping improving teaching developing providing solving becoming making my_work my_studies',
    ),
  },
  {
    phrase: 'devoted (for|in|on)',
    replacements: ['devoted to'],
    next: words('{-ing} {determiner} research science'),
  },
  { phrase: 'depend (from|of|by)', replacements: ['depend on'] },
  { phrase: 'depends (from|of|by)', replacements: ['depends on'] },
  { phrase: 'depended (from|of|by)', replacements: ['depended on'] },
  { phrase: 'depending (from|of|by|to)', replacements: ['depending on'] },
  {
    phrase: 'dependent (from|of)',
    replacements: ['dependent on'],
    previous: words('is are was were be been being not more less highly'),
  },
  {
    phrase: 'in (dependence|dependency) (of|on|from|to)',
    replacements: ['depending on'],
    previous: words('{start} , vary varies varied change changes'),
  },
  { phrase: 'describe about', replacements: ['describe'], next: words('my your our the myself how what') },
  { phrase: 'described about', replacements: ['described'], next: words('my your our myself how what') },
  { phrase: 'in spite (the|my|this|that|all)', help: 'write `in spite of`, or `despite`' },
  { phrase: 'despite of', replacements: ['despite', 'in spite of'] },
  { phrase: 'different of', replacements: ['different from'], nextNot: words('late course') },
  {
    phrase: 'different with',
    replacements: ['different from'],
    previous: words('very quite completely totally'),
    next: words('the_other the_others other others my'),
  },
  { phrase: 'differs (of|with|to)', replacements: ['differs from'] },
  {
    phrase: 'difficulties to',
    help: 'write `difficulty in` and the form in `-ing`',
    previous: words('had have has having no any some great many big'),
    nextNot: words('{determiner}'),
  },
  {
    phrase: 'discuss about',
    replacements: ['discuss'],
    nextNot: amounts,
  },
  {
    phrase: 'discussed about',
    replacements: ['discussed'],
    nextNot: amounts,
  },
  {
    phrase: 'discussing about',
    replacements: ['discussing'],
    nextNot: amounts,
  },
  {
    phrase: 'discusses about',
    replacements: ['discusses'],
    nextNot: amounts,
  },
  {
    phrase: 'at (my|your|our) (entire|full|complete)? disposition',
    help: 'write `disposal` in place of `disposition`',
    nextNot: words('to toward towards'),
  },
  {
    phrase: 'divided (to|on)',
    replacements: ['divided into'],
    next: words('two three four five six several'),
  },
  {
    phrase: 'dream (to|about to)',
    replacements: ['dream of'],
    help: 'write `dream of` and the form in `-ing`',
    previous: words('i always we'),
  },
  {
    phrase: 'dreamed (to|about to)',
    replacements: ['dreamed of'],
    help: 'write `dreamed of` and the form in `-ing`',
    nextNot: words('{determiner}'),
  },
  {
    phrase: 'dreaming to',
    replacements: ['dreaming of'],
    help: 'write `dreaming of` and the form in `-ing`',
    nextNot: words('{determiner}'),
  },
  {
    phrase: 'due of',
    replacements: ['due to', 'because of'],
    previousNot: words('amount balance sum payment rent'),
    next: words('the my this these lack our'),
  },
  { phrase: 'eager (for|in|on) to', replacements: ['eager to'] },
  {
    phrase: '(emphasise|emphasize|emphasises|emphasizes|emphasising|emphasizing) on',
    help: 'leave `on` out',
    next: words('the my your this these that how'),
  },
  {
    phrase: 'stress on',
    replacements: ['stress'],
    previous: words('like_to want_to must should'),
    next: words('the my this that'),
  },
  { phrase: 'enrolled to', replacements: ['enrolled in'], next: words('the this a your {name}') },
  { phrase: 'enrol (to|for the university)', replacements: ['enrol in'], next: words('{determiner}') },
  { phrase: 'enroll to', replacements: ['enroll in'], next: words('{determiner}') },
  {
    phrase: 'enter to',
    replacements: ['enter'],
    next: words(
      "the_university the_faculty the_institute the_school the_programme the_program the_master's the_market your this university {name}",
    ),
  },
  {
    phrase: 'entered to',
    replacements: ['entered'],
    next: words(
      "the_university the_faculty the_institute the_school the_programme the_program the_master's the_academy university {name} a_university",
    ),
  },
  {
    phrase: 'entering to',
    replacements: ['entering'],
    next: words(
      "the_university the_faculty the_institute the_school the_programme the_program the_master's the_academy university {name} a_university",
    ),
  },
  {
    phrase: 'enter (in|into|in to)',
    replacements: ['enter'],
    next: words(
      "the_university the_faculty the_institute your_university your_school your_programme your_program a_university university the_master's",
    ),
  },
  {
    phrase: 'entered (in|into|in to)',
    replacements: ['entered'],
    next: words('the_university the_faculty the_institute a_university university the_academy'),
  },
  { phrase: 'entitled for', replacements: ['entitled to'] },
  { phrase: 'equipped by', replacements: ['equipped with'], next: words('modern new good') },
]
