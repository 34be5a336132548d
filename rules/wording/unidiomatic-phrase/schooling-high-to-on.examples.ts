import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const schoolingHighToOnExamples: readonly PhraseExample[] = [
  [
    '(high school|highschool) (of|for) (economics|management|business|technology|applied|engineering|education)',
    'I studied at the ⟦high school of economics⟧.',
    'I taught at a high school for science.',
  ],
  [
    '(incomplete|unfinished|uncompleted|non-finished|not finished) higher education',
    'I have ⟦unfinished higher education⟧.',
    null,
  ],
  [
    'learn (in|at) (the|a|an|this|my)? (university|institute|faculty|gymnasium|lyceum)',
    'I ⟦learn in the university⟧ of Omsk.',
    'What I learn at university, I use.',
  ],
  [
    'learning (in|at) (the|a|an|this|my)? (university|institute|faculty|gymnasium|lyceum|college|academy)',
    'I am ⟦learning at the university⟧ of Omsk.',
    'I am learning in the field.',
  ],
  [
    "(made|make|making) (my|an|the|several|all my|all) (exam|exams|examination|examinations|driving licence|driving license|driver's licence|driver's license|toefl|ielts)",
    'I ⟦made my exams⟧ last year.',
    'It made the exams easier.',
  ],
  [
    '(make|made|making|lead|led|perform|performed) (a|the|my|some|our)? scientific (work|works)',
    'I ⟦made scientific work⟧ there.',
    'The lab made scientific workstations.',
  ],
  [
    "(make|making|made) (my|a|the|his|her) (master's|bachelor's|phd|doctorate|degree|studies|master|bachelor|abitur|diploma)",
    'I ⟦made my PhD⟧ in Delft.',
    'That made my PhD possible.',
  ],
  [
    '(my|his|her|our) scientific (adviser|advisor|leader|supervisor|chief|guide|chef|tutor|instructor|curator|manager|boss|consultant|teacher|head)',
    'I thank ⟦my scientific adviser⟧.',
    'I met the chief scientific adviser.',
  ],
  [
    'my scientific (work|works|activity|activities)',
    '⟦My scientific activity⟧ began early.',
    'Scientific activity rose.',
  ],
  [
    '(my|many|several|published|writing|wrote|write|some|two|three) scientific works',
    'I wrote ⟦several scientific works⟧.',
    'The scientific works of Goethe are long.',
  ],
  [
    '(my|the|a|our|his|her|bachelor|master|in) diploma work',
    'In ⟦my diploma work⟧ I study heat.',
    'The diploma works like a passport.',
  ],
  [
    '(my|the|a|our|his|her|bachelor|master) graduation (work|paper)',
    'In ⟦my graduation work⟧ I study heat.',
    'I left before graduation; work came first.',
  ],
  [
    '(my|a|an|the) (practice|practise|praxis|practicum|praktikum) (in|at|as)',
    'I had ⟦my practice in⟧ a bank.',
    'It was common practice in a bank.',
  ],
  [
    '(occupied|occupy|occupying) (the|a)? (first|second|third|fourth|1st|2nd|3rd|leading|prize|prize-winning) (place|places) (in|at|on|among)',
    'I ⟦occupied the first place in⟧ a contest.',
    'It occupied a place on the shelf.',
  ],
  [
    '(olympiad winner|winner of olympiad|winner of olympiads|winner of the olympiad|winner of school olympiads|olympiads winner)',
    'I am an ⟦olympiad winner⟧.',
    'I won a bronze medal at an olympiad.',
  ],
  [
    '(on|at) (the|my)? (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) course',
    'I am ⟦on the third course⟧ now.',
    'I learned it in my first course on logic.',
  ],
]
