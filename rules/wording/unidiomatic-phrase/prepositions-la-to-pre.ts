import type { Phrase } from '../../../src/rule/index.ts'
import { events, words } from './words.ts'

/** The wrong preposition after a word, from `lack` to `prevent`. */
export const prepositionsLaToPre: readonly Phrase[] = [
  { phrase: 'lack of', replacements: ['lack'], previous: words("i we they do_not don't still may") },
  { phrase: '(lacks|lacked) of', help: 'leave `of` out' },
  { phrase: 'lacking of', replacements: ['lacking'], nextNot: words('course') },
  {
    phrase: 'because of (i|we|he|she|they)',
    help: 'leave `of` out',
    next: words('was were am are had have has want wanted did do could would will like'),
  },
  {
    phrase: 'listen',
    replacements: ['listen to'],
    next: words('music podcasts the_music classical audiobooks'),
  },
  {
    phrase: 'looking forward (for|of|at|about)',
    replacements: ['looking forward to'],
    next: words('{determiner} {-ing}'),
  },
  {
    phrase: 'look forward (for|of|at|about)',
    replacements: ['look forward to'],
    next: words('{determiner} {-ing}'),
  },
  {
    phrase: 'looking forward',
    replacements: ['looking forward to'],
    next: words(
      'hearing meeting seeing working joining receiving discussing your_reply your_response your_answer',
    ),
  },
  {
    phrase: 'look forward',
    replacements: ['look forward to'],
    next: words(
      'hearing meeting seeing working joining receiving discussing your_reply your_response your_answer',
    ),
  },
  {
    phrase: 'majored (on|of|at)',
    replacements: ['majored in'],
    next: words('{word}'),
    nextNot: words('the {name}'),
  },
  {
    phrase: 'majoring (on|of|at)',
    replacements: ['majoring in'],
    next: words('{word}'),
    nextNot: words('the {name}'),
  },
  {
    phrase: 'married with',
    replacements: ['married to'],
    next: words('{determiner} {name}'),
    nextNot: words('a_child a_son a_daughter a_baby a_family a_young no'),
  },
  {
    phrase: 'member in',
    replacements: ['member of'],
    previous: words('a active an_active junior senior'),
    next: words('the_team the_club the_board the_committee the_student your_team a_team'),
  },
  {
    phrase: 'obsessed (of|for|about|on|in)',
    replacements: ['obsessed with'],
    nextNot: words('all them years {number} the_two'),
  },
  {
    phrase: 'occupied in',
    replacements: ['occupied with'],
    next: words('many_projects many_things different_projects'),
  },
  { phrase: 'participate (on|at|to)', replacements: ['participate in'], next: events },
  { phrase: 'participated (on|at|to)', replacements: ['participated in'], next: events },
  { phrase: 'participating (on|at|to)', replacements: ['participating in'], next: events },
  {
    phrase: '(participate|participated|participating|participates) to',
    help: 'write `in` in place of `to`',
    next: words('{determiner} several many various different some'),
    nextNot: words('the_full the_best the_extent the_utmost'),
  },
  { phrase: 'participate', replacements: ['participate in'], next: events },
  { phrase: 'participated', replacements: ['participated in'], next: events },
  {
    phrase: 'participation (on|at|to)',
    replacements: ['participation in'],
    next: words(
      'the_olympiad the_competition the_project the_hackathon competitions olympiads projects hackathons a_project your_project your_programme your_school your_program',
    ),
  },
  {
    phrase: 'participant (at|on|to)',
    replacements: ['participant in'],
    next: words(
      'the_olympiad the_competition the_contest the_project the_hackathon competitions contests olympiads projects hackathons a_project a_competition an_olympiad your_programme your_school your_program',
    ),
  },
  {
    phrase: 'a participant of',
    replacements: ['a participant in'],
    next: words(
      'the_olympiad the_competition the_project the_hackathon competitions olympiads projects hackathons many several the_conference the_school the_program the_programme various different international',
    ),
  },
  {
    phrase: 'part (on|at|into|to)',
    replacements: ['part in'],
    previous: words('take took taking taken takes took_an_active taking_an_active'),
    next: events,
  },
  {
    phrase: 'passion about',
    replacements: ['passion for'],
    previous: words('a my great strong true real'),
    nextNot: words('which whom'),
  },
  {
    phrase: 'passion (on|of)',
    replacements: ['passion for'],
    previous: words('have a my great strong true real'),
    next: words('{-ing} science mathematics physics technology computer machine data music'),
  },
  {
    phrase: 'passion in',
    replacements: ['passion for'],
    previous: words('a my great strong true real'),
    next: words(
      'learning teaching programming science mathematics physics technology computer machine_learning data_science coding researching research',
    ),
  },
  {
    phrase: '(passionate) (in|on|of)',
    replacements: ['passionate about'],
    next: words('{-ing} science mathematics physics technology computer machine_learning data_science music'),
  },
  {
    phrase: 'passionate for',
    replacements: ['passionate about'],
    next: words('{-ing} science mathematics physics technology computer machine_learning data_science music'),
  },
  {
    phrase:
      'passionate to (learn|work|study|become|help|make|contribute|develop|improve|explore|solve|join|pursue|teach|create|build)',
    help: 'write `passionate about` and the form in `-ing`, or `keen to`',
  },
  {
    phrase: 'prepared to',
    replacements: ['prepared for'],
    next: words(
      'the_exam the_exams the_test my_exams my_exam exams an_exam this_role this_position the_olympiad the_competition the_conference',
    ),
  },
  {
    phrase: 'prepare to',
    replacements: ['prepare for'],
    next: words(
      'the_exam the_exams the_test my_exams my_exam exams an_exam the_olympiad the_competition the_conference an_interview the_interview',
    ),
  },
  {
    phrase: 'preparing to',
    replacements: ['preparing for'],
    next: words(
      'the_exam the_exams the_test my_exams my_exam exams an_exam the_olympiad the_competition the_conference an_interview the_interview',
    ),
  },
  {
    phrase: 'preparation (to|of)',
    replacements: ['preparation for'],
    next: words('the_exam the_exams my_exams exams an_exam the_olympiad the_competition'),
  },
  {
    phrase: '(prevent|prevents|prevented|preventing) (me|us|him|her|them|you|it) to',
    help: 'write `from` and the form in `-ing`',
    nextNot: words('{determiner} some'),
  },
  {
    phrase: '(prevent|prevents|prevented|preventing) to',
    help: 'write `prevent` and the form in `-ing`',
    nextNot: words('{determiner} some'),
  },
]
