import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const thanExamples: readonly PhraseExample[] = [
  [
    'more then',
    'I have ⟦more then⟧ five years of practice.',
    'I earned more, then less; I knew once more then I would go.',
  ],
  ['less then', 'I had ⟦less then⟧ ten days.', 'I earned less, then more; I earned less then.'],
  ['rather then', 'I chose maps ⟦rather then⟧ books.', 'Or rather then than now.'],
  ['other then', 'No one ⟦other then⟧ Ann came.', 'The two loved each other then, and the other then left.'],
  [
    'then',
    'The post is better ⟦then⟧ any other.',
    'Was it better then? It was lower then, and higher, then low.',
  ],
  ['no more then', 'It took ⟦no more then⟧ a day.', 'He sang no more then.'],
  [
    'different then',
    'My path is ⟦different then⟧ most.',
    'Life was different then, and it is different then.',
  ],
  ['nothing more then', 'It is ⟦nothing more then⟧ a start.', 'I said nothing more then.'],
  ['nothing less then', 'It is ⟦nothing less then⟧ a gift.', 'I want nothing less then.'],
  ['more often then', 'It fails ⟦more often then⟧ not.', 'We met more often then.'],
  ['sooner then later', 'I will come ⟦sooner then later⟧.', 'I came sooner, then later.'],
  ['easier said then done', 'That is ⟦easier said then done⟧.', null],
  ['better late then never', 'I came, ⟦better late then never⟧.', null],
  ['now more then ever', 'I need it ⟦now more then ever⟧.', null],
  ['no later then', 'I reply ⟦no later then⟧ May.', 'The train came no later then.'],
  ['and than', 'I read law ⟦and than⟧ moved.', 'It is larger than A and than B.'],
  ['but than', 'I waited, ⟦but than⟧ I left.', 'It is not larger than A but than B.'],
  ['since than', 'I have grown ⟦since than⟧.', 'I have grown since Thanet.'],
  ['until than', 'I wait ⟦until than⟧.', null],
  ['back than', 'I was young ⟦back than⟧.', 'It dates further back than I knew.'],
  ['by than', 'I was ready ⟦by than⟧.', 'Days gone by than now are more.'],
  ['now and than', 'I sing ⟦now and than⟧.', 'It is worse now and than before.'],
  ['than again', 'I hope; ⟦than again⟧, so do all.', 'I like it more than again and again.'],
  ['only than', 'I saw it; ⟦only than⟧ did I act.', null],
  ['if not than', 'It is large, ⟦if not than⟧ I err.', null],
]
