import type { Facts } from '../../../src/rule/index.ts'

/** The words of the names that the facts hold, by how they are in lower case; none of fewer letters. */
export function listFactNames(facts: Facts, minLetters: number): Map<string, string> {
  const { organization, program, recipient, to, aliases = [], mentionsOk = [], applicant } = facts
  const { name, employers = [], universities = [] } = applicant ?? {}
  const all = [
    organization,
    program,
    recipient,
    to,
    name,
    ...aliases,
    ...mentionsOk,
    ...employers,
    ...universities,
  ]
  const words = all.flatMap((fact) => fact?.normalize('NFC').split(/[\s,.()]+/) ?? [])
  return new Map(words.filter((word) => word.length >= minLetters).map((word) => [keyOf(word), word]))
}

/** A name as it is the same in any letter case and with any apostrophe. */
export function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('’', "'")
}
