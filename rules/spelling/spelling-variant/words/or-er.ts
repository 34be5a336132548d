import type { WordList } from '../notation.ts'

/** American -or, British -our. */
export const OUR: readonly WordList[] = [
  {
    suffix: 'o(u)r',
    endings: 's ed ing',
    words: `arm belab clam col+ful+fully+less+ist+ists discol dishon+able endeav fav+able+ably+ite+ites+itism
      flav+ful+ings+less harb hon+able+ably hum+less lab+er+ers neighb+hood+hoods+ly rum sav succ`,
  },
  {
    suffix: 'o(u)r',
    endings: 's',
    words: `behavi+al+ally+ism+ist+ists misdemean od+less parl savi tum vap watercol+ist+ists`,
  },
  { suffix: 'o(u)r', words: 'ard cand clang demean ferv misbehavi ranc rig splend val vig' },
  {
    words: `armo(u)ries armo(u)ry enamo(u)red multicolo(u)red savo(u)ry colo(u)rblind disfavo(u)r tricolo(u)r unfavo(u)rable unfavo(u)rably unsavo(u)ry`,
  },
]

/** American -er, British -re. */
export const RE: readonly WordList[] = [
  { endings: 's ed ing', words: 'cent{er|re} man{eu|oeu}v{er|re}+able+ability reconnoit{er|re}' },
  {
    suffix: '{er|re}',
    endings: 's',
    words: `amphitheat calib centilit centimet epicent fib kilomet lit louv millilit millimet mit nanomet sab
      scept sepulch spect`,
  },
  { suffix: '{er|re}', words: 'goit lacklust lust meag och somb' },
  { endings: 's', words: 'cent{er|re}piece' },
  { words: 'cent{er|re}fold fib{er|re}board fib{er|re}glass' },
]

/** American -ense, British -ence. */
export const ENCE: readonly WordList[] = [{ suffix: 'en{s|c}e', endings: 's', words: 'def+less off' }]

/** American theater; many American theatres call themselves otherwise. */
export const THEATRE: readonly WordList[] = [{ suffix: '{er|re}', endings: 's', words: 'theat' }]
