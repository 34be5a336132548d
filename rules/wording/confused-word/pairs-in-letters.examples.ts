import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const pairsInLettersExamples: readonly PhraseExample[] = [
  ['principle', 'She is the ⟦principle⟧ of the school.', 'It is the principle of the method.'],
  ['complement', 'It is a ⟦complement⟧ on your work.', 'It is a complement to your work.'],
  ['my complements', 'Please give ⟦my complements⟧ to all.', 'My complements are two aides.'],
  ['there', 'I helped them improve ⟦there⟧ writing.', 'I work there, writing.'],
  ['its', 'I know ⟦its⟧ unusual to ask.', 'I know its unusual shape.'],
  ['any advise', 'I am glad of ⟦any advise⟧ you give.', 'If any advise him, he hears.'],
  ['advise', 'I gave sound ⟦advise⟧ on tax.', 'I advise on tax.'],
  ['loose', 'I am sad to ⟦loose⟧ such a chance.', 'I tie up loose ends.'],
  ['discrete', 'I am loyal and ⟦discrete⟧.', 'I took a class in discrete mathematics.'],
  ['insure that', 'I check to ⟦insure that⟧ no fault remains.', 'We insure that house.'],
  ['if your', 'Call me ⟦if your⟧ interested in me.', 'Tell me if your interested parties agree.'],
  ['past', 'I ⟦past⟧ all my exams.', 'I drove past all the shops.'],
  ['accept', 'I am free any day ⟦accept⟧ Friday.', 'I accept the post.'],
  ['council', 'I asked our legal ⟦council⟧.', 'I wrote to the city council.'],
  ['site', 'I could ⟦site⟧ examples.', 'I sent on-site examples.'],
  ['role out', 'We ⟦role out⟧ the plan.', 'My role outside the firm grew.'],
  ['assure that', 'Please ⟦assure that⟧ the form is sent.', 'I assure you that the form is sent.'],
  ['elicit', 'We detect ⟦elicit⟧ trade.', 'We elicit views from staff.'],
  ['waive', 'A second ⟦waive⟧ of posts came.', 'I waive my fee.'],
  ['effect', 'It may ⟦effect⟧ all staff.', 'It has no effect on people.'],
]
