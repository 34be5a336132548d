import { existsSync } from 'node:fs'
import {
  formatSuppressions,
  parseSuppressions,
  type Suppressions,
  validateSuppressions,
} from '../../config/index.ts'
import type { Suppression } from '../../lint/index.ts'
import { Failure } from '../failure.ts'
import { changeWordList, removeIfEmpty } from '../words/write-word-list.ts'
import { readSuppressions } from './read-suppressions.ts'

/** What is to be put into a file of suppressions, or taken out, by the keys of the letters. */
export interface SuppressionChanges {
  readonly added: Suppressions
  readonly removed: Suppressions
}

/**
 * Changes a file of suppressions, or makes it; whatever else stands in it stays. It is replaced whole or stays as
 * it was, whatever other letterlint changes it.
 *
 * @throws Failure when it cannot be read or written.
 */
export async function changeSuppressions(
  path: string,
  shown: string,
  changes: SuppressionChanges,
  cwd: string,
): Promise<void> {
  // What is wrong with it is told with its place, which is found out here only.
  if (existsSync(path)) await readSuppressions(path, cwd)
  await changeWordList(path, shown, (text) => ({ text: applyChanges(text, shown, changes) }))
}

/**
 * Removes a file of suppressions that holds none.
 *
 * @throws Failure when it cannot be read or removed.
 */
export function removeEmptySuppressions(path: string, shown: string): Promise<void> {
  const holdsNone = (text: string) => [...readText(text, shown)].every(([, entries]) => entries.length === 0)
  return removeIfEmpty(path, shown, holdsNone)
}

function applyChanges(text: string, shown: string, { added, removed }: SuppressionChanges): string {
  const letters = new Map(text === '' ? [] : readText(text, shown))
  for (const [key, entries] of removed) letters.set(key, withoutEach(letters.get(key) ?? [], entries))
  for (const [key, entries] of added) letters.set(key, [...(letters.get(key) ?? []), ...entries])
  return formatSuppressions(letters)
}

/** Between the two readings another program may have spoilt it. */
function readText(text: string, shown: string): Suppressions {
  try {
    const value: unknown = JSON.parse(text)
    if (validateSuppressions(value).length === 0) return parseSuppressions(value)
  } catch {
    // Told below.
  }
  throw new Failure(`the suppressions \`${shown}\` were changed while letterlint was at work`)
}

/** Of entries that are alike as many are taken out as are named. */
function withoutEach(entries: readonly Suppression[], removed: readonly Suppression[]): Suppression[] {
  const counts = new Map<string, number>()
  for (const entry of removed) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1)
  return entries.filter((entry) => {
    const count = counts.get(keyOf(entry)) ?? 0
    counts.set(keyOf(entry), count - 1)
    return count <= 0
  })
}

function keyOf({ rule, text, before, after, reason }: Suppression): string {
  return JSON.stringify([rule, text, before, after, reason])
}
