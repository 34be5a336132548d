import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Notice } from '../../diagnostic/index.ts'
import type { Suppression } from '../../lint/index.ts'
import { countNoun } from '../../report/index.ts'
import type { SuppressionsFinder } from './find-suppressions.ts'

/** Suppressions of a file that are of no use, by the keys of their letters. */
export interface UnusedSuppressions {
  /** Absolute. */
  readonly path: string
  /** As it is shown to people. */
  readonly shown: string
  readonly letters: ReadonlyMap<string, readonly Suppression[]>
}

/**
 * What is of no use in the files that were read: to letters that were linted, by rules that ran; and, in a run over
 * all letters that a file names, for letters that are gone, and by rules that compare letters. A file all of which
 * is of use is not among them.
 */
export async function collectUnused({ files }: SuppressionsFinder): Promise<UnusedSuppressions[]> {
  const all: UnusedSuppressions[] = []
  for (const reading of files.values()) {
    // Why a file could not be read has been told with its first letter.
    const file = await reading.catch(() => undefined)
    if (!file) continue
    const { path, shown, suppressions, unused, linted, comparing } = file
    const letters = new Map<string, readonly Suppression[]>()
    const isThere = (key: string) => existsSync(resolve(dirname(path), key))
    const seesAll =
      linted.size > 0 && [...suppressions.keys()].every((key) => linted.has(key) || !isThere(key))
    for (const [key, entries] of suppressions) {
      const gone = seesAll && !linted.has(key) ? entries : []
      const rest = unused.get(key)?.filter(({ rule }) => seesAll || !comparing.has(rule)) ?? gone
      if (rest.length > 0) letters.set(key, rest)
    }
    if (letters.size > 0) all.push({ path, shown, letters })
  }
  return all
}

/** More of one file are counted only. */
const MOST_TOLD = 10

/** Which suppressions are of no use, and what to do. */
export function describeUnused({ shown, letters }: UnusedSuppressions): Notice[] {
  const told = [...letters].flatMap(([key, entries]) =>
    entries.map(({ rule, text }) => `\`${rule}\`${text.trim() && ` at \`${text}\``} in \`${key}\``),
  )
  const messages = told.slice(0, MOST_TOLD).map((one) => `suppressed in \`${shown}\`, but not found: ${one}`)
  const more = told.length - MOST_TOLD
  if (more > 0)
    messages.push(`suppressed in \`${shown}\`, but not found: ${countNoun(more, 'other finding')}`)
  return [
    ...messages.map((message) => ({ level: 'error', message }) as const),
    { level: 'note', message: 'to forget what is not found any more: `--prune-suppressions`' },
  ]
}
