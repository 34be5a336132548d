import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const prepositionsFoToGuExamples: readonly PhraseExample[] = [
  ['fond (for|in|with|about|to)', 'I am ⟦fond for⟧ maps.', 'I am fond, for one, of maps.'],
  ['full with', 'The days were ⟦full with⟧ work.', 'It was paid in full with interest.'],
  ['good in', 'I am ⟦good in⟧ mathematics.', 'It is good in parts, and good in physics.'],
  ['better in', 'I am ⟦better in⟧ mathematics.', 'It is better in parts.'],
  ['best in', 'I am ⟦best in⟧ solving puzzles.', 'I was the best in mathematics.'],
  ['bad in', 'I was ⟦bad in⟧ mathematics.', 'It was bad in parts.'],
  ['graduated the', 'I ⟦graduated the⟧ university in 2019.', 'We graduated the scale in inches.'],
  ['graduated my', 'I ⟦graduated my⟧ university in 2019.', 'I graduated from my university.'],
  [
    'graduated (a|this|that)',
    'I ⟦graduated a⟧ university in 2019.',
    'I graduated a year ago, and I graduated this year.',
  ],
  [
    'graduated (university|high school|college|school)',
    'I ⟦graduated university⟧ in 2019.',
    'The graduated school tax is fair.',
  ],
  ['graduate the', 'I will ⟦graduate the⟧ university in May.', 'They graduate the scale in inches.'],
  ['graduated', 'I ⟦graduated⟧ Leeds University in 2019.', 'I graduated Summa Cum Laude.'],
  ['graduating the', 'I am ⟦graduating the⟧ university in May.', 'I am graduating the scale.'],
  [
    'graduating (university|my university)',
    'After ⟦graduating university⟧, I moved.',
    'I was graduating; university was over.',
  ],
  [
    'graduated (in|at|on) the university',
    'I ⟦graduated in the university⟧ of Leeds.',
    'I graduated from the university in 2019.',
  ],
  ['graduated of', 'I ⟦graduated of⟧ the same school.', 'Those who graduated, of all ages, came.'],
  ['am graduated', 'I ⟦am graduated⟧ from a school of law.', 'I am a graduate of a school of law.'],
  ['grateful of', 'I am ⟦grateful of⟧ this chance.', 'She is the most grateful of all.'],
  ['grateful to', 'I am ⟦grateful to⟧ the opportunity to work here.', 'I am grateful to you.'],
  ['guilty for', 'He was ⟦guilty for⟧ theft.', 'I feel guilty for my part in it.'],
]
