import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const principalsToRoadExamples: readonly PhraseExample[] = [
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
  ['queues', 'I read their facial ⟦queues⟧.', 'The queues were long.'],
  ['quiet', 'I am ⟦quiet⟧ fluent.', 'The lane is quiet, clear and dark.'],
  ['quiet', 'I can, ⟦quiet⟧ honestly, sing.', 'I like quiet days.'],
  ['quite', 'I live in a very ⟦quite⟧ town.', 'It is quite far.'],
  ['quite', 'I had to ⟦quite⟧ the course.', 'I used to quite like it.'],
  ['rain', 'I study the ⟦rain⟧ of Henry VIII.', 'I like the rain of May.'],
  ['recent', 'I do not ⟦recent⟧ the work.', 'It is recent.'],
  ['resent', 'In ⟦resent⟧ years I sang.', 'They resent work.'],
  ['respectful', 'We went to our ⟦respectful⟧ homes.', 'They were respectful.'],
  ['right', 'I wanted to ⟦right⟧ to you.', 'I had to right a wrong.'],
  ['right', 'I ⟦right⟧ to apply.', 'Am I right to ask?'],
  ['righting', 'I am ⟦righting⟧ to ask for it.', 'We are righting a wrong.'],
  ['rites', 'I teach human ⟦rites⟧.', 'I saw the burial rites.'],
  ['road', 'I ⟦road⟧ my bike.', 'On the road my bike broke.'],
]
