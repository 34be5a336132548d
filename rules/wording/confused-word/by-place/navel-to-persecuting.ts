import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from navel to persecuting. */
export const navelToPersecuting: readonly Phrase[] = [
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
  { phrase: 'panes to', replacements: ['pains to'], previous: words('great took taking takes some') },
  {
    phrase: 'passed',
    replacements: ['past'],
    previous: words('the this these in_the last'),
    previousNot: words('by_the be_the'),
    next: words(
      'years year decades decade centuries century months month weeks week summer winter spring autumn few several two three four five six seven eight nine ten twelve twenty fifty {number} term semester season',
    ),
    nextNot: words('years_of_age'),
  },
  {
    phrase: 'passed',
    replacements: ['past'],
    previous: words('in_the of_the from_the about_the'),
    previousNot: words('those_of_the bill_in_the'),
    next: words('. , ; {end} i we it has was and'),
  },
  {
    phrase: 'passed',
    replacements: ['past'],
    previous: words(
      'walk walking walked drive drives driving drove run running ran go going went gone come came coming fly flying flew ride riding rode sailed cycled cycling hurried rushed looked look looking pushed scrolled strolled flows flowed moved move moving rush slipped sailing',
    ),
    previousNot: words('and_come'),
    next: words('the a my your our his her their it me us him them you this that these those each every'),
    nextNot: words(
      'it_on the_test the_tests the_exam the_exams the_examination the_inspection the_audit the_bill the_law the_course a_law a_bill a_test a_resolution a_motion the_motion',
    ),
  },
  {
    phrase: 'past',
    replacements: ['passed'],
    previous: words(
      "i_have he_has she_has we_have i've have has had having who_have who_has i_also i_recently i_just i_finally i_easily",
    ),
    next: words(
      'the_{word}_exam the_{word}_exams the_{word}_test the_{word}_examination the_examination the_examinations all_the all_of my_{word}_exam my_{word}_exams my_{word}_test every_exam each_exam three_exams out_of through_the on_the on_to on_my down_to down_the by_the by_since with_honours with_merit with_flying into_law both_exams both_tests an_exam a_test a_number_of through_several',
    ),
    nextNot: words('all_of_that all_the_usual'),
  },
  {
    phrase: 'past',
    replacements: ['passed'],
    previous: words('was were been being is are be'),
    next: words(
      'on_to_me on_to_us on_to_the on_to_you on_to_him down_from down_to down_through to_me_by to_the_next over_for from_hand around_the round_the by_parliament by_the_board by_the_house into_law unanimously',
    ),
  },
  {
    phrase: 'peace of',
    replacements: ['piece of'],
    previous: words(
      'a another every each one two this brief small short fine good single important any last little',
    ),
    next: words(
      'analysis evidence research text news legislation kit fabric wood glass clothing machinery journalism coursework information feedback history luck fruit meat metal string jewellery jewelry theatre script apparatus correspondence data film land property prose poetry scholarship fieldwork work',
    ),
    nextNot: words('work_and'),
    unless: words('war treaty'),
  },
  { phrase: 'peaces of', replacements: ['pieces of'] },
  {
    phrase: 'pear',
    replacements: ['pair'],
    next: words(
      'of_shoes of_gloves of_trousers of_scissors of_eyes of_hands of_socks of_boots of_glasses of_students of_words of_jeans programming of_pliers of_compasses',
    ),
  },
  {
    phrase: 'pears',
    replacements: ['pairs'],
    previous: words('in into working_in work_in'),
    next: words('. , and {end} or to for of_students'),
    unless: words('apples apple fruit orchard plums'),
  },
  {
    phrase: 'persecuted',
    replacements: ['prosecuted'],
    next: words(
      'for_theft for_fraud for_speeding for_murder for_assault for_shoplifting for_tax for_perjury',
    ),
  },
  {
    phrase: 'persecuting',
    replacements: ['prosecuting'],
    next: words('counsel attorney barrister lawyer solicitor'),
  },
]
