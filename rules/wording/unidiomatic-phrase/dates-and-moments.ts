import type { Phrase } from '../../../src/rule/index.ts'
import { inOrder, pause, words, years } from './words.ts'

/** The wrong preposition before a date or a moment, such as `in the weekend`. */
export const datesAndMoments: readonly Phrase[] = [
  {
    phrase: 'in the weekend',
    replacements: ['at the weekend', 'on the weekend'],
    next: [...pause, ...words('and i or to we')],
  },
  {
    phrase: '(in|at|on|by) the weekends',
    replacements: ['at weekends', 'on weekends'],
    previousNot: words('worked working look'),
    next: [...pause, ...words('and i or to we')],
  },
  {
    phrase: '(in|by) weekends',
    replacements: ['at weekends', 'on weekends'],
    next: [...pause, ...words('and i or to we')],
  },
  {
    phrase: 'on weekend',
    replacements: ['at the weekend', 'on weekends'],
    next: [...pause, ...words('and i or we')],
  },
  {
    phrase: 'in (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    help: 'write `on` in place of `in`',
    previousNot: words('change'),
    next: [...pause, ...words('and i at morning afternoon evening or')],
  },
  {
    phrase: 'in',
    replacements: ['on'],
    previous: words(
      'born graduated started start begin begins began finished finish held starting beginning starts',
    ),
    next: inOrder(
      words('{number}'),
      words(
        'january february july september october november december may_{number} march_{number} april_{number} june_{number} august_{number}',
      ),
    ),
  },
  {
    phrase: 'at the (morning|evening|afternoon)',
    help: 'write `in` in place of `at`',
    previousNot: words('look looked looking'),
    next: [...pause, ...words('and i or we because')],
  },
  {
    phrase: 'on the moment',
    replacements: ['at the moment'],
    previous: words('{start} , and but that because'),
    next: words(', i we'),
  },
  {
    phrase: 'in the moment',
    replacements: ['at the moment'],
    previous: words('{start}'),
    next: words('i_am i_study i_work ,_i'),
  },
  {
    phrase: 'on this moment',
    replacements: ['at the moment'],
    previous: words('{start} , and but'),
    next: words(', i we'),
  },
  {
    phrase: '(in|at|on) the (current|present) moment',
    replacements: ['at present', 'currently'],
    next: words(', i we . {end}'),
  },
  {
    phrase: 'in the end of',
    replacements: ['at the end of'],
    previousNot: words('interested believe changes change'),
    next: words(
      'the_year this_year the_month the_semester the_course the_letter this_letter my_studies my_letter january february march april may june july august september october november december {number} the_week the_day',
    ),
  },
  {
    phrase: 'on the (beginning|start) of',
    replacements: ['at the beginning of'],
    previous: words('{start}'),
  },
  {
    phrase: 'at the first time',
    replacements: ['the first time', 'at first'],
    previous: words('{start} , and but'),
    next: words('i we it , the'),
    nextNot: words('point of step when slot'),
  },
  {
    phrase: '(for|in|at|by) first time',
    replacements: ['for the first time'],
    next: [...pause, ...words('i in when and at since on')],
  },
  {
    phrase: '(in|on|by) (the)? first',
    replacements: ['first'],
    previous: words('{start}'),
    next: words(','),
  },
  {
    phrase: '(on|at|in) (the)? first place',
    replacements: ['in the first place'],
    previous: words('{start}'),
    next: words(','),
  },
  { phrase: 'at first of all', replacements: ['first of all'] },
  { phrase: 'firstly of all', replacements: ['first of all'] },
  {
    phrase: 'at (second|third)',
    replacements: ['secondly'],
    help: 'write `secondly`, `thirdly`',
    previous: words('{start}'),
    next: words(','),
  },
  {
    phrase:
      '(2000|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030) year',
    help: 'leave `year` out',
    previous: words('in since from until till of by at'),
    next: [...pause, ...words('i and when with my we the until to as at')],
  },
  {
    phrase: '(on)',
    replacements: ['in'],
    previous: words('graduated finished born started began completed'),
    next: inOrder(years, words('. , and with from i')),
  },
  { phrase: 'in the year of', replacements: ['in'], next: years },
  { phrase: '(at|on) the year', replacements: ['in'], next: years },
  {
    phrase: 'in the age of',
    replacements: ['at the age of'],
    next: inOrder(
      words(
        '{number} seven eight nine ten twelve fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      ),
      words('. , years and i'),
    ),
  },
  {
    phrase: '(in|at) age of',
    replacements: ['at the age of'],
    next: words(
      '{number} seven eight nine ten twelve fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ),
  },
]
