import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const aLatterToBoardByExamples: readonly PhraseExample[] = [
  ['a latter', 'I took ⟦a latter⟧ train.', 'A latter-day saint came.'],
  ['accept', 'They sold everything ⟦accept⟧ the piano.', 'Let everyone accept the terms.'],
  [
    'accept',
    'I do not argue about cuts ⟦accept⟧ when a fact is at stake.',
    'I accept when I am wrong, and you must accept if they ask.',
  ],
  ['accept', 'We open every day ⟦accept⟧ Sunday.', 'I accept every day as it comes.'],
  ['adverse', 'The chair was ⟦adverse⟧ to change.', 'It was an adverse event.'],
  ['advice', 'I ⟦advice⟧ the board on law.', 'We listened to advice the board gave, and advice against it.'],
  [
    'advise',
    'I passed on the ⟦advise⟧ of our pharmacist.',
    'Those who help me and advise on law came; let her advise that.',
  ],
  ['advise', 'I acted on ⟦advise⟧ from my tutor.', 'The people I work with advise of delays.'],
  ['advise', 'I followed her ⟦advise⟧.', 'I let her advise me.'],
  ['advises', 'Thank you for your ⟦advises⟧.', 'She advises many firms.'],
  [
    'affect',
    'I cannot say if it was the ⟦affect⟧ of our clinic.',
    'The affect of patients is one thing, mood another.',
  ],
  ['affect', 'It had little ⟦affect⟧.', 'Little affects me.'],
  ['affects', 'I study the ⟦affects⟧ of drought.', 'Any tax that affects on-site staff counts.'],
  ['all manor of', 'I met ⟦all manor of⟧ people.', null],
  ['allusion', 'I have the ⟦allusion⟧ of control.', 'I made an allusion.'],
  ['alter', 'The ⟦alter⟧ of the church is old.', 'I had to alter it.'],
  ['bare', 'I could not ⟦bare⟧ the noise.', 'I had to bare my soul.'],
  ['bare', 'I could not ⟦bare⟧ to go.', 'They could bare all.'],
  ['bares', 'It ⟦bares⟧ no relation to my work.', 'He bares his teeth.'],
  ['baring', 'I plan it ⟦baring⟧ in mind the cost.', 'I saw it baring its teeth.'],
  ['bear', 'I ran in ⟦bear⟧ feet.', 'The walls bear it.'],
  ['board by', 'I was ⟦board by⟧ the work.', 'I sent it to the board by the end of May.'],
]
