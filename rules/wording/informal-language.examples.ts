import { amountsExamples } from './informal-language.amounts.examples.ts'
import { asidesAToIExamples } from './informal-language.asides-a-to-i.examples.ts'
import { asidesJToZExamples } from './informal-language.asides-j-to-z.examples.ts'
import { blameExamples } from './informal-language.blame.examples.ts'
import { chatExamples } from './informal-language.chat.examples.ts'
import { doingAToDExamples } from './informal-language.doing-a-to-d.examples.ts'
import { doingFToNExamples } from './informal-language.doing-f-to-n.examples.ts'
import { doingOToZExamples } from './informal-language.doing-o-to-z.examples.ts'
import { emphasisAToMExamples } from './informal-language.emphasis-a-to-m.examples.ts'
import { emphasisNToZExamples } from './informal-language.emphasis-n-to-z.examples.ts'
import { idiomsAToGExamples } from './informal-language.idioms-a-to-g.examples.ts'
import { idiomsHToZExamples } from './informal-language.idioms-h-to-z.examples.ts'
import { peopleExamples } from './informal-language.people.examples.ts'
import { praiseExamples } from './informal-language.praise.examples.ts'
import { regionsExamples } from './informal-language.regions.examples.ts'
import { sayingsAToOExamples } from './informal-language.sayings-a-to-o.examples.ts'
import { sayingsPToSExamples } from './informal-language.sayings-p-to-s.examples.ts'
import { sayingsTToZExamples } from './informal-language.sayings-t-to-z.examples.ts'
import { similesExamples } from './informal-language.similes.examples.ts'
import { slangAToDExamples } from './informal-language.slang-a-to-d.examples.ts'
import { slangEToZExamples } from './informal-language.slang-e-to-z.examples.ts'
import { speechExamples } from './informal-language.speech.examples.ts'
import { verbsExamples } from './informal-language.verbs.examples.ts'

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
