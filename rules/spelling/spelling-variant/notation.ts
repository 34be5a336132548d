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

/** Every form of the words of a list that is spelt in two ways. */
export function* listPairs({ words, suffix = '', endings, isEndingsOnly }: WordList): Generator<Pair> {
  const shared = [...(isEndingsOnly ? [] : ['']), ...(endings?.split(' ') ?? [])]
  for (const entry of words.trim().split(/\s+/)) {
    const [stem = '', ...own] = entry.split('+')
    const word = stem + suffix
    const american = spell(word, 1)
    const british = spell(word, 2)
    for (const ending of [...shared, ...own]) {
      yield { american: join(american, ending), british: join(british, ending), word }
    }
  }
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
