import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Phrases that link sentences, such as `by other words`, and words out of order. */
export const linkingWords: readonly Phrase[] = [
  {
    phrase: '(by|with|on) other words',
    replacements: ['in other words'],
    previous: words('{start} , and or'),
    next: words(','),
  },
  { phrase: 'in (another|others) words', replacements: ['in other words'] },
  { phrase: 'last but not (the least|list|last)', replacements: ['last but not least'] },
  { phrase: '(lastly|at last|least) but not (least|last|the least)', replacements: ['last but not least'] },
  {
    phrase: 'in any cases',
    replacements: ['in any case'],
    previous: words('{start} but and'),
    next: words(', i'),
  },
  {
    phrase: 'in the terms of',
    replacements: ['in terms of'],
    next: words(
      'quality time money performance research science accuracy speed cost efficiency {-ing} education',
    ),
  },
  {
    phrase: 'in parallel with that',
    replacements: ['at the same time'],
    previous: words('{start} and'),
    next: words(', i'),
  },
  { phrase: 'parallelly (to|with)', replacements: ['in parallel with'] },
  {
    phrase: 'on (english|german|french|russian|spanish|italian)',
    help: 'write `in` in place of `on`',
    previous: words(
      'speak speaking spoke spoken write writing written wrote taught talk it presentation presentations lectures lecture texts articles read communicate communicating',
    ),
    next: [...pause, ...words('and or i for with')],
  },
  {
    phrase: '(in|on|at|by) english language',
    replacements: ['in English'],
    previous: words(
      'speak speaking write writing written read reading communicate communicating fluent fluently proficient taught spoken skills presentation talk book books articles lectures programme program courses',
    ),
    next: [...pause, ...words('and i or because since as')],
  },
  {
    phrase: '(on|by) the (english|german|french|russian|spanish) language',
    replacements: ['in English'],
    help: 'write `in` and the name of the language',
    previous: words('write speak read communicate spoken written speaking'),
  },
  {
    phrase:
      '(speak|know|speaks|speaking) (fluently|perfectly|very well|well|quite well) (english|german|french|spanish|russian|italian|chinese)',
    help: 'put the adverb after the language',
    nextNot: words('literature'),
  },
  { phrase: 'like very much (your|the|this|my|these)', help: 'put `very much` after what you like' },
  {
    phrase: 'i very (like|want|love|hope|enjoy|appreciate|need|wish)',
    help: 'write `very much` before the verb',
  },
  {
    phrase: 'always i',
    replacements: ['I always'],
    previous: words('{start}'),
    next: words('wanted have had dreamed was dreamt'),
  },
  {
    phrase: 'became eventually',
    replacements: ['eventually became'],
    next: words('{word}'),
    nextNot: words('the a an'),
  },
  {
    phrase: 'became (also|already)',
    help: 'put the adverb before the verb',
    previous: words('it this that which i he she'),
    nextNot: words('a an the'),
  },
  {
    phrase: 'is became',
    replacements: ['became'],
    previous: words('it this which'),
    previousNot: words('what_it what_this'),
  },
]
