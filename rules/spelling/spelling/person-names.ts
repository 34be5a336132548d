import {
  isCapitalized,
  isNameCharacter,
  type Letter,
  listRuns,
  type Paragraph,
  type PartName,
  readPerson,
  readPersons,
  slice,
  titleKindOf,
} from '../../../src/rule/index.ts'
import type { Surroundings } from './doubt.ts'

/** Where a line that reads like a name is one, or a street that is named for somebody. */
const OWN_LINES: ReadonlySet<PartName> = new Set(['sender', 'signature'])

/** In lower case, the words that name persons for certain: those of the facts and of the letter's frame. */
export function collectPersonNames({ source, facts, paragraphs }: Letter): Set<string> {
  const told = [facts.applicant?.name, facts.recipient].filter((name) => name !== undefined)
  const names = new Set(told.flatMap((name) => listRuns(name.toLowerCase(), isNameCharacter)))
  for (const paragraph of paragraphs) {
    for (const { words } of readFrame(paragraph, slice(source, paragraph.span))) {
      for (const { text } of words) names.add(text.toLowerCase())
    }
  }
  return names
}

function readFrame({ part, words: [opening] }: Paragraph, text: string) {
  if (OWN_LINES.has(part)) return text.split(/\r\n|[\n\r]/).flatMap((line) => readPerson(line.trim()) ?? [])
  // The first word of a salutation is its opening: `Dear`.
  if (part === 'salutation' && opening) return readPersons(text.slice(opening.text.length).trim())
  return []
}

/** Whether a word with a capital names a person: by facts or frame, or behind a title or a given name. */
export function isNameOfPerson(
  text: string,
  { paragraph, index, isPerson, acceptance }: Surroundings,
): boolean {
  if (!isCapitalized(text)) return false
  if (isPerson(text.toLowerCase())) return true
  const before = paragraph.words[index - 1]?.text
  if (before === undefined || !isCapitalized(before)) return false
  return titleKindOf(before) !== undefined || !acceptance.lexicon.has(before.toLowerCase())
}
