import type { Phrase } from '../../../src/rule/index.ts'
import { toPhrases } from './slip.ts'
import { slips } from './slips.ts'

/** The phrases that the slips stand for. */
export const phrases: readonly Phrase[] = slips.flatMap(toPhrases)
