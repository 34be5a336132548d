import { BIOLOGY_WORDS } from './biology.ts'
import { CHEMISTRY_PHYSICS_WORDS } from './chemistry-physics.ts'
import { COMPUTING_WORDS } from './computing.ts'
import { EARTH_MATHEMATICS_WORDS } from './earth-mathematics.ts'
import { ENGINEERING_WORDS } from './engineering.ts'
import { HOSPITALITY_WORDS } from './hospitality.ts'
import { HUMANITIES_WORDS } from './humanities.ts'
import { LAW_MONEY_STATE_WORDS } from './law-money-state.ts'
import { MEDICINE_A_TO_L_WORDS } from './medicine-a-to-l.ts'
import { MEDICINE_L_TO_Z_WORDS } from './medicine-l-to-z.ts'
import { PHRASES_WORDS } from './phrases.ts'
import { PSYCHOLOGY_WORDS } from './psychology.ts'
import { WORKPLACE_WORDS } from './workplace.ts'

/** Correct words of the fields people apply in, which general dictionaries lack or hold as rare. */
export const DOMAIN_WORDS: string = [
  BIOLOGY_WORDS,
  CHEMISTRY_PHYSICS_WORDS,
  COMPUTING_WORDS,
  EARTH_MATHEMATICS_WORDS,
  ENGINEERING_WORDS,
  HOSPITALITY_WORDS,
  HUMANITIES_WORDS,
  LAW_MONEY_STATE_WORDS,
  MEDICINE_A_TO_L_WORDS,
  MEDICINE_L_TO_Z_WORDS,
  PHRASES_WORDS,
  PSYCHOLOGY_WORDS,
  WORKPLACE_WORDS,
].join('')
