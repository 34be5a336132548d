import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that letters mistake, in what letters say. */
export const pairsInLetters: readonly Phrase[] = [
  {
    phrase: 'principle',
    replacements: ['principal'],
    previous: words('the a my former deputy vice assistant'),
    next: words(
      'of_the_school of_the_college of_the_academy of_my_school of_my_college of_my_high_school of_a_school of_a_college of_a_primary_school of_a_secondary_school of_our_school of_our_college',
    ),
  },
  {
    phrase: 'complement',
    replacements: ['compliment'],
    previous: words('a my great our kind nice high'),
    next: words('on_your on_my on_our on_how'),
  },
  {
    phrase: 'my complements',
    replacements: ['my compliments'],
    next: words('to_all to_everyone on'),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words(
      'improve improving improved develop developing developed share sharing shared support supporting supported express understand manage managing finish choose',
    ),
    next: words(
      'writing skills work own needs goals language studies lives families homes jobs english performance children potential experience products clients customers health patients progress ideas views careers',
    ),
  },
  {
    phrase: 'its',
    replacements: ['it is'],
    previous: words('know think believe feel say hope realise realize understand'),
    next: words(
      'unusual_to unusual_for hard_to hard_for difficult_to difficult_for easy_to necessary_to possible_that important_that best_to rare_to rare_for unlikely_that never_too not_easy not_always not_only not_usual',
    ),
  },
  {
    phrase: 'any advise',
    replacements: ['any advice'],
    next: words('you on from about that . , and i ? regarding'),
  },
  {
    phrase: 'advise',
    replacements: ['advice'],
    previous: words(
      'valuable professional expert practical helpful sound career sensible impartial wise tailored useful',
    ),
    next: words('on from about that . , and to i for which regarding'),
  },
  {
    phrase: 'loose',
    replacements: ['lose'],
    previous: words('to not never would will could might may'),
    next: words(
      'such_a such_an such_good any clients customers staff you him her touch face credibility control_of',
    ),
  },
  {
    phrase: 'discrete',
    replacements: ['discreet'],
    previous: words(
      'trustworthy_and loyal_and polite_and tactful_and professional_and i_am_always i_am_very reliable_and courteous_and',
    ),
  },
  {
    phrase: 'insure that',
    replacements: ['ensure that'],
    next: words(
      'the no all every each my our your we it they i you nothing everyone deadlines patients students customers clients',
    ),
  },
  {
    phrase: 'if your',
    replacements: ['if you are'],
    next: words(
      'available_next available_on available_for available_to available_at available_this available_tomorrow interested_in willing_to able_to unable_to planning_to going_to looking_for looking_to happy_to happy_with ready_to not_available not_interested still_looking still_interested hiring',
    ),
  },
  {
    phrase: 'past',
    replacements: ['passed'],
    previous: words('i we he she they'),
    next: words(
      'all my the_exam the_exams the_test every both_exams with_distinction with_honours with_merit with_flying_colours an_exam',
    ),
  },
  {
    phrase: 'accept',
    replacements: ['except'],
    previous: words(
      'every_day any_day everything nothing anything weekdays all_week any_time anytime no_one nobody',
    ),
    next: words('on for {name} the that one when weekends mornings afternoons'),
  },
  {
    phrase: 'council',
    replacements: ['counsel'],
    previous: words(
      'by_legal from_legal with_legal our_legal your_legal seek_legal sought_legal my_legal in-house opposing',
    ),
    nextNot: words('members member meeting meetings of'),
  },
  {
    phrase: 'site',
    replacements: ['cite'],
    previous: words('could can would to may might'),
    next: words(
      'examples an_example numerous_examples many_examples several_examples several_sources sources the_case_of the_study the_example',
    ),
  },
  {
    phrase: 'role out',
    replacements: ['roll out'],
    next: words('the a an our this these new your'),
  },
  {
    phrase: 'assure that',
    replacements: ['ensure that'],
    previous: words('please to will would must helps helped'),
    next: words('the all no every each your my our it they we you'),
  },
  {
    phrase: 'elicit',
    replacements: ['illicit'],
    previous: words('prevent stop detect combat these against any detecting preventing combating of'),
    next: words('payments payment goods transactions funds copies earnings'),
  },
  {
    phrase: 'waive',
    replacements: ['wave'],
    previous: words('a second first third new next latest heat'),
    next: words('of'),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words('send sending sent give given giving take told'),
    next: words('letters references feedback time advice best support own views names'),
  },
  {
    phrase: 'personnel',
    replacements: ['personal'],
    previous: words('for my a own your'),
    next: words(
      'reasons circumstances growth statement belongings life qualities opinion touch interest experience',
    ),
  },
  {
    phrase: 'stationary',
    replacements: ['stationery'],
    previous: words(
      'paper_and pens_and headed branded printed envelopes_and office company personalised personalized',
    ),
    nextNot: words('bike bikes bicycle'),
  },
  {
    phrase: 'roll',
    replacements: ['role'],
    previous: words('to_this in_this for_this this_new the_advertised your_advertised leadership management'),
    nextNot: words('out of over call up on forward'),
    next: words('as at . , and in because with requires'),
  },
  {
    phrase: 'into practise',
    replacements: ['into practice'],
  },
  {
    phrase: 'i council',
    replacements: ['I counsel'],
    next: words('students clients patients families young people them on him her'),
  },
  {
    phrase: 'effect',
    replacements: ['affect'],
    previous: words('will would may might could can not to negatively directly adversely'),
    next: words(
      'me us him everyone people patients how all_members all_staff all_employees all_of_us all_patients all_residents all_students all_users my_performance my_ability your_decision my_studies my_work',
    ),
  },
]
