import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with AC to AD. */
export const pairsAcToAd: readonly Phrase[] = [
  {
    phrase: 'accept for',
    replacements: ['except for'],
    previous: words('everyone everybody nobody nothing everything anything anyone'),
    next: words('the me him her us them one my a that this two'),
  },
  {
    phrase: 'except',
    replacements: ['accept'],
    previous: words('to will would gladly cannot happily please can'),
    next: words(
      'your_offer the_offer this_offer a_position an_offer the_position my_apologies my_application this_position responsibility a_job the_job',
    ),
  },
  {
    phrase: 'excepted',
    replacements: ['accepted'],
    previous: words('been was were got be get being am is are'),
    next: words('into onto as_a at_the to_the to_a to_study to_university by_the_university by_your'),
  },
  {
    phrase: 'except to',
    replacements: ['expect to'],
    previous: ['i', 'we'],
    next: words('graduate finish receive complete be have hear start submit earn get'),
  },
  { phrase: 'excepted date', replacements: ['expected date'] },
  { phrase: 'excepted salary', replacements: ['expected salary'] },
  { phrase: 'excepted graduation', replacements: ['expected graduation'] },
  {
    phrase: 'exited',
    replacements: ['excited'],
    previous: words("am i'm very really so be feel extremely truly especially particularly genuinely"),
    next: words('to about that by_the_opportunity by_this by_the_prospect at_the'),
  },
  {
    phrase: 'exiting',
    replacements: ['exciting'],
    previous: words('an very most more this such_an new_and and of many other'),
    next: words(
      'opportunity opportunities challenge challenges prospect prospects adventure experience role',
    ),
  },
]
