import { amountsExamples } from './informal-language.amounts.examples.ts'
import { asidesAToHExamples } from './informal-language.asides-a-to-h.examples.ts'
import { asidesIToZExamples } from './informal-language.asides-i-to-z.examples.ts'
import { chatExamples } from './informal-language.chat.examples.ts'
import { doingAToDExamples } from './informal-language.doing-a-to-d.examples.ts'
import { doingFToNExamples } from './informal-language.doing-f-to-n.examples.ts'
import { doingOToZExamples } from './informal-language.doing-o-to-z.examples.ts'
import { emphasisAToLExamples } from './informal-language.emphasis-a-to-l.examples.ts'
import { emphasisMToZExamples } from './informal-language.emphasis-m-to-z.examples.ts'
import { idiomsAToGExamples } from './informal-language.idioms-a-to-g.examples.ts'
import { idiomsHToZExamples } from './informal-language.idioms-h-to-z.examples.ts'
import { peopleExamples } from './informal-language.people.examples.ts'
import { praiseExamples } from './informal-language.praise.examples.ts'
import { regionsExamples } from './informal-language.regions.examples.ts'
import { sayingsAToOExamples } from './informal-language.sayings-a-to-o.examples.ts'
import { sayingsPToSExamples } from './informal-language.sayings-p-to-s.examples.ts'
import { sayingsTToZExamples } from './informal-language.sayings-t-to-z.examples.ts'
import { similesExamples } from './informal-language.similes.examples.ts'
import { slangAToCExamples } from './informal-language.slang-a-to-c.examples.ts'
import { slangDToNExamples } from './informal-language.slang-d-to-n.examples.ts'
import { slangOToZExamples } from './informal-language.slang-o-to-z.examples.ts'
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
  ...verbsExamples,
  ...similesExamples,
  ...idiomsAToGExamples,
  ...idiomsHToZExamples,
  ...sayingsAToOExamples,
  ...sayingsPToSExamples,
  ...sayingsTToZExamples,
  ...slangAToCExamples,
  ...slangDToNExamples,
  ...slangOToZExamples,
  ...doingAToDExamples,
  ...doingFToNExamples,
  ...doingOToZExamples,
  ...emphasisAToLExamples,
  ...emphasisMToZExamples,
  ...asidesAToHExamples,
  ...asidesIToZExamples,
  ...regionsExamples,
]
