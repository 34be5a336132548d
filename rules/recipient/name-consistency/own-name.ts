import {
  editDistance,
  type Facts,
  foldName,
  isSameName,
  type Letter,
  type NamePart,
  type PartName,
  type Person,
  readPerson,
  type Span,
} from '../../../src/rule/index.ts'

/** A word of the writer's own name in two spellings. */
export interface OwnNameSlip {
  readonly written: NamePart
  readonly known: NamePart
  /** None where the facts know the name. */
  readonly knownSpan?: Span
  readonly isAccents: boolean
}

/** Compares the name under the letter with that above it, and with the facts. */
export function findOwnNameSlip(letter: Letter, { applicant }: Facts): OwnNameSlip | undefined {
  const signature = findFirst(letter, 'signature')
  if (!signature) return undefined
  const known = applicant?.name ? readPerson(applicant.name) : undefined
  const slip = known && compare(signature, known)
  if (slip) return slip
  const sender = findFirst(letter, 'sender')
  const found = sender && compare(signature, sender)
  return found && { ...found, knownSpan: found.known.span }
}

function findFirst({ paragraphs, prose }: Letter, wanted: PartName): Person | undefined {
  for (const { part, span } of paragraphs) {
    if (part !== wanted) continue
    const line = prose.slice(span.start, span.end)
    const [label = ''] = /^(?:from|name)\s?:\s/i.exec(line) ?? []
    const person = readPerson(line.slice(label.length), span.start + label.length)
    if (person && person.words.length > 1) return person
  }
  return undefined
}

/** A word that is nearly the same, while another is just the same: otherwise they are two persons. */
function compare(signature: Person, known: Person): OwnNameSlip | undefined {
  const isIn = (word: NamePart, { words }: Person) => words.some(({ text }) => isWrittenSame(text, word.text))
  if (!signature.words.some((word) => isIn(word, known))) return undefined
  const free = known.words.filter((word) => !isIn(word, signature) && word.text.length > 2)
  for (const written of signature.words) {
    if (isIn(written, known) || written.text.length <= 2) continue
    const accented = free.find(({ text }) => isSameName(text, written.text))
    if (accented)
      return isShouted(accented, written) ? undefined : { written, known: accented, isAccents: true }
    const near = free.find(({ text }) => isNear(text, written.text))
    if (near) return { written, known: near, isAccents: false }
  }
  return undefined
}

function isWrittenSame(a: string, b: string): boolean {
  return a === b || (a.toUpperCase() === b.toUpperCase() && (a === a.toUpperCase() || b === b.toUpperCase()))
}

/** Capitals often go without accents. */
function isShouted(a: NamePart, b: NamePart): boolean {
  return [a, b].some(({ text }) => text === text.toUpperCase())
}

function isNear(a: string, b: string): boolean {
  const [short, long] = [foldName(a), foldName(b)].sort((one, other) => one.length - other.length) as [
    string,
    string,
  ]
  // Kate may sign as Katie in one place and Kat in another; a surname has no short form that is one letter less.
  return short.length >= 4 && !long.startsWith(short) && editDistance(short, long, 1) === 1
}
