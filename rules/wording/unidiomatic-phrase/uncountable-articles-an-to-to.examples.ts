import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const uncountableArticlesAnToToExamples: readonly PhraseExample[] = [
  [
    '(an|another|one|every|each) (new|modern|special|expensive|important|medical|electronic)? equipment',
    'I built ⟦an equipment⟧ for labs.',
    'I ran an equipment room.',
  ],
  [
    '(an|another|one|every|each) software',
    'I wrote ⟦another software⟧ for banks.',
    'I know another software engineer.',
  ],
  ['(an|another|one|every|a) feedback', 'I had ⟦a feedback⟧ from staff.', 'I built a feedback form.'],
  [
    '(an|another|one|every|a good|a strong|a clear|a new|a direct|a great|a scientific|a convincing) (empirical|important)? evidence',
    'It is ⟦a clear evidence⟧ of it.',
    'I built an evidence base.',
  ],
  [
    '(find|found|get|got|look for|looking for|search|searching for|have|had|start|started|change|leave|left|finding|getting) a work',
    'I hope to ⟦find a work⟧ there.',
    'I hope to find a work placement.',
  ],
  [
    '(from|since|in|at|during) the (early)? (childhood|early age)',
    '⟦Since the early childhood⟧, I read.',
    'It was written in the childhood of the state.',
  ],
  [
    '(go|went|going|return|returned|travel|travelled|traveled) to (the)? (abroad|downtown|home)',
    'I ⟦went to abroad⟧.',
    'I went to the home of a patient.',
  ],
  [
    '(good|strong|great|perfect|bad|fluent|decent|very good|high) (english|german|french|spanish|italian|russian|chinese|japanese)',
    'I speak a ⟦good English⟧.',
    'She is a good English teacher.',
  ],
  [
    '(good|great|strong|excellent) (sense|command|background|ability|reputation) (of|in|to|for|with)',
    'I have ⟦good sense of⟧ humour.',
    'I have a good sense of humour.',
  ],
  [
    '(in|of|for|by|with) the (machine learning|deep learning|data science|computer science|artificial intelligence|information technology|mathematics|physics|economics|psychology|linguistics)',
    'I am interested ⟦in the machine learning⟧.',
    'I am interested in the physics of ice.',
  ],
  ['(in|at) (the)? abroad', 'I hope to work ⟦in abroad⟧.', 'I have friends from abroad.'],
  ['(make|made|making|makes) (a|an) progress', 'I ⟦made a progress⟧ in Greek.', 'I made a progress report.'],
  [
    '(my|your|our|his|their|her) (the|a|an|this) (biggest|best|first|main|most|own|great|dream|future|new|last|good)',
    '⟦My the biggest⟧ wish is peace.',
    'It was theirs, the best of all.',
  ],
  [
    '(responsible|hard-working|hardworking|good|creative|friendly|ambitious|motivated|reliable|punctual|open-minded|sociable|active|curious|organised|organized|calm|positive|honest|patient|quick|fast) (person|student|worker|learner|listener|girl|boy|man|woman|candidate|employee|teacher|engineer|nurse|team player)',
    'I am ⟦responsible person⟧.',
    'I am a responsible person.',
  ],
  [
    'so (big|great|good|large|interesting|important|wonderful) (company|companies|people|opportunity|project|team|university)',
    'I work with ⟦so great people⟧.',
    'It grew, so good people left.',
  ],
  [
    '(such|so) (a|the) (big|great|good|large|interesting) (companies|universities|people|opportunities|projects|teams|things|conditions)',
    'I like ⟦such a big companies⟧.',
    'I like such big companies.',
  ],
  [
    'the (machine learning|deep learning|artificial intelligence|data science|computer science|information technology) (fascinates|fascinated|attracts|attracted|interests|became|is my|is a|is one|is very)',
    '⟦The machine learning fascinates⟧ me.',
    'The machine learning is done on a server.',
  ],
  ['the (my|your|our|his|their)', 'I enclose ⟦the my⟧ transcript.', 'I enclose my transcript.'],
  ['(to|from) the abroad', 'I have friends ⟦from the abroad⟧.', 'I have friends from abroad.'],
]
