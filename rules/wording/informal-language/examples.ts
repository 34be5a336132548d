import { amountsExamples } from './amounts.examples.ts'
import { asidesAToIExamples } from './asides-a-to-i.examples.ts'
import { asidesJToZExamples } from './asides-j-to-z.examples.ts'
import { blameExamples } from './blame.examples.ts'
import { chatExamples } from './chat.examples.ts'
import { doingAToDExamples } from './doing-a-to-d.examples.ts'
import { doingFToNExamples } from './doing-f-to-n.examples.ts'
import { doingOToZExamples } from './doing-o-to-z.examples.ts'
import { emphasisAToMExamples } from './emphasis-a-to-m.examples.ts'
import { emphasisNToZExamples } from './emphasis-n-to-z.examples.ts'
import { idiomsAToGExamples } from './idioms-a-to-g.examples.ts'
import { idiomsHToZExamples } from './idioms-h-to-z.examples.ts'
import { peopleExamples } from './people.examples.ts'
import { praiseExamples } from './praise.examples.ts'
import { regionsExamples } from './regions.examples.ts'
import { sayingsAToOExamples } from './sayings-a-to-o.examples.ts'
import { sayingsPToSExamples } from './sayings-p-to-s.examples.ts'
import { sayingsTToZExamples } from './sayings-t-to-z.examples.ts'
import { similesExamples } from './similes.examples.ts'
import { slangAToDExamples } from './slang-a-to-d.examples.ts'
import { slangEToZExamples } from './slang-e-to-z.examples.ts'
import { speechExamples } from './speech.examples.ts'
import { verbsExamples } from './verbs.examples.ts'

/**
 * A phrase of the table, a sentence in which it is found, marked, and one that comes near and must pass, where
 * there is such.
 */
export type PhraseExample = readonly [phrase: string, found: string, nearMiss: string | null]

/** An example for each phrase of the table, in its order. */
export const phraseExamples: readonly PhraseExample[] = [
  ...speechExamples,
  ...chatExamples,
  ...peopleExamples,
  ...amountsExamples,
  ...praiseExamples,
  ...blameExamples,
  ...verbsExamples,
  ...similesExamples,
  ...idiomsAToGExamples,
  ...idiomsHToZExamples,
  ...sayingsAToOExamples,
  ...sayingsPToSExamples,
  ...sayingsTToZExamples,
  ...slangAToDExamples,
  ...slangEToZExamples,
  ...doingAToDExamples,
  ...doingFToNExamples,
  ...doingOToZExamples,
  ...emphasisAToMExamples,
  ...emphasisNToZExamples,
  ...asidesAToIExamples,
  ...asidesJToZExamples,
  ...regionsExamples,
]
