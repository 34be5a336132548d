import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with Q or R. */
export const pairsQToR: readonly Phrase[] = [
  {
    phrase: 'quiet a',
    replacements: ['quite a'],
    previousNot: words(
      'kept keep keeping stayed stay be remain remained lay sat to been and as so too how or',
    ),
    next: words('few bit lot while number'),
    nextNot: words('few_minutes few_seconds few_moments'),
  },
  {
    phrase: 'quiet',
    replacements: ['quite'],
    previous: words("am is are was were be been it's i'm seem seems not become became felt feel"),
    next: words(
      'different similar sure interesting useful important difficult confident familiar successful impressive well-known challenging impressed popular unusual happy good_at',
    ),
  },
  {
    phrase: 'quiet well',
    replacements: ['quite well'],
    previous: words(
      'it them him her this english know did do fits worked works performed speak me you french german',
    ),
  },
  { phrase: 'quiet frankly', replacements: ['quite frankly'] },
  {
    phrase: 'quiet often',
    replacements: ['quite often'],
    previousNot: words('is was are were be been stay stays keep'),
  },
  {
    phrase: 'a quite',
    replacements: ['a quiet'],
    next: words(
      'place room life area neighbourhood neighborhood town village environment atmosphere corner moment office library voice',
    ),
  },
  { phrase: 'peace and quite', replacements: ['peace and quiet'] },
  { phrase: 'keep quite', replacements: ['keep quiet'], next: words('. , {end} about and') },
  { phrase: 'quite my job', replacements: ['quit my job'], previous: words('to i will and decided') },
  {
    phrase: 'rationale',
    replacements: ['rational'],
    previous: words('a more make making of and'),
    next: words('decision decisions thinking choice choices thought agent behaviour behavior'),
  },
  {
    phrase: 'rational',
    replacements: ['rationale'],
    previous: words('the a my main clear their your'),
    next: ['behind', 'for'],
    nextNot: words('for_{name}'),
  },
  { phrase: 'free reign', replacements: ['free rein'], nextNot: ['of'] },
  { phrase: 'free rain', replacements: ['free rein'], previous: words('have had given give gave') },
  {
    phrase: 'reign in',
    replacements: ['rein in'],
    previous: words('to and could can must'),
    next: words('costs spending the_costs expenses inflation budgets the_cost the_budget my our'),
  },
  {
    phrase: 'reigned in',
    replacements: ['reined in'],
    next: words('costs spending the_costs expenses inflation budgets the_budget'),
  },
  {
    phrase: 'the reigns',
    replacements: ['the reins'],
    previous: words('take took taking taken over hold held holding hand handed'),
    nextNot: words('of_{name} of_king of_queen of_kings'),
  },
  { phrase: 'tight reign', replacements: ['tight rein'], next: ['on', 'over'] },
  { phrase: 'rein of terror', replacements: ['reign of terror'] },
  { phrase: 'rein supreme', replacements: ['reign supreme'] },
  {
    phrase: 'relief',
    replacements: ['relieve'],
    previous: words('to can could will helps help'),
    next: words('stress pain pressure the_pain the_pressure the_stress the_burden my'),
  },
  {
    phrase: 'relieve',
    replacements: ['relief'],
    previous: words('a what_a of pain stress huge great big'),
    next: words('. , {end} to_hear to_know and for that when'),
  },
  {
    phrase: 'respectively',
    replacements: ['respectfully'],
    previous: words('i we i_would would'),
    next: words('request ask submit disagree suggest apply decline await'),
  },
  {
    phrase: 'respectfully',
    replacements: ['respectively'],
    previous: words('{number} {number}_,'),
    previousNot: words('in_{number}_, in_{number}'),
    next: ['.', '{end}'],
  },
  {
    phrase: 'rise',
    replacements: ['raise'],
    previous: words('to helped help and can could'),
    next: words(
      'awareness funds money the_question questions concerns the_issue the_standard the_bar children',
    ),
  },
  { phrase: 'sun raises', replacements: ['sun rises'] },
  { phrase: 'give raise to', replacements: ['give rise to'] },
  { phrase: 'gave raise to', replacements: ['gave rise to'] },
  { phrase: 'gives raise to', replacements: ['gives rise to'] },
  { phrase: 'on the raise', replacements: ['on the rise'], previous: words('is are was were') },
  { phrase: 'roll model', replacements: ['role model'] },
  {
    phrase: 'roll models',
    replacements: ['role models'],
    previous: words('are were as my good positive our the'),
  },
  { phrase: 'roll-model', replacements: ['role-model'] },
  { phrase: 'roll playing', replacements: ['role-playing'], nextNot: ['cards'] },
  {
    phrase: 'roll',
    replacements: ['role'],
    previous: words(
      'play_a played_a plays_a playing_a a_key a_major a_vital a_crucial a_significant a_central a_pivotal a_leading an_important an_active an_essential a_big',
    ),
    next: ['in'],
  },
  { phrase: 'role call', replacements: ['roll call'] },
  {
    phrase: 'on a role',
    replacements: ['on a roll'],
    previous: words('am is are was were be'),
    next: words('. , {end} and'),
  },
  { phrase: 'role the dice', replacements: ['roll the dice'] },
  { phrase: 'drum role', replacements: ['drum roll'] },
  { phrase: 'rock and role', replacements: ['rock and roll'] },
  { phrase: 'by wrote', replacements: ['by rote'], previous: words('it learn learned learnt learning them') },
  { phrase: 'wrote learning', replacements: ['rote learning'], nextNot: ['materials'] },
]
