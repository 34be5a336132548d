import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** The wrong preposition after a word, from `fond` to `guilty`. */
export const prepositionsFoToGu: readonly Phrase[] = [
  { phrase: 'fond (for|in|with|about|to)', replacements: ['fond of'] },
  { phrase: 'full with', replacements: ['full of'], previousNot: words('in'), nextNot: words('interest') },
  {
    phrase: 'good in',
    replacements: ['good at'],
    previous: words(
      "i_am i_was i'm am_very am_also was_very was_always am_quite am_really been_always always_been am_particularly am_especially been_very pretty am_not was_not are_you he_is she_is he_was she_was",
    ),
    next: words(
      '{-ing} teamwork everything mathematics maths math physics chemistry biology english german french languages sports computers science sciences statistics informatics writing speaking solving working communicating communication organising organizing teaching drawing analysing analyzing',
    ),
  },
  {
    phrase: 'better in',
    replacements: ['better at'],
    previous: words("i_am i_was i'm become became get got"),
    next: words(
      'mathematics maths math physics chemistry biology programming coding languages sports statistics writing speaking solving communicating organising organizing teaching drawing',
    ),
  },
  {
    phrase: 'best in',
    replacements: ['best at'],
    previous: words("i_am i_was i'm"),
    next: words('solving programming coding communicating organising teaching writing'),
  },
  {
    phrase: 'bad in',
    replacements: ['bad at'],
    previous: words("i_am i_was i'm was_very was_always"),
    next: words(
      'mathematics maths math physics chemistry biology programming coding languages sports statistics writing drawing',
    ),
  },
  {
    phrase: 'graduated the',
    replacements: ['graduated from the'],
    next: words(
      'university faculty institute school college academy department high_school bachelor master {name}',
    ),
  },
  {
    phrase: 'graduated my',
    replacements: ['graduated from my'],
    next: words('university school college faculty institute high_school'),
  },
  {
    phrase: 'graduated (a|this|that)',
    help: 'write `from` after `graduated`',
    next: words('university school college faculty institute high_school technical'),
  },
  {
    phrase: 'graduated (university|high school|college|school)',
    help: 'write `from` after `graduated`',
    previous: words('i have had i_have just recently'),
  },
  {
    phrase: 'graduate the',
    replacements: ['graduate from the'],
    next: words('university faculty institute school college academy high_school'),
  },
  {
    phrase: 'graduated',
    replacements: ['graduated from'],
    next: words(
      '{name}_university {name}_{name}_university {name}_state_university {name}_college {name}_institute university_of',
    ),
  },
  {
    phrase: 'graduating the',
    replacements: ['graduating from the'],
    next: words('university faculty institute school college academy high_school'),
  },
  {
    phrase: 'graduating (university|my university)',
    replacements: ['graduating from university'],
    nextNot: words('students'),
  },
  { phrase: 'graduated (in|at|on) the university', replacements: ['graduated from the university'] },
  { phrase: 'graduated of', replacements: ['graduated from'], nextNot: words('course late') },
  { phrase: 'am graduated', replacements: ['graduated', 'have graduated'], previous: words('i') },
  { phrase: 'grateful of', replacements: ['grateful for'], nextNot: words('all them you the_two') },
  {
    phrase: 'grateful to',
    replacements: ['grateful for'],
    next: words(
      'the_opportunity this_opportunity the_chance this_chance your_time your_help your_support your_consideration your_attention',
    ),
  },
  {
    phrase: 'guilty for',
    replacements: ['guilty of'],
    previous: words('is was found'),
    next: words('theft murder'),
  },
]
