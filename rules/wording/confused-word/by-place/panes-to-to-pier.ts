import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from panes to to pier. */
export const panesToToPier: readonly Phrase[] = [
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
    phrase: 'past',
    replacements: ['passed'],
    previous: words('she he they i we'),
    next: words('the_message the_news the_letter the_file the_test the_ball it_on it_to me_the'),
  },
  {
    phrase: 'patients',
    replacements: ['patience'],
    previous: words('great_deal_of'),
    previousNot: words('a_hospital'),
    next: words('and . , with {end}'),
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
  { phrase: 'pear', replacements: ['pair'], previous: words('work_as_a worked_as_a') },
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
  {
    phrase: 'persecution',
    replacements: ['prosecution'],
    previous: words('crown criminal private'),
    next: words('service lawyer case witness witnesses team counsel'),
  },
  {
    phrase: 'personal',
    replacements: ['personnel'],
    previous: words(
      'military medical nursing security army trained qualified emergency technical hospital sales ground naval support medical_and_nursing administrative of_military',
    ),
    previousNot: words('both'),
    next: words('. , {end} and were are who to in on at from'),
    nextNot: words('and_professional and_family'),
  },
  {
    phrase: 'personnel',
    replacements: ['personal'],
    previous: words('a my on_a your his her their our'),
    next: words(
      'level note growth reasons circumstances life trainer relationship relationships opinion goals attributes experience experiences integrity achievement achievements letter best commitment preference pronoun strengths responsibility_for_my',
    ),
  },
  {
    phrase: 'perspective',
    replacements: ['prospective'],
    previous: words(
      '{start} to of for with three two four five six many all our your their my by and attract attracts attracting train trained meet meeting some most several help advise advised reach reached show shows inform informs impress impressed guide guided interview interviewed where each every a the other among between from',
    ),
    previousNot: words('that from_a from_the from_my from_our from_their from_your on_the in_the'),
    next: words(
      'students employers clients tenants customers buyers applicants candidates parents members donors funders investors suppliers landlords employees volunteers users supervisors supervisor recruits adopters carers pupils employer tenant buyer donor client applicant student candidate landlord investor graduate',
    ),
    nextNot: words('students_bring'),
  },
  { phrase: 'phased', replacements: ['fazed'], previous: words("not never easily n't"), next: words('by') },
  {
    phrase: 'phases',
    replacements: ['fazes'],
    previous: words('nothing little hardly rarely never'),
    next: words('me him her them us'),
  },
  {
    phrase: 'piece',
    replacements: ['peace'],
    previousNot: words('this each that a of'),
    next: words('treaty talks process and_quiet keeping negotiations movement accord accords'),
  },
  {
    phrase: 'piece',
    replacements: ['peace'],
    previous: words('world inner rest_in at lasting make_my make lived_in live_in for_world'),
    previousNot: words('of'),
    next: words('. , with in {end} and'),
    nextNot: words('with_a'),
  },
  {
    phrase: 'pier',
    replacements: ['peer'],
    next: words(
      'review reviewed reviewer reviewers group groups pressure support assessment mentor mentors mentoring feedback',
    ),
  },
]
