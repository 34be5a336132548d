import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** The wrong preposition after a word, from `rich` to `suitable`. */
export const prepositionsRiToSu: readonly Phrase[] = [
  { phrase: 'rich of', replacements: ['rich in'], previous: words('is are was were very so') },
  {
    phrase: 'satisfied (from|of|about)',
    replacements: ['satisfied with'],
    next: words('my your this their his her {-ing}'),
  },
  {
    phrase: '(search|searching|searched) (a|an|the)',
    help: 'write `for` after it',
    next: words('job internship position opportunity new_job apprenticeship suitable'),
  },
  {
    phrase: 'serve to',
    replacements: ['serve'],
    next: words(
      'my_country our_country the_country my_people the_society our_society my_community the_community',
    ),
  },
  {
    phrase: 'share to (you|us|me|them)',
    help: 'write `with` in place of `to`',
    previous: words('to will would can'),
  },
  {
    phrase: 'similar with',
    replacements: ['similar to'],
    nextNot: words('respect regard regards both only'),
  },
  {
    phrase: 'similar (as|like|than)',
    replacements: ['similar to'],
    previousNot: words('as'),
    next: words('{determiner} mine yours ours in'),
  },
  {
    phrase:
      '(specialised|specialized|specialise|specialize|specialising|specializing|specialises|specializes) (on|at)',
    help: 'write `in` after it',
    previousNot: words('is are was were be been highly'),
    next: words('{word}'),
    nextNot: words('{name} the the_university years'),
  },
  {
    phrase: '(specialisation|specialization) on',
    replacements: ['specialization in'],
    next: words('{word}'),
    nextNot: words('the'),
  },
  {
    phrase: 'thank to',
    replacements: ['thank'],
    previous: words('to i we'),
    next: words('my you your all everyone him her them'),
  },
  { phrase: 'thanks for your university', replacements: ['thanks to your university'] },
  {
    phrase: 'time for',
    replacements: ['time'],
    previous: words(
      'spend_more spent_more spend_much spent_much spend_a_lot_of spent_a_lot_of spending_a_lot_of spent_my_free spend_my_free spent_most_of_my spent_my spend_my spent spend',
    ),
    next: words('{-ing} this it'),
  },
  {
    phrase: 'time to',
    replacements: ['time'],
    help: 'write the form in `-ing` without `to`',
    previous: words(
      'spend_more spent_more spend_much spent_much spend_a_lot_of spent_a_lot_of spending_a_lot_of spent_my_free spend_my_free spent_most_of_my spent_my spend_my',
    ),
    next: words(
      'learn study work improve do develop understand find read get make prepare write help practise practice',
    ),
  },
  {
    phrase: '(succeed|succeeded|succeeds|succeeding) to',
    help: 'write `in` and the form in `-ing`',
    next: words('{word}'),
    nextNot: words('{determiner} {name} power office command me him her you it them us some'),
  },
  {
    phrase: 'successful to',
    help: 'write `in` and the form in `-ing`',
    next: words('get find pass obtain complete become enter win solve achieve'),
  },
  { phrase: 'suffers of', replacements: ['suffers from'] },
  { phrase: '(suffer|suffered) of', help: 'write `suffer from`' },
  {
    phrase: 'suitable to',
    replacements: ['suitable for'],
    next: words(
      'this_position the_position this_job the_job this_role the_role this_post the_post your_company your_position your_vacancy',
    ),
  },
  {
    phrase: 'suitable (with|of|on)',
    replacements: ['suitable for'],
    next: words('my your this the_position the_job the_role the_post'),
  },
]
