import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const schoolingPassToWrotExamples: readonly PhraseExample[] = [
  [
    '(pass|passed|passing|take|took|taking|fail|failed) (exam|interview|admission exam|entrance exam|entrance test|driving test|language test)',
    'I hope to ⟦pass exam⟧ with merit.',
    'I took exam papers home.',
  ],
  [
    '(passed|pass|passing) (the|an|my|a)? (internship|practice|traineeship|industrial practice|practical training|summer practice)',
    'I ⟦passed the internship⟧ at a bank.',
    'I passed my exams with merit.',
  ],
  [
    '(2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026) (passout|pass-out|pass out|passed out)',
    'I am a ⟦2022 passout⟧.',
    null,
  ],
  ['(passout|passouts|pass-outs)', 'The college hired many ⟦passouts⟧.', null],
  ['(prize-winning|prize) (place|places)', 'I won ⟦prize places⟧ in contests.', 'I won prizes in contests.'],
  [
    '(protect|protected|protecting|protection of) (my|the|a|his|her) (diploma|thesis|dissertation|diploma work|master thesis|bachelor thesis|phd|project work|master)',
    'I ⟦protected my thesis⟧ in June.',
    'The vault protected the manuscript of my thesis.',
  ],
  [
    '(pursuing|pursued|completed|complete|completing|done) my graduation (from|in|at|with)',
    'I ⟦completed my graduation from⟧ Delhi.',
    'I completed my graduation project.',
  ],
  ['(red|blue) diploma', 'My ⟦red diploma⟧ is enclosed.', null],
  [
    '(red|extramural|full-time|day|day-time|daytime|evening|correspondence) (form|department) of (study|studies|education|studying|learning)',
    'I chose the ⟦evening form of education⟧.',
    'I chose evening classes.',
  ],
  [
    '(school|university) with (honor|excellence)',
    'I finished ⟦school with honor⟧.',
    'I served my school with honour.',
  ],
  [
    '(scientific leader|scientific adviser|scientific advisor|scientific supervisor) of my (thesis|diploma|work|research|master|phd|bachelor|dissertation|project)',
    'She is the ⟦scientific leader of my thesis⟧.',
    'She is a scientific leader in Europe.',
  ],
  ['scientific degree of', 'I hold the ⟦scientific degree of⟧ doctor.', 'Physics is a scientific degree.'],
  [
    '(since|after|before|until|from|during) (the)? (first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th) course',
    '⟦Since the second course⟧ of university I have worked.',
    'After my first course in logic I stayed.',
  ],
  ['(stipendium|stipendia)', 'I held a ⟦stipendium⟧ in Graz.', 'I held a stipend in Graz.'],
  [
    'student of (first|second|third|fourth|fifth|last|final) year',
    'I am a ⟦student of third year⟧.',
    'I was a student of the year.',
  ],
  [
    '(study|studied|studying) (on|at) (the)? (speciality|specialty|specialization|specialisation|direction|profile)',
    'I ⟦studied on the speciality⟧ “law”.',
    'I studied the speciality.',
  ],
  [
    '(study|studied|studying|studies) (on|at) (an|a|the) (engineer|economist|lawyer|programmer|teacher|doctor|architect|translator|manager|designer)',
    'I ⟦studied on an engineer⟧ in Omsk.',
    'I studied in the teacher training college.',
  ],
  [
    '(study|studied|studying|studies) for (a|an)? (engineer|economist|lawyer|programmer|architect|translator|teacher|nurse)',
    'I ⟦studied for an engineer⟧ in Graz.',
    'I studied for a nurse practitioner degree.',
  ],
  [
    '(study|studied|studying) (on|at) (the)? (budget|budget basis|budget form|budget place|free basis)',
    'I ⟦study on budget⟧ in Omsk.',
    'I study on a small budget.',
  ],
  [
    'university of applied science',
    'I study at a ⟦university of applied science⟧.',
    'I study at a university of applied sciences.',
  ],
  [
    '(wrote|write|writing|defended|defend|did|made) (a|my|the|this|several) (course|year|term) (work|works)',
    'I ⟦wrote a course work⟧ on tax law.',
    'I marked term work.',
  ],
]
