import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const persecutionToPrincipalExamples: readonly PhraseExample[] = [
  ['persecution', 'I joined the Crown ⟦Persecution⟧ Service.', 'They fled persecution.'],
  ['personal', 'I trained military ⟦personal⟧.', 'It is medical, personal and legal.'],
  ['personnel', 'I say it on a ⟦personnel⟧ note.', 'My personnel file is full.'],
  [
    'perspective',
    'I was asked to train three ⟦perspective⟧ students.',
    'From this perspective students gain; from the perspective students take it is fair.',
  ],
  ['phased', 'I am not ⟦phased⟧ by it.', 'The plan is phased by year.'],
  ['phases', 'Nothing ⟦phases⟧ me.', 'It has phases.'],
  ['piece', 'The ⟦piece⟧ treaty held.', 'This piece talks of war.'],
  ['piece', 'I hope for world ⟦piece⟧.', 'I sold a piece.'],
  ['pier', 'I gave ⟦pier⟧ support.', 'I sat on the pier.'],
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
]
