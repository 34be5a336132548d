import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** `affect` and `effect`. */
export const affectAndEffect: readonly Phrase[] = [
  {
    phrase: 'affect',
    replacements: ['effect'],
    previous: words(
      'an_adverse an_immediate significant lasting profound huge big major dramatic similar opposite detrimental harmful beneficial a_direct a_positive a_negative no_real little_or_no an_indirect an_enormous',
    ),
    next: ['on', 'upon'],
  },
  { phrase: 'an affect on', replacements: ['an effect on'] },
  { phrase: 'side affect', replacements: ['side effect'] },
  { phrase: 'side affects', replacements: ['side effects'] },
  {
    phrase: 'cause and affect',
    replacements: ['cause and effect'],
    next: words('. , {end} relationship relationships analysis'),
  },
  { phrase: 'ripple affect', replacements: ['ripple effect'] },
  { phrase: 'domino affect', replacements: ['domino effect'] },
  { phrase: 'placebo affect', replacements: ['placebo effect'], previous: words('the a this') },
  { phrase: 'greenhouse affect', replacements: ['greenhouse effect'], next: words('. , {end} and is on') },
  { phrase: 'snowball affect', replacements: ['snowball effect'] },
  { phrase: 'special affects', replacements: ['special effects'] },
  {
    phrase: 'take affect',
    replacements: ['take effect'],
    next: words('. , {end} on in from immediately soon at when'),
  },
  {
    phrase: 'takes affect',
    replacements: ['takes effect'],
    next: words('. , {end} on in from immediately soon at when'),
  },
  {
    phrase: 'took affect',
    replacements: ['took effect'],
    next: words('. , {end} on in from immediately soon at when'),
  },
  {
    phrase: 'into affect',
    replacements: ['into effect'],
    previous: words('came come comes coming put go goes went'),
  },
  { phrase: 'to that affect', replacements: ['to that effect'], nextNot: words('people us me the') },
  { phrase: 'to good affect', replacements: ['to good effect'] },
  {
    phrase: 'effect',
    replacements: ['affect'],
    previous: words(
      "will may can could would might not directly negatively adversely severely greatly does did doesn't didn't won't that which to",
    ),
    next: words(
      'me us you him people everyone performance my_work my_studies my_performance my_ability my_health my_life our_lives our_work the_way the_quality the_performance the_environment how whether your_work your_team their_work their_lives productivity',
    ),
  },
  {
    phrase: 'effects',
    replacements: ['affects'],
    previous: words('it which this negatively adversely directly'),
    next: words('me us you everyone performance my_work my_life our_lives the_way how people'),
  },
  {
    phrase: 'effected',
    replacements: ['affected'],
    previous: words(
      'negatively adversely badly severely deeply emotionally profoundly worst hardest people_who_were most_people',
    ),
  },
  {
    phrase: 'affective',
    replacements: ['effective'],
    previous: words('an most very highly more'),
    next: words('communicator manager solution solutions team_member team_player'),
  },
  { phrase: 'cost affective', replacements: ['cost effective'] },
  { phrase: 'cost-affective', replacements: ['cost-effective'] },
  {
    phrase: 'affectively',
    replacements: ['effectively'],
    previous: words(
      'work working communicate communicating manage lead solve use contribute collaborate worked',
    ),
  },
]
