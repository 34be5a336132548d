import { editDistance, type Lexicon } from '../../../src/rule/index.ts'

/** The words of closes that are easily misspelt. */
const WORDS =
  `sincerely faithfully respectfully truly regards wishes cordially yours gratefully warmly kindest warmest
gratitude appreciation obediently thanks sincere respectful greetings anticipation`.split(/\s+/)
/** Closes with a word that exists, but not here. */
const SLIPS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^(?:your|your's|you're|yours'|youre|yous)(?= (?:very )?(?:\w*ly|sincere|faithful)$)/, 'yours'],
  [
    /(?<=^(?:very truly|truly|sincerely|respectfully|faithfully|cordially) )(?:your|your's|you're|yours')$/,
    'yours',
  ],
  [/(?<=^yours (?:very )?)(?:sincere|sincerity|since|sinsere)$/, 'sincerely'],
  [/(?<=^yours (?:very )?)(?:faithful|faith)$/, 'faithfully'],
  [/(?<=^yours (?:very )?)(?:true|truthfully)$/, 'truly'],
  [/(?<=^yours (?:very )?)(?:respectful|respected)$/, 'respectfully'],
  [/^(?:sincere|sincerity)$/, 'sincerely'],
  [/(?<=^(?:yours )?)respectively(?= yours$|$)/, 'respectfully'],
  [/^regard(?:'s)?$/, 'regards'],
  [/(?<=^(?:with )?(?:my )?(?:best|kind|kindly|kindest|warm|warmest|sincere) )regard(?:'s|s')?$/, 'regards'],
  [/(?<=^(?:with )?(?:my )?(?:best|warm|warmest) )wish$/, 'wishes'],
  [/(?<=^(?:with )?(?:my |all )?(?:best|warm|warmest|kind|good) )w(?:hish|his|isch)e?s$/, 'wishes'],
  [/^kind(?:s|ly)(?= regards?$)/, 'kind'],
  [/^(?:warms|warmly)(?= (?:regards|wishes)$)/, 'warm'],
  [/^bests(?= (?:regards|wishes)$)/, 'best'],
]

/** A word of a close that is misspelt, in UTF-16 code units of the phrase. */
export interface Misspelling {
  readonly start: number
  readonly end: number
  /** In lower case. */
  readonly right: string
}

/** The misspelt words of a close in lower case with straight apostrophes. */
export function findMisspellings(phrase: string, lexicon: Lexicon): Misspelling[] {
  const slips = SLIPS.flatMap(([wrong, right]) => {
    const match = wrong.exec(phrase)
    return match ? [{ start: match.index, end: match.index + match[0].length, right }] : []
  })
  const unknown = [...phrase.matchAll(/[^\s&,./]+/g)].flatMap((match) => {
    if (WORDS.includes(match[0]) || lexicon.has(match[0])) return []
    return [{ start: match.index, end: match.index + match[0].length, right: findRight(match[0]) }]
  })
  const words = unknown.filter((word): word is Misspelling => word.right !== undefined)
  // A word that is near no other may be of another language, as the whole close then is.
  if (words.length < unknown.length) return slips
  return [...slips, ...words.filter(({ start }) => !slips.some((slip) => slip.start === start))]
}

function findRight(word: string): string | undefined {
  if (word.length < 5) return undefined
  const max = word.length < 7 ? 1 : 2
  return WORDS.find((candidate) => editDistance(word, candidate, max) <= max)
}
