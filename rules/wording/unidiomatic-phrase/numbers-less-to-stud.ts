import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** One and many: numbers that do not agree with what they count. */
export const numbersLessToStud: readonly Phrase[] = [
  {
    phrase:
      'less (experiences|chances|possibilities|skills|conflicts|costs|tasks|candidates|applicants|lessons|hours than|users|clients|visitors|cars|children)',
    help: 'say, for instance, `fewer`',
    previousNot: words('no or and not in of'),
    nextNot: ["'", '’'],
  },
  {
    phrase: '(majority|most) part of (people|students|companies|employees|users|my)',
    help: 'say, for instance, `most`',
  },
  {
    phrase:
      '(many|several|numerous|various|few|these|those|two|three|four|five|six|seven|eight|ten) (student|university|company|project|teacher|professor|engineer|country|city|course|problem|topic|language|person|member|employee|researcher|scientist|programmer|developer|colleague|friend|conference|competition|internship|school|department|laboratory|institution|book|article|opportunity|skill|goal|task|achievement|advantage|feature|client|customer|patient|job|reason|idea|method|technology)',
    help: 'use the plural',
    previousNot: words(
      'part chapter phase stage level grade year week section unit task lesson day question month page problem project topic table figure number article group step version',
    ),
    next: words('. , ; : ! ? ) {end} in of at for to who which that i from with where about during'),
    nextNot: words('in_question to_{word}_pipelines at-risk'),
  },
  {
    phrase:
      '(most|all|almost all) of (the)? (student|company|university|project|teacher|employee|engineer|problem|colleague|friend|subject)',
    help: 'use the plural',
    next: words('. , ; : ! ? ) {end} in at who which that is are were was have has'),
  },
  {
    phrase:
      '(much) (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    help: 'say, for instance, `many`',
    previous: words('too so as not'),
    nextNot: words("' ’ ahead do mean"),
  },
  {
    phrase:
      'much (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    help: 'say, for instance, `many`',
    previousNot: words(
      'too so as how not very that matter matters mattered with like in to from of about for cares on pretty it this me them us you help learn change care depends enjoy enjoyed thank work',
    ),
    nextNot: words("' ’ need can want do"),
  },
  { phrase: 'my age is', replacements: ['I am'], next: words('{number} twenty twenty-{word} thirty') },
  {
    phrase:
      'others (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    help: 'write `other` before a noun',
    previousNot: ['while', 'whereas'],
    nextNot: ["'", '’'],
  },
  {
    phrase: 'people (is|was|has)',
    help: 'say, for instance, `people are`',
    previous: words(
      '{start} {start}_many {start}_young {start}_other {start}_these {start}_most {start}_some {start}_all',
    ),
  },
  {
    phrase:
      '(reason|thing|classmate|colleague|friend|advantage|goal|task|hobby|strength|weakness|dream|achievement|responsibility|duty|supervisor|teacher|professor)',
    help: 'use the plural after `one of`',
    previous: words('one_of_the one_of_my one_of_our one_of_your one_of_their one_of_his one_of_her'),
    next: [
      ...pause,
      ...words(
        'why who which that is was in at i from to there here told taught gave has had will can said helped recommended invited asked behind',
      ),
    ],
    nextNot: ['in chief'],
  },
  {
    phrase:
      '(since|for|after|last|past|over|in) (two|three|four|five|six|seven|eight|nine|ten|many|several|few|2|3|4|5|6|7|8|9) (year|month|week)',
    help: 'say, for instance, `three years`',
    next: words('i , . and in of at as'),
  },
  {
    phrase:
      '(some|many|few|several|one|two|three|each|any|both) of (people|students|companies|universities|colleagues|projects|teachers|engineers|employees|professors|friends|skills|courses|subjects)',
    help: 'say, for instance, `some of the students`',
    previousNot: ['number'],
    nextNot: ["'", '’'],
  },
  {
    phrase:
      '(student|university|company|project|teacher|professor|engineer|country|city|course|subject|problem|topic|language|person|member|employee|researcher|scientist|programmer|developer|colleague|friend|conference|competition|internship|school|department|laboratory|institution|book|article|opportunity|skill|goal|task|experience|achievement|advantage|quality|feature|client|customer|patient|week|year|month|semester|job|reason|idea|method|technology)',
    help: 'use the plural after `one of`',
    previous: words(
      'one_of_the_{-est} one_of_the_best one_of_the_most_{word} one_of_the_leading one_of_the_top one_of_the_main one_of_the_largest one_of_the_few one_of_the_worst one_of_the_first one_of_the_key one_of_the_major one_of_the_famous one_of_the_greatest one_of_the_many one_of_my_best one_of_my_main one_of_my_favourite one_of_my_favorite one_of_my_biggest one_of_my_greatest one_of_my_first one_of_my_most_{word} one_of_your_best one_of_our_best one_of_our_main one_of_the_{-est}_and_most_{word} one_of_best one_of_leading one_of_most_{word} one_of_top one_of_largest',
    ),
    next: words('. , ; : ! ? ) {end} in of at for to who which that and i from on is was where with among'),
    nextNot: words('and_{word}_{-s} in_the_student_{word} to_{word}_pipelines'),
  },
]
