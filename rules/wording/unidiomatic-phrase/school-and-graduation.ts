import type { Phrase } from '../../../src/rule/index.ts'
import { numbers, pause, words } from './words.ts'

/** School and its end, such as `got graduated`. */
export const schoolAndGraduation: readonly Phrase[] = [
  {
    phrase: '(got|get|getting) graduated',
    replacements: ['graduated'],
    nextNot: words('cylinders payments'),
  },
  { phrase: 'will be graduated', replacements: ['will graduate'], previous: words('i') },
  {
    phrase: '(have|has|had) been graduated',
    replacements: ['have graduated'],
    help: 'write `graduated`',
    previous: words('i he she'),
  },
  {
    phrase: 'did my (graduation|schooling|post-graduation|post graduation)',
    help: 'write `went to school` or `graduated`',
  },
  {
    phrase: 'passed out from',
    replacements: ['graduated from'],
    next: words(
      'the_college the_university college university school my_college my_school the_school the_institute',
    ),
  },
  { phrase: 'i born', replacements: ['I was born'], next: words('in on at and') },
  {
    phrase: '(was|were) grown up',
    replacements: ['grew up'],
    previous: words('i we'),
    next: words('in at with on'),
  },
  {
    phrase: '(was|were|am|have been) participated',
    replacements: ['participated'],
    help: 'write `participated`',
  },
  {
    phrase: '(on|at) (first|second|third|fourth|final) year',
    help: 'write `in the second year`, or the like',
    previous: words("study studied studying student am i'm"),
    next: words('of now . , and at in'),
  },
  {
    phrase:
      'won (in|at|on) (the|a|an|many|several) (olympiad|competition|contest|hackathon|olympiads|competitions|contests|hackathons)',
    help: 'leave the preposition out',
    previous: words('i we team have also'),
  },
  {
    phrase:
      'on (the|an|a|international|national|all-russian) (olympiad|competition|contest|hackathon|championship)',
    help: 'write `at`, or `in`',
    previous: words('medal prize place award diploma won participated performed medals prizes'),
  },
  {
    phrase: 'next to my',
    replacements: ['alongside my'],
    previous: words('{start} ,'),
    next: words('studies study job degree work_,'),
  },
  {
    phrase: 'years old',
    help: 'say `at the age of`',
    previous: words('with_{number} in_{number}'),
    next: [...pause, ...words('i my and')],
  },
  {
    phrase: 'with the age of',
    replacements: ['at the age of'],
    next: [...numbers, ...words('eighteen seventeen sixteen')],
  },
  {
    phrase:
      '(2000|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026) (to|till|until|untill)',
    help: 'write `from` in place of `since`',
    previous: words('since'),
  },
]
