import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with LA to LO. */
export const pairsLaToLo: readonly Phrase[] = [
  {
    phrase: 'lays',
    replacements: ['lies'],
    previous: words(
      'interest passion strength problem difficulty challenge expertise focus motivation heart answer beauty value',
    ),
    next: words('in with within at'),
  },
  {
    phrase: 'laying',
    replacements: ['lying'],
    previous: words('was were is are been am'),
    next: words('in_bed on_the_floor on_the_ground on_my_bed on_the_beach in_the_sun'),
  },
  {
    phrase: 'lead',
    replacements: ['led'],
    previous: words("have has had i've having have_also have_successfully had_previously have_previously"),
    next: words(
      'a an the to my our teams projects several many numerous two three four multiple up workshops by me',
    ),
    nextNot: words('a_day to_offer to_sell up_to_{number}'),
  },
  {
    phrase: 'lead by',
    replacements: ['led by'],
    previous: words('was were been being is are'),
    next: ['{word}'],
    nextNot: words('example then now'),
  },
  { phrase: 'lead to believe', replacements: ['led to believe'], previous: words('was were am been') },
  {
    phrase: 'successfully lead',
    replacements: ['successfully led'],
    previous: words('i_have and_have have'),
    next: words('a an the my two three several'),
  },
  {
    phrase: 'led',
    replacements: ['lead'],
    previous: words(
      'ability_to able_to opportunity_to chance_to skills_to how_to wish_to would capable_to like_to want_to will can could wanted_to',
    ),
    next: words('a an my others people by_example teams the_team projects and_manage the_way to'),
  },
  { phrase: 'mislead', replacements: ['misled'], previous: words('was were been have had has being am are') },
  { phrase: 'borrow me', replacements: ['lend me'], next: words('a the your some money his') },
  {
    phrase: 'lessen',
    replacements: ['lesson'],
    previous: words('a a_valuable an_important valuable important a_good my'),
  },
  {
    phrase: 'lesson',
    replacements: ['lessen'],
    previous: words('to will can would'),
    next: words('the_load the_burden the_impact the_pain the_risk the_effect my its'),
  },
  {
    phrase: 'life',
    replacements: ['live'],
    previous: words('i want_to like_to wanted_to chose_to able_to i_would moved_to we they'),
    next: words('in_{name} in_a in_the with_my with_the near alone with_a'),
  },
  { phrase: 'in my live', replacements: ['in my life'], next: words('. , {end} i and is so') },
  { phrase: 'my whole live', replacements: ['my whole life'], next: words('. , {end} i and in') },
  { phrase: 'rest of my live', replacements: ['rest of my life'], next: words('. , {end} i and in') },
  {
    phrase: 'daily live',
    replacements: ['daily life'],
    previous: words('my our their the in of your'),
    next: words('. , {end} and in i is'),
  },
  {
    phrase: 'real live',
    replacements: ['real life'],
    previous: words('in to of for'),
    next: words('. , {end} and i problems situations'),
  },
  { phrase: 'way of live', replacements: ['way of life'] },
  {
    phrase: 'quality of live',
    replacements: ['quality of life'],
    next: words('. , {end} in for and_well-being'),
  },
  {
    phrase: 'lightening',
    replacements: ['lightning'],
    next: words('strike strikes bolt bolts fast speed rod storm storms'),
  },
  { phrase: 'thunder and lightening', replacements: ['thunder and lightning'] },
  { phrase: 'loathe to', replacements: ['loath to'], previous: words('am is was were be been are would_be') },
  { phrase: 'i loath', replacements: ['I loathe'], next: words('the {-ing} it this delays all') },
  {
    phrase: 'loose',
    replacements: ['lose'],
    previous: words(
      "to will would not never may might can could cannot can't don't didn't won't they you easily did do does should must i we",
    ),
    next: words(
      'my_job my_motivation my_way my_focus my_interest my_temper my_mind my_place my_time your_interest your_time your_job their_jobs their_motivation their_interest their_homes their_job their_way interest motivation sight weight money hope faith patience confidence momentum heart out_on the_opportunity the_chance the_job this_opportunity this_chance time it_all everything any track',
    ),
  },
  { phrase: 'nothing to loose', replacements: ['nothing to lose'] },
  { phrase: 'win or loose', replacements: ['win or lose'] },
  {
    phrase: 'loosing',
    replacements: ['losing'],
    next: words(
      'interest focus motivation sight track weight money hope faith time control confidence touch patience customers clients my_job a_job the_game their_jobs his_job heart momentum out',
    ),
  },
  {
    phrase: 'looses',
    replacements: ['loses'],
    next: words('interest focus sight track motivation money hope patience control its'),
  },
  { phrase: 'lose ends', replacements: ['loose ends'] },
  { phrase: 'lose fitting', replacements: ['loose-fitting'] },
  { phrase: 'lose cannon', replacements: ['loose cannon'] },
  { phrase: 'on the lose', replacements: ['on the loose'] },
  { phrase: 'cut lose', replacements: ['cut loose'] },
  { phrase: 'let lose', replacements: ['let loose'] },
  {
    phrase: 'the lost of',
    replacements: ['the loss of'],
    next: words('my his her our their your a money time income jobs'),
  },
  { phrase: 'a lost of', replacements: ['a loss of'] },
  { phrase: 'at a lost', replacements: ['at a loss'], next: words('. , {end} for as to') },
  {
    phrase: 'heavy loses',
    replacements: ['heavy losses'],
    previous: words('suffered had made with of heavy'),
  },
  { phrase: 'loss weight', replacements: ['lose weight'], previousNot: ['weight'] },
]
