import type { Phrase } from '../../../src/rule/index.ts'
import { toPhrase } from './slip.ts'
import { slips } from './slips.ts'

/** The phrases that the slips in their contexts stand for. */
export const phrases: readonly Phrase[] = slips.map(toPhrase)
