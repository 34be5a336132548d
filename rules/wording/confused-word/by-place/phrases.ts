import type { Phrase } from '../../../../src/rule/index.ts'
import { aLatterToBreathe } from './a-latter-to-breathe.ts'
import { breathsToCouncil } from './breaths-to-council.ts'
import { councillorToDiffuse } from './councillor-to-diffuse.ts'
import { dinningToFaired } from './dinning-to-faired.ts'
import { fairsToHereFrom } from './fairs-to-here-from.ts'
import { higherToLatter } from './higher-to-latter.ts'
import { layToLose } from './lay-to-lose.ts'
import { loseOfToPail } from './lose-of-to-pail.ts'
import { pailsInComparisonToPiece } from './pails-in-comparison-to-piece.ts'
import { pierToPublicPersecutor } from './pier-to-public-persecutor.ts'
import { queueToRoutedIn } from './queue-to-routed-in.ts'
import { routesToTeem } from './routes-to-teem.ts'
import { thanToUnderTheYolkOf } from './than-to-under-the-yolk-of.ts'
import { vainToWonOf } from './vain-to-won-of.ts'
import { woodToYour } from './wood-to-your.ts'

/** Words in a grammatical place where they stand only by mistake. The place is told by the classes of the words beside it, so a person decides on the fix. */
export const byPlace: readonly Phrase[] = [
  ...aLatterToBreathe,
  ...breathsToCouncil,
  ...councillorToDiffuse,
  ...dinningToFaired,
  ...fairsToHereFrom,
  ...higherToLatter,
  ...layToLose,
  ...loseOfToPail,
  ...pailsInComparisonToPiece,
  ...pierToPublicPersecutor,
  ...queueToRoutedIn,
  ...routesToTeem,
  ...thanToUnderTheYolkOf,
  ...vainToWonOf,
  ...woodToYour,
].map((phrase: Phrase) => ({ ...phrase, applicability: 'unsafe' }))
