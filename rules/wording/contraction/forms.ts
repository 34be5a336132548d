/** A contraction: what it stands for, best first. */
export interface Contraction {
  readonly expansions: readonly string[]
  /** The auxiliary of a form in `n't`; before a pronoun `not` moves behind it: “don't you”, “do you not”. */
  readonly auxiliary?: string
}

const NEGATED = 'is are was were have has had do does did would could should must need might may dare ought'
const FIRST_PARTS: Readonly<Record<string, string>> = {
  "'m": 'i',
  "'re": 'you we they who what where how there these those',
  "'ve": 'i you we they who there could would should might must may',
  "'ll": 'i you he she it we they that there this who what where how',
  "'d": 'i you he she it we they who that there',
  "'s": 'it that there here what who he she where how when why this',
}
const SECOND_PARTS: Readonly<Record<string, readonly string[]>> = {
  "'m": ['am'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'d": ['would', 'had'],
  "'s": ['is', 'has'],
}

const IRREGULAR: Readonly<Record<string, Contraction>> = {
  "won't": { expansions: ['will not'], auxiliary: 'will' },
  "can't": { expansions: ['cannot'], auxiliary: 'can' },
  "shan't": { expansions: ['shall not'], auxiliary: 'shall' },
  "ain't": { expansions: ['is not', 'am not', 'are not', 'has not', 'have not'] },
  "let's": { expansions: ['let us'] },
  "how'd": { expansions: ['how did', 'how would'] },
  "what'd": { expansions: ['what did', 'what would'] },
  "where'd": { expansions: ['where did', 'where would'] },
  "why'd": { expansions: ['why did', 'why would'] },
  "i'd've": { expansions: ['I would have'] },
  "we'd've": { expansions: ['we would have'] },
  "couldn't've": { expansions: ['could not have'] },
  "shouldn't've": { expansions: ['should not have'] },
  "wouldn't've": { expansions: ['would not have'] },
  "d'you": { expansions: ['do you'] },
  "c'mon": { expansions: ['come on'] },
  "'tis": { expansions: ['it is'] },
  "'twas": { expansions: ['it was'] },
}

/** Every contraction, in lower case with a straight apostrophe. Closed, so that no possessive is in it. */
export const CONTRACTIONS: ReadonlyMap<string, Contraction> = new Map([
  ...NEGATED.split(' ').map((auxiliary): [string, Contraction] => [
    `${auxiliary}n't`,
    { expansions: [`${auxiliary} not`], auxiliary },
  ]),
  ...Object.entries(FIRST_PARTS).flatMap(([ending, words]) =>
    words.split(' ').map((word): [string, Contraction] => {
      const subject = word === 'i' ? 'I' : word
      return [word + ending, { expansions: (SECOND_PARTS[ending] ?? []).map((verb) => `${subject} ${verb}`) }]
    }),
  ),
  ...Object.entries(IRREGULAR),
])

/** Words after which `'s` is “has” rather than “is”, and `'d` “had” rather than “would”. */
export const PERFECT_SIGNS: ReadonlySet<string> = new Set('been got gotten become had begun'.split(' '))
