import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** The wrong small word in a set phrase, such as `in average`. */
export const everywhereAndAlways: readonly Phrase[] = [
  {
    phrase: '(in|at|by) (the)? average',
    replacements: ['on average'],
    previousNot: words('difference increase change rise decrease reduction above below interested'),
    next: [...pause, ...words('and it i we about {number}')],
  },
  {
    phrase: 'in details',
    replacements: ['in detail'],
    previous: words(
      'it explain describe discuss study this them learn analyse analyze described explained discussed more studied',
    ),
    next: [...pause, ...words('and how in with about i at the my')],
  },
  {
    phrase: '(in|with) (a)? (high|full|low) speed',
    replacements: ['at high speed'],
    help: 'write `at` in place of the preposition',
    next: [...pause, ...words('and')],
  },
  {
    phrase: 'by (my|his|her|their|our) own',
    replacements: ['on my own'],
    help: 'write `on` in place of `by`',
    previousNot: words('judged measured judge'),
    next: [...pause, ...words('and i as from')],
  },
  {
    phrase: '(at|in|for|on|by|with) the best of my (knowledge|ability|abilities)',
    help: 'write `to the best of`',
  },
  {
    phrase: '(on|at) my (free|spare|leisure) time',
    help: 'write `in` in place of the preposition',
    previousNot: words('based depends spend look'),
    next: [...pause, ...words('i and')],
  },
  {
    phrase: 'in free time',
    replacements: ['in my free time'],
    previous: words('{start} , and'),
    next: words(', i'),
  },
  {
    phrase: '(on|at) (summer|winter|spring|autumn)',
    help: 'write `in` in place of the preposition',
    previousNot: words('look looks looking based focus'),
    next: [...pause, ...words('and i we')],
  },
  {
    phrase: '(in|on|at) (morning|evening|afternoon)',
    help: 'write `in the …`',
    previousNot: words('change'),
    next: [...pause, ...words('and i we or')],
  },
  {
    phrase: '(in|on) (week|month|day)',
    help: 'write `a week`, or the like',
    previous: words('once twice times hours days time'),
    next: [...pause, ...words('and i we')],
  },
  {
    phrase: '(in|on|around|over) all (the)? world',
    replacements: ['all over the world'],
    previousNot: words('that'),
    next: [...pause, ...words('and i who')],
  },
  { phrase: 'in all over', replacements: ['all over'], next: words('the') },
  {
    phrase: 'on practice',
    replacements: ['in practice'],
    previous: words('theory knowledge it them skills apply used use this'),
    next: [...pause, ...words('and in i')],
  },
  {
    phrase: 'in the practice',
    replacements: ['in practice'],
    previous: words('theory knowledge it them skills apply used use this'),
    next: [...pause, ...words('and i')],
  },
  {
    phrase: 'at (my|our) (country|city|hometown|town|homeland|region)',
    help: 'write `in` in place of `at`',
    previousNot: words('look looked looking aimed directed targeted back'),
    next: [...pause, ...words('and i because as to in we')],
  },
  {
    phrase:
      'at (germany|russia|china|india|france|spain|italy|poland|ukraine|brazil|mexico|turkey|iran|moscow|london|paris|berlin|europe|america)',
    help: 'write `in` in place of `at`',
    previous: words('live lived living study studied born studying grew_up'),
    next: [...pause, ...words('and i for since in')],
  },
  {
    phrase: 'in (the|your|our) campus',
    help: 'write `on` in place of `in`',
    previous: words('live living lived work study life activities activity clubs'),
    next: [...pause, ...words('and i of')],
  },
  {
    phrase: 'in (the|a|our|my) farm',
    help: 'write `on` in place of `in`',
    previous: words('work worked lived grew_up born working live'),
    next: [...pause, ...words('and i')],
  },
  {
    phrase: '(in|at) the (committee|board|jury|panel)',
    help: 'write `on` in place of the preposition',
    previous: words('served serve serving'),
    next: [...pause, ...words('of and for')],
  },
  {
    phrase: '(by|in|with|through) the phone',
    help: 'write `by phone`, or `on the phone`',
    previous: words('talk speak spoke discuss contact talked reach me you it discussed spoken'),
    next: [...pause, ...words('or and')],
  },
  { phrase: 'in page', replacements: ['on page'], next: words('{number}') },
  {
    phrase: '(at|by|from) internet',
    help: 'write `the internet`, with `on` or `from`',
    next: [...pause, ...words('and or i')],
  },
  {
    phrase: 'on this stage',
    replacements: ['at this stage'],
    previous: words('{start} , and but'),
    next: words(', of_my of_the_project'),
    unless: words('theatre theater'),
  },
  {
    phrase: 'i (kindly|humbly|would kindly|sincerely) request you to',
    replacements: ['please'],
    help: 'write `please`, or `I ask you to`',
  },
  { phrase: 'i request you to', replacements: ['please'], help: 'write `please`, or `I ask you to`' },
  {
    phrase: 'the most of',
    help: 'leave `the` out',
    previous: words('{start} , and that'),
    previousNot: words('make made making get getting gets got makes take'),
    next: words('my the our students people these'),
    nextNot: words('the_lot'),
  },
  { phrase: 'the most part of', replacements: ['most of'] },
  {
    phrase:
      'most of (people|students|universities|companies|scientists|researchers|teachers|countries|courses|projects|cases)',
    help: 'leave `of` out, or write `of the`',
  },
  {
    phrase: 'almost of',
    replacements: ['almost all of'],
    next: words('my the our all'),
    nextNot: words('all_of'),
  },
  { phrase: 'the both', replacements: ['both'], next: words('{word}'), nextNot: words('of {end} . ,') },
]
