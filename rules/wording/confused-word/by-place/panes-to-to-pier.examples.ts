import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const panesToToPierExamples: readonly PhraseExample[] = [
  ['panes to', 'I took great ⟦panes to⟧ help.', null],
  ['passed', 'I sang this ⟦passed⟧ year.', 'It was passed three years ago.'],
  ['passed', 'In the ⟦passed⟧, I sang.', 'It passed, and in the vote passed well.'],
  ['passed', 'I went ⟦passed⟧ the shop.', 'Those who came early passed the test.'],
  ['past', 'I have ⟦past⟧ the final exam.', 'He has past the gate a field.'],
  ['past', 'It was ⟦past⟧ on to me.', 'It was past midnight.'],
  ['past', 'She ⟦past⟧ the message on.', 'I walk past the test site.'],
  ['patients', 'He has a great deal of ⟦patients⟧ with us.', 'I saw patients.'],
  ['peace of', 'I sent a brief ⟦peace of⟧ analysis.', 'I had a little peace of mind.'],
  ['peaces of', 'I sent two ⟦peaces of⟧ work.', null],
  ['pear', 'I need a ⟦pear⟧ of gloves.', 'I ate a pear of hers.'],
  ['pear', 'We work as a ⟦pear⟧.', 'I ate a pear.'],
  ['pears', 'We work in ⟦pears⟧.', 'I sell pears.'],
  ['persecuted', 'He was ⟦persecuted⟧ for fraud.', 'They were persecuted for years.'],
  ['persecuting', 'I met the ⟦persecuting⟧ counsel.', 'They were persecuting them.'],
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
]
