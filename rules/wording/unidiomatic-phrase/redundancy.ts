import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** The same said twice, such as `revert back`. */
export const redundancy: readonly Phrase[] = [
  {
    phrase: 'revert back',
    replacements: ['reply'],
    previousNot: words('may'),
    nextNot: words('to_the to_its to_a to_my'),
  },
  {
    phrase: '(reverts|reverted|reverting) back',
    help: 'leave `back` out, or write `reply`',
    previous: words('he she they you i we have has not'),
    nextNot: words('to_the to_its to_a to_my'),
  },
  {
    phrase: '(please|kindly) revert',
    help: 'write `please reply`',
    next: [...pause, ...words('with to_me to_us soon as at_the back by on_this')],
  },
  {
    phrase: 'revert to (me|us)',
    replacements: ['reply to me'],
    help: 'write `reply to` in place of `revert to`',
  },
  {
    phrase: '(return|returned|returning|returns) back',
    help: 'leave `back` out',
    nextNot: words('pain issues pay rent'),
  },
  { phrase: '(reply|respond) back', help: 'leave `back` out' },
  { phrase: 'repeat again', replacements: ['repeat'] },
  {
    phrase:
      'more (better|easier|faster|worse|cheaper|simpler|happier|smarter|clearer|deeper|stronger|nicer|safer)',
    help: 'leave `more` out',
    previousNot: words('no'),
  },
  {
    phrase:
      'more (larger|bigger|higher|older|younger|longer|closer|wider|lower|harder|smaller|later|earlier)',
    help: 'leave `more` out',
    previous: words(
      'is are was were much even become became be grew get got work worked working study studied try tried run',
    ),
    nextNot: words('people adults workers children students'),
  },
  {
    phrase:
      'most (best|easiest|biggest|largest|fastest|strongest|highest|greatest|worst|happiest|closest|latest|smartest|brightest)',
    help: 'leave `most` out',
    previous: words('the my your our his her their'),
  },
  {
    phrase: 'very much (important|useful|interesting|difficult|good|happy|glad|easy)',
    help: 'leave `much` out',
  },
  {
    phrase: 'enough (good|qualified|experienced|skilled|confident|big|strong|prepared|competent|close|clear)',
    help: 'write `enough` after the adjective',
    previous: words("am is are was were be been not i'm"),
    next: words('to for . , {end}'),
  },
  { phrase: 'same like', replacements: ['same as'] },
  { phrase: 'same than', replacements: ['same as'] },
  { phrase: 'can be able to', replacements: ['can'], previousNot: words('you') },
  { phrase: 'can able to', replacements: ['can'] },
  {
    phrase: '(will|would|may|might) can',
    help: 'write `will be able to`, or the like',
    previous: words('i you we they he she it that which who'),
    next: words('help work study do be learn make use apply become get see contribute develop improve'),
  },
  {
    phrase: 'to can',
    replacements: ['to be able to'],
    next: words('help work study do be learn make use apply become get see contribute develop improve'),
  },
  { phrase: '(discuss|discussion) together with each other', help: 'leave the repetition out' },
  { phrase: 'join together (with)? (your|the) (team|company|group)', help: 'write `join`' },
  { phrase: 'both of two', replacements: ['both'] },
  { phrase: 'each and all', help: 'write `each` or `all`', next: words('of') },
  { phrase: 'until (up to|to) (now|today)', replacements: ['until now'] },
  { phrase: 'reason (is|was) because of', help: 'write `the reason is`' },
]
