import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from gate to in vein. */
export const gateToInVein: readonly Phrase[] = [
  {
    phrase: 'gate',
    replacements: ['gait'],
    previous: words("abnormal unsteady antalgic ataxic shuffling limping the_patient's patient's"),
    next: words('. , analysis was is and training pattern {end}'),
    unless: words(
      'transistor channel circuit logic garden fence house school airport locked lock opened door',
    ),
  },
  {
    phrase: 'heal',
    replacements: ['heel'],
    previous: words('achilles left right his_left my_left my_right high'),
    next: words('. , bone pain {end} of was spur'),
  },
  {
    phrase: 'heals',
    replacements: ['heels'],
    previous: words('high head_over their dig_in on_the black my'),
    previousNot: words('time'),
    next: words('of . , in {end} and'),
    unless: words('healing wound wounds heal'),
  },
  {
    phrase: 'hear',
    replacements: ['here'],
    previous: words(
      "am is are was were i'm been live lived stay stayed work worked study come came arrived right while",
    ),
    previousNot: words('is_to like_to happy_to you_to'),
    next: words('in to . , at {end} and for since as because'),
    nextNot: words('the'),
  },
  {
    phrase: 'hear',
    replacements: ['here'],
    previous: words('{start}'),
    next: words(
      'is_the is_a is_an is_your are_the are_two are_three are_some at_the at_our at_your in_the in_my',
    ),
    nextNot: words('at_the_{name}'),
  },
  {
    phrase: 'heard',
    replacements: ['herd'],
    previous: words('dairy beef cattle suckler milking pedigree'),
    next: words('of . , {end} was is health and in'),
  },
  {
    phrase: 'heard',
    replacements: ['herd'],
    previous: words('a the our'),
    next: words(
      'of_cows of_cattle of_sheep of_deer of_goats of_elephants of_sixty immunity size management health',
    ),
  },
  {
    phrase: 'heeled',
    replacements: ['healed'],
    previous: words('has had wound wounds fully have was completely fracture scar'),
    next: words('well . , {end} quickly completely and by without'),
  },
  {
    phrase: 'herd',
    replacements: ['heard'],
    previous: words("i have has had never ever i've be just first recently also"),
    previousNot: words('a the to'),
    next: words('of about that from the it your a him her them back nothing'),
    nextNot: words(
      'immunity of_cows of_cattle of_sheep of_deer of_goats of_elephants of_buffalo the_cattle the_cows the_sheep the_goats a_cow',
    ),
  },
  {
    phrase: 'here',
    replacements: ['hear'],
    previous: words(
      "glad_to pleased_to happy_to sorry_to delighted_to hope_to like_to love_to forward_to surprised_to want_to cannot could_not can't could did_not not_to can",
    ),
    previousNot: words('come'),
    next: words('from_you from_your about back_from that of_your of_the it you the my your their a'),
  },
  {
    phrase: 'here',
    replacements: ['hear'],
    previous: words('like_to glad_to hope_to want_to love_to forward_to eager_to'),
    next: words('more back whether if'),
  },
  {
    phrase: 'here from',
    replacements: ['hear from'],
    previous: words('to'),
    previousNot: words('come_to came_to moved_to'),
    next: words('you your them him her the_committee the_team'),
  },
  {
    phrase: 'higher',
    replacements: ['hire'],
    previous: words('to will would can could decided_to'),
    previousNot: words('due_to lead_to led_to leads_to'),
    next: words('me a_new staff new_staff more_staff people a_manager an_assistant graduates'),
  },
  { phrase: 'higher purchase', replacements: ['hire purchase'] },
  {
    phrase: 'hoards of',
    replacements: ['hordes of'],
    next: words(
      'tourists visitors commuters shoppers people applicants pupils students locusts flies insects protesters supporters',
    ),
  },
  { phrase: 'i no', replacements: ['I know'], next: words('how what why your you') },
  {
    phrase: 'idol',
    replacements: ['idle'],
    next: words(
      'chatter gossip hands talk threat threats curiosity speculation capacity machine machines time',
    ),
  },
  {
    phrase: 'idol',
    replacements: ['idle'],
    previous: words('stood sat sit stand lay stands sits remained lies'),
    next: words('. , for {end} in and while'),
  },
  {
    phrase: 'illicit',
    replacements: ['elicit'],
    previous: words('to will would can could may might should i they we and not help helped must'),
    next: words(
      'the a an my your his her our their its this any some no more further useful honest new strong similar responses interest',
    ),
    nextNot: words('new_psychoactive'),
  },
  {
    phrase: 'illusions to',
    replacements: ['allusions to'],
    previous: words('literary biblical classical make made makes many several'),
  },
  {
    phrase: 'imminent',
    replacements: ['eminent'],
    next: words(
      'surgeon surgeons economist economists scholars psychologist philosopher philosophers architect architects barrister academic academics author authors botanist engineer biologist chemist physicist judge',
    ),
  },
  {
    phrase: 'in affect',
    replacements: ['in effect'],
    previous: words('{start} is was are were , and'),
    next: words(', a the an from'),
    nextNot: words('the_regulation'),
    unless: words('psychology psychological psychiatry mood emotion affective valence changes'),
  },
  {
    phrase: 'in principal',
    replacements: ['in principle'],
    next: words(', ; but it no possible agree agreed accept be to_the a the'),
    nextNot: words('the_amount a_year'),
    unless: words(
      'loan loans mortgage mortgages interest repayment repayments bond bonds debt lender borrower',
    ),
  },
  {
    phrase: 'in vein',
    replacements: ['in vain'],
    previous: words('died tried searched looked waited hoped'),
    next: words('. , {end} for'),
  },
]
