/** How a word may have come to be written as another, the surest first. */
const SLIPS = ['case', 'swapped', 'doubled', 'accent', 'known', 'missing', 'extra', 'confused'] as const

/** One of the slips: of the fingers, of the ear, or one that the dictionary knows. */
export type Slip = (typeof SLIPS)[number]

/** What may have been meant, and how that became what is written. */
export interface Edit {
  readonly word: string
  readonly slip: Slip
}

/** Letters to put in, and stretches that a dictionary says are written for others. */
export interface Alphabet {
  readonly letters: readonly string[]
  readonly replacements: readonly (readonly [written: string, meant: string])[]
}

/** How letters with marks are written on keyboards that lack them. */
const TRANSCRIPTIONS: readonly (readonly [string, string])[] = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
  ['ss', 'ß'],
  ['oe', 'œ'],
  ['aa', 'å'],
]

/** Letters with marks, which stand for one another and for those without, whether a dictionary lists them or not. */
const MARKED = [...'àáâãäåāăąæçćčďđèéêëēėęěğìíîïīįłñńňòóôõöøőœřśšşșťțùúûüūůűųýÿźżž']

/** Letters that sound alike in one language or another. */
const SOUND_ALIKES = ['aeiouyj', 'bpvwf', 'dt', 'gkqcjxh', 'szcxß', 'mn', 'lr', 'uvw']
/** With the two ways in which Y and Z lie. */
const KEY_ROWS = ['qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm']

/**
 * All that a word can become by one slip, words or not, the surest slips first. The first letter stays, which
 * people hardly ever get wrong, but for its marks; and so does the end, where what is unknown may be a form
 * that the dictionary lacks.
 */
export function listEdits(word: string, { letters, replacements }: Alphabet): Edit[] {
  const slips = new Map<string, Slip>()
  const add = (edited: string, slip: Slip) => {
    const known = slips.get(edited)
    if (edited !== word && (!known || SLIPS.indexOf(slip) < SLIPS.indexOf(known))) slips.set(edited, slip)
  }
  for (const [written, meant] of [...TRANSCRIPTIONS, ...replacements]) {
    for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1)) {
      add(word.slice(0, at) + meant + word.slice(at + written.length), 'known')
    }
  }
  for (let i = 0; i < word.length; i++) {
    const [head, letter, tail] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)]
    const about = [word.charAt(i - 1), word.charAt(i + 1)]
    if (i > 0 && about.includes(letter)) add(head + tail, 'doubled')
    else if (i > 0 && mayBeExtra(letter, about, tail === '')) add(head + tail, 'extra')
    if (i > 0 && tail) add(head + tail.charAt(0) + letter + tail.slice(1), 'swapped')
    for (const other of [...MARKED, ...letters]) {
      if (bare(other) === bare(letter.toLowerCase())) add(head + likeCase(other, letter) + tail, 'accent')
    }
    for (const other of letters) {
      if (i > 0 && tail && areConfused(letter, other)) add(head + other + tail, 'confused')
      if (other === letter || other === tail.charAt(0)) add(head + letter + other + tail, 'doubled')
      else if (tail) add(head + letter + other + tail, 'missing')
    }
  }
  return [...slips]
    .map(([edited, slip]) => ({ word: edited, slip }))
    .sort((a, b) => SLIPS.indexOf(a.slip) - SLIPS.indexOf(b.slip))
}

/** Whether a slip leaves little doubt of what was meant. */
export function isSure(slip: Slip): boolean {
  return slip !== 'extra' && slip !== 'confused'
}

/** Whether a letter may have come in by itself: one that is not heard, or like its neighbours. */
function mayBeExtra(letter: string, about: readonly string[], isLast: boolean): boolean {
  if (about.some((other) => other !== '' && areConfused(letter, other))) return true
  return !isLast && /[aeiouh]/.test(letter)
}

/** Whether two letters sound alike somewhere, or lie side by side on a keyboard. */
function areConfused(a: string, b: string): boolean {
  const [first, second] = [bare(a.toLowerCase()), bare(b.toLowerCase())]
  if (SOUND_ALIKES.some((group) => group.includes(first) && group.includes(second))) return true
  return KEY_ROWS.some((row) => row.includes(first + second) || row.includes(second + first))
}

/** A letter without its marks. */
function bare(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}

function likeCase(letter: string, original: string): string {
  return original === original.toLowerCase() ? letter : letter.toUpperCase()
}
