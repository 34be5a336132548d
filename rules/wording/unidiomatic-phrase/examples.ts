import { beAndVerbExamples } from './be-and-verb.examples.ts'
import { calquesAToInExamples } from './calques-a-to-in.examples.ts'
import { calquesInToWithExamples } from './calques-in-to-with.examples.ts'
import { collocationsAllToGiveExamples } from './collocations-all-to-give.examples.ts'
import { collocationsGiveToRaisExamples } from './collocations-give-to-rais.examples.ts'
import { collocationsMakeAndDoAToDoExamples } from './collocations-make-and-do-a-to-do.examples.ts'
import { collocationsMakeAndDoDoToMakeExamples } from './collocations-make-and-do-do-to-make.examples.ts'
import { collocationsMakeAndDoMakeToWithExamples } from './collocations-make-and-do-make-to-with.examples.ts'
import { collocationsReacToYounExamples } from './collocations-reac-to-youn.examples.ts'
import { courtesiesAcceToMyseExamples } from './courtesies-acce-to-myse.examples.ts'
import { courtesiesOtheToYourExamples } from './courtesies-othe-to-your.examples.ts'
import { datesAndMomentsExamples } from './dates-and-moments.examples.ts'
import { durationsExamples } from './durations.examples.ts'
import { everywhereAndAlwaysExamples } from './everywhere-and-always.examples.ts'
import { falseFriendsAToGeniExamples } from './false-friends-a-to-geni.examples.ts'
import { falseFriendsGiveToMyExamples } from './false-friends-give-to-my.examples.ts'
import { falseFriendsMyToWorkExamples } from './false-friends-my-to-work.examples.ts'
import { linkingWordsExamples } from './linking-words.examples.ts'
import { lookingForwardExamples } from './looking-forward.examples.ts'
import { nowadaysExamples } from './nowadays.examples.ts'
import { numbersAToLessExamples } from './numbers-a-to-less.examples.ts'
import { numbersLessToStudExamples } from './numbers-less-to-stud.examples.ts'
import { numbersTheToYearExamples } from './numbers-the-to-year.examples.ts'
import { placesExamples } from './places.examples.ts'
import { pointsOfViewExamples } from './points-of-view.examples.ts'
import { prepositionsAcToBeExamples } from './prepositions-ac-to-be.examples.ts'
import { prepositionsCaToConExamples } from './prepositions-ca-to-con.examples.ts'
import { prepositionsDaToEqExamples } from './prepositions-da-to-eq.examples.ts'
import { prepositionsExToFoExamples } from './prepositions-ex-to-fo.examples.ts'
import { prepositionsFoToGuExamples } from './prepositions-fo-to-gu.examples.ts'
import { prepositionsIdToKnExamples } from './prepositions-id-to-kn.examples.ts'
import { prepositionsLaToPreExamples } from './prepositions-la-to-pre.examples.ts'
import { prepositionsProToReExamples } from './prepositions-pro-to-re.examples.ts'
import { prepositionsRiToSuExamples } from './prepositions-ri-to-su.examples.ts'
import { prepositionsUnToWoExamples } from './prepositions-un-to-wo.examples.ts'
import { purposesAndWaysExamples } from './purposes-and-ways.examples.ts'
import { redundancyExamples } from './redundancy.examples.ts'
import { regionalAToLearExamples } from './regional-a-to-lear.examples.ts'
import { regionalMateToYearExamples } from './regional-mate-to-year.examples.ts'
import { requestsAndThanksExamples } from './requests-and-thanks.examples.ts'
import { schoolAndGraduationExamples } from './school-and-graduation.examples.ts'
import { schoolingAToGiveExamples } from './schooling-a-to-give.examples.ts'
import { schoolingHighToOnExamples } from './schooling-high-to-on.examples.ts'
import { schoolingPassToWrotExamples } from './schooling-pass-to-wrot.examples.ts'
import { uncountableArticlesAToAnExamples } from './uncountable-articles-a-to-an.examples.ts'
import { uncountableArticlesAnToToExamples } from './uncountable-articles-an-to-to.examples.ts'
import { uncountablePluralsAToManyExamples } from './uncountable-plurals-a-to-many.examples.ts'
import { uncountablePluralsManyToYourExamples } from './uncountable-plurals-many-to-your.examples.ts'
import { verbsWithIngExamples } from './verbs-with-ing.examples.ts'
import { verbsWithToExamples } from './verbs-with-to.examples.ts'
import { wordFormsAToEnglExamples } from './word-forms-a-to-engl.examples.ts'
import { wordFormsFastToMyExamples } from './word-forms-fast-to-my.examples.ts'
import { wordFormsPhysToWorkExamples } from './word-forms-phys-to-work.examples.ts'

/**
 * A phrase of the table, a sentence in which it is found, marked, and one that comes near and must pass, where
 * there is such.
 */
export type PhraseExample = readonly [phrase: string, found: string, nearMiss: string | null]

/** An example for each phrase of the table, in its order. */
export const phraseExamples: readonly PhraseExample[] = [
  ...prepositionsAcToBeExamples,
  ...prepositionsCaToConExamples,
  ...prepositionsDaToEqExamples,
  ...prepositionsExToFoExamples,
  ...prepositionsFoToGuExamples,
  ...prepositionsIdToKnExamples,
  ...prepositionsLaToPreExamples,
  ...prepositionsProToReExamples,
  ...prepositionsRiToSuExamples,
  ...prepositionsUnToWoExamples,
  ...placesExamples,
  ...datesAndMomentsExamples,
  ...nowadaysExamples,
  ...durationsExamples,
  ...pointsOfViewExamples,
  ...purposesAndWaysExamples,
  ...linkingWordsExamples,
  ...redundancyExamples,
  ...lookingForwardExamples,
  ...verbsWithIngExamples,
  ...verbsWithToExamples,
  ...beAndVerbExamples,
  ...requestsAndThanksExamples,
  ...schoolAndGraduationExamples,
  ...everywhereAndAlwaysExamples,
  ...calquesAToInExamples,
  ...calquesInToWithExamples,
  ...collocationsMakeAndDoAToDoExamples,
  ...collocationsMakeAndDoDoToMakeExamples,
  ...collocationsMakeAndDoMakeToWithExamples,
  ...collocationsAllToGiveExamples,
  ...collocationsGiveToRaisExamples,
  ...collocationsReacToYounExamples,
  ...courtesiesAcceToMyseExamples,
  ...courtesiesOtheToYourExamples,
  ...falseFriendsAToGeniExamples,
  ...falseFriendsGiveToMyExamples,
  ...falseFriendsMyToWorkExamples,
  ...numbersAToLessExamples,
  ...numbersLessToStudExamples,
  ...numbersTheToYearExamples,
  ...regionalAToLearExamples,
  ...regionalMateToYearExamples,
  ...schoolingAToGiveExamples,
  ...schoolingHighToOnExamples,
  ...schoolingPassToWrotExamples,
  ...uncountableArticlesAToAnExamples,
  ...uncountableArticlesAnToToExamples,
  ...uncountablePluralsAToManyExamples,
  ...uncountablePluralsManyToYourExamples,
  ...wordFormsAToEnglExamples,
  ...wordFormsFastToMyExamples,
  ...wordFormsPhysToWorkExamples,
]
