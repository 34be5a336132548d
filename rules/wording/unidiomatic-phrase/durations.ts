import type { Phrase } from '../../../src/rule/index.ts'
import { inOrder, numbers, pause, professions, words } from './words.ts'

/** How long, with the wrong word, such as `since 3 years`. */
export const durations: readonly Phrase[] = [
  {
    phrase: 'since',
    replacements: ['for'],
    next: inOrder(
      [...numbers, ...words('many several some a_few')],
      words('years months weeks days decades'),
    ),
    nextNot: inOrder(
      words('{word}_{word} {number}_{word} a_few_{word}'),
      words('of is are have had were was ago earlier before prior after would can may pass passed'),
    ),
  },
  {
    phrase: 'since (a)? (very)? long time',
    replacements: ['for a long time'],
    next: [...pause, ...words('i and in as we')],
    nextNot: words('ago'),
  },
  {
    phrase: 'since long',
    replacements: ['for a long time'],
    previous: words('here there it have been known am interested'),
    next: [...pause, ...words('and i')],
  },
  {
    phrase: 'from (a)? long time',
    replacements: ['for a long time'],
    next: [...pause, ...words('i and')],
    nextNot: words('ago'),
  },
  { phrase: 'from many years', replacements: ['for many years'], next: [...pause, ...words('i and as')] },
  {
    phrase: 'from',
    replacements: ['for'],
    previous: [
      ...professions,
      ...words('working here there been work interested me company firm job hospital school bank cook chef'),
    ],
    next: inOrder(
      [...numbers, ...words('several')],
      words('years_. years_, years_and years_as years_in months_. months_, months_and'),
    ),
    unless: words('aged'),
  },
  {
    phrase:
      'before (two|three|four|five|six|seven|eight|nine|ten|many|several|some|few|a few) (years|months|weeks|days)',
    help: 'say how long ago: `two years ago`',
    previous: words('graduated started moved came began worked finished joined it here university there'),
    next: words('. , {end} and'),
  },
  {
    phrase:
      'for (two|three|four|five|six|seven|eight|nine|ten|many|several|some|a few) (years|months|weeks|days) ago',
    help: 'leave `for` out',
  },
  {
    phrase: 'during',
    replacements: ['for'],
    previous: words('there here worked studied abroad lived it work {name}'),
    next: inOrder(
      [...numbers, ...words('many several')],
      words('years_. years_; months_. months_; weeks_. years_as years_and months_and months_as'),
    ),
  },
  {
    phrase: 'during (a|the)? (very)? long time',
    replacements: ['for a long time'],
    next: [...pause, ...words('i and in as we')],
  },
  {
    phrase: 'during (all) (my|the)',
    help: 'write `throughout` in place of `during all`',
    next: words('life career studies childhood year time university'),
  },
  {
    phrase: 'for (long|short) time',
    help: 'write `a` before `long` or `short`',
    next: [...pause, ...words('i and in as we at')],
  },
  { phrase: 'in short time', replacements: ['in a short time'], next: [...pause, ...words('i and as we')] },
  {
    phrase: 'whole (my|our|his|her|their|your)',
    help: 'write the words in the other order: `my whole`, or `all my`',
    next: words('life career childhood family team time university school youth'),
  },
  {
    phrase:
      'since (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several) (years|months|weeks)',
    help: 'write `for the last …`',
  },
  {
    phrase:
      'since the (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several)? (years|months|weeks)',
    help: 'write `for the last …`',
  },
  {
    phrase:
      'from (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several) (years|months|weeks)',
    help: 'write `for the last …`',
  },
  {
    phrase:
      'from the (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several) (years|months|weeks)',
    help: 'write `for the last …`',
    previous: words('working here there been work studying living'),
    nextNot: words('of'),
  },
  { phrase: 'till now', replacements: ['so far', 'until now'], previousNot: words('up never not') },
  { phrase: 'till date', replacements: ['to date'], nextNot: words('and') },
  { phrase: 'till today', replacements: ['to this day'], next: words('. , ; {end} and i') },
  { phrase: 'upto (now|date)', replacements: ['so far'] },
  { phrase: 'till this (moment|time|date)', replacements: ['so far'], next: [...pause, ...words('i and')] },
]
