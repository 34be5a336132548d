import type { Phrase } from '../../../src/rule/index.ts'
import { clefts, havings, inOrder, pause, words } from './words.ts'

/** The possessive `its` and `it is`. */
export const its: readonly Phrase[] = [
  {
    phrase: "it's",
    replacements: ['its'],
    next: [...havings, ...words('own respective')],
    nextNot: [
      ...words('mission_critical mission_: campus_policy campus_life campus_wide mission_driven'),
      ...inOrder(havings, clefts),
    ],
  },
  {
    phrase: "of it's",
    replacements: ['of its'],
    previousNot: words('most some much part rest all none half more lot bit any least think thought'),
    next: ['{word}'],
    nextNot: words('in not that been a an the all mine yours ours theirs'),
  },
  {
    phrase: "with it's",
    replacements: ['with its'],
    next: ['{word}'],
    nextNot: words('in not that been a an the all'),
  },
  {
    phrase: "from it's",
    replacements: ['from its'],
    next: ['{word}'],
    nextNot: words('in not that been a an the all'),
  },
  {
    phrase: "into it's",
    replacements: ['into its'],
    next: ['{word}'],
    nextNot: words('in not that been a an the all'),
  },
  {
    phrase: "within it's",
    replacements: ['within its'],
    next: ['{word}'],
    nextNot: words('in not that been a an the all'),
  },
  { phrase: "during it's", replacements: ['during its'], next: ['{word}'] },
  { phrase: "despite it's", replacements: ['despite its'], next: ['{word}'] },
  { phrase: "throughout it's", replacements: ['throughout its'], next: ['{word}'] },
  {
    phrase: "between it's",
    replacements: ['between its'],
    next: ['{word}'],
    nextNot: words('in not that been a an the all'),
  },
  {
    phrase: "to it's",
    replacements: ['to its'],
    next: ['{word}'],
    nextNot: words('in not that been a an the all so too'),
  },
  {
    phrase: "by it's",
    replacements: ['by its'],
    next: words(
      'nature aims aim mission values history size staff faculty members users clients work results name own academic ability',
    ),
  },
  {
    phrase: "at it's",
    replacements: ['at its'],
    next: words(
      'best core worst peak heart height end centre center disposal own finest simplest headquarters annual',
    ),
  },
  {
    phrase: "in it's",
    replacements: ['in its'],
    next: words(
      'own field entirety infancy first second third fifth tenth early current present place mission approach kind class library laboratories ranks history pursuit commitment efforts simplest original',
    ),
  },
  {
    phrase: "on it's",
    replacements: ['on its'],
    next: words('own website behalf merits board staff campus mission faculty reputation shoulders'),
  },
  {
    phrase: "for it's",
    replacements: ['for its'],
    previous: words(
      'known famous renowned respected recognised recognized noted admired praised acclaimed chosen',
    ),
  },
  {
    phrase: "about it's",
    replacements: ['about its'],
    next: [...havings, ...words('own work history values clients research projects')],
  },
  { phrase: "because of it's", replacements: ['because of its'] },
  {
    phrase: 'its a',
    replacements: ['it is a'],
    nextNot: words('priori posteriori cappella la level levels grade rating record side team list game'),
  },
  { phrase: 'its an', replacements: ['it is an'] },
  { phrase: 'its the', replacements: ['it is the'], nextNot: ['{name}'] },
  { phrase: 'its been', replacements: ['it has been'] },
  {
    phrase: 'its not',
    replacements: ['it is not'],
    next: words('a an the that because about what how my your our their his her me us you them'),
  },
  { phrase: 'its because', replacements: ['it is because'] },
  {
    phrase: 'its',
    replacements: ['it is'],
    next: words(
      'clear_that obvious_that evident_that true_that possible_that likely_that unlikely_that certain_that important_that essential_that vital_that important_to possible_to essential_to vital_to necessary_to crucial_to imperative_to my your our their his her what why where when me you how_i how_we how_they how_it too_early_to too_late_to too_soon_to just_a just_an just_the just_that just_because also_a also_an also_the also_my also_important about_time worth_noting worth_mentioning worth_adding worth_remembering worth_the_effort up_to_me up_to_you up_to_us up_to_the_reader up_to_them only_a only_natural',
    ),
    nextNot: words('what_if why_not when_to where_to his_and her_and'),
  },
  {
    phrase: 'its going to',
    replacements: ['it is going to'],
    previousNot: words('of to at by for about from on in despite before after with without'),
  },
  { phrase: 'its always', replacements: ['it has always'], next: ['been', 'had'] },
  { phrase: 'its never', replacements: ['it has never'], next: ['been', 'had'] },
  { phrase: "its'", replacements: ['its'], previousNot: ["'"], next: [...havings, ...words('own')] },
  {
    phrase: 'it self',
    replacements: ['itself'],
    next: [...pause, ...words('and as is was has in into by with to')],
  },
  { phrase: 'its self', replacements: ['itself'], next: [...pause, ...words('is was has and into in')] },
]
