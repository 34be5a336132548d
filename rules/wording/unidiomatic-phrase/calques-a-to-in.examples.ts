import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const calquesAToInExamples: readonly PhraseExample[] = [
  [
    'a (great|big|huge|enormous|large) luck',
    'To work there is ⟦a great luck⟧ for me.',
    'It was a great lucky charm.',
  ],
  [
    'according to (my|our) (opinion|view|point of view|mind|thinking|knowledge|understanding)',
    '⟦According to my opinion⟧, it failed.',
    'According to my records, it was paid.',
  ],
  [
    'as per my (opinion|knowledge|understanding|view)',
    '⟦As per my knowledge⟧, it failed.',
    'As per my letter of May, it failed.',
  ],
  ['as for my opinion', '⟦As for my opinion⟧, it failed.', 'As for me, it failed.'],
  ['became also', 'I ⟦became also⟧ interested in law.', 'What we became also mattered.'],
  ['became already', 'It ⟦became already⟧ clear to me.', null],
  ['become eventually', 'I hope to ⟦become eventually⟧ a lecturer.', null],
  ['becomes eventually', 'The work ⟦becomes eventually⟧ too hard.', null],
  [
    '(few|some) words about (me|myself)',
    'A ⟦few words about myself⟧: I am calm.',
    'I read some words about metal.',
  ],
  [
    '(for|in) the most part of (people|students|companies|the time|my)',
    'It holds ⟦for the most part of people⟧.',
    'It holds for the most part.',
  ],
  [
    'from zero',
    'We retrain the model ⟦from zero⟧.',
    'The temperature rose from zero to ten, and counting from zero is usual in C.',
  ],
  ['from (the)? zero level', 'I started ⟦from zero level⟧.', 'The signal rose from zero level.'],
  ['from my part', '⟦From my part⟧, I can offer patience.', 'Greetings from my part of the world.'],
  ['from my opinion', '⟦From my opinion⟧, it failed.', 'In my opinion, it failed.'],
  ['how to say', 'It was, ⟦how to say⟧, a surprise.', 'I know how to say it in Greek.'],
  [
    '(i|we) (have|had) (a)? (great|big|huge|enormous|good) luck to',
    '⟦I had great luck to⟧ work with her.',
    'I had great luck with the weather.',
  ],
  [
    '(in|within) frames of',
    'I did it ⟦in frames of⟧ an exchange.',
    'Speed is defined in frames of reference.',
  ],
  [
    '(in|within) the (frames|frame) of',
    'I did it ⟦in the frames of⟧ my studies.',
    'It hung in the frame of the door.',
  ],
  [
    'in (the)? difference (from|to|of)',
    '⟦In difference from⟧ others, I stayed.',
    'The difference from last year is large.',
  ],
  ['in difference with', '⟦In difference with⟧ others, I stayed.', null],
  ['(in|for) the quality of', 'I work ⟦in the quality of⟧ assistant.', 'I see it in the quality of work.'],
  ['in (a)? quality of', 'I work ⟦in quality of⟧ assistant.', 'It differs in quality of service.'],
]
