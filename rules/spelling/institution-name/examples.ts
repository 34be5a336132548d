import { americaExamples } from './america.examples.ts'
import { britainExamples } from './britain.examples.ts'
import { europeExamples } from './europe.examples.ts'
import { firmsExamples } from './firms.examples.ts'
import { researchExamples } from './research.examples.ts'
import { worldExamples } from './world.examples.ts'

/** A slip as its table writes it, a sentence in which it is found, marked, and one that comes near and must pass. */
export type SlipExample = readonly [slip: string, found: string, nearMiss: string]

/** An example for every slip, in the same order. */
export const slipExamples: readonly SlipExample[] = [
  ...britainExamples,
  ...americaExamples,
  ...europeExamples,
  ...worldExamples,
  ...researchExamples,
  ...firmsExamples,
]
