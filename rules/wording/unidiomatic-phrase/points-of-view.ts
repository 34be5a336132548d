import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Phrases for a side or an opinion, such as `in one hand`. */
export const pointsOfView: readonly Phrase[] = [
  {
    phrase: '(in|by|from|at) (the)? one hand',
    replacements: ['on the one hand'],
    previous: words('{start} , and but'),
    next: words(','),
  },
  {
    phrase: '(on|in|from|by|at) the other side',
    replacements: ['on the other hand'],
    previous: words('{start} but and'),
    next: words(','),
    unless: words(
      'road street river wall door building house valley border fence garden mountain mountains ocean coin sea bridge',
    ),
  },
  {
    phrase: 'from (other|another|one) side',
    replacements: ['on the other hand'],
    previous: words('{start} but and'),
    next: words(','),
  },
  {
    phrase: '(on|in|by|from) (other|another) hand',
    replacements: ['on the other hand'],
    previous: words('{start} but and'),
    next: words(', i'),
  },
  {
    phrase: '(in|by|from|at) the other hand',
    replacements: ['on the other hand'],
    previous: words('{start} but and , ;'),
    next: words(','),
  },
  {
    phrase: '(on|by|from|to|for) my opinion',
    replacements: ['in my opinion'],
    previous: words('{start} , and but because so that'),
    next: words(','),
  },
  {
    phrase: '(on|by|from|to|for|in) my own opinion',
    replacements: ['in my opinion'],
    previous: words('{start} , and but because'),
    next: words(','),
  },
  { phrase: 'according to my (opinion|mind)', replacements: ['in my opinion'] },
  {
    phrase: '(on|by|from|to) my view',
    replacements: ['in my view'],
    previous: words('{start} , and but'),
    next: words(','),
  },
  { phrase: '(to|for) my pity', replacements: ['unfortunately'], next: words(',') },
  { phrase: 'as per my opinion', replacements: ['in my opinion'] },
  {
    phrase: '(in|on|by|to|at) my point of view',
    replacements: ['from my point of view'],
    previous: words('{start} , and but because'),
    next: words(', it the this'),
  },
  {
    phrase: '(on|by|in|at) my mind',
    replacements: ['to my mind'],
    previous: words('{start}'),
    next: words(', it'),
  },
  {
    phrase: '(from|by|for) (my|our) side',
    replacements: ['for my part'],
    previous: words('{start} and but'),
    next: words(', i we'),
  },
  { phrase: 'as per my knowledge', replacements: ['as far as I know'] },
  {
    phrase: '(up to|by|for|on|in) my knowledge',
    replacements: ['to my knowledge'],
    previous: words('{start} , and but'),
    next: words(', it there the this'),
  },
  {
    phrase: 'as i know',
    replacements: ['as far as I know'],
    previous: words('{start} , and but because'),
    next: words(','),
  },
  { phrase: 'how i know', replacements: ['as far as I know'], previous: words('{start}'), next: words(',') },
  {
    phrase: 'as it is known',
    replacements: ['as is well known'],
    previous: words('{start}'),
    next: words(', that'),
  },
  {
    phrase: 'as it is (mentioned|shown|stated|described|indicated|written|said)',
    help: 'leave `it` out: `as is …`',
    previous: words('{start} ,'),
    next: words('above in below by on at'),
  },
  {
    phrase: 'how (it|he|she|they|this|that|everything) (looks|look|looked) like',
    help: 'write `what` in place of `how`, or leave `like` out',
  },
  {
    phrase: 'how (it|this|that|he|she) is called',
    help: 'write `what` in place of `how`',
    next: [...pause, ...words('in and')],
  },
  { phrase: 'how is it called', help: 'write `what` in place of `how`', nextNot: words('off for') },
  { phrase: 'the way how', replacements: ['the way'] },
]
