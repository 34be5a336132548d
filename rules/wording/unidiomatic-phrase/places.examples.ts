import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const placesExamples: readonly PhraseExample[] = [
  ['in the internet', 'I found it ⟦in the internet⟧.', 'I work in the internet age.'],
  ['in internet', 'I found it ⟦in internet⟧.', 'I work in internet security.'],
  [
    '(in|at) (the|your|my|our|this) (website|webpage|web page|web site|homepage|web)',
    'I read it ⟦in your website⟧.',
    'I saw a flaw in the website design.',
  ],
  [
    'in (linkedin|facebook|instagram|youtube|github|twitter)',
    'I saw your post ⟦in LinkedIn⟧.',
    'I took a course in YouTube advertising.',
  ],
  ['on the university', 'I study ⟦on the university⟧ of Leeds.', 'I worked on the university website.'],
  ['on (my|our|your) university', 'I study ⟦on your university⟧.', 'I worked on your university website.'],
  [
    'in (my|our|your) university',
    'I want to study ⟦in your university⟧.',
    'They see a change in your university.',
  ],
  [
    'on (the|a|this|your) (conference|seminar|workshop|meeting|exhibition|symposium)',
    'I showed my results ⟦on the conference⟧ Marea 2024.',
    'I worked on the conference website, and a report on the conference Marea is out.',
  ],
  [
    'in (the|a|your) conference',
    'I presented my work ⟦in the conference⟧.',
    'I met her in the conference hall.',
  ],
  [
    'on (my|the|your|our|these|those) (lectures|lessons)',
    'I learned it ⟦on my lectures⟧.',
    'I write books on the lessons of war.',
  ],
  ['on the faculty of', 'I study ⟦on the faculty of⟧ law.', 'She is on the faculty of Leeds.'],
  ['(in|at|on|of) faculty of', 'I study ⟦at faculty of⟧ law.', 'I met a faculty of great fame.'],
  [
    '(on|in|at) the (first|second|third|fourth|fifth|last|final) course',
    'I study ⟦on the third course⟧ now.',
    'It came on the third course of drugs.',
  ],
  [
    'on the (first|second|third|fourth|fifth|last|final) year',
    'I study ⟦on the second year⟧ of law.',
    'I report on the second year.',
  ],
  [
    '(student|students) (of|on|in) (the)? (first|second|third|fourth|fifth|last|final) course',
    'I am a ⟦student of the third course⟧.',
    'I teach the student of the third row.',
  ],
  [
    "on (a|the|this|my|your) (master's|bachelor's|phd|doctoral|graduate|undergraduate|degree|exchange|study) program",
    'I won a place ⟦on a graduate program⟧.',
    'I based it on a graduate program.',
  ],
  [
    'on a program',
    'I first met it on leave and ⟦on a program⟧ unrelated to law.',
    'I worked on a program unrelated to law.',
  ],
  ['at (the|your|our|my) team', 'I work ⟦at your team⟧.', 'I look at your team with envy.'],
  [
    'in the top (university|company|lab|laboratory|institution|firm|institute)',
    'I work ⟦in the top university⟧.',
    'I play in the top university league.',
  ],
  [
    '(in|within) (the)? frames of',
    'I did it ⟦in the frames of⟧ my studies.',
    'Dust lay in the frames of my glasses.',
  ],
  [
    '(in|within) the frame of',
    'I did it ⟦within the frame of⟧ this project.',
    'It moves within the frame of the picture.',
  ],
  ['in sphere of', 'I work ⟦in sphere of⟧ education.', 'They work in the sphere of law.'],
  ['in field of', 'I work ⟦in field of⟧ education.', 'They work in the field of law.'],
  ['in (area|domain) of', 'I work ⟦in area of⟧ machine learning.', 'They differ in area of leaf.'],
  ['in the sphere of', 'I work ⟦in the sphere of⟧ machine learning.', 'It lies in the sphere of duty.'],
  ['to home', 'I will go ⟦to home⟧ in May.', 'I am close to home.'],
  [
    'in the (first|second|third|fourth|other|next) place of',
    'I came ⟦in the first place of⟧ the contest.',
    'I would not have come in the first place.',
  ],
]
