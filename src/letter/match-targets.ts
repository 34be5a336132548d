import { isWordCharacter, listRuns } from '../source/index.ts'

/** Forms of firms, which a letter may leave out. */
const LEGAL_FORMS = new Set(
  'ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag se kg ug sa sas sarl srl spa bv nv oy ab as aps pty pvt kft sro doo'.split(
    ' ',
  ),
)
/** Words that many names share, and that alone make no two of them the same. */
const SHARED_WORDS = new Set(
  'the of for and in at de du des la le el der die das für van von university universität université universidad institute institut institution school college academy faculty department centre center laboratory laboratories lab labs museum museums gallery theatre theater library orchestra authority church hospitals teaching machine learning data group holding holdings international national global european american british royal federal state city county council hospital clinic trust foundation association society bank partners brothers sons services service solutions systems system technologies technology tech consulting studio studios media software digital engineering energy health care medical research science sciences team committee office programme program summer winter doctoral graduate master masters new great first united general north south east west central'.split(
    ' ',
  ),
)

/** What a name is looked up by: lower case, without accents, marks, legal forms, and a leading article. */
export function keyOfTarget(name: string): string {
  return listWords(name)
    .filter((word, index) => !LEGAL_FORMS.has(word) && !(index === 0 && word === 'the'))
    .join(' ')
}

/**
 * Whether two names can be those of one target: they share a word that is their own, or one is the initials of
 * the other. Errs towards yes.
 */
export function isSameTarget(a: string, b: string): boolean {
  const [first, second] = [listWords(a), listWords(b)]
  if (keyOfTarget(a) === keyOfTarget(b)) return true
  const own = new Set(first.filter(isOwn))
  if (second.some((word) => own.has(word) || (isOwn(word) && startsAny(word, own)))) return true
  return isShortFor(a, second) || isShortFor(b, first)
}

/** The word of a name that other names have least: `Bergen` in `University of Bergen`. */
export function distinctiveWord(name: string): string {
  const words = name.split(/[\s,]+/)
  return words.find((word) => isOwn(keyOfTarget(word))) ?? name
}

function isOwn(word: string): boolean {
  return word.length > 1 && !SHARED_WORDS.has(word) && !LEGAL_FORMS.has(word)
}

/** `Volkswagenwerk` and `Volkswagen`, `Mozillas` and `Mozilla`. */
function startsAny(word: string, others: ReadonlySet<string>): boolean {
  for (const other of others) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word]
    if (short.length >= 4 && long.startsWith(short)) return true
  }
  return false
}

/** Whether the capitals of an abbreviation stand, in this order, at the heads of words: `MIT`, `TU` and `EPFL`. */
function isShortFor(name: string, words: readonly string[]): boolean {
  const [abbreviation] = /\b\p{Lu}{2,8}\b/u.exec(name) ?? []
  if (!abbreviation) return false
  let found = 0
  const letters = abbreviation.toLowerCase()
  for (const word of words)
    if (letters[found] !== undefined && word.startsWith(letters[found] as string)) found++
  return found === letters.length
}

/** How many names are remembered, each of which is compared with many others. */
const MAX_REMEMBERED = 1000

const remembered = new Map<string, readonly string[]>()

/** The words of a name in lower case, without accents, marks, and the ending of a genitive. */
function listWords(name: string): readonly string[] {
  const known = remembered.get(name)
  if (known) return known
  const bare = dropAccents(name)
    .replace(/[’']s\b/g, '')
    .replace(/(?<=\b[A-Za-z])\.(?=[A-Za-z]\b)/g, '')
    .toLowerCase()
  const words = listRuns(bare, isWordCharacter)
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(name, words)
  return words
}

function dropAccents(name: string): string {
  return /[^\0-\x7f]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name
}
