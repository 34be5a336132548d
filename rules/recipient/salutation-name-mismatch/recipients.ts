import {
  type Facts,
  isOfficeWord,
  isSameName,
  type Letter,
  type Paragraph,
  type Person,
  readPerson,
  readPersons,
  type Span,
  slice,
} from '../../../src/rule/index.ts'

/** A person to whom the letter may be addressed, besides what the salutation says. */
export interface Recipient {
  readonly person: Person
  /** As it is written there. */
  readonly text: string
  /** None where it comes from the facts, whose place no span can show. */
  readonly span?: Span
  /** Whether it is doubtless the one who is written to, so that quite another name is a mistake too. */
  readonly isSure: boolean
}

const LABEL =
  /^(?:to|attn|att|attention|fao|c\/o|care of|for the attention of)\b(?:\s?[.:])?[ \t]+(?:of[ \t]+)?/i
const HEADER = /^(?:to|cc|bcc)[ \t]*:/i
/** What may stand behind a name on its line. */
const AFTER_NAME = /^(?:['’]?\s*$|,|\s*[(<|;/–—-])/
/** An office that one person holds. */
const PERSONAL_OFFICE =
  /\b(?:administrator|chair(?:man|woman|person)?|chief|coordinator|curator|dean|director|editor|founder|head|lead|lecturer|manager|officer|owner|partner|president|principal|professor|recruiter|registrar|researcher|scientist|secretary|superintendent|supervisor|ceo|cto|cfo)\b/i

/** No address is longer; it bounds the comparison of each with each. */
const MOST_LINES = 40

/** The persons that the address, the header of an e-mail, and the facts name. */
export function findRecipients(letter: Letter, facts: Facts): Recipient[] {
  const lines = letter.paragraphs.filter(({ part }) => part === 'inside-address').slice(0, MOST_LINES)
  const writers = findWriters(letter, facts)
  const found = lines.flatMap((line, index) => readLine(letter, line, lines.slice(index + 1, index + 3)))
  return [...readFacts(facts), ...found].filter(
    ({ person }) => !writers.some((writer) => isOne(writer, person)),
  )
}

/** Those who write: a sender's block that is taken for the address says nothing of the one who is written to. */
function findWriters(letter: Letter, { applicant }: Facts): Person[] {
  const lines = letter.paragraphs
    .filter(({ part }) => part === 'signature' || part === 'sender')
    .slice(0, MOST_LINES)
    .map(({ span }) => letter.prose.slice(span.start, span.end))
  return [...lines, applicant?.name ?? ''].flatMap((line) => readPerson(line) ?? [])
}

function isOne(writer: Person, person: Person): boolean {
  const last = writer.words.at(-1)?.text ?? ''
  return person.words.some(({ text }) => isSameName(text, last))
}

function readLine(letter: Letter, line: Paragraph, following: readonly Paragraph[]): Recipient[] {
  const text = letter.prose.slice(line.span.start, line.span.end)
  const [header] = HEADER.exec(text) ?? []
  if (header) {
    const isCopy = !/^to/i.test(header)
    const persons = readPersons(text.slice(header.length), line.span.start + header.length)
    return persons.map((person) => toRecipient(letter, person, !isCopy && isTitled(person)))
  }
  const [label = ''] = LABEL.exec(text) ?? []
  const person = readPerson(text.slice(label.length), line.span.start + label.length)
  if (!person || (!isTitled(person) && /\d/.test(text))) return []
  const rest = text.slice(person.span.end - line.span.start).replace(/^\./, '')
  if (isTitled(person) && /^\s*(?:and|&)\s/.test(rest)) {
    const persons = readPersons(text.slice(label.length), line.span.start + label.length)
    return persons.map((one) => toRecipient(letter, one, isTitled(one)))
  }
  if (!AFTER_NAME.test(rest)) return []
  // In whose care a letter is sent need not be the one who reads it.
  if (isTitled(person)) return [toRecipient(letter, person, !/^c/i.test(label))]
  const holdsOffice = /^,/.test(rest) && PERSONAL_OFFICE.test(rest)
  const isFirst = letter.children.some(
    ({ name, span }) => name === line.part && span.start === line.span.start,
  )
  if (!(isFirst || label) || person.words.length < 2) return []
  return [toRecipient(letter, person, holdsOffice || (isFirst && isOfficeBelow(letter, following)))]
}

/** `Amy Kincaid` over `Head of Research` over the name of the organisation; a firm has no office below its name. */
function isOfficeBelow(letter: Letter, following: readonly Paragraph[]): boolean {
  const [office = '', organization = ''] = following.map(({ span }) =>
    letter.prose.slice(span.start, span.end),
  )
  return PERSONAL_OFFICE.test(office) && organization !== '' && !/\d/.test(office + organization)
}

function readFacts({ recipient = '', to = '', organization = '' }: Facts): Recipient[] {
  const written = [recipient, to].flatMap((fact) => {
    const isOrganization = isSameName(fact, organization) || fact.split(/\s+/).some(isOfficeWord)
    const person = isOrganization ? undefined : readPerson(fact)
    return person && (isTitled(person) || fact === recipient)
      ? [{ person, text: fact.slice(person.span.start, person.span.end), isSure: true }]
      : []
  })
  return written.slice(0, 1)
}

function toRecipient({ source }: Letter, person: Person, isSure: boolean): Recipient {
  return { person, span: person.span, text: slice(source, person.span), isSure }
}

/** Whether a title stands before a name, such as only persons have. */
function isTitled({ titles, words }: Person): boolean {
  return titles.some(({ kind }) => kind !== 'other') || (titles.length > 0 && words.length > 1)
}
