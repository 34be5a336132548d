import type { Phrase } from '../../../src/rule/index.ts'
import { affectAndEffect } from './affect-and-effect.ts'
import { byPlace } from './by-place/phrases.ts'
import { its } from './its.ts'
import { ofAndHave } from './of-and-have.ts'
import { pairsAcToAd } from './pairs-ac-to-ad.ts'
import { pairsAlToAp } from './pairs-al-to-ap.ts'
import { pairsB } from './pairs-b.ts'
import { pairsCaToCol } from './pairs-ca-to-col.ts'
import { pairsComToCu } from './pairs-com-to-cu.ts'
import { pairsDToEn } from './pairs-d-to-en.ts'
import { pairsExToF } from './pairs-ex-to-f.ts'
import { pairsGToLa } from './pairs-g-to-la.ts'
import { pairsInLetters } from './pairs-in-letters.ts'
import { pairsLaToLo } from './pairs-la-to-lo.ts'
import { pairsMToO } from './pairs-m-to-o.ts'
import { pairsPaToPo } from './pairs-pa-to-po.ts'
import { pairsPr } from './pairs-pr.ts'
import { pairsQToR } from './pairs-q-to-r.ts'
import { pairsS } from './pairs-s.ts'
import { pairsTToV } from './pairs-t-to-v.ts'
import { pairsWaToWr } from './pairs-wa-to-wr.ts'
import { sayingsAToG } from './sayings-a-to-g.ts'
import { sayingsHToZ } from './sayings-h-to-z.ts'
import { splitWords } from './split-words.ts'
import { than } from './than.ts'
import { their } from './their.ts'
import { useAndStaff } from './use-and-staff.ts'
import { your } from './your.ts'

/** Every word that is mistaken for another, in the contexts that give it away. */
export const phrases: readonly Phrase[] = [
  ...byPlace,
  ...its,
  ...your,
  ...their,
  ...than,
  ...ofAndHave,
  ...pairsAcToAd,
  ...affectAndEffect,
  ...pairsAlToAp,
  ...pairsB,
  ...pairsCaToCol,
  ...pairsComToCu,
  ...pairsDToEn,
  ...pairsExToF,
  ...pairsGToLa,
  ...pairsLaToLo,
  ...pairsMToO,
  ...pairsPaToPo,
  ...pairsPr,
  ...pairsQToR,
  ...pairsS,
  ...pairsTToV,
  ...pairsWaToWr,
  ...pairsInLetters,
  ...useAndStaff,
  ...splitWords,
  ...sayingsAToG.map(unsure),
  ...sayingsHToZ.map(unsure),
]

/** A saying is put right by other words, not by another spelling, so a person decides. */
function unsure(phrase: Phrase): Phrase {
  return { ...phrase }
}
