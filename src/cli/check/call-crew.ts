import { asksForFixes } from '../arguments/fix-arguments.ts'
import { createKeys, type FindKey } from '../cache/cache-key.ts'
import { type Crew, OneThread } from './crew.ts'
import type { LetterTask, WorkSettings } from './letter-work.ts'
import type { Run } from './run.ts'

/** Who is to work on the letters of a run. */
export async function callCrew(tasks: readonly LetterTask[], run: Run, keepsTexts: boolean): Promise<Crew> {
  const settings = settleWork(tasks.length, run, keepsTexts)
  const findKey: FindKey | undefined = run.cache && createKeys(await run.surroundings.loadRules())
  return new OneThread(settings, findKey)
}

/** What work on letters is to give. */
function settleWork(count: number, { options, cache }: Run, keepsTexts: boolean): WorkSettings {
  const { outputs, includeSource, printConfig, printTree } = options
  const keepsBytes = asksForFixes(options)
  const isAsked = keepsTexts || keepsBytes || includeSource || printConfig || printTree
  return {
    hasOthers: count > 1,
    keepsTexts: isAsked === true || outputs.some(({ format }) => format === 'html'),
    keepsBytes,
    findsKeys: cache !== undefined,
  }
}
