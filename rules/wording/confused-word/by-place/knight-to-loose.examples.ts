import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const knightToLooseExamples: readonly PhraseExample[] = [
  ['knight', 'I work every ⟦knight⟧ in May.', 'The last knight fell.'],
  ['knight', 'I work ⟦knight⟧ shifts.', 'A knight shifted.'],
  ['latter', 'I can come ⟦latter⟧ this spring.', 'I prefer the latter this week.'],
  ['latter', 'Only much ⟦latter⟧ did I know it.', 'The latter won.'],
  ['latter', 'It was ⟦latter⟧ printed in full.', 'It was the latter, printed in full.'],
  ['lay', 'The patient will not ⟦lay⟧ still.', 'I will not lay down the law.'],
  [
    'lead',
    'It moved jobs more often than it ⟦lead⟧ to loss.',
    'Did it lead to a loss, and will she lead a team?',
  ],
  ['lead', 'I was ⟦lead⟧ to question it.', 'The pipes were lead to begin with.'],
  ['lead', 'I designed and ⟦lead⟧ a course.', 'I need and lead a team.'],
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
]
