import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const collocationsMakeAndDoDoToMakeExamples: readonly PhraseExample[] = [
  [
    '(do|did|doing) (the|my|our|your) (life|world|company|product) (better|easier|simpler)',
    'I hope to ⟦do the world better⟧.',
    'It does the job better.',
  ],
  [
    '(do|did|doing|done|fulfil|fulfilled|carry out|carried out|perform|performed) (many|several|different|various|some|a lot of|laboratory|practical|all|scientific|such) works',
    'I ⟦did many works⟧ in the lab.',
    'Our choir performed many works by Byrd.',
  ],
  [
    '(made|make|making|do|did) (a|the|my|our|an|some|several) (report|reports|speech|performance)',
    'I ⟦made a report⟧ at the conference.',
    'I made a report on the conference.',
  ],
  [
    '(make|makes|made|making) (a|an) (small|short|deep|big|interesting|scientific|own)? research',
    'I hope to ⟦make a research⟧ on bees.',
    'I hope to make a research visit.',
  ],
  ['(make|makes|made|making) research', 'I hope to ⟦make research⟧.', 'It makes research possible.'],
  [
    '(make|makes|made|making) (the|my|our|this|some|many|much|any|own|scientific|different|various|several|more)? researches',
    'I hope to ⟦make some researches⟧ on bees.',
    null,
  ],
  [
    '(make|made|making) (the|my|our|this|some|much|own|scientific|interesting|more|various|independent) research (on|about|in|into|at)',
    'I ⟦made some research on⟧ bees.',
    'We made the research open to all.',
  ],
  [
    '(make|makes|made|making) (an|physical|chemical|scientific|different|various) (experiment|experiments)',
    'At school I ⟦made physical experiments⟧.',
    'It made the experiment easier.',
  ],
  [
    '(make|made|making) (a|an|many|several|some|various|different|two|three|four|five|small|such|new|interesting|a lot of|team|pet|software|web) (project|projects)',
    'I ⟦made several projects⟧ on bees.',
    'That made our project easier.',
  ],
  [
    '(make|made|making|makes) (a|an|my|the|some)? (internship|internships|traineeship|apprenticeship|volunteering|voluntary work)',
    'I ⟦made an internship⟧ at a bank.',
    'They made the internship possible.',
  ],
  [
    '(make|made|making) (a|an|my|several|various|different) (courses|course|training|trainings|seminar|seminars)',
    'I ⟦made a course⟧ at a school.',
    'I made a course book.',
  ],
  [
    '(make|made|making|makes) (the|my|our|a|all|his|her|your|some|many)? (homework|homeworks|housework|housekeeping)',
    'I ⟦made my homework⟧.',
    'I made homework fun.',
  ],
  [
    '(make|made|making|makes) (sport|sports|yoga|gymnastics|fitness|judo|karate|athletics)',
    'I ⟦make sport⟧ twice a week.',
    'They made sports cars.',
  ],
  [
    '(make|made|making|makes) (a|the|some|many)? party',
    'We ⟦made a party⟧ for interns.',
    'They made party hats.',
  ],
]
