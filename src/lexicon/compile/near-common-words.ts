import { FIRST_HALF } from './near-common/first-half.ts'
import { SECOND_HALF } from './near-common/second-half.ts'

/** Words that are right although a common word is one slip away: particles of names, and terms of fields. */
export const NEAR_COMMON_WORDS = FIRST_HALF + SECOND_HALF
