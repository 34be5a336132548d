import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const teemToToExamples: readonly PhraseExample[] = [
  ['teem', 'I am a ⟦teem⟧ leader.', 'The ponds teem with life.'],
  ['teem', 'I led the sales ⟦teem⟧.', 'The ponds teem with life.'],
  ['than', '⟦Than⟧ we moved to Leeds.', 'It is larger than it was, rather than I thought.'],
  ['their', 'I hope ⟦their⟧ remains a place for me.', 'I saw their remains.'],
  ['their', 'She has always been ⟦their⟧ for me.', 'It was theirs, and was their in-house work.'],
  ['then', 'It was cheaper ⟦then⟧ my last car.', 'It was lower then, and I knew no more then.'],
  [
    'then',
    'It has a lower pump power ⟦then⟧ that of our first laser.',
    'I ran a lower dose, then a higher one, then most of it again.',
  ],
  ['then', 'I would ask no one else ⟦then⟧ you.', 'If nothing else, then you should go.'],
  ['there', 'I was helped by ⟦there⟧ weekly workshop.', 'I went to school, and there I stayed.'],
  [
    'there',
    'They came by foot, and ⟦there⟧ questions were sharp.',
    'If there questions arise, and there parents wait, we meet.',
  ],
  ['there', 'I know each of ⟦there⟧ four farms.', 'I know of there being two.'],
  ['there', 'They lost ⟦there⟧ way.', 'I found there a way.'],
  ["they're", 'We met them throughout ⟦they’re⟧ studies.', 'The part they’re in is small.'],
  ['threw', 'I worked ⟦threw⟧ the night.', 'I ran and threw it.'],
  ['threw', 'I grew ⟦threw⟧ my work.', 'I threw my hat.'],
  ['throne', 'It was ⟦throne⟧ away.', 'He had the throne.'],
  ['through', 'He ⟦through⟧ the ball.', 'I went through it.'],
  ['thrown', 'He came to the ⟦thrown⟧ in 1837.', 'I saw it thrown.'],
  ['tide', 'My hands are ⟦tide⟧ together.', 'The tide is up.'],
  ['tied', 'We left at high ⟦tied⟧.', 'It is tied.'],
  ['to', 'It is ⟦to⟧ cold for me.', 'It was to many of us a loss.'],
  ['to', 'It is all ⟦to⟧ often so.', 'It is known to all, to often good effect.'],
]
