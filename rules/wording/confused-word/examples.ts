import { affectAndEffectExamples } from './affect-and-effect.examples.ts'
import { byPlaceExamples } from './by-place/examples.ts'
import { itsExamples } from './its.examples.ts'
import { ofAndHaveExamples } from './of-and-have.examples.ts'
import { pairsAcToAdExamples } from './pairs-ac-to-ad.examples.ts'
import { pairsAlToApExamples } from './pairs-al-to-ap.examples.ts'
import { pairsBExamples } from './pairs-b.examples.ts'
import { pairsCaToColExamples } from './pairs-ca-to-col.examples.ts'
import { pairsComToCuExamples } from './pairs-com-to-cu.examples.ts'
import { pairsDToEnExamples } from './pairs-d-to-en.examples.ts'
import { pairsExToFExamples } from './pairs-ex-to-f.examples.ts'
import { pairsGToLaExamples } from './pairs-g-to-la.examples.ts'
import { pairsInLettersExamples } from './pairs-in-letters.examples.ts'
import { pairsLaToLoExamples } from './pairs-la-to-lo.examples.ts'
import { pairsMToOExamples } from './pairs-m-to-o.examples.ts'
import { pairsPaToPoExamples } from './pairs-pa-to-po.examples.ts'
import { pairsPrExamples } from './pairs-pr.examples.ts'
import { pairsQToRExamples } from './pairs-q-to-r.examples.ts'
import { pairsSExamples } from './pairs-s.examples.ts'
import { pairsTToVExamples } from './pairs-t-to-v.examples.ts'
import { pairsWaToWrExamples } from './pairs-wa-to-wr.examples.ts'
import { sayingsAToGExamples } from './sayings-a-to-g.examples.ts'
import { sayingsHToZExamples } from './sayings-h-to-z.examples.ts'
import { splitWordsExamples } from './split-words.examples.ts'
import { thanExamples } from './than.examples.ts'
import { theirExamples } from './their.examples.ts'
import { useAndStaffExamples } from './use-and-staff.examples.ts'
import { yourExamples } from './your.examples.ts'

/**
 * A phrase of the table, a sentence in which it is found, marked, and one that comes near and must pass, where
 * there is such.
 */
export type PhraseExample = readonly [phrase: string, found: string, nearMiss: string | null]

/** An example for each phrase of the table, in its order. */
export const phraseExamples: readonly PhraseExample[] = [
  ...byPlaceExamples,
  ...itsExamples,
  ...yourExamples,
  ...theirExamples,
  ...thanExamples,
  ...ofAndHaveExamples,
  ...pairsAcToAdExamples,
  ...affectAndEffectExamples,
  ...pairsAlToApExamples,
  ...pairsBExamples,
  ...pairsCaToColExamples,
  ...pairsComToCuExamples,
  ...pairsDToEnExamples,
  ...pairsExToFExamples,
  ...pairsGToLaExamples,
  ...pairsLaToLoExamples,
  ...pairsMToOExamples,
  ...pairsPaToPoExamples,
  ...pairsPrExamples,
  ...pairsQToRExamples,
  ...pairsSExamples,
  ...pairsTToVExamples,
  ...pairsWaToWrExamples,
  ...pairsInLettersExamples,
  ...useAndStaffExamples,
  ...splitWordsExamples,
  ...sayingsAToGExamples,
  ...sayingsHToZExamples,
]
