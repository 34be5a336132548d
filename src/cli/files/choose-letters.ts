import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic/index.ts'
import type { Rule } from '../../rule/index.ts'
import { lineAt, type Source } from '../../source/index.ts'
import type { CheckOptions } from '../arguments/check-options.ts'
import type { GatheredLetter, RunLetter } from '../check/gather-letters.ts'
import type { Change, Changes } from './find-changes.ts'

/** Which of the letters that were found are linted, and which of their findings count. */
export interface Choice {
  includes(letter: GatheredLetter): boolean
  /** `rule` is that of the diagnostic. */
  keeps(
    letter: Pick<RunLetter, 'file' | 'source'>,
    diagnostic: Diagnostic,
    rule: Pick<Rule, 'category'> | undefined,
  ): boolean
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
  letters: readonly GatheredLetter[],
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
    // What is missing, or stands against another line, may be so for a line that is gone or elsewhere.
    keeps: ({ file, source }, diagnostic, rule) =>
      wholeLetters ||
      rule?.category === 'structure' ||
      diagnostic.span.start === diagnostic.span.end ||
      touches(changes?.get(file) ?? 'all', source, diagnostic),
  }
}

async function loadChanges(cwd: string, changed: string | true): Promise<Changes> {
  const { findChanges } = await import('./find-changes.ts')
  return findChanges(cwd, changed === true ? undefined : changed)
}

/** Whether a finding, or a place that explains it, is on a changed line. To git a lone CR ends no line, so such a letter counts as a whole. */
function touches(change: Change, source: Source, { span, labels }: Diagnostic): boolean {
  if (change === 'all' || /\r(?!\n)/.test(source.text)) return true
  return [span, ...labels.map((label) => label.span)].some(({ start, end }) => {
    const first = lineAt(source, start)
    const last = lineAt(source, Math.max(start, end - 1))
    return change.some((range) => range.first <= last && first <= range.last)
  })
}
