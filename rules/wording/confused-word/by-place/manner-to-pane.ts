import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from manner to pane. */
export const mannerToPane: readonly Phrase[] = [
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
  {
    phrase: 'navel',
    replacements: ['naval'],
    next: words(
      'officer officers base bases architecture architect forces ships vessel vessels engineering history battle battles academy college cadet reserve service warfare power operations dockyard aviation engineer',
    ),
  },
  {
    phrase: 'of coarse',
    replacements: ['of course'],
    next: words(', . i we it the you they this that not there ; {end}'),
    unless: words('sand gravel texture grain grained sediment'),
  },
  {
    phrase: 'omit',
    replacements: ['emit'],
    next: words('light radiation heat carbon co2 noise fumes gases pollutants photons electrons smoke'),
  },
  {
    phrase: 'omits',
    replacements: ['emits'],
    next: words('light radiation heat carbon co2 noise fumes photons electrons smoke'),
  },
  {
    phrase: 'omitting',
    replacements: ['emitting'],
    next: words('light radiation heat carbon co2 noise fumes gases photons electrons smoke'),
  },
  {
    phrase: 'ordinance',
    replacements: ['ordnance'],
    previous: words('unexploded explosive naval military'),
    nextNot: words('of'),
  },
  { phrase: 'ordinance survey', replacements: ['ordnance survey'] },
  {
    phrase: 'ordnance',
    replacements: ['ordinance'],
    previous: words('city local zoning town municipal county noise'),
    nextNot: words('survey depot factory'),
  },
  {
    phrase: 'pail',
    replacements: ['pale'],
    previous: words('a the of in her his with was {start}'),
    next: words('blue green grey gray skin face complexion yellow pink'),
  },
  {
    phrase: 'pail',
    replacements: ['pale'],
    previous: words('looked turned went very grew look looks turns turning quite so'),
    next: words('. , and {end} with at in'),
  },
  { phrase: 'pails in comparison', replacements: ['pales in comparison'] },
  {
    phrase: 'pains',
    replacements: ['panes'],
    previous: words('window glass broken_window'),
    next: words('. , of and in were {end}'),
  },
  {
    phrase: 'pair',
    replacements: ['pear'],
    previousNot: words('the each every sampled'),
    next: words('tree trees cider'),
    unless: words('binary graph node nodes'),
  },
  { phrase: 'paired down', replacements: ['pared down'], previousNot: words('are were') },
  {
    phrase: 'pane',
    replacements: ['pain'],
    previous: words(
      'chest back joint chronic abdominal severe acute knee neck muscle in_great great much less pelvic shoulder',
    ),
    next: words('. , and in relief {end} is was'),
    unless: words('window windows glass'),
  },
  {
    phrase: 'pane',
    replacements: ['pain'],
    next: words('relief killers killer management clinic threshold medication'),
    unless: words('window windows glass'),
  },
]
