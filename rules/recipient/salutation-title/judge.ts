import { type Facts, isCapitalized, type Letter } from '../../../src/rule/index.ts'
import { isGivenName, mayBeGivenName } from '../salutation/given-names.ts'
import { findPerson, listAddressLines, type Salutation } from '../salutation/read.ts'

/** What is wrong with the titles of a salutation, and in which of its words. */
export interface TitleJudgement {
  readonly message:
    | 'abbreviated'
    | 'stacked'
    | 'alone'
    | 'given-name'
    | 'full-name'
    | 'sir'
    | 'mister'
    | 'undecided'
    | 'respected'
    | 'surname'
    | 'office'
  /** The words at fault, as they stand in the letter. */
  readonly words: readonly string[]
  readonly data?: Readonly<Record<string, string>>
  readonly replacement?: string
}

const COURTESIES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'mister'])
const DEGREES = new Set(['dr', 'doctor', 'prof', 'professor'])
const HONORIFICS = new Set("respected esteemed revered honourable honorable hon'ble hon".split(' '))
/** Whom nobody calls honourable in English; courts and ministers are. */
const PLAIN =
  /^(?:sir|madam|mam|ma['’]am|professor|prof|dr|mr|mrs|ms|hiring|manager|employer|recruiter)(?![a-z])/i
/** Offices that no one bears before a name, other than those of presidents and mayors. */
const HIRERS = new Set(
  'hiring hr human recruiter recruiting recruitment manager employer sir madam'.split(' '),
)
const UNDECIDED = /^(?:mrs?|ms|miss|mx)\.?\/(?:mrs?|ms|miss|mx)\.?(?:\/(?:mrs?|ms|miss|mx)\.?)*$/i
const GERMAN =
  /[äöüß]|\b(?:germany|deutschland|austria|switzerland|schweiz|gmbh|universit[a-z]*t|hochschule|fachhochschule|institut|berlin|m(?:ue|u)nchen|munich|hamburg|heidelberg|frankfurt|stuttgart|leipzig|dresden|bonn|aachen|karlsruhe|freiburg|mainz|kiel|jena|halle|wien|vienna|graz|innsbruck|salzburg|linz|bern|basel|zurich)\b/i

/** The first thing that is wrong with the titles of a salutation. */
export function judgeTitles(
  letter: Letter,
  salutation: Salutation,
  facts: Facts,
): TitleJudgement | undefined {
  const { addressee, text } = salutation
  const spoken = judgeHonorific(text, addressee)
  if (spoken) return spoken
  const [first = '', second = '', third = ''] = addressee
  if (addressee.length === 0) return undefined
  if (first.includes('/') && UNDECIDED.test(first)) return { message: 'undecided', words: [first] }
  const isEither = ['or', '/', 'and/or'].includes(bare(second)) && isCourtesy(third)
  if (isEither && isCourtesy(first)) return { message: 'undecided', words: [first, second, third] }
  const glued = /^prof\.(?=[A-Z])/i.exec(first)?.[0]
  if (glued) {
    const better = `Dear Professor ${addressee.join(' ').slice(glued.length)}`
    return { message: 'abbreviated', words: [glued], data: { better }, replacement: 'Professor ' }
  }
  if (addressee.length === 1) return judgeOne(letter, first, facts)
  return judgeStack(letter, addressee) ?? judgeFullName(addressee) ?? judgeName(letter, addressee)
}

function judgeHonorific(text: string, addressee: readonly string[]): TitleJudgement | undefined {
  const words = text.split(/[\s,]+/)
  const at = addressee.length > 0 ? 1 : 0
  const honorific = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (!HONORIFICS.has(bare(honorific))) return undefined
  if (/^hon/i.test(honorific) && !PLAIN.test(next)) return undefined
  if (!PLAIN.test(next)) return { message: 'respected', words: words.slice(0, at + 1) }
  return { message: 'respected', words: words.slice(0, at + 2) }
}

/** `Dear Professor,` `Dear Lindholm,` */
function judgeOne(letter: Letter, word: string, facts: Facts): TitleJudgement | undefined {
  if (isTitle(word)) return { message: 'alone', words: [word] }
  const person = findPerson(letter, facts)
  const isSurname = person !== undefined && person.split(/\s+/).length > 2 && person.endsWith(` ${word}`)
  return isSurname && isCapitalName(word) && !isGivenName(word)
    ? { message: 'surname', words: [word], data: { name: word, person } }
    : undefined
}

function judgeStack(letter: Letter, addressee: readonly string[]): TitleJudgement | undefined {
  const [first = '', second = ''] = addressee
  const name = addressee.slice(2).join(' ')
  if (/^prof/.test(bare(first)) && /^(?:dr|doctor)(?:-|$)/.test(bare(second)) && isGerman(letter))
    return undefined
  if (isCourtesy(first) && HIRERS.has(bare(second))) {
    const office = addressee.slice(1).join(' ')
    return { message: 'office', words: [first], data: { title: first, name: office } }
  }
  const isStacked =
    (isCourtesy(first) || ['sir', 'madam'].includes(bare(first)) || isDegree(first)) &&
    isDegree(second) &&
    first.toLowerCase() !== second.toLowerCase()
  if (isStacked) {
    const title = [first, second].some((word) => /^prof/i.test(word)) ? 'Professor' : 'Dr'
    const mark = title === 'Dr' && /\.$/.test(second) ? '.' : ''
    return {
      message: 'stacked',
      words: [first, second],
      data: { better: `Dear ${title}${mark} ${name}`.trim() },
      replacement: `${title}${mark}`,
    }
  }
  if (bare(first) === 'mister') return { message: 'mister', words: [first], replacement: 'Mr' }
  const long = { prof: 'Professor', profs: 'Professors' }[bare(first)]
  return long
    ? {
        message: 'abbreviated',
        words: [first],
        data: { better: `Dear ${long} ${addressee.slice(1).join(' ')}` },
        replacement: long,
      }
    : undefined
}

/** `Dear Mr. John Smith,`; names of other orders and two surnames do not begin with a given name that is known. */
function judgeFullName(addressee: readonly string[]): TitleJudgement | undefined {
  const [title = '', given = '', ...rest] = addressee
  const surname = rest.at(-1) ?? ''
  const isFull = rest.length === 1 || (rest.length === 2 && /^[A-Z]\.?$/.test(rest[0] as string))
  if (!isFull || !isTitle(title) || !mayBeGivenName(given) || !isCapitalName(surname)) return undefined
  return {
    message: 'full-name',
    words: [title, given, ...rest],
    data: { title, name: [given, ...rest].join(' '), better: `Dear ${title} ${surname}` },
  }
}

/** `Dear Mr. John,` `Dear Sir Smith,` */
function judgeName(letter: Letter, addressee: readonly string[]): TitleJudgement | undefined {
  const [title = '', name = ''] = addressee
  if (addressee.length !== 2 || !isCapitalName(name)) return undefined
  const role = tellNameRole(listAddressLines(letter), name)
  if (bare(title) === 'sir') {
    const isKnight = role !== undefined || isGivenName(name) || letter.prose.includes(`Sir ${name} `)
    return isKnight || OFFICE.test(name)
      ? undefined
      : { message: 'sir', words: [title, name], data: { name } }
  }
  if (!isTitle(title) || role === 'surname') return undefined
  // In "Mr Wang Wei" the surname stands first: only a name that is known to be given counts.
  const isGiven = role === 'given' ? mayBeGivenName(name) : isCourtesy(title) && isGivenName(name)
  if (!isGiven) return undefined
  return { message: 'given-name', words: [title, name], data: { title, name } }
}

const OFFICE =
  /^(?:or|and|madam|hiring|president|chairman|chair|speaker|mayor|recruiter|manager|editor|principal)/i

/** Whether the address has a word as the first or as the last of somebody's names. */
function tellNameRole(lines: readonly string[], name: string): 'given' | 'surname' | undefined {
  for (const line of lines) {
    const words = (line.split(',')[0] ?? '')
      .split(/\s+/)
      .filter((word) => !isTitle(word) && bare(word) !== 'sir')
    const at = words.indexOf(name)
    if (at < 0) continue
    if (at === 0 && words.length === 2 && isCapitalName(words[1] ?? '')) return 'given'
    return 'surname'
  }
  return undefined
}

function isGerman(letter: Letter): boolean {
  const heading = letter.paragraphs
    .filter(({ part }) => part !== 'body' && part !== 'postscript')
    .slice(0, 30)
  return heading.some(({ folded }) => GERMAN.test(folded.text.slice(0, 200)))
}

/** A word in lower case without its full stop. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '')
}

function isCourtesy(word: string): boolean {
  return COURTESIES.has(bare(word))
}

function isDegree(word: string): boolean {
  return DEGREES.has(bare(word))
}

function isTitle(word: string): boolean {
  return isCourtesy(word) || isDegree(word) || bare(word) === 'profs'
}

function isCapitalName(word: string): boolean {
  return word.length > 1 && isCapitalized(word) && !/[\d/]/.test(word)
}
