import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with AL to AP. */
export const pairsAlToAp: readonly Phrase[] = [
  {
    phrase: 'aloud',
    replacements: ['allowed'],
    previous: words('was were not are is been be am'),
    next: words(
      'to_speak to_work to_use to_enter to_leave to_go to_be to_have to_do to_take to_make to_bring',
    ),
  },
  { phrase: 'at the alter', replacements: ['at the altar'], nextNot: ['ego'] },
  { phrase: 'alter boy', replacements: ['altar boy'] },
  { phrase: 'ad hock', replacements: ['ad hoc'] },
  {
    phrase: 'in tact',
    replacements: ['intact'],
    previous: words('remain remained remains kept stayed keep stay left still was were fully'),
    next: words('. , {end} and after for'),
  },
  { phrase: 'eluded to', replacements: ['alluded to'] },
  { phrase: 'eludes to', replacements: ['alludes to'] },
  { phrase: 'alluded me', replacements: ['eluded me'], nextNot: ['to'] },
  {
    phrase: 'illusion to',
    replacements: ['allusion to'],
    previous: ['an'],
    next: words('the it his my a this'),
  },
  { phrase: 'under the allusion', replacements: ['under the illusion'], nextNot: ['to'] },
  { phrase: 'optical allusion', replacements: ['optical illusion'] },
  {
    phrase: 'appraised of',
    replacements: ['apprised of'],
    previous: words('me you us him her them be been fully was are'),
    nextNot: ['course'],
  },
  { phrase: 'appraise you of', replacements: ['apprise you of'] },
  {
    phrase: 'ascent',
    replacements: ['assent'],
    previous: words('gave_her gave_his gave_their gave_its give_their give_its give_his give_my gave_my'),
    next: words('to . {end}'),
  },
  { phrase: 'royal ascent', replacements: ['royal assent'], nextNot: ['to'] },
  {
    phrase: 'averse',
    replacements: ['adverse'],
    next: words(
      'weather effect effects reaction reactions conditions impact impacts events event circumstances',
    ),
  },
  {
    phrase: 'adverse to',
    replacements: ['averse to'],
    previous: words("am i'm never risk not"),
    next: words(
      'long hard working taking travelling traveling learning trying risk risks change a_challenge new the_idea getting',
    ),
  },
  { phrase: 'risk adverse', replacements: ['risk averse'] },
  { phrase: 'risk-adverse', replacements: ['risk-averse'] },
  {
    phrase: 'adopt to',
    replacements: ['adapt to'],
    next: words('new changing different any unfamiliar changes'),
  },
  { phrase: 'adopt quickly to', replacements: ['adapt quickly to'] },
  { phrase: 'adopt easily to', replacements: ['adapt easily to'] },
  { phrase: 'adopt myself to', replacements: ['adapt myself to'] },
  {
    phrase: 'adapt at',
    replacements: ['adept at'],
    previous: words('am is are very highly be become was equally'),
    next: words('{-ing} this it both'),
  },
  {
    phrase: 'adopt at',
    replacements: ['adept at'],
    previous: words('am is are very highly be become was equally'),
    next: words('{-ing} this it both'),
  },
  {
    phrase: 'advise',
    replacements: ['advice'],
    previous: words(
      'good his my your our their the valuable sound helpful useful legal professional academic expert some_good of for any same this such',
    ),
    next: words('. , {end} and on about from to_me i you_gave that_you i_received regarding'),
    nextNot: words('on_how on_what_to_do and_support_students'),
  },
  { phrase: 'piece of advise', replacements: ['piece of advice'] },
  {
    phrase: 'advice',
    replacements: ['advise'],
    previous: words('to would could can please will should kindly'),
    next: words('you me us clients customers students patients him them my_clients whether if when'),
  },
  { phrase: 'please advice', replacements: ['please advise'], next: words('. {end} ! on how') },
  { phrase: 'air born', replacements: ['airborne'] },
  {
    phrase: 'apart of',
    replacements: ['a part of'],
    previous: words('be being become becoming am is was been are feel as became'),
  },
  { phrase: 'apart', replacements: ['a part'], previous: words('play played playing plays'), next: ['in'] },
  { phrase: 'across the isle', replacements: ['across the aisle'], nextNot: ['of'] },
  { phrase: 'isle seat', replacements: ['aisle seat'] },
]
