import { america } from './america.ts'
import { britain } from './britain.ts'
import { europe } from './europe.ts'
import { firms } from './firms.ts'
import { research } from './research.ts'
import { world } from './world.ts'

/** The slips that are looked for; `toPhrases` tells how they are written. */
export const slips: readonly string[] = [britain, america, europe, world, research, firms].flatMap((table) =>
  table.trim().split('\n'),
)
