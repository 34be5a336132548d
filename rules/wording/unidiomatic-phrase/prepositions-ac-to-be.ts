import type { Phrase } from '../../../src/rule/index.ts'
import { inOrder, pause, words } from './words.ts'

/** The wrong preposition after a word, from `according` to `benefit`. */
export const prepositionsAcToBe: readonly Phrase[] = [
  { phrase: 'according (with|by)', replacements: ['according to'], next: words('{determiner}') },
  {
    phrase: 'in according (to|with)',
    replacements: ['according to', 'in accordance with'],
    next: words('{determiner}'),
  },
  {
    phrase: 'according the',
    replacements: ['according to the'],
    next: words(
      'requirements rules results data law report plan schedule statistics standards instructions description',
    ),
  },
  { phrase: 'according my', replacements: ['according to my'] },
  {
    phrase: 'according to me',
    replacements: ['in my opinion'],
    previous: words('{start}'),
    next: words(', i it this'),
  },
  { phrase: 'accordance (to|of)', replacements: ['accordance with'], previous: words('in') },
  { phrase: 'accused for', replacements: ['accused of'] },
  { phrase: 'accustomed with', replacements: ['accustomed to'] },
  { phrase: 'acquainted (to|of)', replacements: ['acquainted with'] },
  {
    phrase: 'admitted in',
    replacements: ['admitted to'],
    next: words(
      "the_university your_university the_faculty the_programme the_program the_master's the_school the_course your_programme your_program a_university",
    ),
  },
  {
    phrase: 'admission in',
    replacements: ['admission to'],
    next: words(
      "your the_university the_programme the_program the_master's a_university this_programme this_program",
    ),
  },
  { phrase: 'afraid from', replacements: ['afraid of'] },
  {
    phrase: 'with the aim to',
    replacements: ['with the aim of'],
    help: 'write `with the aim of` and the form in `-ing`, or only `to`',
    nextNot: words('{determiner}'),
  },
  { phrase: 'with aim (to|of)', replacements: ['with the aim of'] },
  {
    phrase: 'apply on',
    replacements: ['apply for', 'apply to'],
    next: words(
      'this_position the_position your_position this_job the_job your_job this_post the_post this_role the_role this_vacancy the_vacancy your_vacancy this_internship the_internship your_internship the_scholarship this_scholarship a_scholarship your_programme your_program the_programme the_program this_programme this_program',
    ),
  },
  {
    phrase: 'applied on',
    replacements: ['applied for', 'applied to'],
    next: words(
      'this_position the_position your_position this_job the_job your_job this_post the_post this_role the_role this_vacancy the_vacancy your_vacancy this_internship the_internship the_scholarship this_scholarship a_scholarship your_programme your_program the_programme the_program',
    ),
  },
  {
    phrase: 'applying on',
    replacements: ['applying for', 'applying to'],
    next: words(
      'this_position the_position your_position this_job the_job your_job this_post the_post this_role the_role this_vacancy the_vacancy your_vacancy this_internship the_internship your_internship the_scholarship this_scholarship a_scholarship your_programme your_program the_programme the_program this_programme this_program',
    ),
  },
  {
    phrase: 'apply to',
    replacements: ['apply for'],
    previous: words('like_to want_to wish_to writing_to decided_to hope_to happy_to {start}_i'),
    next: words(
      'the_position this_position your_position the_job this_job the_post this_post the_role this_role the_vacancy this_vacancy your_vacancy',
    ),
  },
  {
    phrase: 'applying to',
    replacements: ['applying for'],
    previous: words("am i'm"),
    next: words(
      'the_position this_position your_position the_job this_job the_post this_post the_role this_role the_vacancy this_vacancy your_vacancy',
    ),
  },
  {
    phrase: '(apply|applying) in',
    replacements: ['apply to'],
    next: inOrder(
      words(
        'your_company your_university your_firm your_faculty your_department your_school your_institute the_company this_company this_university',
      ),
      [...pause, ...words('because as and to i for')],
    ),
  },
  {
    phrase: 'apply (at|in)',
    replacements: ['apply for'],
    next: words('this_position this_vacancy this_role this_post this_scholarship'),
  },
  {
    phrase: 'apply for',
    replacements: ['apply to'],
    next: inOrder(
      words(
        'your_company your_firm your_university your_school your_faculty your_department your_institute your_organisation your_organization this_company this_university',
      ),
      words('. , ; {end} because as and to i in for'),
    ),
  },
  {
    phrase: 'applying for',
    replacements: ['applying to'],
    next: inOrder(
      words(
        'your_company your_firm your_university your_school your_faculty your_department your_institute your_organisation your_organization this_company this_university',
      ),
      words('. , ; {end} because as and to i in for'),
    ),
  },
  {
    phrase: '(apply|applying|applied) (the|this|your) (position|post|job|vacancy|internship|scholarship)',
    help: 'write `for` after `apply`',
  },
  {
    phrase: 'arrive to',
    replacements: ['arrive at', 'arrive in'],
    next: words(
      'the_airport the_university the_office the_city the_station the_country my_office the_meeting the_conclusion',
    ),
  },
  {
    phrase: 'arrived to',
    replacements: ['arrived at', 'arrived in'],
    next: words(
      'the_airport the_university the_office the_city the_station the_country the_meeting the_conclusion {name}',
    ),
  },
  { phrase: '(ask|asks|asked|asking) to (you|him|her|them|me|us)', help: 'leave `to` out' },
  {
    phrase: 'assist to',
    replacements: ['attend'],
    next: words(
      'lectures your_lectures the_lectures the_conference a_conference your_conference the_seminar a_seminar classes courses conferences the_classes the_courses your_courses your_classes the_workshop your_workshop your_seminar your_seminars the_seminars seminars workshops the_conferences',
    ),
  },
  {
    phrase: 'assisted to',
    replacements: ['attended'],
    next: words(
      'lectures your_lectures the_lectures the_conference a_conference your_conference the_seminar a_seminar classes courses conferences the_meeting the_classes the_courses the_workshop the_seminars seminars workshops the_conferences the_congress',
    ),
  },
  {
    phrase: 'attend (to|at|in|on)',
    replacements: ['attend'],
    next: words(
      'lectures classes seminars conferences courses the_lectures the_lecture the_conference the_course the_seminar the_workshop the_meeting the_interview a_conference a_course a_seminar a_workshop your_lectures your_conference your_school your_course my_classes',
    ),
  },
  {
    phrase: 'attended (to|at|in|on)',
    replacements: ['attended'],
    next: words(
      'lectures classes seminars conferences courses the_lectures the_lecture the_conference the_course the_seminar the_workshop the_meeting the_interview a_conference a_course a_seminar a_workshop your_lectures your_conference your_school your_course',
    ),
  },
  {
    phrase: 'attending (to|at|in|on)',
    replacements: ['attending'],
    next: words(
      'lectures classes seminars conferences courses the_lectures the_lecture the_conference the_course the_seminar the_workshop the_meeting the_interview a_conference a_course a_seminar a_workshop your_lectures your_conference your_school your_course',
    ),
  },
  {
    phrase: 'attention on',
    replacements: ['attention to'],
    previous: words(
      'draw drew draw_your draw_the give pay paid paying pays pay_special pay_close pay_great pay_much pay_more pay_particular paying_close paid_special paid_close paid_great',
    ),
  },
  { phrase: 'attention (for|in|on)', replacements: ['attention to'], next: words('detail details') },
  { phrase: 'aware about', replacements: ['aware of'] },
  {
    phrase: 'on the base of',
    replacements: ['on the basis of', 'based on'],
    next: words(
      'my our these this experience knowledge data results research analysis the_results the_data the_analysis the_research',
    ),
  },
  { phrase: '(on|in) base of', replacements: ['on the basis of'] },
  { phrase: 'basing on', replacements: ['based on'], next: words('{determiner}') },
  { phrase: 'on the basis on', replacements: ['on the basis of'] },
  { phrase: 'benefit of', replacements: ['benefit from'], previous: words('to would will could can i') },
  { phrase: '(benefited|benefitted) of', replacements: ['benefited from'] },
]
