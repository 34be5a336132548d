import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const piersToQueueExamples: readonly PhraseExample[] = [
  ['piers', 'I help my ⟦piers⟧ at work.', 'I design piers.'],
  ['plain', 'It lies in the sagittal ⟦plain⟧.', 'It is plain.'],
  ['plain', 'I bought a ⟦plain⟧ ticket.', 'I like plain bread.'],
  ['plane', 'I write in ⟦plane⟧ English.', 'The plane left.'],
  ['plane to see', 'It is ⟦plane to see⟧.', null],
  ['poured', 'I ⟦poured⟧ over charts.', 'Milk was poured out.'],
  ['pouring', 'I sat ⟦pouring⟧ over charts.', 'I like pouring tea.'],
  ['practise', 'I was trained in the ⟦practise⟧ of law.', 'I practise daily, and all of them practise too.'],
  ['practises', 'I study farming ⟦practises⟧.', 'She practises law.'],
  ['pray', 'It is easy to fall ⟦pray⟧ to fraud.', 'I pray to learn.'],
  ['pray', 'They ⟦pray⟧ on older people.', 'I pray on Sundays.'],
  ['precedence', 'It has no legal ⟦precedence⟧.', 'It takes precedence.'],
  ['precedent', 'My studies must take ⟦precedent⟧ here.', 'It set a precedent.'],
  ['prey', 'I ⟦prey⟧ that all goes well.', 'It fell to prey for its food.'],
  ['principal', 'I act on the ⟦principal⟧ that all are equal.', 'I relied on the principal of Leeds School.'],
  ['principals', 'I know the ⟦principals⟧ of nursing.', 'I met the principals of three schools.'],
  ['principals', 'It rests on sound ⟦principals⟧.', 'The school principals met.'],
  [
    'principle',
    'The ⟦principle⟧ cause was rust.',
    'In principle costs fall; on that principle part of it is free.',
  ],
  ['prophet', 'I track the ⟦prophet⟧ margin.', 'I read of a prophet.'],
  ['prophet', 'We made a ⟦prophet⟧ in May.', 'He spoke as a prophet.'],
  ['proscribed', 'I take the ⟦proscribed⟧ dose.', 'It is a proscribed body.'],
  ['prosecuted', 'They were ⟦prosecuted⟧ for their faith.', 'He was prosecuted for theft.'],
  ['prospective', 'I gained a new ⟦prospective⟧.', 'I met a new prospective tenant.'],
  ['public persecutor', 'I wrote to the ⟦public persecutor⟧.', null],
  ['queue', 'I took my ⟦queue⟧ from her.', 'I took my queue ticket from her.'],
]
