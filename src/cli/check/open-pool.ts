import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { asksForFixes } from '../arguments/fix-arguments.ts'
import type { FindKey } from '../cache/cache-key.ts'
import type { LetterTask, WorkSettings } from './letter-work.ts'
import { hasKnownRules } from './lint-request.ts'
import { OneThread, type Pool } from './pool.ts'
import type { Run } from './run.ts'

/** How many threads there are at most, where nobody says: each holds all rules and words once more. */
const MOST_THREADS = 8

/** As much of letters as takes longer to lint than it takes to start a thread for it. */
const BYTES_PER_THREAD = 250_000

/**
 * Who is to work on the letters of a run: several threads, where that pays and no plugin has rules, of which
 * nobody knows whether they could do without one another; and where no rule is timed, which is of use only while
 * nothing else happens.
 */
export async function openPool(tasks: readonly LetterTask[], run: Run, keepsTexts: boolean): Promise<Pool> {
  const settings = settleWork(tasks.length, run, keepsTexts)
  const findKey = run.cache && (await createFindKey(run))
  const own = new OneThread(settings, findKey)
  const { threadFile: file, cwd } = run.surroundings
  if (file === undefined || run.timing) return own
  const count = countThreads(tasks, run)
  if (count < 2 || !(await areAllKnown(tasks, run))) return own
  const { ThreadPool } = await import('./threads/thread-pool.ts')
  return new ThreadPool(own, tasks, { count, file, cwd, settings })
}

async function createFindKey({ surroundings }: Run): Promise<FindKey> {
  const { createKeys } = await import('../cache/cache-key.ts')
  return createKeys(await surroundings.loadRules())
}

/** What work on letters is to give. */
function settleWork(count: number, { options, cache }: Run, keepsTexts: boolean): WorkSettings {
  const { printConfig, printTree } = options
  const keepsBytes = asksForFixes(options)
  return {
    hasOthers: count > 1,
    keepsTexts: keepsTexts || keepsBytes || printConfig === true || printTree === true,
    keepsBytes,
    findsKeys: cache !== undefined,
  }
}

/** How many threads are wanted; as many as are asked for, or as there is work and room for. */
function countThreads(tasks: readonly LetterTask[], { options: { threads } }: Run): number {
  if (threads !== undefined) return Math.min(threads, tasks.length)
  if (tasks.length < 2) return 1
  let [bytes, count] = [0, 1]
  for (const { file, given } of tasks) {
    bytes += given ? given.bytes.length : sizeOf(file)
    count = Math.floor(bytes / BYTES_PER_THREAD)
    if (count >= MOST_THREADS) break
  }
  if (count < 2) return 1
  return Math.min(count, MOST_THREADS, availableParallelism(), tasks.length)
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    // Why it cannot be read is told by whoever reads it.
    return 0
  }
}

async function areAllKnown(tasks: readonly LetterTask[], { surroundings }: Run): Promise<boolean> {
  const own = new Set(await surroundings.loadRules())
  return [...new Set(tasks.map(({ request }) => request))].every((request) => hasKnownRules(request, own))
}
