import { BORROWED } from './near-common/borrowed.ts'
import { FIRST_HALF } from './near-common/first-half.ts'
import { SECOND_HALF } from './near-common/second-half.ts'
import { TOOLS } from './near-common/tools.ts'

/** Words that are right although a common word is one slip away: particles of names, terms of fields, names of tools, and words borrowed. */
export const NEAR_COMMON_WORDS: string = FIRST_HALF + SECOND_HALF + BORROWED + TOOLS
