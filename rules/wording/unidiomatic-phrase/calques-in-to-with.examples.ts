import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const calquesInToWithExamples: readonly PhraseExample[] = [
  ['(in|at) any case of', '⟦In any case of⟧ questions, please write.', 'In case of questions, please write.'],
  ['in case if', '⟦In case if⟧ you need it, please write.', 'It matters in this case if you ask.'],
  [
    'in case of you (need|have|want|require|are)',
    '⟦In case of you need⟧ it, please write.',
    'In case of need, please write.',
  ],
  [
    "(it is|it's|it would be|it will be|this is|this would be|this will be) (great|big|huge|enormous|large) luck",
    '⟦It is\ngreat luck⟧ to meet you.',
    'It is a matter of luck; with luck, I will pass.',
  ],
  [
    "(it is|it's|it would be|it will be|it was|this is|this would be|this was) a (great|big|huge|enormous|large) luck",
    '⟦It would be a great luck⟧ to join.',
    'It would be a great honour to join.',
  ],
  [
    '(realisation|realization) of (the|this|my|our|a|various|different|these|such|several|many) (project|projects|task|tasks|software|program|system|experiment|experiments|research)',
    'I took part in the ⟦realisation of the project⟧.',
    'The realisation of a dream takes time.',
  ],
  [
    '(realise|realised|realising|realize|realized|realizing) (a|an|several|many|various|different|some|two|three|own|such|interesting|big|large|small) (project|projects|internship|research|experiments|experiment)',
    'We ⟦realised several projects⟧ for banks.',
    'I realised a project was late.',
  ],
  [
    '(realise|realize|realising|realizing) (myself|oneself|himself|herself|themselves) (as|in)',
    'I hope to ⟦realise myself in⟧ science.',
    'I made them realise my self-doubt.',
  ],
  [
    '(realise|realize|realising|realizing) (my|our|his|her|their) (abilities|knowledge|skills|competences|competencies|possibilities)',
    'I hope to ⟦realise my abilities⟧ here.',
    'I hope to realise my potential here.',
  ],
  [
    '(realised|realized) (in|on|with) (python|java|matlab|c|javascript|typescript|php|rust|go|r|sql|html|kotlin|swift|django|react)',
    'It was ⟦realised on Java⟧.',
    'It was realised in Go-karts.',
  ],
  [
    '(realised|realized|realise|realize|realising|realizing) (my|a|an|several|two) (internship|internships|studies|thesis|master|phd|traineeship|training)',
    'I ⟦realised my internship⟧ in Lyon.',
    'I realised my internship was over.',
  ],
  ['so to speak about', '⟦So to speak about⟧ my plans, I have two.', 'It was, so to speak, a draw.'],
  ['thanks god', '⟦Thanks God⟧, it passed.', 'Thanks, God knows, are due.'],
  ["(that's|that is|it's|it is|this is) why because", '⟦That is why because⟧ I like it.', null],
  [
    "(that's|that is) all about me",
    'I am calm. ⟦That is all about me⟧.',
    'The poem, that is, all about metal.',
  ],
  [
    'the successful experience of',
    'I owe it to ⟦the successful experience of⟧ ML competitions.',
    'We drew on the successful experience of Finland.',
  ],
  ['the IT sphere', 'I want to enter ⟦the IT sphere⟧.', 'I measured the sphere.'],
  [
    '(the|my|an|such|this|that|their|our|his|her|your|great|own) realization in (profession|career|science)',
    'I look for ⟦my realization in profession⟧.',
    null,
  ],
  [
    'the (most|best) part of (people|students|companies|universities|colleagues|them|us|employees|the people|the students)',
    '⟦The most part of students⟧ left.',
    'The best part of the course came last.',
  ],
  [
    'the half of (the|my|our|them|us)',
    'I spent ⟦the half of my⟧ time there.',
    'The second half of my time was better.',
  ],
  [
    'to (realise|realize) (my|our|this|these|the|your) (project|projects|research project)',
    'I came ⟦to realise my project⟧.',
    'I came to realise my project was too big.',
  ],
  [
    'to my (big|huge|large) (regret|surprise|happiness|luck|joy)',
    '⟦To my big surprise⟧, it closed.',
    'To my great surprise, it closed.',
  ],
  [
    'with the help of internet',
    'I learned it ⟦with the help of internet⟧.',
    'I learned it with the help of the internet.',
  ],
]
