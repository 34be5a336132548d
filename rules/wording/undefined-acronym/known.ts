import type { Facts } from '../../../src/rule/index.ts'
import { AUDIENCES, type Audience, FIELDS } from './fields.ts'
import { GENERAL } from './general.ts'
import { NAMES } from './names.ts'

/** Whose acronyms are known: those of every field, of no field, or of one. */
export type Readers = 'any' | 'general' | Audience

/** The values of the option `audience`. */
export const READERS: readonly Readers[] = ['any', 'general', ...AUDIENCES]

/** Who reads a letter, by the option or, where it says nothing, by what the letter is linted with. */
export function toReaders(option: string, { audience }: Facts): Readers {
  const named = option === 'any' ? (audience ?? '').trim().toLowerCase() : option
  return READERS.find((readers) => readers === named) ?? 'any'
}

/** Whether readers of any field know an acronym. */
export function isCommon(acronym: string): boolean {
  return lists(GENERAL, acronym)
}

/** Whether an acronym is the name of an institution or a firm, which has it like a person. */
export function isName(acronym: string): boolean {
  return lists(NAMES, acronym)
}

/** Whether an acronym is one of a field. */
export function isOfField(acronym: string): boolean {
  return AUDIENCES.some((field) => lists(FIELDS[field], acronym))
}

/** Whether these readers know an acronym of some field, or a name. */
export function isKnownTo(readers: Readers, acronym: string): boolean {
  if (isName(acronym)) return true
  if (readers === 'general') return false
  return readers === 'any' ? isOfField(acronym) : lists(FIELDS[readers], acronym)
}

/** A search in the text is cheaper than a set of it, since a letter asks for few. */
function lists(table: string, acronym: string): boolean {
  let start = table.indexOf(acronym)
  while (start >= 0) {
    const end = start + acronym.length
    if (isGap(table.charAt(start - 1)) && isGap(table.charAt(end))) return true
    start = table.indexOf(acronym, end)
  }
  return false
}

function isGap(character: string): boolean {
  return character.trim() === ''
}
