import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const falseFriendsAToGeniExamples: readonly PhraseExample[] = [
  [
    '(a|my|an) stage of (two|three|four|five|six|2|3|4|5|6) (months|weeks)',
    'I did ⟦a stage of six months⟧ there.',
    'A stage of life ended.',
  ],
  [
    '(a|the|my|best|good|highest|excellent|high|bad|low) (note|notes) (in|at|for|on)',
    'I received ⟦a note in⟧ mathematics.',
    'I got a note for my teacher.',
  ],
  ['academical', 'My ⟦academical⟧ results are good.', 'We wore academical dress.'],
  [
    'actual (topic|topics|theme|themes)',
    'It is an ⟦actual topic⟧ in law.',
    'The actual topic was never named.',
  ],
  ['actually i (study|attend)', '⟦Actually I study⟧ law.', 'I did what actually I work for.'],
  [
    '(am|is|was|are) (very)? conscious with',
    'I ⟦am conscious with⟧ deadlines.',
    'I am conscious of the risk.',
  ],
  ['(ameliorate|ameliorating|ameliorated) my', 'I hope to ⟦ameliorate my⟧ English.', 'We ameliorate pain.'],
  [
    '(animate|animated|animating) (a|an|the|several|many|some|workshops|courses|classes|meetings|trainings|group|groups) (workshop|workshops|course|courses|class|classes|meeting|meetings|training|group|groups|discussion|discussions|team|teams|session|sessions|of)',
    'I ⟦animated several workshops⟧ in Lyon.',
    'It was an animated discussion.',
  ],
  [
    'assist to (a|an|the) (course|courses|class|classes|conference|conferences|seminar|workshop|congress)',
    'I ⟦assist to a course⟧ every week.',
    'I assist the conference team.',
  ],
  [
    '(assist|assists|assisted|assisting) to (the|your|a|an|their|its)? (public|weekly|evening|scientific|international|annual|guest|online|various|different|additional|other|advanced|summer|language|regular|some|many|several|all|these|academic) (lectures|lecture|classes|class|courses|course|conferences|conference|seminars|seminar|workshops|workshop|congress|congresses|talks|meetings|symposium|events)',
    'I wish to ⟦assist to the public lectures⟧ there.',
    'I assist to this day at public lectures, and I assist the other courses.',
  ],
  [
    'by (speciality|specialty|diploma) (i am|i have)',
    '⟦By diploma I am⟧ an engineer.',
    'By education I mean schools.',
  ],
  [
    '(candidate|apply|applying|applied|compete|application) on (the|a|this|your|an) (vacancy|vacant position|vacant post|vacant place)',
    'I ⟦apply on the vacancy⟧ of clerk.',
    null,
  ],
  [
    'concrete (field|company|job|position|area|university|person|professor|department|sphere|specialist|vacancy|profession)',
    'I work in a ⟦concrete field⟧ of law.',
    'We got a concrete job offer.',
  ],
  [
    '(control|controls|controlled|controlling) (the|my|your|his|her|our) (homework|homeworks|exam papers)',
    'I ⟦controlled the homework⟧ of a class.',
    'I controlled the reaction.',
  ],
  [
    '(cursus|cursos) (of|in|at) (the)? (university|english|programming|data|math|mathematics|statistics|python|marketing|economics|management)',
    'I took a ⟦cursus in mathematics⟧.',
    null,
  ],
  ['(deepen|deepening) (into|on)', 'I hope to ⟦deepen into⟧ tax law.', 'Crises deepen in winter.'],
  [
    '(engineer|economist|teacher|lawyer|programmer|manager|linguist|physicist|mathematician|psychologist|translator|biologist|chemist|doctor|designer|philologist|journalist|architect|accountant) by (speciality|specialty|diploma|formation)',
    'I am an ⟦engineer by diploma⟧.',
    'I am an engineer by education.',
  ],
  [
    '(eventual|eventually) (questions|problems|doubts|mistakes|errors)',
    'I am here for ⟦eventual questions⟧.',
    'The eventual winner was a student.',
  ],
  [
    '(finish|finished|finishing|ended) my (bachelor|master|magistracy)',
    'I ⟦finished my master⟧ in Kazan.',
    'I finished my bachelor thesis.',
  ],
  [
    'formation (at|as|in) (the)? (university|school|faculty|institute|engineer|engineering|computer|economics|law|marketing|management|finance|teacher|nurse|mathematics|data|business|ecole|lycée)',
    'I had my ⟦formation as engineer⟧ there.',
    'I studied the formation of stars.',
  ],
  [
    '(frequented|frequenting) (the|a|an|my|some|several)? (course|courses|university|lectures|lessons|classes|lesson|seminars|master|faculty|gymnasium)',
    'I ⟦frequented the university⟧ of Pisa.',
    'I frequented the university library.',
  ],
  ['(genial|genius) (idea|ideas|solution|solutions)', 'It was a ⟦genial idea⟧.', 'He was a genial host.'],
]
