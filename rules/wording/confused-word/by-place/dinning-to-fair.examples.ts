import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const dinningToFairExamples: readonly PhraseExample[] = [
  ['dinning', 'I ran the ⟦dinning⟧ room.', 'It was a dinning noise.'],
  ['disburse', 'They came to ⟦disburse⟧ the crowd.', 'They disburse the loan.'],
  ['discreet', 'It applies a ⟦discreet⟧ load.', 'It is a discreet way to ask.'],
  ['discrete', 'I am loyal and ⟦discrete⟧.', 'The steps are discrete.'],
  ['discretely', 'I acted ⟦discretely⟧.', 'It is a discretely sampled wave.'],
  ['dispersed', 'We ⟦dispersed⟧ the grants.', 'The crowd was dispersed.'],
  ['duel', 'She has ⟦duel⟧ registration.', 'They fought a duel there.'],
  [
    'effect',
    'The delay will not ⟦effect⟧ our plans.',
    'He did not effect a change, nor did they effect the repair.',
  ],
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
  ['(ensured|insured)', 'The clerk and I ⟦ensured⟧ them that it was safe.', 'It ensured that.'],
  ['envelop', 'I signed the ⟦envelop⟧.', 'The clouds envelop the hill.'],
  ['envelops', 'I stuffed ⟦envelops⟧.', 'Fog envelops the hill.'],
  [
    'except',
    'The clerk does not ⟦except⟧ the form.',
    'I do not know, except the name; all fear it except the bold.',
  ],
  ['except', 'They cannot ⟦except⟧ that it broke.', 'All cannot, except that one, swim.'],
  [
    'excepted',
    'They ⟦excepted⟧ our terms.',
    'I like all dances, the waltz excepted, and all were excepted the tax.',
  ],
  ['excepted', 'The paper was ⟦excepted⟧ for publication.', 'The wing was excepted from the sale.'],
  ['exorcise', 'I ⟦exorcise⟧ care.', 'I hope to exorcise the past.'],
  ['exorcise', 'I take daily ⟦exorcise⟧.', 'It can exorcise fear.'],
  ['expend', 'I hope to ⟦expend⟧ my knowledge.', 'I expend my strength.'],
  ['extant', 'I agree to some ⟦extant⟧.', 'Some extant texts are old.'],
  ['extent', 'I read the ⟦extent⟧ texts.', 'To that extent copies help.'],
  ['fair', 'I paid the bus ⟦fair⟧ to town.', 'It is a fair day.'],
]
