import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const schoolAndGraduationExamples: readonly PhraseExample[] = [
  ['(got|get|getting) graduated', 'I ⟦got graduated⟧ in May.', 'I got graduated cylinders for it.'],
  ['will be graduated', 'I ⟦will be graduated⟧ in May.', 'The scale will be graduated in inches.'],
  ['(have|has|had) been graduated', 'I ⟦have been graduated⟧ in May.', 'The scale has been set.'],
  [
    'did my (graduation|schooling|post-graduation|post graduation)',
    'I ⟦did my schooling⟧ in Pune.',
    'I did my school work.',
  ],
  ['passed out from', 'I ⟦passed out from⟧ college in May.', 'I passed out from the heat.'],
  ['i born', '⟦I born⟧ in Leeds.', 'Born in Leeds, I sew.'],
  ['(was|were) grown up', 'I ⟦was grown up⟧ in Leeds.', 'When he was grown up, he left.'],
  ['(was|were|am|have been) participated', 'I ⟦was participated⟧ in it.', 'It was widely participated in.'],
  [
    '(on|at) (first|second|third|fourth|final) year',
    'I study ⟦at second year⟧ of law.',
    'I look at second year results.',
  ],
  [
    'won (in|at|on) (the|a|an|many|several) (olympiad|competition|contest|hackathon|olympiads|competitions|contests|hackathons)',
    'I ⟦won in the competition⟧.',
    'I won in May.',
  ],
  [
    'on (the|an|a|international|national|all-russian) (olympiad|competition|contest|hackathon|championship)',
    'I won a medal ⟦on the olympiad⟧.',
    'I wrote on the competition for land.',
  ],
  ['next to my', '⟦Next to my⟧ studies, I sew.', 'Next to my bed lay a map.'],
  ['years old', 'I moved with 18 ⟦years old⟧.', 'I am 18 years old, with two sons.'],
  ['with the age of', 'I moved ⟦with the age of⟧ 18.', 'It grows with the age of the tree.'],
  [
    '(2000|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026) (to|till|until|untill)',
    'I worked there since ⟦2015 to⟧ 2018.',
    'I worked there from 2015 to 2018.',
  ],
]
