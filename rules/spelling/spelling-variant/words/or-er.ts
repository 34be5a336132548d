import type { WordList } from '../notation.ts'

/** American -or, British -our. */
export const OUR: readonly WordList[] = [
  {
    suffix: 'o(u)r',
    endings: 's ed ing',
    words: `col+ful+fully+less+ist+ists discol lab+er+ers belab hon+able+ably
      fav+able+ably+ite+ites+itism dishon+able harb flav+ful+ings+less clam
      endeav arm neighb+hood+hoods+ly sav rum hum+less succ`,
  },
  {
    suffix: 'o(u)r',
    endings: 's',
    words: `behavi+al+ally+ism+ist+ists od+less tum vap savi misdemean
      watercol+ist+ists parl arb`,
  },
  { suffix: 'o(u)r', words: 'ard cand clang demean ferv misbehavi ranc rig splend val vig' },
  {
    words: `armo(u)ry armo(u)ries enamo(u)red multicolo(u)red savo(u)ry unfavo(u)rable unfavo(u)rably`,
  },
]

/** American -er, British -re. */
export const RE: readonly WordList[] = [
  { endings: 's ed ing', words: 'cent{er|re} man{eu|oeu}v{er|re}+able+ability reconnoit{er|re}' },
  {
    suffix: '{er|re}',
    endings: 's',
    words: `amphitheat calib centilit centimet epicent fib kilomet lit louv millilit millimet mit nanomet
      sab scept sepulch spect`,
  },
  { suffix: '{er|re}', words: 'goit lacklust lust meag och somb' },
  { endings: 's', words: 'cent{er|re}piece' },
  { words: 'fib{er|re}glass' },
]

/** American -ense, British -ence. */
export const ENCE: readonly WordList[] = [{ suffix: 'en{s|c}e', endings: 's', words: 'def+less off' }]

/** American theater; many American theatres call themselves otherwise. */
export const THEATRE: readonly WordList[] = [{ suffix: '{er|re}', endings: 's', words: 'theat' }]
