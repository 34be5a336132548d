import type { PhraseExample } from '../examples.ts'
import { aLatterToBreatheExamples } from './a-latter-to-breathe.examples.ts'
import { breathsToCouncilExamples } from './breaths-to-council.examples.ts'
import { councillorToDiffuseExamples } from './councillor-to-diffuse.examples.ts'
import { dinningToFairedExamples } from './dinning-to-faired.examples.ts'
import { fairsToHereFromExamples } from './fairs-to-here-from.examples.ts'
import { higherToLatterExamples } from './higher-to-latter.examples.ts'
import { layToLoseExamples } from './lay-to-lose.examples.ts'
import { loseOfToPailExamples } from './lose-of-to-pail.examples.ts'
import { pailsInComparisonToPieceExamples } from './pails-in-comparison-to-piece.examples.ts'
import { pierToPublicPersecutorExamples } from './pier-to-public-persecutor.examples.ts'
import { queueToRoutedInExamples } from './queue-to-routed-in.examples.ts'
import { routesToTeemExamples } from './routes-to-teem.examples.ts'
import { thanToUnderTheYolkOfExamples } from './than-to-under-the-yolk-of.examples.ts'
import { vainToWonOfExamples } from './vain-to-won-of.examples.ts'
import { woodToYourExamples } from './wood-to-your.examples.ts'

/** An example for each of the phrases, in their order. */
export const byPlaceExamples: readonly PhraseExample[] = [
  ...aLatterToBreatheExamples,
  ...breathsToCouncilExamples,
  ...councillorToDiffuseExamples,
  ...dinningToFairedExamples,
  ...fairsToHereFromExamples,
  ...higherToLatterExamples,
  ...layToLoseExamples,
  ...loseOfToPailExamples,
  ...pailsInComparisonToPieceExamples,
  ...pierToPublicPersecutorExamples,
  ...queueToRoutedInExamples,
  ...routesToTeemExamples,
  ...thanToUnderTheYolkOfExamples,
  ...vainToWonOfExamples,
  ...woodToYourExamples,
]
