import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const leadToLostExamples: readonly PhraseExample[] = [
  ['lead', 'It has ⟦lead⟧ to change.', 'I have lead to sell.'],
  ['led', 'It may ⟦led⟧ to loss.', 'It led to an end.'],
  ['led', 'I was the ⟦led⟧ author.', 'It was a team led by me.'],
  ['lessen', 'I gave a maths ⟦lessen⟧ in May.', 'They lessen in May.'],
  ['lessen planning', 'I know ⟦lessen planning⟧.', null],
  ['lessens', 'I gave piano ⟦lessens⟧ to him.', 'It lessens the load.'],
  ['lessens learned', 'I have some ⟦lessens learned⟧ there.', null],
  ['liable', 'I lost the ⟦liable⟧ suit.', 'I am liable, suit or not.'],
  ['libel to', 'It is ⟦libel to⟧ break.', null],
  ['lightening', 'It was hit by ⟦lightening⟧.', 'It needs lightening.'],
  ['lightning', 'I help by ⟦lightning⟧ the load.', 'I saw lightning.'],
  ['loose', 'I would not ⟦loose⟧ my place.', 'They loose arrows at the mark.'],
  ['loose', 'I began to gain or ⟦loose⟧ weight.', 'I sold loose tea.'],
  ['looser', 'I am a bad ⟦looser⟧.', 'I like a looser fit.'],
  ['looses', 'It ⟦looses⟧ heat.', 'She looses an arrow.'],
  ['loosing', 'The dialect is ⟦loosing⟧ ground.', 'The archers were loosing the arrows.'],
  ['lose', 'The gutter has been ⟦lose⟧ for a year.', 'What it is to lose, I know.'],
  ['lose', 'I tripped on a ⟦lose⟧ tile.', 'The more they lose, tile by tile, the worse.'],
  ['lose', 'I study hair ⟦lose⟧ in men.', 'In weight lose no ounce.'],
  ['lose of', 'We grieve at the ⟦lose of⟧ our friend.', null],
  ['loss', 'I did not want to ⟦loss⟧ hope.', 'It led to loss, and to loss of hope.'],
  ['lost', 'It was a great ⟦lost⟧ for us.', 'I found a great lost work.'],
  ['lost', 'I heard of the sad ⟦lost⟧ of your uncle.', 'All our lost hours of work count.'],
]
