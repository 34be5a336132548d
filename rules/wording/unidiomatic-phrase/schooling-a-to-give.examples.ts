import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const schoolingAToGiveExamples: readonly PhraseExample[] = [
  [
    '(a|the|am|as) (first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th) course (student|undergraduate)',
    'I ⟦am third course student⟧ at a law school.',
    'It was the first course students chose.',
  ],
  [
    '(a|the|am a|as a|batch) (pass out|pass-out|passout|passed out) (student|of|from|in|graduate)',
    'I ⟦am a pass out of⟧ that college.',
    'He had passed out of sight.',
  ],
  [
    '(a|one|two|three|second|first|my|full|complete|completed|incomplete|unfinished|uncompleted|have|my second) higher (educations|education)',
    'I got ⟦a higher education⟧ in law.',
    'I have higher education experience.',
  ],
  [
    '(at|from|in) (a|the|my)? (technical)? (high school|highschool)',
    'I did my bachelor ⟦at the technical high school⟧.',
    'I left high school with a diploma.',
  ],
  ['(average|middle|medium) ball', 'My ⟦average ball⟧ is 4.8.', 'The average ball game lasts an hour.'],
  [
    '(budget|budgetary) (place|places|form|basis|department) (of|at|in) (the)? (university|education|study|studies|institute|faculty)',
    'I won a ⟦budget place at the university⟧.',
    'The budget places a burden on us.',
  ],
  [
    '(by|with|as|have|has) (the)? (secondary|second|two|second|additional) higher (education|educations)',
    'I ⟦have second higher education⟧ in law.',
    'I work in higher education.',
  ],
  [
    'candidate of (science|sciences|technical|physical|economic|philological|medical|biological|historical|pedagogical|chemical|psychological|legal|juridical|physico-mathematical|philosophical) (sciences|science)?',
    'She is a ⟦candidate of technical sciences⟧.',
    'I am a candidate of choice.',
  ],
  ['(cathedra|katedra|kathedra)', 'I work at the ⟦cathedra⟧ of optics.', 'The pope speaks ex cathedra.'],
  [
    '(defend|defended|defending) (my|the|a|his|her) diploma',
    'I ⟦defended my diploma⟧ in June.',
    'I defended my thesis in June.',
  ],
  [
    '(do|doing|make|making|made|pursue|pursuing|started|start|begin|began|finish|completed|complete|continue) (my|a|the|his|her) (master|bachelor)',
    'I wish to ⟦do my master⟧ in Delft.',
    'I wish to do my master’s in Delft.',
  ],
  [
    '(doing|do|completing|did|done) my graduation',
    'I am ⟦doing my graduation⟧ in Pune.',
    'I was doing my graduation project.',
  ],
  [
    '(final|graduation|bachelor|master|graduate|diploma) (qualification|qualifying|qualified|qualificational|attestation) (work|paper|project)',
    'In my ⟦final qualifying work⟧ I study heat.',
    'I sat the final qualifying round.',
  ],
  [
    '(finished|finish|ended|graduated) (school|university|high school|the school|lyceum|gymnasium) with (gold|silver|golden) medal',
    'I ⟦finished school with gold medal⟧.',
    'I left school with a gold medal.',
  ],
  [
    '(first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th) course of (my|the|our) (studies|university|bachelor|master|study|faculty|institute|degree|education)',
    'On the ⟦third course of my studies⟧ I moved.',
    'I learned it in my first course of lectures.',
  ],
  [
    '(first-course|second-course|third-course|fourth-course|fifth-course|first-grade|last-course) (university)? (student|students|undergraduate) (of|at|in) (the|a|my)? (university|faculty|institute|department|bachelor|master)',
    'I am a ⟦third-course student of the university⟧.',
    'I teach first-grade students.',
  ],
  [
    '(gave|giving|given) my (exam|exams|examination|examinations|interview|interviews|finals|papers|test|entrance exam|driving test)',
    'I ⟦gave my exams⟧ in May.',
    'I gave my notes to her.',
  ],
  [
    '(gave|given|giving|give) (the|an)? (gre|toefl|ielts|gmat|neet|jee|upsc|lsat|mcat)',
    'I ⟦gave the GRE⟧ in May.',
    'I gave GRE lessons.',
  ],
  [
    '(give|gave|giving) (an|the|this|that|several|many|some) (entrance|final|oral|semester|language|admission|competitive) (exam|exams|examination|examinations)',
    'I ⟦gave the entrance exam⟧ in May.',
    'As a lecturer I gave the final exam in May.',
  ],
]
