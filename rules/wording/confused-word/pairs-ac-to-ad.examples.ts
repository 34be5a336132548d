import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const pairsAcToAdExamples: readonly PhraseExample[] = [
  ['accept for', 'I did everything ⟦accept for⟧ the roof.', 'May everyone accept for now that I stay?'],
  ['except', 'I will gladly ⟦except⟧ your offer.', 'I want nothing to except the lease, except your offer.'],
  [
    'excepted',
    'I was ⟦excepted⟧ into the school.',
    'Sundays excepted, and goods excepted from tax, all is due.',
  ],
  ['except to', 'I ⟦except to⟧ finish in May.', 'I had no plan except to finish.'],
  ['excepted date', 'The ⟦excepted date⟧ is May.', null],
  ['excepted salary', 'The ⟦excepted salary⟧ is fair.', null],
  ['excepted graduation', 'My ⟦excepted graduation⟧ is in May.', null],
  ['exited', 'I am ⟦exited⟧ to join you.', 'I exited by the back door, and the shell was exited.'],
  ['exiting', 'It is an ⟦exiting⟧ opportunity.', 'After exiting the field, I rested.'],
]
