import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const prepositionsExToFoExamples: readonly PhraseExample[] = [
  ['on (the|an) example of', 'I explain it ⟦on the example of⟧ a mill.', 'I ponder the example of a mill.'],
  ['except of', 'I know all ⟦except of⟧ one.', 'I know all except for one.'],
  ['excited of', 'I am ⟦excited of⟧ this chance.', 'She is the most excited of all.'],
  ['experience on', 'I have ⟦experience on⟧ Python.', 'I have experience on board ships.'],
  ['experience about', 'I have ⟦experience about⟧ teaching.', 'In my experience, about half fail.'],
  ['experienced on', 'I am ⟦experienced on⟧ using Python.', 'What I experienced on stage was new.'],
  [
    '(mention|mentioned|mentioning|mentions) about',
    'You ⟦mentioned about⟧ a new course.',
    'He mentioned about forty names.',
  ],
  ['face with', 'I ⟦face with⟧ problems.', 'It is a face with many lines.'],
  ['faced to', 'I was ⟦faced to⟧ problems.', 'It was faced to the south.'],
  ['am faced to', 'I ⟦am faced to⟧ a choice.', 'I am faced with a choice.'],
  ['facing (with|to)', 'I am ⟦facing with⟧ problems.', 'It is a wall facing to the south.'],
  ['in love (to|of|about|into)', 'I fell ⟦in love to⟧ maps.', 'It was done in love of God.'],
  ['familiar (on|about|of)', 'I am ⟦familiar on⟧ this topic.', 'He is the more familiar of the two.'],
  ['familiar in', 'I am ⟦familiar in⟧ using Python.', 'It is familiar in our town.'],
  [
    'familiar to',
    'I am ⟦familiar to⟧ using Python.',
    'I am familiar to your staff, and it is familiar to me.',
  ],
  [
    'to (familiarise|familiarize) with',
    'I had ⟦to familiarise with⟧ the rules.',
    'I had to familiarise myself with the rules.',
  ],
  ['famous (by|with)', 'It is ⟦famous by⟧ its lakes.', 'It was famous by 1920.'],
  ['fascinated (of|about)', 'I am ⟦fascinated of⟧ trees.', 'He is the most fascinated of all.'],
  ['filled of', 'The days were ⟦filled of⟧ work.', 'The days were filled with work.'],
  [
    'finished the (university|institute|academy|faculty)',
    'I ⟦finished the university⟧ in 2019.',
    'I finished the university magazine.',
  ],
  ['finished my university', 'I ⟦finished my university⟧ in 2019.', 'I finished my university essay.'],
  ['(focus|focuses) (in|at)', 'I ⟦focus in⟧ developing tests.', 'There is a focus in this region.'],
  ['(focused|focussed) in', 'My work is ⟦focused in⟧ developing tests.', 'It is focused in one point.'],
  [
    '(focused|focussed) (at|to)',
    'My work is ⟦focused to⟧ developing tests.',
    'The lens is focused at a point.',
  ],
  ['(focusing|focussing) (in|at|to)', 'I am ⟦focusing in⟧ developing tests.', 'We are focusing in time.'],
  ['(focalised|focalized) on', 'I am ⟦focalized on⟧ tests.', 'Seizures may be focalized.'],
]
