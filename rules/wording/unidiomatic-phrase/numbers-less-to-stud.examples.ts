import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const numbersLessToStudExamples: readonly PhraseExample[] = [
  [
    'less (experiences|chances|possibilities|skills|conflicts|costs|tasks|candidates|applicants|lessons|hours than|users|clients|visitors|cars|children)',
    'I have ⟦less chances⟧ there.',
    'I have fewer chances there.',
  ],
  [
    '(majority|most) part of (people|students|companies|employees|users|my)',
    'The ⟦majority part of students⟧ left.',
    null,
  ],
  [
    '(many|several|numerous|various|few|these|those|two|three|four|five|six|seven|eight|ten) (student|university|company|project|teacher|professor|engineer|country|city|course|problem|topic|language|person|member|employee|researcher|scientist|programmer|developer|colleague|friend|conference|competition|internship|school|department|laboratory|institution|book|article|opportunity|skill|goal|task|achievement|advantage|feature|client|customer|patient|job|reason|idea|method|technology)',
    'I joined ⟦many project⟧ in the lab.',
    'I led many project teams.',
  ],
  [
    '(most|all|almost all) of (the)? (student|company|university|project|teacher|employee|engineer|problem|colleague|friend|subject)',
    '⟦Most of the student⟧ in my class left.',
    'Most of the student body left.',
  ],
  [
    '(much) (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    'I saw so ⟦much projects⟧ there.',
    'I saw so many projects there.',
  ],
  [
    'much (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    'I did ⟦much projects⟧ there.',
    'I did much project work there.',
  ],
  ['my age is', '⟦My age is⟧ 23 years.', 'My age is no bar.'],
  [
    'others (students|universities|companies|projects|teachers|professors|engineers|countries|cities|courses|subjects|problems|topics|languages|persons|people|members|employees|researchers|scientists|programmers|developers|colleagues|friends|conferences|competitions|internships|schools|departments|laboratories|institutions|books|articles|opportunities|skills|goals|tasks|achievements|advantages|qualities|features|clients|customers|patients|jobs|reasons|ideas|methods|technologies|mistakes|errors|lessons|lectures|papers|things|questions|activities|challenges|children|pupils|hours|events|candidates|applicants)',
    'I joined ⟦others projects⟧.',
    'I helped others; projects came later.',
  ],
  ['people (is|was|has)', '⟦People is⟧ friendly there.', 'Working with people is what I like.'],
  [
    '(reason|thing|classmate|colleague|friend|advantage|goal|task|hobby|strength|weakness|dream|achievement|responsibility|duty|supervisor|teacher|professor)',
    'One of my ⟦friend⟧ is a nurse.',
    'One of my friends is a nurse.',
  ],
  [
    '(since|for|after|last|past|over|in) (two|three|four|five|six|seven|eight|nine|ten|many|several|few|2|3|4|5|6|7|8|9) (year|month|week)',
    'I worked there ⟦for three year⟧ and left.',
    'I worked there for three years and left.',
  ],
  [
    '(some|many|few|several|one|two|three|each|any|both) of (people|students|companies|universities|colleagues|projects|teachers|engineers|employees|professors|friends|skills|courses|subjects)',
    '⟦Some of students⟧ left.',
    'Some of the students left.',
  ],
  [
    '(student|university|company|project|teacher|professor|engineer|country|city|course|subject|problem|topic|language|person|member|employee|researcher|scientist|programmer|developer|colleague|friend|conference|competition|internship|school|department|laboratory|institution|book|article|opportunity|skill|goal|task|experience|achievement|advantage|quality|feature|client|customer|patient|week|year|month|semester|job|reason|idea|method|technology)',
    'She was one of the best ⟦student⟧ in the year.',
    'She led one of the best student projects.',
  ],
]
