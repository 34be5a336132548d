import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const desertsToEmittedFromExamples: readonly PhraseExample[] = [
  ['deserts', 'I made cakes and ⟦deserts⟧.', 'I crossed plains and deserts of sand.'],
  ['dessert', 'I study ⟦dessert⟧ ecology.', 'I like dessert wine.'],
  ['dessert', 'I worked in the Namib heat and the Mojave ⟦dessert⟧.', 'I liked the dessert.'],
  ['device', 'We had to ⟦device⟧ new ways.', 'With the device a new age began.'],
  ['devise', 'I only know a ⟦devise⟧ once I have drawn it.', 'I helped them devise a plan.'],
  ['devises', 'I repaired the two ⟦devises⟧.', 'She devises new games.'],
  ['diary', 'I grew up on a ⟦diary⟧ farm.', 'I keep a diary.'],
  ['diffuse', 'I can ⟦diffuse⟧ an argument.', 'We saw diffuse light.'],
  ['dinning', 'I ran the ⟦dinning⟧ room.', 'It was a dinning noise.'],
  ['disburse', 'They came to ⟦disburse⟧ the crowd.', 'They disburse the loan.'],
  ['discreet', 'It applies a ⟦discreet⟧ load.', 'It is a discreet way to ask.'],
  ['discrete', 'I am loyal and ⟦discrete⟧.', 'The steps are discrete.'],
  ['discrete', 'The clerk is ⟦discrete⟧ and loyal.', 'The steps are discrete and few.'],
  ['discretely', 'I acted ⟦discretely⟧.', 'It is a discretely sampled wave.'],
  ['dispersed', 'We ⟦dispersed⟧ the grants.', 'The crowd was dispersed.'],
  ['dual', 'The ⟦dual⟧ between them was long.', 'It has a dual aim.'],
  ['duel', 'She has ⟦duel⟧ registration.', 'They fought a duel there.'],
  [
    'effect',
    'The delay will not ⟦effect⟧ our plans.',
    'He did not effect a change, nor did they effect the repair.',
  ],
  ['effect', 'It may ⟦effect⟧ your rent.', 'It may effect a cure.'],
  [
    'effected',
    'The move ⟦effected⟧ my studies.',
    'He effected my release, and it was effected you know how.',
  ],
  ['effecting', 'I study factors ⟦effecting⟧ sleep.', 'They are not effecting change.'],
  [
    'effects',
    'It is a law which ⟦effects⟧ our tenants.',
    'It has two effects, of which effects the first matters.',
  ],
  ['elicit', 'They sold ⟦elicit⟧ goods.', 'They elicit answers.'],
  ['eminent', 'It is at ⟦eminent⟧ risk.', 'He was an eminent man.'],
  ['emitted from', 'It was ⟦emitted from⟧ the report.', 'It was emitted from the lamp.'],
]
