import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** One and many: numbers that do not agree with what they count. */
export const numbersAToLess: readonly Phrase[] = [
  {
    phrase:
      '(a|an|the|my|this) (two-years|three-years|four-years|five-years|six-years|ten-years|two-months|three-months|four-months|six-months|two-weeks|three-weeks|two-days|three-days|two-hours|three-hours|2-years|3-years|4-years|5-years|6-years|10-years|2-months|3-months|6-months|2-weeks|3-weeks|2-days|3-days|one-years)',
    help: 'say, for instance, `a two-year programme`',
  },
  {
    phrase:
      '(a)? lot of (student|project|company|university|problem|skill|opportunity|teacher|engineer|country|friend|thing|language|book|colleague|task|course|lesson|conference)',
    help: 'use the plural',
    next: words('. , ; : ! ? ) {end} in at who which that of i to with for and about from'),
    nextNot: ['and {word} {-s}'],
  },
  {
    phrase:
      '(almost) (companies|students|people|universities|projects|teachers|employees|countries|persons|universities|users)',
    help: 'say, for instance, `almost all` or `most`',
    nextNot: ["'", '’'],
  },
  {
    phrase:
      '(amount|quantity) of (people|students|mistakes|projects|users|companies|patients|customers|employees|errors|participants|countries|universities|opportunities|friends|courses|questions|tasks|jobs|teachers|colleagues|members|applicants|applications)',
    help: 'say, for instance, `number of`',
    previousNot: ['same dollar'],
    nextNot: ["'", '’'],
  },
  {
    phrase:
      'another (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    help: 'say, for instance, `other students` or `another student`',
    previousNot: ['one', 'after'],
    nextNot: ["'", '’'],
  },
  {
    phrase:
      '(different|various|other) (kind|type|sort|field|area|aspect|country|company|university|culture|nationality) of',
    help: 'use the plural',
    previous: words('with from many in all of know are these several met for learn about such among'),
    previousNot: words('a an of_a in_a with_a'),
    nextNot: ['its'],
  },
  {
    phrase:
      'each (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    help: 'use the singular after `each`',
    previousNot: words(
      'they we which who that of are were have students teams groups participants them us you units',
    ),
    next: words('. , ; : ! ? ) {end} in of at for who has is was should must from with to'),
    nextNot: words("' ’ had has have were are would will receive received can led"),
  },
  {
    phrase:
      'every (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    help: 'use the singular after `every`',
    previousNot: words('two three few other'),
    nextNot: ["'", '’'],
  },
  {
    phrase: 'every (days|weeks|months|years|semesters|times|mornings|evenings|lessons of|ones|bodies)',
    help: 'say, for instance, `every day`',
  },
  {
    phrase:
      '(everybody|everyone|nobody|someone|somebody|every person|every student|each student|everything) (are|were|have|know|need|want)',
    help: 'the verb is singular',
    previous: words('{start} because where'),
    next: ['{word}'],
  },
  {
    phrase: '(have|are|do|want|know) (a|an|the|my|me|to|in|for|many|not|very|with|that|more|one|at)',
    help: 'add `-s` to the verb, or use `has` or `is`',
    previous: words(
      '{start}_he {start}_she {start}_it {start}_my_father {start}_my_mother {start}_my_brother {start}_my_sister {start}_my_supervisor {start}_my_professor {start}_my_university {start}_my_company {start}_your_university {start}_your_company',
    ),
  },
  {
    phrase: '(hobbies|interests|goals|strengths|skills|responsibilities|tasks|duties) is',
    help: 'say, for instance, `hobbies are`',
    previous: words('{start}_my {start}_my_main {start}_my_biggest {start}_the_main'),
  },
  {
    phrase: '(hobby|interest|goal|strength|aim|dream) are',
    help: 'say, for instance, `hobbies are`',
    previous: words('{start}_my {start}_my_main {start}_my_biggest {start}_my_greatest'),
  },
  {
    phrase:
      "(i am|i'm|am) (17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|45|50) (years|year)",
    help: 'say, for instance, `I am 23 years old`',
    previousNot: ['where'],
    next: words('. , ; {end} and but'),
  },
  {
    phrase: '(i|we|they) (has|needs|wants|knows|likes|works|makes|helps|studies)',
    help: 'use the verb without `-s`',
    at: 'sentence-start',
    next: words('a an the my to in for not very that more at as been'),
  },
  {
    phrase:
      'less (mistakes|errors|students|people|hours|projects|problems|employees|questions|opportunities|courses|patients|customers|days|words|papers|books|jobs|lines|bugs|complaints|accidents|members|staff members|things)',
    help: 'say, for instance, `fewer`',
    previousNot: words('no or and not in of'),
    nextNot: ['than never'],
  },
]
