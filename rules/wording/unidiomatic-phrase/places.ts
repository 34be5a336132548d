import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** The wrong preposition before a place, such as `in the internet`. */
export const places: readonly Phrase[] = [
  {
    phrase: 'in the internet',
    replacements: ['on the internet'],
    next: [
      ...pause,
      ...words(
        'and i about or that which because to last this only where when while after by as since on from a the',
      ),
    ],
  },
  {
    phrase: 'in internet',
    replacements: ['on the internet'],
    next: [
      ...pause,
      ...words(
        'and i about or that which because to last this only where when while after by as since on from a the',
      ),
    ],
  },
  {
    phrase: '(in|at) (the|your|my|our|this) (website|webpage|web page|web site|homepage|web)',
    help: 'write `on` in place of the preposition',
    previousNot: words('look looking looked error flaw bug errors'),
    next: [...pause, ...words('and i about that which because of')],
  },
  {
    phrase: 'in (linkedin|facebook|instagram|youtube|github|twitter)',
    help: 'write `on` in place of `in`',
    previous: words(
      'saw found read posted published advertised announced vacancy post advertisement see page profile watched account you_posted advert',
    ),
  },
  {
    phrase: 'on the university',
    replacements: ['at the university'],
    previous: words(
      'study studied studying student students work worked working lecturer taught teach professor',
    ),
    next: [...pause, ...words('of and as i in since')],
  },
  {
    phrase: 'on (my|our|your) university',
    help: 'write `at` in place of `on`',
    previous: words('study studied studying student students taught teach professor'),
    next: [...pause, ...words('and as i in since')],
  },
  {
    phrase: 'in (my|our|your) university',
    help: 'write `at` in place of `in`',
    previous: words('study studied studying student students taught teach learn learned courses education'),
    next: [...pause, ...words('and as i since because')],
  },
  {
    phrase: 'on (the|a|this|your) (conference|seminar|workshop|meeting|exhibition|symposium)',
    help: 'write `at` in place of `on`',
    previous: words(
      'presented speak spoke spoken speaking performed participated participate present met you presentation discussed discuss said decided asked it results findings poster them part',
    ),
    next: [...pause, ...words('and in of that i at where this last {name}')],
    nextNot: words('website site room hall programme program booklet organisation organization committee'),
  },
  {
    phrase: 'in (the|a|your) conference',
    replacements: ['at the conference'],
    help: 'write `at` in place of `in`',
    previous: words('presented spoke spoken speaking present it work paper results poster met'),
    next: [...pause, ...words('and on of that i at where in this last')],
  },
  {
    phrase: 'on (my|the|your|our|these|those) (lectures|lessons)',
    help: 'write `in` or `at` in place of `on`',
    previous: words('learned learnt studied study discussed it attended listened'),
    next: [...pause, ...words('and i we')],
  },
  {
    phrase: 'on the faculty of',
    replacements: ['in the department of'],
    previous: words("study studied studying student degree bachelor's bachelor master's enrolled entered"),
  },
  {
    phrase: '(in|at|on|of) faculty of',
    help: 'write `the` before `faculty`',
    next: words(
      '{name} law medicine economics mathematics physics science engineering arts philology history chemistry biology computer mechanics information applied foreign',
    ),
  },
  {
    phrase: '(on|in|at) the (first|second|third|fourth|fifth|last|final) course',
    help: 'write `year` for `course`: `in the third year`',
    previous: words("study studied studying student am i'm students"),
    next: [...pause, ...words('of at in and now')],
    nextNot: words('of_treatment of_the_meal of_therapy'),
  },
  {
    phrase: 'on the (first|second|third|fourth|fifth|last|final) year',
    help: 'write `in` in place of `on`',
    previous: words("study studied studying student am i'm students was"),
  },
  {
    phrase: '(student|students) (of|on|in) (the)? (first|second|third|fourth|fifth|last|final) course',
    help: 'say `third-year student`',
  },
  {
    phrase:
      "on (a|the|this|my|your) (master's|bachelor's|phd|doctoral|graduate|undergraduate|degree|exchange|study) program",
    help: 'write `in` in place of `on`: in American English one is in a program',
    previous: words(
      'study studied studying enrolled enroll student students place was am accepted spot seat studies year semester while',
    ),
  },
  {
    phrase: 'on a program',
    replacements: ['in a program'],
    previous: words('and place spot seat study studied studying enrolled student'),
    next: words('unrelated_to which_was_unrelated'),
  },
  {
    phrase: 'at (the|your|our|my) team',
    help: 'write `in` or `on` in place of `at`',
    previous: words('work working worked works role position job internship intern place member'),
    nextNot: words('level'),
  },
  {
    phrase: 'in the top (university|company|lab|laboratory|institution|firm|institute)',
    help: 'say `at a top …`, unless there is only one',
    next: [...pause, ...words('in of and')],
  },
  {
    phrase: '(in|within) (the)? frames of',
    help: 'write `as part of`',
    next: words(
      'my_studies my_work my_research my_thesis my_project my_course my_internship our_project the_project the_programme the_program the_course the_conference this_project this_course this_programme this_program this_internship our_cooperation cooperation the_exchange exchange an_exchange university internship project projects studies course research a_project a_course the_internship the_school the_competition',
    ),
  },
  {
    phrase: '(in|within) the frame of',
    help: 'write `as part of`',
    next: words(
      'my_studies my_work my_research my_thesis my_project my_course my_internship our_project the_project the_programme the_program the_course the_conference this_project this_course this_programme this_program this_internship a_project',
    ),
  },
  { phrase: 'in sphere of', replacements: ['in the field of'], previousNot: words('a the') },
  { phrase: 'in field of', replacements: ['in the field of'], previousNot: words('increase') },
  {
    phrase: 'in (area|domain) of',
    help: 'write `the` before the noun',
    next: words(
      'machine data artificial computer information deep software natural my {-ics} science research education marketing',
    ),
  },
  {
    phrase: 'in the sphere of',
    replacements: ['in the field of'],
    severity: 'info',
    next: words(
      'machine data artificial computer information it deep software natural my technology technologies marketing programming engineering',
    ),
  },
  {
    phrase: 'to home',
    help: 'leave `to` out',
    previous: words('go went going come came gone moved move travel return returned'),
    next: [...pause, ...words('and for in after to')],
  },
  {
    phrase: 'in the (first|second|third|fourth|other|next) place of',
    help: 'say what place you took: `first place in`',
    previous: words('was took won took_me got came'),
    next: words('the {determiner}'),
  },
]
