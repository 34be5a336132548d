import type { Phrase } from '../../../src/rule/index.ts'
import { beAndVerb } from './be-and-verb.ts'
import { calquesAToIn } from './calques-a-to-in.ts'
import { calquesInToWith } from './calques-in-to-with.ts'
import { collocationsAllToGive } from './collocations-all-to-give.ts'
import { collocationsGiveToRais } from './collocations-give-to-rais.ts'
import { collocationsMakeAndDoAToDo } from './collocations-make-and-do-a-to-do.ts'
import { collocationsMakeAndDoDoToMake } from './collocations-make-and-do-do-to-make.ts'
import { collocationsMakeAndDoMakeToWith } from './collocations-make-and-do-make-to-with.ts'
import { collocationsReacToYoun } from './collocations-reac-to-youn.ts'
import { courtesiesAcceToMyse } from './courtesies-acce-to-myse.ts'
import { courtesiesOtheToYour } from './courtesies-othe-to-your.ts'
import { datesAndMoments } from './dates-and-moments.ts'
import { durations } from './durations.ts'
import { everywhereAndAlways } from './everywhere-and-always.ts'
import { falseFriendsAToGeni } from './false-friends-a-to-geni.ts'
import { falseFriendsGiveToMy } from './false-friends-give-to-my.ts'
import { falseFriendsMyToWork } from './false-friends-my-to-work.ts'
import { linkingWords } from './linking-words.ts'
import { lookingForward } from './looking-forward.ts'
import { nowadays } from './nowadays.ts'
import { numbersAToLess } from './numbers-a-to-less.ts'
import { numbersLessToStud } from './numbers-less-to-stud.ts'
import { numbersTheToYear } from './numbers-the-to-year.ts'
import { places } from './places.ts'
import { pointsOfView } from './points-of-view.ts'
import { prepositionsAcToBe } from './prepositions-ac-to-be.ts'
import { prepositionsCaToCon } from './prepositions-ca-to-con.ts'
import { prepositionsDaToEq } from './prepositions-da-to-eq.ts'
import { prepositionsExToFo } from './prepositions-ex-to-fo.ts'
import { prepositionsFoToGu } from './prepositions-fo-to-gu.ts'
import { prepositionsIdToKn } from './prepositions-id-to-kn.ts'
import { prepositionsLaToPre } from './prepositions-la-to-pre.ts'
import { prepositionsProToRe } from './prepositions-pro-to-re.ts'
import { prepositionsRiToSu } from './prepositions-ri-to-su.ts'
import { prepositionsUnToWo } from './prepositions-un-to-wo.ts'
import { purposesAndWays } from './purposes-and-ways.ts'
import { redundancy } from './redundancy.ts'
import { regionalAToLear } from './regional-a-to-lear.ts'
import { regionalMateToYear } from './regional-mate-to-year.ts'
import { requestsAndThanks } from './requests-and-thanks.ts'
import { schoolAndGraduation } from './school-and-graduation.ts'
import { schoolingAToGive } from './schooling-a-to-give.ts'
import { schoolingHighToOn } from './schooling-high-to-on.ts'
import { schoolingPassToWrot } from './schooling-pass-to-wrot.ts'
import { uncountableArticlesAToAn } from './uncountable-articles-a-to-an.ts'
import { uncountableArticlesAnToTo } from './uncountable-articles-an-to-to.ts'
import { uncountablePluralsAToMany } from './uncountable-plurals-a-to-many.ts'
import { uncountablePluralsManyToYour } from './uncountable-plurals-many-to-your.ts'
import { verbsWithIng } from './verbs-with-ing.ts'
import { verbsWithTo } from './verbs-with-to.ts'
import { wordFormsAToEngl } from './word-forms-a-to-engl.ts'
import { wordFormsFastToMy } from './word-forms-fast-to-my.ts'
import { wordFormsPhysToWork } from './word-forms-phys-to-work.ts'

/** Every unidiomatic phrase. */
export const phrases: readonly Phrase[] = [
  ...prepositionsAcToBe,
  ...prepositionsCaToCon,
  ...prepositionsDaToEq,
  ...prepositionsExToFo,
  ...prepositionsFoToGu,
  ...prepositionsIdToKn,
  ...prepositionsLaToPre,
  ...prepositionsProToRe,
  ...prepositionsRiToSu,
  ...prepositionsUnToWo,
  ...places,
  ...datesAndMoments,
  ...nowadays,
  ...durations,
  ...pointsOfView,
  ...purposesAndWays,
  ...linkingWords,
  ...redundancy,
  ...lookingForward,
  ...verbsWithIng,
  ...verbsWithTo,
  ...beAndVerb,
  ...requestsAndThanks,
  ...schoolAndGraduation,
  ...everywhereAndAlways,
  ...calquesAToIn,
  ...calquesInToWith,
  ...collocationsMakeAndDoAToDo,
  ...collocationsMakeAndDoDoToMake,
  ...collocationsMakeAndDoMakeToWith,
  ...collocationsAllToGive,
  ...collocationsGiveToRais,
  ...collocationsReacToYoun,
  ...courtesiesAcceToMyse,
  ...courtesiesOtheToYour,
  ...falseFriendsAToGeni,
  ...falseFriendsGiveToMy,
  ...falseFriendsMyToWork,
  ...numbersAToLess,
  ...numbersLessToStud,
  ...numbersTheToYear,
  ...regionalAToLear,
  ...regionalMateToYear,
  ...schoolingAToGive,
  ...schoolingHighToOn,
  ...schoolingPassToWrot,
  ...uncountableArticlesAToAn,
  ...uncountableArticlesAnToTo,
  ...uncountablePluralsAToMany,
  ...uncountablePluralsManyToYour,
  ...wordFormsAToEngl,
  ...wordFormsFastToMy,
  ...wordFormsPhysToWork,
].map((phrase) => ({
  ...phrase,
  help: helpFor(phrase),
}))

function helpFor({ help, replacements = [] }: Phrase): string {
  if (help) return help
  if (replacements.length === 0) return 'delete it, or say it in other words'
  return `write ${replacements.map((words) => `\`${words}\``).join(' or ')}`
}
