import { contains, type Facts, type Letter, type Span } from '../../../src/rule/index.ts'

/** An event named with a year, where the letter is about taking part in it. */
export interface Edition {
  /** With its year, as written. */
  readonly text: string
  readonly name: string
  readonly year: string
  readonly yearSpan: Span
  readonly span: Span
}

const YEAR = /(?:19|20)\d\d/g
const NAME_BEFORE = /(?:^|[^A-Za-z])([A-Z][A-Za-z]{2,30})[-–’'\s]{0,2}$/
const WISH =
  /\b(?:appl(?:y|ying|ication)|participat(?:e|ing|ion)|attend(?:ing)?|join(?:ing)?|would|will|hope|look(?:ing)? forward|admission|candidate)\b/i
/** Where there are editions, more than one may be meant. */
const OTHER_TIME =
  /\b(?:attended|participated|presented|published|won|took|was|were|had|since|last|previous|past|earlier|former|alumn\w+|editions?|again|next|later|already|after|before|until|first|second|third|year|years|both)\b/i

/** Two years for the one event that the letter is about: the right one first, which is not over yet. */
export function findOtherYear(
  letter: Letter,
  facts: Facts,
  today: string,
): [right: Edition, wrong: Edition] | undefined {
  const known = `${facts.program ?? ''} ${facts.to ?? ''}`.toLowerCase()
  const named = readEditions(letter.prose).filter(
    ({ name }) => known.includes(name.toLowerCase()) || isInitials(name),
  )
  if (named.length < 2 || named.every(({ year }) => year === named[0]?.year)) return undefined
  const wished = named.filter((edition) => isWished(letter, edition, named))
  for (const wrong of wished.slice(1)) {
    const right = wished.find(({ name, year }) => name === wrong.name && year !== wrong.year)
    if (!right) continue
    const isOver = ({ year }: Edition) => year < today.slice(0, 4) && !known.includes(year)
    return known.includes(wrong.year) || (isOver(right) && !isOver(wrong)) ? [wrong, right] : [right, wrong]
  }
  return undefined
}

/** Whether it is what the letter asks for, and not compared with another year in the same sentence. */
function isWished({ paragraphs, prose }: Letter, edition: Edition, all: readonly Edition[]): boolean {
  const paragraph = paragraphs.find(({ span }) => contains(span, edition.span))
  const sentence = paragraph?.sentences.find(({ span }) => contains(span, edition.span))
  if (!sentence || paragraph?.kind === 'quote') return false
  if (all.some(({ span, year }) => year !== edition.year && contains(sentence.span, span))) return false
  if (paragraph?.part === 'subject' || paragraph?.part === 'salutation') return true
  const text = prose.slice(sentence.span.start, sentence.span.end)
  return paragraph?.part === 'body' && WISH.test(text) && !OTHER_TIME.test(text)
}

/** No letter has more; it bounds the comparison of each with each. */
const MOST_EDITIONS = 40
/** Of the longest name, with what is between it and the year. */
const MAX_NAME_UNITS = 34

function readEditions(prose: string): Edition[] {
  const editions: Edition[] = []
  for (const { 0: year, index } of prose.matchAll(YEAR)) {
    const end = index + year.length
    if (/[\d/–-]/.test(prose.charAt(end)) || editions.length >= MOST_EDITIONS) continue
    const name = NAME_BEFORE.exec(prose.slice(Math.max(0, index - MAX_NAME_UNITS), index))?.[1]
    if (name === undefined) continue
    const start = prose.lastIndexOf(name, index)
    editions.push({
      text: prose.slice(start, end),
      name,
      year,
      span: { start, end },
      yearSpan: { start: index, end },
    })
  }
  return editions
}

/** Whether a name has capitals inside, as events have and months have not: `SMILES`, `NeurIPS`. */
function isInitials(name: string): boolean {
  return /[A-Z]/.test(name.slice(1)) && !/^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/.test(name)
}
