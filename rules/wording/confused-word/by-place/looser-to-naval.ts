import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from looser to naval. */
export const looserToNaval: readonly Phrase[] = [
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
  {
    phrase: 'manner',
    replacements: ['manor'],
    previous: words('the a country old tudor'),
    next: words('house houses'),
  },
  {
    phrase: 'manor',
    replacements: ['manner'],
    previous: words(
      'timely professional friendly polite similar efficient courteous appropriate effective systematic calm orderly clear this_same respectful consistent helpful thorough responsible constructive bedside telephone kind sensitive caring concise organised organized punctual',
    ),
    next: words('. , ; {end} and that in when to with at'),
  },
  {
    phrase: 'manors',
    replacements: ['manners'],
    previous: words('good table bad my his her excellent impeccable their'),
    next: words('. , ; {end} and are at were'),
    unless: words('lord feudal medieval estates estate tenants'),
  },
  { phrase: '(marital arts|marshal arts)', replacements: ['martial arts'] },
  { phrase: 'martial status', replacements: ['marital status'] },
  {
    phrase: 'meat',
    replacements: ['meet'],
    previous: words('to will would can could not glad_to'),
    next: words(
      'the_deadline the_deadlines deadlines the_needs the_requirements you with your them new people the_criteria the_demands',
    ),
  },
  {
    phrase: 'medal',
    replacements: ['metal'],
    next: words(
      'box boxes frame frames pipe pipes plate plates sheet sheets fatigue rod rods bracket work working alloy alloys oxide oxides ion ions parts shavings',
    ),
  },
  {
    phrase: 'medals',
    replacements: ['metals'],
    previous: words('heavy precious base rare alkali ferrous toxic'),
  },
  {
    phrase: 'metal',
    replacements: ['medal'],
    previous: words('won_a won_the awarded_a awarded_the receive_a received_a olympic bravery'),
    next: words('for at in . , {end}'),
    nextNot: words('in_the_ground'),
  },
  {
    phrase: 'mined',
    replacements: ['mind'],
    previous: words('my bear_in in keep_in peace_of state_of your never'),
    previousNot: words('{-ed}'),
    next: words('. , {end} and of to at is that'),
    unless: words('mine mines mining miners coal ore'),
  },
  {
    phrase: 'moral',
    replacements: ['morale'],
    previous: words(
      'raise_the raised_the raising_the boost_the boosted_the boosting_the lift_the lifted_the improve_the improved_the improving_the lowered_the damaged_the hurt_the sustain_the keep_up_the keeping_up_the maintain_the maintaining_the good_for_the affect_the affected_the lowers_the raises_the lifts_the',
    ),
    next: words('of . , {end} in and among'),
    nextNot: words('of_the_story of_the_tale of_the_fable'),
  },
  {
    phrase: 'moral',
    replacements: ['morale'],
    previous: words("the high low good poor workers' soldiers' our their national public"),
    next: words(
      'of_the_team of_the_whole of_the_staff of_the_nurses of_the_troops of_the_men of_the_crew of_the_class of_the_group of_the_employees of_the_workers of_the_department of_the_entire of_my_team of_our_team of_staff of_my_colleagues of_colleagues among_the among_staff among_colleagues among_nurses was_low was_high is_low is_high fell rose suffered dropped improved',
    ),
    nextNot: words('of_the_whole_story of_the_whole_tale of_the_entire_story'),
  },
  { phrase: 'moral booster', replacements: ['morale booster'] },
  {
    phrase: 'morale',
    replacements: ['moral'],
    next: words(
      'support responsibility fibre fiber authority code judgement judgment judgements judgments question questions value character courage right rights standpoint victory panic hazard imperative conduct agency reasoning law theory outrage integrity obligation_to issues grounds',
    ),
    nextNot: words('question_was questions_in_the_survey'),
  },
  { phrase: 'naval', replacements: ['navel'], next: words('gazing orange oranges piercing') },
]
