/** How a word came to be written as another, one slip away. */
export type Slip = 'swapped' | 'doubled' | 'missing' | 'ending' | 'extra' | 'confused' | 'other'

/** Three rows of the keyboard, each as long as the longest. */
const KEYS = 'qwertyuiopasdfghjkl zxcvbnm   '
const KEYS_IN_ROW = 10

/** Letters that sound alike somewhere, beside the vowels. */
const SOUND_ALIKES = ['aeiouy', 'st', 'cksqx', 'csz', 'sz', 'gj', 'fvp', 'mn', 'td', 'bp', 'vw']

/**
 * Tells the one slip by which `written` differs from `meant`, both in lower case:
 *
 * - `swapped`: two neighbouring letters have changed places (`recpetion`);
 * - `doubled`: a letter is doubled, or a double one single (`currrent`, `borowed`);
 * - `missing`: another letter is left out (`certficate`);
 * - `ending`: the last letter is left out, or another one that could be meant (`certificat`);
 * - `extra`: a letter has come in from a neighbouring key, or a vowel that may be heard (`arguement`);
 * - `confused`: a letter stands for one beside it on the keyboard, or one that sounds alike;
 * - `other`: anything else, another first letter among it, which people hardly ever write.
 */
export function nameSlip(written: string, meant: string): Slip {
  let head = 0
  while (head < Math.min(written.length, meant.length) && written[head] === meant[head]) head++
  const rest = [written.slice(head), meant.slice(head)] as const
  if (written.length === meant.length) return nameReplacement(head, ...rest)
  const [short, long] = written.length < meant.length ? rest : [rest[1], rest[0]]
  if (long.slice(1) !== short) return 'other'
  const letter = long.charAt(0)
  const before = meant.charAt(head - 1)
  if (letter === before || letter === short.charAt(0)) return 'doubled'
  if (written.length < meant.length) return head === written.length ? 'ending' : 'missing'
  if (head === 0) return 'other'
  const isHeard = 'aeiou'.includes(letter)
  return isHeard || areKeysBeside(letter, before) || areKeysBeside(letter, short.charAt(0))
    ? 'extra'
    : 'other'
}

function nameReplacement(head: number, written: string, meant: string): Slip {
  const [first, second] = [written.charAt(0), written.charAt(1)]
  if (first === meant.charAt(1) && second === meant.charAt(0) && written.slice(2) === meant.slice(2)) {
    return 'swapped'
  }
  if (head === 0 || written.slice(1) !== meant.slice(1)) return 'other'
  const wanted = meant.charAt(0)
  if (!areKeysBeside(first, wanted) && !soundAlike(first, wanted)) return 'other'
  return written.length === 1 ? 'ending' : 'confused'
}

/** Whether two letters are on keys that touch. */
export function areKeysBeside(a: string, b: string): boolean {
  const placeA = placeOf(a)
  const placeB = placeOf(b)
  if (placeA < 0 || placeB < 0) return false
  const rows = Math.floor(placeB / KEYS_IN_ROW) - Math.floor(placeA / KEYS_IN_ROW)
  const columns = (placeB % KEYS_IN_ROW) - (placeA % KEYS_IN_ROW)
  return rows === 0 ? Math.abs(columns) === 1 : Math.abs(rows) === 1 && (columns === 0 || columns === -rows)
}

function placeOf(letter: string): number {
  return letter === ' ' ? -1 : KEYS.indexOf(letter)
}

/** Whether two letters, in lower case, sound alike in some English word. */
export function soundAlike(a: string, b: string): boolean {
  for (const letters of SOUND_ALIKES) if (letters.includes(a) && letters.includes(b)) return true
  return false
}
