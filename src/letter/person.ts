import { stripPossessive } from '../lexicon/index.ts'
import { isCapitalized, type Span, splitTokens } from '../source/index.ts'
import {
  hasDoctorate,
  isAbbreviated,
  isNameAfter,
  isNickname,
  type NamePart,
  partOf,
  type Row,
  skipStop,
  wordAt,
} from './name-row.ts'
import {
  isAddressedOffice,
  isOfficeWord,
  isParticle,
  isPostNominal,
  isRank,
  isTitleEnding,
  type TitleKind,
  titleKindOf,
} from './name-words.ts'

/** An honorific or an academic title. */
export interface Title extends NamePart {
  readonly kind: TitleKind
}

/** A person, as an address, a salutation or a sentence names one. */
export interface Person {
  /** From the first title to the last name. */
  readonly span: Span
  readonly titles: readonly Title[]
  /** Given names and initials, as far as their place tells them; in some languages the surname comes first. */
  readonly given: readonly NamePart[]
  /** With its particles (`van der Velde`); none where the only name stands without a title. */
  readonly surname?: NamePart
  /** Every word of the name in order, without particles and possessive ending. */
  readonly words: readonly NamePart[]
  /** Whether letters after the name say so: `PhD`. */
  readonly hasDoctorate: boolean
}

/** No name is longer; it bounds the work. */
const MAX_UNITS = 160

/**
 * The person that a text begins with, with spans that start from an offset; undefined where it begins with none, or
 * with words of an office or an organisation.
 */
export function readPerson(text: string, offset = 0): Person | undefined {
  const head = text.slice(0, MAX_UNITS)
  return read({ text: head, tokens: [...splitTokens(head)], offset }, 0)?.person
}

/**
 * The persons of a salutation or of a list, without its opening `Dear`. `Mr and Mrs Smith` are two, and
 * `Professors Kim and Lee` are both professors; groups (`members of the committee`) are left out.
 */
export function readPersons(text: string, offset = 0): Person[] {
  const head = text.slice(0, 2 * MAX_UNITS)
  const row: Row = { text: head, tokens: [...splitTokens(head)], offset }
  const persons: Person[] = []
  let pending: Title[] = []
  for (let at = 0; at < row.tokens.length; ) {
    const found = read(row, at)
    if (found) {
      const { person } = found
      const previous = persons.at(-1)
      const isListed = previous !== undefined && person.titles.length === 0 && person.words.length === 1
      const plural = isListed
        ? previous.titles.filter(({ text }) => /^(?:profs|professors|drs)$/i.test(text))
        : []
      if (pending.length > 0) persons.push({ ...person, titles: pending })
      persons.push(plural.length > 0 ? withTitles(person, plural) : person)
      pending = []
    } else {
      const { titles } = readTitles(row, at)
      if (titles.length > 0) pending = titles
    }
    at = findNext(row, found?.next ?? at)
  }
  return persons
}

interface Read {
  readonly person: Person
  /** Index of the token after it. */
  readonly next: number
}

function read(row: Row, at: number): Read | undefined {
  const { titles, next: first } = readTitles(row, at)
  const { names, next } = readNames(row, first, isPersonal(titles))
  const words = names.filter(({ isParticle: isSmall }) => !isSmall)
  const last = words.at(-1)
  if (!last) return undefined
  const all = { titles, names, words }
  const surname = findSurname(all, row)
  const start = titles[0]?.span.start ?? (names[0] as Name).span.start
  const person: Person = {
    span: { start, end: last.span.end },
    titles,
    given: words.filter(({ span }) => surname === undefined || span.start < surname.span.start),
    ...(surname ? { surname } : {}),
    words,
    hasDoctorate: hasDoctorate(row.text.slice(last.span.end - row.offset)),
  }
  return { person, next }
}

/** Whether a title is such as only persons have, so that whatever follows is a name: `Dr. Hall`, not `Dean Hall`. */
function isPersonal(titles: readonly Title[]): boolean {
  return titles.some(({ kind }) => kind !== 'other')
}

function readTitles(row: Row, at: number): { titles: Title[]; next: number } {
  const titles: Title[] = []
  let next = at
  while (isRank(wordAt(row, next)) && titleKindOf(wordAt(row, skipStop(row, next + 1)))) {
    next = skipStop(row, next + 1)
  }
  for (;;) {
    const word = wordAt(row, next)
    const kind = titleKindOf(word)
    if (kind) titles.push({ kind, ...partOf(row, next, word) })
    else if (titles.length === 0 || !(isTitleEnding(word) || word === '-')) break
    next = skipStop(row, next + 1)
  }
  return { titles, next }
}

interface Name extends NamePart {
  readonly isParticle: boolean
}

function readNames(row: Row, from: number, isSure: boolean): { names: Name[]; next: number } {
  const names: Name[] = []
  let next = from
  for (; next < row.tokens.length; next++) {
    const word = wordAt(row, next)
    const name = stripPossessive(word)
    if (word === '.' && isAbbreviated(names.at(-1)?.text ?? '')) continue
    if (/^[()"“”]$/.test(word) && names.length > 0 && isNickname(row, next)) continue
    if (isParticle(word) && isNameAfter(row, next)) {
      names.push({ isParticle: true, ...partOf(row, next, word) })
      continue
    }
    const isInitial = name.length === 1
    if (isInitial && name === 'I' && wordAt(row, next + 1) !== '.') break
    if (!isCapitalized(name) || isPostNominal(name)) break
    const isOffice = isSure && names.length === 0 ? isAddressedOffice(name) : isOfficeWord(name)
    if (isOffice) return { names: isSure ? names : [], next }
    names.push({ isParticle: false, ...partOf(row, next, name) })
    if (name !== word) return { names, next: next + 1 }
  }
  return { names, next }
}

/** With a title one name is the surname, but for `Sir John`; without one, nothing tells. */
function findSurname(
  { titles, names, words }: { titles: readonly Title[]; names: readonly Name[]; words: readonly Name[] },
  { text, offset }: Row,
): NamePart | undefined {
  const last = words.at(-1) as Name
  const isGivenOnly = titles.length === 0 || /^(?:sir|dame)$/i.test(titles.at(-1)?.text ?? '')
  const firstParticle = names.findIndex(({ isParticle: isSmall }) => isSmall)
  if (words.length === 1 && isGivenOnly && firstParticle < 0) return undefined
  const first = firstParticle >= 0 ? (names[firstParticle] as Name) : last
  const span = { start: first.span.start, end: last.span.end }
  return { text: text.slice(span.start - offset, span.end - offset), span }
}

function withTitles(person: Person, titles: readonly Title[]): Person {
  const [only] = person.words
  return only ? { ...person, titles, given: [], surname: only } : person
}

/** Where the next person of a list can begin: after a comma, a stroke, or `and`. */
function findNext(row: Row, from: number): number {
  for (let at = from; at < row.tokens.length; at++) {
    if (/^(?:[,/&;]|and|or)$/.test(wordAt(row, at))) return at + 1
  }
  return row.tokens.length
}
