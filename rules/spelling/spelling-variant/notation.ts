/**
 * Words that are spelt in two ways. Each is written once, with what differs in it: `colo(u)r` has the u in
 * British spelling only, `fulfil[l]` the second l in American only, and `cent{er|re}` ends in -er in American
 * spelling and in -re in British.
 */
export interface WordList {
  /** With spaces between. `+ful` behind one is an ending of its own, beside those that all of the list have. */
  readonly words: string
  /** What all words go on with: `o(u)r`. */
  readonly suffix?: string
  /** Endings with spaces between; a final e goes before a vowel. */
  readonly endings?: string
  /** Whether the words without an ending are left out, being spelt in one way: `travel`, but `travel(l)ed`. */
  readonly isEndingsOnly?: true
}

/** A form of a word in both spellings. */
export interface Pair {
  readonly american: string
  readonly british: string
  /** The same for all forms of a word. */
  readonly word: string
}

/** A word of a list as it is written there, with the list. */
export interface Entry {
  readonly list: WordList
  readonly entry: string
}

/** The words of a list, not yet spelt out. */
export function listEntries(list: WordList): Entry[] {
  return list.words
    .trim()
    .split(/\s+/)
    .map((entry) => ({ list, entry }))
}

/** What both spellings of an entry begin with; up to three letters each, and only one where they are alike. */
export function beginningsOf({ list: { suffix = '' }, entry }: Entry): readonly string[] {
  if (/^[a-z]{3}/.test(entry)) return [entry.slice(0, 3)]
  const word = (entry.split('+')[0] ?? '') + suffix
  return [...new Set([spell(word, 1).slice(0, 3), spell(word, 2).slice(0, 3)])]
}

/** The letters that all forms of an entry begin with. */
export function sharedStem(entry: string): string {
  return /^[a-z]*/.exec(entry)?.[0] ?? ''
}

/** Every form of a word that is spelt in two ways. */
export function listPairs({ list, entry }: Entry): Pair[] {
  const { suffix = '', endings, isEndingsOnly } = list
  const [stem = '', ...own] = entry.split('+')
  const word = stem + suffix
  const american = spell(word, 1)
  const british = spell(word, 2)
  return [...(isEndingsOnly ? [] : ['']), ...(endings?.split(' ') ?? []), ...own].map((ending) => ({
    american: join(american, ending),
    british: join(british, ending),
    word,
  }))
}

/** One spelling of a word: what stands first of each two, or second. */
function spell(word: string, which: 1 | 2): string {
  return word
    .replace(/\{([a-z]*)\|([a-z]*)\}/g, `$${which}`)
    .replace(/\(([a-z]+)\)/g, which === 1 ? '' : '$1')
    .replace(/\[([a-z]+)\]/g, which === 1 ? '$1' : '')
}

function join(word: string, ending: string): string {
  const dropsE = word.endsWith('e') && 'aeio'.includes(ending.charAt(0) || '-')
  return (dropsE ? word.slice(0, -1) : word) + ending
}
