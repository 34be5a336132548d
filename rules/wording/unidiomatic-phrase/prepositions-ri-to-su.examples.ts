import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const prepositionsRiToSuExamples: readonly PhraseExample[] = [
  ['rich of', 'The town is ⟦rich of⟧ parks.', 'The rich of the town are few.'],
  ['satisfied (from|of|about)', 'I am ⟦satisfied of⟧ my work.', 'I was satisfied from the start.'],
  ['(search|searching|searched) (a|an|the)', 'I am ⟦searching a⟧ job.', 'I am searching a large data set.'],
  ['serve to', 'I want to ⟦serve to⟧ my country.', 'It will serve to help my country.'],
  ['share to (you|us|me|them)', 'I would like to ⟦share to you⟧ my plan.', 'I own a share to them unknown.'],
  ['similar with', 'It is ⟦similar with⟧ mine.', 'The two are similar with respect to age.'],
  ['similar (as|like|than)', 'It is ⟦similar as⟧ mine.', 'They are as similar as twins.'],
  [
    '(specialised|specialized|specialise|specialize|specialising|specializing|specialises|specializes) (on|at)',
    'I ⟦specialised on⟧ maps.',
    'I specialised at Leeds, and it is specialised for that.',
  ],
  [
    '(specialisation|specialization) on',
    'I have a ⟦specialization on⟧ maps.',
    'My specialisation on the course was maps.',
  ],
  ['thank to', 'I would like to ⟦thank to⟧ my parents.', 'I send my thanks to you.'],
  [
    'thanks for your university',
    'It is, ⟦thanks for your university⟧, a good town.',
    'It is, thanks to your university, a good town.',
  ],
  ['time for', 'I spent a lot of ⟦time for⟧ learning maps.', 'I had a lot of time for maps.'],
  ['time to', 'I spent a lot of ⟦time to⟧ learn maps.', 'I had no time to learn it.'],
  [
    '(succeed|succeeded|succeeds|succeeding) to',
    'I ⟦succeeded to⟧ finish it.',
    'He succeeded to the throne.',
  ],
  ['successful to', 'I was ⟦successful to⟧ get a place.', 'It was successful to a point.'],
  ['suffers of', 'The plan ⟦suffers of⟧ delays.', 'He suffers, of course, from delays.'],
  ['(suffer|suffered) of', 'The plan ⟦suffered of⟧ delays.', 'He suffered, of course, from delays.'],
  ['suitable to', 'I am ⟦suitable to⟧ this position.', 'It is suitable to my taste.'],
  ['suitable (with|of|on)', 'I am ⟦suitable with⟧ this post.', 'It is the most suitable of all.'],
]
