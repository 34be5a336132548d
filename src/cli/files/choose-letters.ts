import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic/index.ts'
import { lineAt, type Source } from '../../source/index.ts'
import type { CheckOptions } from '../arguments/parse-arguments.ts'
import type { RunLetter } from '../check/gather-letters.ts'
import type { Change, Changes } from './find-changes.ts'

/** Which of the letters that were found are linted, and which of their findings count. */
export interface Choice {
  includes(letter: RunLetter): boolean
  keeps(letter: RunLetter, diagnostic: Diagnostic): boolean
}

/**
 * `--changed` takes a ref, or none: where a path stands behind it that git does not know as a ref, it is one
 * of the paths.
 */
export async function settleChanged(
  paths: readonly string[],
  options: CheckOptions,
  cwd: string,
): Promise<{ paths: readonly string[]; options: CheckOptions }> {
  const { changed } = options
  if (typeof changed !== 'string' || !existsSync(resolve(cwd, changed))) return { paths, options }
  const { isRef } = await import('./find-changes.ts')
  if (isRef(cwd, changed)) return { paths, options }
  return { paths: [changed, ...paths], options: { ...options, changed: true } }
}

/**
 * The choice that flags make among letters in order of path.
 *
 * @throws Failure when git cannot tell what changed.
 */
export async function chooseLetters(
  letters: readonly RunLetter[],
  { changed, wholeLetters, shard }: CheckOptions,
  cwd: string,
): Promise<Choice> {
  const changes = changed === undefined ? undefined : await loadChanges(cwd, changed)
  const chosen = new Set(
    letters.filter(({ file, isStandardInput }) => !changes || isStandardInput || changes.has(file)),
  )
  const part = shard ? [...chosen].filter((_, index) => index % shard.count === shard.index - 1) : chosen
  const included = new Set(part)
  return {
    includes: (letter) => included.has(letter),
    keeps: ({ file, source }, diagnostic) =>
      wholeLetters || touches(changes?.get(file) ?? 'all', source, diagnostic),
  }
}

async function loadChanges(cwd: string, changed: string | true): Promise<Changes> {
  const { findChanges } = await import('./find-changes.ts')
  return findChanges(cwd, changed === true ? undefined : changed)
}

/** Whether a finding is on a changed line. To git a lone CR ends no line, so such a letter counts as a whole. */
function touches(change: Change, source: Source, { span }: Diagnostic): boolean {
  if (change === 'all' || /\r(?!\n)/.test(source.text)) return true
  const first = lineAt(source, span.start)
  const last = lineAt(source, Math.max(span.start, span.end - 1))
  return change.some((range) => range.first <= last && first <= range.last)
}
