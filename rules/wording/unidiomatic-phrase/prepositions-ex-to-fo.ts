import type { Phrase } from '../../../src/rule/index.ts'
import { amounts, pause, words } from './words.ts'

/** The wrong preposition after a word, from `example` to `focusing`. */
export const prepositionsExToFo: readonly Phrase[] = [
  {
    phrase: 'on (the|an) example of',
    help: 'say `taking … as an example`',
    previous: words(
      'it this explain explained show shown shows demonstrate demonstrated illustrate illustrated study studied how',
    ),
  },
  { phrase: 'except of', replacements: ['except for'], nextNot: words('course') },
  { phrase: 'excited of', replacements: ['excited about'], nextNot: words('all them the_two late') },
  {
    phrase: 'experience on',
    replacements: ['experience with', 'experience in'],
    next: words(
      'the_field this_field customer sales project_management team_leadership python java javascript excel matlab sql r working developing programming using designing building managing writing teaching machine_learning deep_learning data_analysis software coding image_processing computer_vision data_science natural_language neural_networks statistical marketing accounting',
    ),
  },
  {
    phrase: 'experience about',
    replacements: ['experience of', 'experience in'],
    next: words(
      'teaching working developing programming using designing building managing machine_learning data software how',
    ),
  },
  {
    phrase: 'experienced on',
    replacements: ['experienced in'],
    next: words(
      'using working developing programming designing building managing writing teaching python java machine_learning data_analysis',
    ),
  },
  {
    phrase: '(mention|mentioned|mentioning|mentions) about',
    help: 'leave `about` out, or write `the mention of`',
    nextNot: amounts,
  },
  {
    phrase: 'face with',
    replacements: ['face'],
    previous: words('i we they you to will'),
    next: words('problems difficulties challenges many new some the_problem'),
  },
  {
    phrase: 'faced to',
    replacements: ['faced with'],
    next: words('problems difficulties challenges many new the_problem the_fact'),
  },
  { phrase: 'am faced to', replacements: ['am faced with'], next: words('{determiner}') },
  {
    phrase: 'facing (with|to)',
    replacements: ['facing', 'faced with'],
    next: words(
      'problems difficulties challenges many the_problem the_challenge new_problems new_challenges',
    ),
  },
  {
    phrase: 'in love (to|of|about|into)',
    replacements: ['in love with'],
    previous: words('fell fall falling fallen'),
  },
  {
    phrase: 'familiar (on|about|of)',
    replacements: ['familiar with'],
    nextNot: words('the_two them all late'),
  },
  {
    phrase: 'familiar in',
    replacements: ['familiar with'],
    next: words('using programming working python java excel sql matlab'),
  },
  {
    phrase: 'familiar to',
    replacements: ['familiar with'],
    previous: words("i_am i'm am_also am_very"),
    next: words('using programming working python java excel sql matlab the_field the_topic this_topic'),
  },
  {
    phrase: 'to (familiarise|familiarize) with',
    help: 'say with what `myself`, `oneself`, or another word is made familiar',
  },
  {
    phrase: 'famous (by|with)',
    replacements: ['famous for'],
    next: words('its his her their the_quality the_high'),
  },
  {
    phrase: 'fascinated (of|about)',
    replacements: ['fascinated by'],
    nextNot: [...amounts, ...words('all them the_two')],
  },
  { phrase: 'filled of', replacements: ['filled with'] },
  {
    phrase: 'finished the (university|institute|academy|faculty)',
    replacements: ['graduated from the university', 'finished university'],
    next: [...pause, ...words('in and with as of')],
  },
  {
    phrase: 'finished my university',
    replacements: ['finished university'],
    next: [...pause, ...words('in and with as')],
  },
  {
    phrase: '(focus|focuses) (in|at)',
    help: 'write `on` after `focus`',
    previous: words('i we to will mainly'),
    next: words('developing improving learning building creating solving studying the_development the_field'),
  },
  {
    phrase: '(focused|focussed) in',
    replacements: ['focused on'],
    next: words(
      'developing improving learning building creating solving studying analysing analyzing understanding teaching making finding delivering providing achieving helping growing managing designing my_career my_studies my_work my_research my_goals the_development the_field the_study the_area',
    ),
  },
  {
    phrase: '(focused|focussed) (at|to)',
    replacements: ['focused on'],
    next: words(
      'developing improving learning building creating solving studying the_development the_field the_study {-ing} my',
    ),
  },
  {
    phrase: '(focusing|focussing) (in|at|to)',
    replacements: ['focusing on'],
    next: words(
      'developing improving learning building creating solving studying the_development the_field the_study my',
    ),
  },
  { phrase: '(focalised|focalized) on', replacements: ['focused on'] },
]
