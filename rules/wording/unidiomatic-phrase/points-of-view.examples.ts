import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const pointsOfViewExamples: readonly PhraseExample[] = [
  ['(in|by|from|at) (the)? one hand', '⟦In one hand⟧, I study.', 'In one hand I held a map.'],
  [
    '(on|in|from|by|at) the other side',
    '⟦From the other side⟧, I study.',
    'On the other side of the road lay snow.',
  ],
  ['from (other|another|one) side', '⟦From other side⟧, I study.', 'From one side of the road I saw snow.'],
  ['(on|in|by|from) (other|another) hand', '⟦On other hand⟧, I study.', 'I did it by another hand.'],
  ['(in|by|from|at) the other hand', '⟦In the other hand⟧, I study.', 'In the other hand I held a map.'],
  ['(on|by|from|to|for) my opinion', '⟦On my opinion⟧, it is good.', 'I was asked for my opinion.'],
  [
    '(on|by|from|to|for|in) my own opinion',
    '⟦By my own opinion⟧, it is good.',
    'I hold on to my own opinion.',
  ],
  [
    'according to my (opinion|mind)',
    '⟦According to my opinion⟧, it is good.',
    'According to my notes, it is good.',
  ],
  ['(on|by|from|to) my view', '⟦On my view⟧, it is good.', 'It blocks my view.'],
  ['(to|for) my pity', '⟦To my pity⟧, I fell.', 'It is owed to my pity.'],
  ['as per my opinion', '⟦As per my opinion⟧, it is good.', 'In my opinion, it is good.'],
  [
    '(in|on|by|to|at) my point of view',
    '⟦In my point of view⟧, it is good.',
    'I see a flaw in my point of view.',
  ],
  ['(on|by|in|at) my mind', '⟦On my mind⟧, it is good.', 'It is on my mind.'],
  ['(from|by|for) (my|our) side', '⟦From my side⟧, I agree.', 'He did not stir from my side.'],
  ['as per my knowledge', '⟦As per my knowledge⟧, it is open.', 'As for my knowledge, it is good.'],
  ['(up to|by|for|on|in) my knowledge', '⟦Up to my knowledge⟧, it is open.', 'I rose by my knowledge.'],
  ['as i know', '⟦As I know⟧, it is open.', 'As I know the town, I will guide you.'],
  ['how i know', '⟦How I know⟧, it is open.', 'How I know is no secret.'],
  ['as it is known', '⟦As it is known⟧, sleep helps.', 'I like it as it is known here.'],
  [
    'as it is (mentioned|shown|stated|described|indicated|written|said)',
    '⟦As it is mentioned⟧ above, I sew.',
    'I teach the law as it is stated.',
  ],
  [
    'how (it|he|she|they|this|that|everything) (looks|look|looked) like',
    'I know ⟦how it looks like⟧.',
    'I know what it looks like.',
  ],
  ['how (it|this|that|he|she) is called', 'I forgot ⟦how it is called⟧.', 'I saw how it is called off.'],
  ['how is it called', 'It is, ⟦how is it called⟧, a saw.', 'How is it called off?'],
  ['the way how', 'I like ⟦the way how⟧ you teach.', 'I like the way; how it ends I forgot.'],
]
