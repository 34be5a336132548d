import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const redundancyExamples: readonly PhraseExample[] = [
  ['revert back', 'I hope you will ⟦revert back⟧ soon.', 'The land may revert to moor.'],
  [
    '(reverts|reverted|reverting) back',
    'She ⟦reverted back⟧ with a plan.',
    'The land reverted back to moor.',
  ],
  ['(please|kindly) revert', '⟦Please revert⟧ with your views.', 'Please reverse the cart.'],
  ['revert to (me|us)', 'I hope you will ⟦revert to me⟧ soon.', 'The land will revert to meadow.'],
  [
    '(return|returned|returning|returns) back',
    'I will ⟦return back⟧ in May.',
    'I will return; back pain or not.',
  ],
  ['(reply|respond) back', 'Please ⟦reply back⟧ soon.', 'Please reply. Back pain is dull.'],
  ['repeat again', 'I will ⟦repeat again⟧ the test.', 'I will repeat the test.'],
  [
    'more (better|easier|faster|worse|cheaper|simpler|happier|smarter|clearer|deeper|stronger|nicer|safer)',
    'It is ⟦more better⟧ than mine.',
    'It is much better than mine.',
  ],
  [
    'more (larger|bigger|higher|older|younger|longer|closer|wider|lower|harder|smaller|later|earlier)',
    'It is ⟦more larger⟧ than mine.',
    'I met more older people.',
  ],
  [
    'most (best|easiest|biggest|largest|fastest|strongest|highest|greatest|worst|happiest|closest|latest|smartest|brightest)',
    'It is the ⟦most best⟧ day.',
    'It follows most best practices.',
  ],
  [
    'very much (important|useful|interesting|difficult|good|happy|glad|easy)',
    'It is ⟦very much important⟧ to me.',
    'It is very important to me.',
  ],
  [
    'enough (good|qualified|experienced|skilled|confident|big|strong|prepared|competent|close|clear)',
    'I am ⟦enough good⟧ to teach.',
    'I met enough good people.',
  ],
  ['same like', 'It is the ⟦same like⟧ mine.', 'They are the same; like it or not.'],
  ['same than', 'It is the ⟦same than⟧ mine.', 'It is the same as mine.'],
  ['can be able to', 'I ⟦can be able to⟧ sew.', 'How can I be able to sew?'],
  ['can able to', 'I ⟦can able to⟧ sew.', 'I can sew.'],
  ['(will|would|may|might) can', 'I ⟦will can⟧ help you.', 'I thank Will. Can you help?'],
  ['to can', 'I hope ⟦to can⟧ help.', 'I like to can fruit.'],
  [
    '(discuss|discussion) together with each other',
    'We ⟦discuss together with each other⟧.',
    'We discuss it together.',
  ],
  [
    'join together (with)? (your|the) (team|company|group)',
    'I want to ⟦join together with your team⟧.',
    'We want to join together.',
  ],
  ['both of two', 'I sew ⟦both of two⟧ days.', 'I sew on both days.'],
  ['each and all', 'I thank ⟦each and all⟧ of you.', 'I thank each of you, and all their kin.'],
  ['until (up to|to) (now|today)', 'I sewed ⟦until up to now⟧.', 'I sewed up to now.'],
  ['reason (is|was) because of', 'The ⟦reason is because of⟧ the rain.', 'The reason is the rain.'],
]
