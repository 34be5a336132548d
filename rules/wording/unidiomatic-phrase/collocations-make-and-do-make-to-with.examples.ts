import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const collocationsMakeAndDoMakeToWithExamples: readonly PhraseExample[] = [
  [
    '(make|made|making|makes) (a|the|my|some) (pause|break)',
    'I ⟦made a pause⟧ in my studies.',
    'I made a break with the past.',
  ],
  [
    '(make|made|making|makes) (a|some|several|many) (question|questions)',
    'I ⟦made some questions⟧ at the talk.',
    'It makes many questions easier.',
  ],
  [
    '(make|made|making|makes|do|did|doing) (a|an|the|my|some)? (question|questions) to',
    'I ⟦did a question to⟧ the speaker.',
    'I put a question to the speaker.',
  ],
  ['(make|making) (my|a)? (carrier) (in|as|at)', 'I hope to ⟦make my carrier in⟧ law.', null],
  [
    '(make|made|making) (an|my|the)? (erasmus|exchange semester|semester abroad|year abroad|exchange year|gap year|exchange)',
    'I ⟦made an Erasmus⟧ in Ghent.',
    'It made Erasmus popular.',
  ],
  [
    '(make|made|making|do|did|doing) (the|my|an|a)? (analyse|analyze|analyses of|analysis about)',
    'I ⟦made an analyse⟧ of costs.',
    'I made analysis possible.',
  ],
  [
    '(make|made|making|do|did|doing) (a|an|the|my) (investigate|research about|studies about|study about)',
    'I ⟦made a study about⟧ bees.',
    null,
  ],
  [
    '(make|makes|made|making) (accent|emphasis|focus) (on|at)',
    'I ⟦make accent on⟧ the data.',
    'I place emphasis on the data.',
  ],
  [
    '(make|made|making) (my|some|many|several|a lot of|various|new|good|great|first|my first|a few|the first|rich|important|practical|professional|positive) (experience|experiences)',
    'I ⟦made my first experiences⟧ in sales.',
    'They made my first experience pleasant.',
  ],
  [
    '(make|made) experience (in|with|at|as|on|abroad)',
    'I ⟦made experience in⟧ sales.',
    'It made experience count.',
  ],
  [
    '(make|made|making) an experience (in|with|at|as|abroad|there|during)',
    'I hope to ⟦make an experience abroad⟧.',
    'It made an experience of the tour.',
  ],
  [
    '(make|made|making) (better|worse|bigger|stronger) (my|the|our|your) (english|knowledge|skills|life|world|company|code|work|team)',
    'I hope to ⟦make better my English⟧.',
    'I hope to make my English better.',
  ],
  [
    '(makes|make|made) (possible|impossible) (to|for me to|for us to)',
    'The grant ⟦made possible to⟧ travel.',
    'The grant made it possible to travel.',
  ],
  [
    '(performed|perform|performing|spoke with|speak with) (a|my)? (report|reports|presentation|paper)',
    'I ⟦performed a report⟧ at the congress.',
    null,
  ],
  [
    '(put|putting|set|puts) (before|in front of) (myself|me|us|ourselves) (a|the|an|many|some)? (goal|goals|aim|aims|target|task|tasks|purpose)',
    'I ⟦put before myself the goal⟧ of a doctorate.',
    null,
  ],
  [
    '(take|took|taken|taking) (the|a|my|an)? (conclusion|conclusions|friendship|goal|purpose|aim|target) (that|of|with|to|from)',
    'I ⟦took the conclusion that⟧ it works.',
    'It took all purpose out of it.',
  ],
  [
    'with (big|huge|large) (interest|pleasure|respect|attention|enthusiasm|motivation|gratitude|honor|honour)',
    'I read your call ⟦with big interest⟧.',
    'We live with large interest rates.',
  ],
]
