import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const purposesAndWaysExamples: readonly PhraseExample[] = [
  [
    '(because of|due to) (this|that|these|those) (reason|reasons)',
    '⟦Because of this reason⟧, I moved.',
    'Due to these reasonable plans, I moved.',
  ],
  [
    'because of the reason',
    'I moved ⟦because of the reason⟧ that it rained.',
    'I moved because of the reasonable price.',
  ],
  [
    '(by|on|with|from|in) (this|that|these|those) (reason|reasons)',
    '⟦By this reason⟧, I moved.',
    'I live by this, reason or not.',
  ],
  ['(in|on|by|at) this purpose', '⟦In this purpose⟧, I moved.', 'I dwell on this purpose.'],
  ['with (the)? purpose to', 'I write ⟦with the purpose to⟧ apply.', 'I write with the purpose of applying.'],
  ['with (the)? goal to', 'I study ⟦with the goal to⟧ teach.', 'I ran with the goal to my left.'],
  [
    'with the objective to',
    'I study ⟦with the objective to⟧ teach.',
    'I study with teaching as the objective.',
  ],
  ['(in|for) (the)? purpose to', 'I write ⟦in purpose to⟧ apply.', 'I fell on purpose to annoy you.'],
  ['in (the)? purpose of', 'I write ⟦in purpose of⟧ asking.', 'I see a change in the purpose of it.'],
  ['in (the)? aim (to|of)', 'I write ⟦in aim to⟧ apply.', 'They differ in the aim of it.'],
  ['in (the)? goal to', 'I write ⟦in the goal to⟧ apply.', 'He stood in the goal to my left.'],
  ['in (the)? (hope|hopes) to', 'I write ⟦in the hope to⟧ join.', 'I write in the hope of joining.'],
  [
    '(in|with) (the)? intention (to|for)',
    'I write ⟦in the intention to⟧ join.',
    'I write with the intention of joining.',
  ],
  ['in (the)? intention of', 'I write ⟦in the intention of⟧ joining.', 'I believe in the intention of it.'],
  ['in view to', 'I study ⟦in view to⟧ teaching.', 'The tower comes in view to the left.'],
  [
    'so that to (be|get|improve|learn|make|develop|understand|become|solve|help|have)',
    'I study ⟦so that to be⟧ ready.',
    'I study so that, to be sure, I pass.',
  ],
  [
    'for to (learn|improve|study|work|get|be|become|make|help|develop|understand|apply|obtain|have|do|see|teach|write|read|use|join|enter|create|build|find|take|give|meet|know|continue)',
    'I came ⟦for to study⟧ law.',
    'I wait, for to study is dull.',
  ],
  ['in order (of|for) to', 'I came ⟦in order of to⟧ study.', 'I came in order to study.'],
  ['in (the)? case if', '⟦In case if⟧ it rains, I stay.', 'In case it rains, I stay.'],
  ['in the case when', 'I stay ⟦in the case when⟧ it rains.', 'In the case, when open, lay a map.'],
  ['on the behalf of', 'I write ⟦on the behalf of⟧ my class.', 'I write on behalf of my class.'],
  ['(in|by|from) the behalf of', 'I write ⟦in the behalf of⟧ my class.', 'I write on behalf of my class.'],
  ['in addition of', '⟦In addition of⟧ my studies, I sew.', 'I taught laws in addition of vectors.'],
  ['additionally to', '⟦Additionally to⟧ my studies, I sew.', 'I had additionally to learn maps.'],
  ['(besides|beside) of', '⟦Besides of⟧ my studies, I sew.', 'Besides my studies, I sew.'],
  ['in compliance (to|of)', 'I act ⟦in compliance to⟧ the rules.', 'I act in compliance with the rules.'],
  ['in search for', 'I am ⟦in search for⟧ a post.', 'I use it in search for text.'],
  ['in other way', 'I did it ⟦in other way⟧.', 'I did it in other ways.'],
  ['in (such|a such) way', 'I did it ⟦in such way⟧.', 'I did it in such a way.'],
  ['(by|on|with) (this|that|such) way', '⟦By this way⟧, I learned a lot.', 'I came by this way of living.'],
]
