import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from lead to lost. */
export const leadToLost: readonly Phrase[] = [
  {
    phrase: 'lead',
    replacements: ['led'],
    previous: words(
      "have has had having i've have_since has_since have_personally have_twice has_twice have_always",
    ),
    next: words(
      'to some its his her their your successful us him them regular weekly small large both seminars discussions sessions tours training research efforts five six seven one',
    ),
    nextNot: words('to_offer to_sell content to_be his_and time'),
    unless: words('poisoning pipes batteries'),
  },
  {
    phrase: 'led',
    replacements: ['lead'],
    previous: words(`${beforeInfinitives} will would can could may might should must`),
    previousNot: words('only_to'),
    next: words('a an the my our your their others people teams projects this to it them small large'),
  },
  {
    phrase: 'led',
    replacements: ['lead'],
    previous: words('the a as our my its'),
    next: words(
      'author developer investigator engineer_on clinician nurse_on guitar singer designer_on times role_in roles',
    ),
    nextNot: words('role_models'),
  },
  {
    phrase: 'lessen',
    replacements: ['lesson'],
    previous: words(
      'each every piano violin english driving music maths history one a_maths this the_first the_last the_next my_first hard a_hard my_last',
    ),
    previousNot: words('and to'),
    next: words('. , in plan plans on of {end} i was is for and that to'),
  },
  { phrase: 'lessen planning', replacements: ['lesson planning'] },
  {
    phrase: 'lessens',
    replacements: ['lessons'],
    previous: words(
      'the my many several important valuable piano violin english driving music maths history online private swimming weekly our of two three',
    ),
    next: words('. , in on of {end} i were are from for and that to learned learnt'),
  },
  { phrase: 'lessens learned', replacements: ['lessons learned'] },
  { phrase: 'liable', replacements: ['libel'], next: words('suit laws lawsuit') },
  { phrase: 'libel to', replacements: ['liable to'], previous: words('is are was be were am held') },
  {
    phrase: 'lightening',
    replacements: ['lightning'],
    previous: words('by of like struck_by'),
    previousNot: words('effect_of means_of'),
    next: words('. , {end} and conductor conductors struck flashed quick protection'),
    unless: words('hair skin load bleach'),
  },
  {
    phrase: 'lightning',
    replacements: ['lightening'],
    next: words('the_load the_burden the_mood the_workload my_load their_load your_load our_load'),
  },
  {
    phrase: 'loose',
    replacements: ['lose'],
    previous: words(
      `${beforeInfinitives} will would not never may might can could cannot can't couldn't don't didn't won't wouldn't they we i you did do does should must who`,
    ),
    previousNot: words('we_are they_are you_are of_what_is'),
    next: words(
      '{determiner} ground weight interest motivation sight hope faith money time touch patience confidence control blood heat water power points marks credit value its their customers clients data out sleep everything nothing it them him her us me consciousness contact jobs',
    ),
    nextNot: words(
      'another arrows the_arrow the_arrows ends the_dogs the_hounds leaf collections all_the_arrows it_upon them_upon the_bolts the_screws the_nuts the_rope the_sails the_mooring',
    ),
    unless: words('arrow arrows archery archer bow hounds moorings sails'),
  },
  {
    phrase: 'loose',
    replacements: ['lose'],
    previous: words('to and or gain_or'),
    next: words(
      'weight money interest time sight track control momentum ground confidence patience heart hope touch faith',
    ),
    nextNot: words('change'),
  },
  {
    phrase: 'looser',
    replacements: ['loser'],
    previous: words('sore bad born good real biggest'),
    previousNot: words('too'),
    next: words('. , {end} and in'),
  },
  {
    phrase: 'looses',
    replacements: ['loses'],
    previous: words('it he she who which company that one everyone team nobody patient never often also'),
    next: words(
      '{determiner} ground weight heat water its power money control contact value customers track time',
    ),
    nextNot: words('the_arrow the_dogs the_hounds'),
    unless: words('arrow arrows archery bow hounds'),
  },
  {
    phrase: 'loosing',
    replacements: ['losing'],
    nextNot: words('the_dogs the_hounds of_the'),
    unless: words('arrow arrows archery archer bow hounds sails knot rope ropes screws bolts'),
  },
  {
    phrase: 'lose',
    replacements: ['loose'],
    previous: words('is was were are been be being come came hang hung work worked shaken'),
    previousNot: words('it what do_is to_be wish_is if way'),
    next: words('for . , {end} and in at from on since'),
  },
  {
    phrase: 'lose',
    replacements: ['loose'],
    previous: words('a the some too very any rather'),
    next: words(
      'thread cannon end grip connection connections translation network definition cable cables wire wires coupling interpretation tile tiles stone stones floorboard floorboards tooth screw screws paving slab slabs collection leaf soil sand gravel cobbles brick bricks handrail carpet nut bolts bolt wheel',
    ),
  },
  {
    phrase: 'lose',
    replacements: ['loss'],
    previous: words(
      'weight hair job blood a_great an_enormous a_big the_great a_huge heat water bone memory',
    ),
    previousNot: words('to_job'),
    next: words('. , {end} is was in and for program programme of'),
  },
  {
    phrase: 'lose of',
    replacements: ['loss of'],
    previous: words('{determiner} {-t} {-n} {-y} {-s} any hearing weight hair blood'),
    previousNot: words('can to they we you i will and not may'),
    next: words('{word}'),
    nextNot: words('of_course'),
  },
  {
    phrase: 'loss',
    replacements: ['lose'],
    previous: words(`${beforeInfinitives} will would could can may might they we`),
    previousNot: words('due_to'),
    next: words(
      'weight my our your the_job the_game their_jobs their_homes everything hope money patience touch interest them him her it time',
    ),
    nextNot: words('money_is'),
  },
  {
    phrase: 'lost',
    replacements: ['loss'],
    previous: words('a_great a_huge a_big an_enormous a_sad a_serious total the_great'),
    previousNot: words('was'),
    next: words('of for to in . {end}'),
    nextNot: words('to_us to_me'),
  },
  {
    phrase: 'lost',
    replacements: ['loss'],
    previous: words('your the_sad our'),
    next: words(
      'of_your of_our of_a of_his of_her of_their of_biodiversity of_habitat of_jobs of_blood of_revenue of_trust of_data of_earnings of_life',
    ),
  },
]
