import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** The wrong words for the time in which one lives, such as `in nowadays`. */
export const nowadays: readonly Phrase[] = [
  { phrase: 'on today', replacements: ['today'], next: [...pause, ...words('and i')] },
  { phrase: '(in|at|by) nowadays', replacements: ['nowadays'] },
  { phrase: 'now a days', replacements: ['nowadays'] },
  { phrase: 'the nowadays', replacements: ["today's"] },
  { phrase: "(in|with) (the)? (today's|nowadays) (days|time|times)", replacements: ['today'] },
  {
    phrase: 'in our days',
    replacements: ['nowadays'],
    previous: words('{start} , and but'),
    next: words(','),
  },
  {
    phrase: 'in these days',
    replacements: ['these days'],
    previous: words('{start} , and but'),
    next: words(','),
  },
  { phrase: "(in|the) the today's", replacements: ["today's"], help: 'leave `the` out' },
  {
    phrase: '(at|in) current',
    replacements: ['currently'],
    previous: words('{start} , and but'),
    next: words(', i'),
  },
  {
    phrase: 'in present',
    replacements: ['at present'],
    previous: words('{start} , and but'),
    next: words(', i'),
  },
  { phrase: '(in|at) present time', replacements: ['at present'], next: words(', i we . {end} the') },
  {
    phrase: 'in the (nearest|closest|soonest) (time|future)',
    replacements: ['in the near future'],
    nextNot: words('zone slot'),
  },
  {
    phrase: 'in (nearest|near|closest) (future|time)',
    replacements: ['in the near future'],
    next: [...pause, ...words('i and as to we')],
  },
  {
    phrase: 'in a near future',
    replacements: ['in the near future'],
    next: [...pause, ...words('i and to we')],
  },
  {
    phrase: 'in (the)? last time',
    replacements: ['lately'],
    previous: words('{start} , and but'),
    next: words(', i'),
  },
  {
    phrase: 'in last',
    replacements: ['in the last'],
    next: words('years months weeks few two three four five decade decades several couple'),
  },
  {
    phrase: 'in last (year|month|week|summer|winter|semester)',
    help: 'leave `in` out',
    next: [...pause, ...words('i and my we')],
  },
  {
    phrase: 'in next (year|month|week|summer|winter|semester)',
    help: 'leave `in` out',
    next: [...pause, ...words('i and my we')],
  },
  {
    phrase: '(at|on) (this|next|last) (year|month|week|summer|winter|semester)',
    help: 'leave the preposition out',
    previous: words('{start} , and but that'),
    next: words(', i we'),
  },
  {
    phrase: 'in the same time',
    replacements: ['at the same time'],
    previous: words('{start} , and but'),
    next: words(', i we it'),
  },
  {
    phrase: '(in|at|on) same time',
    replacements: ['at the same time'],
    next: [...pause, ...words('i and as we')],
  },
  {
    phrase: 'on the same time',
    replacements: ['at the same time'],
    next: [...pause, ...words('i and as we')],
  },
  {
    phrase: '(time to time)',
    replacements: ['from time to time'],
    previousNot: words('from of given this'),
    next: [...pause, ...words('i and we to')],
  },
  { phrase: 'from time in time', replacements: ['from time to time'], nextNot: words('out') },
  {
    phrase: '(in|at) (meantime|meanwhile)',
    replacements: ['in the meantime'],
    next: words(', i we the . {end}'),
  },
  {
    phrase: '(at|by) the time being',
    replacements: ['for the time being'],
    next: [...pause, ...words('i and as we')],
  },
  { phrase: 'once a time', replacements: ['once'], next: words(', i we') },
  { phrase: 'until the moment', replacements: ['so far'], next: words('. , {end}') },
]
