import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const numbersAToLessExamples: readonly PhraseExample[] = [
  [
    '(a|an|the|my|this) (two-years|three-years|four-years|five-years|six-years|ten-years|two-months|three-months|four-months|six-months|two-weeks|three-weeks|two-days|three-days|two-hours|three-hours|2-years|3-years|4-years|5-years|6-years|10-years|2-months|3-months|6-months|2-weeks|3-weeks|2-days|3-days|one-years)',
    'It is ⟦a two-years⟧ program.',
    'It is a two-year program.',
  ],
  [
    '(a)? lot of (student|project|company|university|problem|skill|opportunity|teacher|engineer|country|friend|thing|language|book|colleague|task|course|lesson|conference)',
    'I did ⟦a lot of project⟧ in Java.',
    'I did a lot of project work.',
  ],
  [
    '(almost) (companies|students|people|universities|projects|teachers|employees|countries|persons|universities|users)',
    '⟦Almost students⟧ left.',
    'Almost all students left.',
  ],
  [
    '(amount|quantity) of (people|students|mistakes|projects|users|companies|patients|customers|employees|errors|participants|countries|universities|opportunities|friends|courses|questions|tasks|jobs|teachers|colleagues|members|applicants|applications)',
    'A great ⟦amount of people⟧ came.',
    'A great number of people came.',
  ],
  [
    'another (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    'I joined ⟦another projects⟧.',
    'I joined another project.',
  ],
  [
    '(different|various|other) (kind|type|sort|field|area|aspect|country|company|university|culture|nationality) of',
    'I know many ⟦different kind of⟧ tea.',
    'I know a different kind of tea.',
  ],
  [
    'each (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    'I helped ⟦each students⟧ in the class.',
    'I helped each student.',
  ],
  [
    'every (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    'I helped ⟦every students⟧.',
    'I helped every student, and met every two weeks.',
  ],
  [
    'every (days|weeks|months|years|semesters|times|mornings|evenings|lessons of|ones|bodies)',
    'I read ⟦every days⟧.',
    'I read every day.',
  ],
  [
    '(everybody|everyone|nobody|someone|somebody|every person|every student|each student|everything) (are|were|have|know|need|want)',
    '⟦Everybody are⟧ kind there.',
    'I insist that everybody have a say.',
  ],
  [
    '(have|are|do|want|know) (a|an|the|my|me|to|in|for|many|not|very|with|that|more|one|at)',
    'My father ⟦have a⟧ small shop.',
    'Had it been there, I would have it in hand.',
  ],
  [
    '(hobbies|interests|goals|strengths|skills|responsibilities|tasks|duties) is',
    'My ⟦hobbies is⟧ chess and music.',
    'One of my hobbies is chess.',
  ],
  [
    '(hobby|interest|goal|strength|aim|dream) are',
    'My ⟦hobby are⟧ chess and music.',
    'My hobbies are chess and music.',
  ],
  [
    "(i am|i'm|am) (17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|45|50) (years|year)",
    '⟦I am 23 years⟧ and live in Turin.',
    'I am 23 years old.',
  ],
  [
    '(i|we|they) (has|needs|wants|knows|likes|works|makes|helps|studies)',
    '⟦I has⟧ a small shop.',
    'What I study is law.',
  ],
  [
    'less (mistakes|errors|students|people|hours|projects|problems|employees|questions|opportunities|courses|patients|customers|days|words|papers|books|jobs|lines|bugs|complaints|accidents|members|staff members|things)',
    'I made ⟦less mistakes⟧ than before.',
    'I made fewer mistakes, in two hours or less.',
  ],
]
