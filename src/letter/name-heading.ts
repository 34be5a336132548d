import { isCapitalized, isLetter, isLetterAt, listRuns, type Source, slice } from '../source/index.ts'
import type { PartName } from './letter.ts'
import type { Line } from './line.ts'
import {
  findHeader,
  hasAddress,
  hasContact,
  hasOrganization,
  hasRecipient,
  isDate,
  isLabelledSubject,
  isName,
  isProse,
  isSubject,
  splitWords,
} from './recognize-line.ts'

interface Heading {
  readonly source: Source
  readonly lines: readonly Line[]
  /** Filled in. */
  readonly parts: PartName[]
  /** Index of the salutation's line, or -1. */
  readonly salutation: number
  /** Index of the line of the complimentary close, or -1. */
  readonly close: number
}

/** A run of lines before the body that nothing says anything of but what stands in them. */
interface Block {
  readonly first: number
  readonly end: number
  readonly isAfterDate: boolean
}

const HEADER_PARTS: Readonly<Record<string, PartName>> = {
  from: 'sender',
  'reply-to': 'sender',
  to: 'inside-address',
  cc: 'inside-address',
  bcc: 'inside-address',
  subject: 'subject',
  date: 'date',
  sent: 'date',
}

/** Names the parts before the body, and the subject that may follow the salutation. Gives where the body begins. */
export function nameHeading(heading: Heading): number {
  const { lines, parts, salutation } = heading
  const end = salutation >= 0 ? salutation : findHeadingEnd(heading)
  nameLinesBefore(heading, end)
  if (salutation < 0) return end
  parts[salutation] = 'salutation'
  const next = lines[salutation + 1]
  if (!next || !isSubjectAfter(next, lines[salutation + 2])) return salutation + 1
  parts[salutation + 1] = 'subject'
  return salutation + 2
}

function isSubjectAfter(line: Line, next: Line | undefined): boolean {
  const standsAlone = next === undefined || next.stanza !== line.stanza
  return (
    isLabelledSubject(line.text) || (standsAlone && line.isStrong) || (standsAlone && isSubject(line.text))
  )
}

/** Without a salutation, the lines before the first prose are a heading only on evidence. */
function findHeadingEnd({ source, lines, close }: Heading): number {
  const limit = close >= 0 ? close : lines.length
  let end = 0
  while (end < limit && !isBody(lines[end] as Line)) end++
  // A short line before the body's first long line, in the same stanza, is the body's own.
  while (
    end > 0 &&
    end < limit &&
    lines[end - 1]?.stanza === lines[end]?.stanza &&
    !isMark(lines[end - 1] as Line)
  )
    end--
  if (end === limit && close < 0 && !lines.some((line) => line.kind !== 'heading' && isMark(line))) {
    return lines[0]?.kind === 'heading' ? 1 : 0
  }
  const hasEvidence = lines.slice(0, end).some((line) => isMark(line) || hasContact(slice(source, line.span)))
  return hasEvidence ? end : 0
}

function isMark(line: Line): boolean {
  return (
    line.kind === 'heading' ||
    isDate(line.text) ||
    isLabelledSubject(line.text) ||
    findHeader(line.text) !== undefined
  )
}

function isBody(line: Line): boolean {
  return line.kind === 'list-item' || (isProse(line.text) && !isMark(line) && !isSubject(line.text))
}

function nameLinesBefore(heading: Heading, end: number): void {
  const { lines, parts } = heading
  const blocks: Block[] = []
  let isAfterDate = false
  let first = -1
  const finish = (index: number) => {
    if (first >= 0) blocks.push({ first, end: index, isAfterDate })
    first = -1
  }
  for (let i = 0; i < end; i++) {
    const part = nameMarkedLine(heading, i, end)
    if (part !== undefined || lines[i]?.stanza !== lines[i - 1]?.stanza) finish(i)
    if (part === undefined) first = first < 0 ? i : first
    else parts[i] = part
    isAfterDate ||= part === 'date'
  }
  finish(end)
  nameBlocks(heading, blocks, isAfterDate)
}

/** The part of a line that says itself what it is. */
function nameMarkedLine(
  { source, lines, parts, salutation }: Heading,
  index: number,
  end: number,
): PartName | undefined {
  const line = lines[index] as Line
  const header = findHeader(line.text)
  if (header) return HEADER_PARTS[header]
  if (isDate(line.text)) return 'date'
  if (isLabelledSubject(line.text)) return 'subject'
  const previous = lines[index - 1]
  const next = lines[index + 1]
  if (
    previous &&
    parts[index - 1] === 'subject' &&
    previous.stanza === line.stanza &&
    next?.stanza !== line.stanza
  ) {
    return 'subject'
  }
  const isLetterhead = isName(line.text) && !isSubject(line.text) && next !== undefined && index + 1 < end
  if (line.kind === 'heading')
    return isLetterhead && hasAddress(slice(source, next.span)) ? 'sender' : 'subject'
  const standsAlone = previous?.stanza !== line.stanza && next?.stanza !== line.stanza
  if ((standsAlone || index === end - 1) && isSubject(line.text)) return 'subject'
  if (standsAlone && line.isStrong && !isLetterhead) return 'subject'
  if (!isProse(line.text)) return undefined
  const isUnlabelled = standsAlone && index === end - 1 && salutation === end && index > 0
  return isUnlabelled && !/[.!?]["”’)]*$/.test(line.text) ? 'subject' : 'body'
}

/** Names address blocks as sender or inside address, by what stands in them and where they stand. */
function nameBlocks(heading: Heading, blocks: readonly Block[], hasDate: boolean): void {
  const recipientNames = salutationNames(heading)
  const senderNames = signatureNames(heading)
  // A date above or below all the blocks says nothing of which is which.
  const datesTell =
    blocks.length === 1 || blocks.some((block) => block.isAfterDate !== blocks[0]?.isAfterDate)
  blocks.forEach((block, index) => {
    const lines = heading.lines.slice(block.first, block.end)
    const isFirst = index === 0
    const isLast = index === blocks.length - 1
    let score = 0
    if (lines.some((line) => hasContact(slice(heading.source, line.span)))) score += 2
    if (lines.some((line) => hasWord(line, senderNames))) score += 3
    if (lines.some((line) => hasWord(line, recipientNames))) score -= 3
    if (lines.some((line) => hasRecipient(line.text))) score -= 2
    if (lines.some((line) => hasOrganization(line.text))) score -= 1
    if (hasDate && datesTell) score += block.isAfterDate ? -2 : 1
    if (isFirst && !isLast) score += 1.5
    if (isLast && !isFirst) score -= 1
    const part = score > 0 ? 'sender' : 'inside-address'
    heading.parts.fill(part, block.first, block.end)
  })
}

const COMMON =
  /^(?:dear|professor|prof|doctor|dr|mr|mrs|ms|mx|sir|madam|hiring|manager|committee|team|members?|to|whom|it|may|concern|hello|hi|the|of|and)$/i

function salutationNames({ lines, salutation }: Heading): ReadonlySet<string> {
  return capitalized(lines[salutation]?.text ?? '')
}

function signatureNames({ lines, close }: Heading): ReadonlySet<string> {
  const line = close >= 0 ? lines[close + 1] : lines.at(-1)
  return line && isName(line.text) ? capitalized(line.text) : new Set()
}

function capitalized(text: string): ReadonlySet<string> {
  const words = splitWords(text.slice(0, 200)).map(bareWord)
  return new Set(words.filter((word) => isCapitalized(word) && isLetterAt(word, 1) && !COMMON.test(word)))
}

function hasWord(line: Line, names: ReadonlySet<string>): boolean {
  return names.size > 0 && splitWords(line.text).some((word) => names.has(bareWord(word)))
}

/** A word without marks beside it or within; of accents, only those stay that are one character with their letter. */
function bareWord(word: string): string {
  return listRuns(
    word,
    (point) => isLetter(point) || point === 0x27 || point === 0x2019 || point === 0x2d,
  ).join('')
}
