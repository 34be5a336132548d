import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Phrases for a reason, a purpose or a way, such as `in purpose of`. */
export const purposesAndWays: readonly Phrase[] = [
  {
    phrase: '(because of|due to) (this|that|these|those) (reason|reasons)',
    replacements: ['for this reason'],
  },
  { phrase: 'because of the reason', replacements: ['because'] },
  {
    phrase: '(by|on|with|from|in) (this|that|these|those) (reason|reasons)',
    help: 'write `for` in place of the preposition',
    next: [...pause, ...words('i we it my')],
  },
  {
    phrase: '(in|on|by|at) this purpose',
    replacements: ['for this purpose'],
    previous: words('{start} and but'),
    next: words(', i we'),
  },
  { phrase: 'with (the)? purpose to', replacements: ['in order to'], nextNot: words('{determiner}') },
  { phrase: 'with (the)? goal to', replacements: ['in order to'], nextNot: words('{determiner} my') },
  { phrase: 'with the objective to', replacements: ['in order to'], nextNot: words('{determiner}') },
  { phrase: '(in|for) (the)? purpose to', replacements: ['in order to'], nextNot: words('{determiner}') },
  {
    phrase: 'in (the)? purpose of',
    replacements: ['for the purpose of'],
    previousNot: words('change interest interested'),
    next: words('{-ing}'),
  },
  {
    phrase: 'in (the)? aim (to|of)',
    replacements: ['with the aim of'],
    previousNot: words('differ interested difference'),
    nextNot: words('{determiner}'),
  },
  { phrase: 'in (the)? goal to', replacements: ['in order to'], nextNot: words('{determiner}') },
  {
    phrase: 'in (the)? (hope|hopes) to',
    replacements: ['in the hope of'],
    help: 'write `in the hope of` and the form in `-ing`',
    previousNot: words('interested'),
    nextNot: words('{determiner}'),
  },
  {
    phrase: '(in|with) (the)? intention (to|for)',
    replacements: ['with the intention of'],
    help: 'write `with the intention of` and the form in `-ing`',
    previous: words('write came moved am started'),
  },
  {
    phrase: 'in (the)? intention of',
    replacements: ['with the intention of'],
    previousNot: words('believe interested'),
    next: words('{-ing}'),
  },
  { phrase: 'in view to', replacements: ['with a view to'], nextNot: words('the my') },
  {
    phrase: 'so that to (be|get|improve|learn|make|develop|understand|become|solve|help|have)',
    help: 'write `so as to`, or only `to`',
  },
  {
    phrase:
      'for to (learn|improve|study|work|get|be|become|make|help|develop|understand|apply|obtain|have|do|see|teach|write|read|use|join|enter|create|build|find|take|give|meet|know|continue)',
    help: 'leave `for` out',
    nextNot: words('is was'),
  },
  { phrase: 'in order (of|for) to', help: 'write `in order to`' },
  { phrase: 'in (the)? case if', replacements: ['if'] },
  { phrase: 'in the case when', replacements: ['when'], nextNot: words('of') },
  { phrase: 'on the behalf of', replacements: ['on behalf of'] },
  { phrase: '(in|by|from) the behalf of', replacements: ['on behalf of'] },
  {
    phrase: 'in addition of',
    replacements: ['in addition to'],
    previous: words('{start} ,'),
    next: words('{determiner} {-ing}'),
  },
  { phrase: 'additionally to', replacements: ['in addition to'], next: words('{determiner} {-ing}') },
  { phrase: '(besides|beside) of', replacements: ['besides'] },
  { phrase: 'in compliance (to|of)', replacements: ['in compliance with'] },
  {
    phrase: 'in search for',
    replacements: ['in search of'],
    previous: words("am i'm are currently was"),
    next: words('{determiner} new'),
  },
  { phrase: 'in other way', replacements: ['in another way'], next: [...pause, ...words('and')] },
  { phrase: 'in (such|a such) way', replacements: ['in such a way'] },
  {
    phrase: '(by|on|with) (this|that|such) way',
    replacements: ['in this way'],
    previous: words('{start} and but'),
    next: words(', i we'),
  },
]
