import {
  foldName,
  isOfficeWord,
  type Letter,
  type Lexicon,
  OPAQUE,
  type Person,
  readPersons,
  type Span,
} from '../../../src/rule/index.ts'
import type { Comparison } from './compare.ts'
import type { Recipient } from './recipients.ts'

const OPENER =
  /^(?:my\s+)?(?:dear(?:est|s)?|respected|esteemed|hello|hi|hey|greetings|good\s+(?:morning|afternoon|evening|day))\b[\s,]*/i

/** The persons of a salutation; none where it has a placeholder, and none without a title beside a group. */
export function readGreeted({ prose }: Letter, { start, end }: Span): Person[] {
  const text = prose.slice(start, end)
  if (/[[\]<>{}_«»*%]/.test(text) || text.includes(OPAQUE)) return []
  const [opener = ''] = OPENER.exec(text) ?? []
  const persons = readPersons(text.slice(opener.length), start + opener.length)
  const isGroup = text.split(/[\s,:]+/).some(isOfficeWord)
  return isGroup ? persons.filter(({ titles }) => titles.length > 0) : persons
}

/** Whether it can be nobody but another person who is greeted. */
export function isDoubtless(
  { paragraphs, prose }: Letter,
  person: Person,
  { is }: Comparison,
  { isSure }: Recipient,
  lexicon: Lexicon,
): boolean {
  if (!isSure) return false
  if (is === 'half') return true
  const address = paragraphs
    .filter(({ part }) => part === 'inside-address')
    .map(({ span }) => foldName(prose.slice(span.start, span.end)))
    .join(' ')
  const names = person.words.filter(({ text }) => text.length > 1)
  if (names.length === 0 || names.some(({ text }) => address.includes(foldName(text)))) return false
  if (person.titles.length > 0) return true
  // Without a title it may be an organisation, which the letter then speaks of, or a phrase: `Valued Customer`.
  return (
    names.length >= 2 &&
    names.every(({ text, span }) => !lexicon.has(text.toLowerCase()) && !recurs(prose, text, span))
  )
}

function recurs(prose: string, name: string, { start, end }: Span): boolean {
  const first = prose.indexOf(name)
  return (first >= 0 && first < start) || prose.indexOf(name, end) >= 0
}
