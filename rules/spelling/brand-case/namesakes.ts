import { isCapitalized, type Letter, type Paragraph, type Span } from '../../../src/rule/index.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Brands whose letters are a surname, a given name, or a place as well. */
const NAMESAKES = toSet('dupont ios mckinsey catia celta ngo ngos gui gis nestle')
/** Names whose letters are another word or name as well, and which only the words beside them tell. */
const HOMOGRAPHS = toSet('sap gre meng beng ba ma rest restful jupiter')
/** Parts whose capitals are mostly names of people and places. */
const NAMING: ReadonlySet<string> = new Set(['sender', 'inside-address', 'salutation', 'signature'])
/** What stands before somebody's surname, or begins the name of a street. */
const TITLE =
  /(?:^|\s)(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|madame|monsieur|sir|lady|rue|place|avenue|boulevard|saint|st|van|von|de|du|della)\.?\s+$/i
/** What stands before or behind an island or a town. */
const BEFORE_PLACE = /\b(?:to|on|near|off|isle of|island of|visited|born in)\s+$/i
const BEHIND_PLACE = /^(?:,? (?:in|near|off|island)\b|, \p{Lu}|['’]s? \p{Lu})/u
/** Words with a capital before a brand that are none of a name: “At Dupont I …”. */
const OPENER = /^(?:at|in|for|from|with|and|the|our|my|to|of|by|as|on|both|when|while|since|i)$/i
const LONGEST_TITLE_UNITS = 20

/** A name in its place: the words beside it, as far as only white space lies between. */
interface Place {
  readonly span: Span
  readonly text: string
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly paragraph: Paragraph
}

/** Whether a brand with the capital of a name may be a person or a place: `Marie Dupont`, `12 Rue Dupont`. */
export function isNamesake({ prose, paragraphs }: Letter, place: Place): boolean {
  const { span, text, previous, next, paragraph } = place
  if (!isCapitalForm(text)) return false
  const before = prose.slice(Math.max(0, span.start - LONGEST_TITLE_UNITS), span.start)
  if (TITLE.test(before)) return true
  if (!NAMESAKES.has(text.toLowerCase())) return false
  if (previous && isCapitalized(previous) && !OPENER.test(previous)) return true
  if (next && isCapitalForm(next)) return true
  const after = prose.slice(span.end, span.end + LONGEST_TITLE_UNITS)
  if (BEFORE_PLACE.test(before) || BEHIND_PLACE.test(after)) return true
  if (NAMING.has(paragraph.part)) return true
  return paragraphs.some(({ part, words }) => NAMING.has(part) && words.some((word) => word.text === text))
}

/** Whether the letters stay those of the brand, and can be nothing else: then nothing but case and spaces is mended. */
export function isSureBrand(text: string, right: string): boolean {
  const key = text.toLowerCase()
  return toLetters(text) === toLetters(right) && !NAMESAKES.has(key) && !HOMOGRAPHS.has(key)
}

/** One capital and small letters, as names are written. */
function isCapitalForm(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text)
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '')
}
