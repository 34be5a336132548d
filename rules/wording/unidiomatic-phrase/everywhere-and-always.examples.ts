import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const everywhereAndAlwaysExamples: readonly PhraseExample[] = [
  ['(in|at|by) (the)? average', 'I slept, ⟦in average⟧, six hours.', 'I sew in average light.'],
  ['in details', 'I can explain it ⟦in details⟧.', 'They differ in details.'],
  ['(in|with) (a)? (high|full|low) speed', 'It runs ⟦in high speed⟧.', 'I work in high speed rail.'],
  ['by (my|his|her|their|our) own', 'I learned it ⟦by my own⟧.', 'I paid by my own efforts.'],
  [
    '(at|in|for|on|by|with) the best of my (knowledge|ability|abilities)',
    'I will do it ⟦at the best of my abilities⟧.',
    'I did it to the best of my ability.',
  ],
  [
    '(on|at) my (free|spare|leisure) time',
    '⟦On my free time⟧, I sew.',
    'I spend too much on my free time plans.',
  ],
  ['in free time', '⟦In free time⟧, I sew.', 'They differ in free time.'],
  ['(on|at) (summer|winter|spring|autumn)', 'I will come ⟦on summer⟧.', 'I came at summer school.'],
  ['(in|on|at) (morning|evening|afternoon)', 'I work ⟦in morning⟧.', 'I work in morning shifts.'],
  ['(in|on) (week|month|day)', 'I sew twice ⟦in week⟧.', 'I fell ill in week two.'],
  [
    '(in|on|around|over) all (the)? world',
    'I met people from ⟦around all the world⟧.',
    'In all world wars, all lose.',
  ],
  ['in all over', 'It is known ⟦in all over⟧ the world.', 'I was in all over.'],
  ['on practice', 'I use my skills ⟦on practice⟧.', 'I rely on practice.'],
  ['in the practice', 'I use my skills ⟦in the practice⟧.', 'I saw it in the practice of law.'],
  [
    'at (my|our) (country|city|hometown|town|homeland|region)',
    'I work ⟦at my country⟧.',
    'I look at my city with joy.',
  ],
  [
    'at (germany|russia|china|india|france|spain|italy|poland|ukraine|brazil|mexico|turkey|iran|moscow|london|paris|berlin|europe|america)',
    'I live ⟦at Germany⟧.',
    'I look at Germany with joy.',
  ],
  ['in (the|your|our) campus', 'I live ⟦in the campus⟧.', 'I like the trees in the campus garden.'],
  ['in (the|a|our|my) farm', 'I grew up ⟦in a farm⟧.', 'I had a stake in a farm.'],
  ['(in|at) the (committee|board|jury|panel)', 'I served ⟦in the committee⟧.', 'I sat at the board room.'],
  ['(by|in|with|through) the phone', 'We can talk ⟦by the phone⟧.', 'He stood by the phone.'],
  ['in page', 'It is ⟦in page⟧ 12.', 'I work in page design.'],
  ['(at|by|from) internet', 'I learned it ⟦from internet⟧.', 'I pay by internet banking.'],
  ['on this stage', '⟦On this stage⟧, I sew.', 'On this stage I sang.'],
  [
    'i (kindly|humbly|would kindly|sincerely) request you to',
    '⟦I kindly request you to⟧ reply.',
    'I request a reply.',
  ],
  ['i request you to', '⟦I request you to⟧ reply.', 'I request you, too, reply.'],
  ['the most of', '⟦The most of⟧ my time is free.', 'I make the most of my time.'],
  ['the most part of', 'It took ⟦the most part of⟧ the day.', 'For the most part, of course, I agree.'],
  [
    'most of (people|students|universities|companies|scientists|researchers|teachers|countries|courses|projects|cases)',
    '⟦Most of people⟧ agree.',
    'Most of these people agree.',
  ],
  ['almost of', '⟦Almost of⟧ my work is done.', 'It is almost, of course, done.'],
  ['the both', 'I like ⟦the both⟧ towns.', 'I like the both of you.'],
]
