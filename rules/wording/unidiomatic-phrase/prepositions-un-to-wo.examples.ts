import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const prepositionsUnToWoExamples: readonly PhraseExample[] = [
  [
    'under the (supervision|direction|leadership|guidance) by',
    'I worked ⟦under the supervision by⟧ Dr Roe.',
    'I worked under the supervision of Dr Roe.',
  ],
  [
    'under (supervision|guidance|leadership|direction) of',
    'I worked ⟦under supervision of⟧ Dr Roe.',
    'I worked under supervision.',
  ],
  ['under the lead of', 'I worked ⟦under the lead of⟧ Dr Roe.', 'I worked under the lead roof of the mill.'],
  ['(by|with) help of', 'I did it ⟦with help of⟧ my team.', 'I did it with help.'],
  ['by the help of', 'I did it ⟦by the help of⟧ my team.', 'I did it by the help of God.'],
  ['surprised (of|from)', 'I was ⟦surprised of⟧ the price.', 'I was the most surprised of all.'],
  ['care about', 'I take ⟦care about⟧ the plants.', 'I care about plants.'],
  [
    '(take|takes|took|taking|taken) (in|to|on|at) account',
    'I ⟦take in account⟧ the price.',
    'I take into account the price.',
  ],
  ['into the account', 'I take ⟦into the account⟧ the price.', 'I pay it into the account.'],
  [
    '(take|takes|took|taking|taken) (in|to|under|on) (consideration|attention)',
    'I ⟦take in consideration⟧ the price.',
    'I take into consideration the price.',
  ],
  ['into attention', 'I take ⟦into attention⟧ the price.', 'I burst into attention.'],
  [
    '(tell|telling|tells) to (me|you|us|him|her|them)',
    'I would like to ⟦tell to you⟧ my plan.',
    'You can tell, to me at least.',
  ],
  [
    '(said|say|says) (me|us|him|her) (that|about|how)',
    'He ⟦said me that⟧ I may go.',
    'He told me that I may go.',
  ],
  [
    'thinking to (apply|study|continue|work|go|become|start|join|move|pursue|do)',
    'I am ⟦thinking to apply⟧.',
    'I am thinking, to be frank.',
  ],
  [
    'think to (apply|continue|become|start|join|pursue|study)',
    'I ⟦think to apply⟧ in May.',
    'I think, to be frank.',
  ],
  [
    '(translate|translated|translating|translation) on (english|russian|german|french|spanish|italian|chinese)',
    'I ⟦translated on English⟧ a book.',
    'I translated it into English.',
  ],
  ['visited to', 'I ⟦visited to⟧ your lab.', 'The sites I visited, to be frank, were dull.'],
  ['visit to', 'I plan to ⟦visit to⟧ your lab.', 'I plan a visit to your lab.'],
  ['waiting your', 'I am ⟦waiting your⟧ reply.', 'I am waiting your turn out.'],
  ['wait your', 'I ⟦wait your⟧ reply.', 'I wait your turn.'],
  ['(await|awaiting|awaits) for', 'I ⟦await for⟧ your reply.', 'I wait for your reply.'],
  ['(work|worked|working|works) like a', 'I ⟦worked like a⟧ waiter.', 'I worked like a dog.'],
  [
    '(work|worked|working|works) (at|over|about) (a|the|this|my|our|many|different|several)',
    'I ⟦worked at a⟧ project.',
    'I worked at a school.',
  ],
  [
    '(at|on|in) the (position|post) of',
    'I worked ⟦on the position of⟧ analyst.',
    'I ask for views on the position of women.',
  ],
  ['(on|in|at) (position|post) of', 'I worked ⟦on position of⟧ an analyst.', 'I work in post of quality.'],
  [
    '(on|in) (advanced|intermediate|native|fluent|upper-intermediate|conversational) level',
    'I speak English ⟦on advanced level⟧.',
    'I took courses on advanced level design.',
  ],
  [
    '(on|in) a (high|advanced|intermediate|native|fluent|conversational|decent) level',
    'I speak English ⟦on a high level⟧.',
    'On a high level, it works.',
  ],
  ['on (high|highest|good) level', 'I speak English ⟦on high level⟧.', 'I work on high level design.'],
  ['worth of', 'The book is ⟦worth of⟧ reading.', 'I have a pound’s worth of sweets.'],
  [
    'worth to (mention|note|read|see|try|study|say|do|visit|consider)',
    'It is ⟦worth to mention⟧ the price.',
    'Is it worth, to you, a price?',
  ],
  ['worthy to (mention|note)', 'It is ⟦worthy to mention⟧ the price.', 'It is worth mentioning.'],
]
