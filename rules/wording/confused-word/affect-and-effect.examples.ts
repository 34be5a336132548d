import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const affectAndEffectExamples: readonly PhraseExample[] = [
  [
    'affect',
    'Sleep had a lasting ⟦affect⟧ on me.',
    'They show flat affect on film, and strong affect on tests.',
  ],
  ['an affect on', 'Sleep has ⟦an affect on⟧ mood.', 'I gave an affectation on cue.'],
  ['side affect', 'Fear is a ⟦side affect⟧.', 'On one side, affect matters.'],
  ['side affects', 'I know the ⟦side affects⟧.', 'The side affected is the left.'],
  ['cause and affect', 'I study ⟦cause and affect⟧.', 'I study what may cause and affect sleep.'],
  ['ripple affect', 'It had a ⟦ripple affect⟧.', null],
  ['domino affect', 'It had a ⟦domino affect⟧.', null],
  ['placebo affect', 'I study the ⟦placebo affect⟧.', 'Does placebo affect pain?'],
  ['greenhouse affect', 'I study the ⟦greenhouse affect⟧.', 'How does the greenhouse affect growth?'],
  ['snowball affect', 'It had a ⟦snowball affect⟧.', null],
  ['special affects', 'I make ⟦special affects⟧.', null],
  ['take affect', 'The law will ⟦take affect⟧ soon.', 'We must take affect seriously.'],
  ['takes affect', 'The law ⟦takes affect⟧ soon.', 'He takes affect into account.'],
  ['took affect', 'The law ⟦took affect⟧ in May.', 'He took affect into account.'],
  ['into affect', 'The law came ⟦into affect⟧.', 'I made an inquiry into affect.'],
  ['to that affect', 'I have a note ⟦to that affect⟧.', 'It speaks to that: affect matters.'],
  ['to good affect', 'I used it ⟦to good affect⟧.', null],
  [
    'effect',
    'It will ⟦effect⟧ my work.',
    'It will effect change, and it will effect a transfer of the people’s land.',
  ],
  ['effects', 'It ⟦effects⟧ everyone.', 'It has effects people know.'],
  ['effected', 'We were badly ⟦effected⟧ by it.', 'A change was directly effected by the board.'],
  ['affective', 'I am an ⟦affective⟧ communicator.', 'I study affective states and affective computing.'],
  ['cost affective', 'It is ⟦cost affective⟧.', null],
  ['cost-affective', 'It is ⟦cost-affective⟧.', null],
  ['affectively', 'I work ⟦affectively⟧ in a team.', 'The faces were affectively neutral.'],
]
