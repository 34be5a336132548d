import { fstatSync, type Stats, statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { findCacheFolder } from './cache-folder.ts'
import { keepCompiledCode } from './compiled-code.ts'

/** What V8 is to do otherwise, with the names of V8 up to Node 20 and those after it. */
interface Flags {
  readonly both: readonly string[]
  readonly old: readonly string[]
  readonly new: readonly string[]
}

/**
 * For every run. A pattern is run a few times only: polishing its byte code takes longer than running it, and so does
 * compiling it for the processor before it has been run often. Memory is collected when it has grown by half of what
 * was in use, and not to some times as much: a thousand letters take 90 MB less, for 20 ms. And a function is optimised
 * only when it has run some seven times as often as usual: for one letter that never pays, and takes the processor a
 * third of its time; for a thousand it pays no less.
 */
const FLAGS: Flags = {
  both: ['--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=20', '--heap-growing-percent=50'],
  old: ['--interrupt-budget=1000000'],
  new: ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=25000'],
}

/**
 * For a run over a few pages, which is over in the blink of an eye: patterns are compiled as they come, memory is
 * collected by one thread, since others wake longer than that takes, and how a function is used is noted only when it
 * has run some times. Together a tenth of the time for one letter, and as much more for a thousand.
 */
const FLAGS_FOR_FEW: Flags = {
  both: ['--no-regexp-optimization', '--no-parallel-scavenge'],
  old: [
    '--interrupt-budget-for-feedback-allocation=3000',
    '--interrupt-budget-factor-for-feedback-allocation=24',
  ],
  new: ['--invocation-count-for-feedback-allocation=24'],
}

/** Makes this process start sooner: patterns are compiled in a hurry, and code is kept compiled from run to run. */
export function quickenStart(process: NodeJS.Process): void {
  const argv = process.argv.slice(2)
  const isFew = hasFewPages(argv)
  loadNodesOwn(process)
  setFlags(FLAGS, process)
  if (isFew) setFlags(FLAGS_FOR_FEW, process)
  keepCode(process, isFew ? 'few' : 'many', kindOf(argv))
}

/** Makes a thread of this process start sooner: flags hold for all of these, and the first keeps the code. */
export function quickenThread(process: NodeJS.Process): void {
  keepCode(process, 'many', undefined)
}

/** Loads what nearly every run needs of Node: once flags are set, Node compiles modules of its own anew. */
function loadNodesOwn({ getBuiltinModule }: NodeJS.Process): void {
  for (const id of ['node:os', 'node:process', ...(isLookedAt() ? ['node:tty'] : [])]) getBuiltinModule(id)
}

function setFlags(flags: Flags, { versions }: NodeJS.Process): void {
  const named = versions.v8.startsWith('11.3.') ? flags.old : flags.new
  for (const flag of [...flags.both, ...named]) setFlagsFromString(flag)
}

/** Code that is kept compiled is of use only to runs with the same flags: `few` or `many`. */
function keepCode(
  { env, platform, versions, arch }: NodeJS.Process,
  flags: string,
  kind: number | undefined,
): void {
  const folder = findCacheFolder(env, platform)
  if (folder !== undefined)
    keepCompiledCode(`${folder}/node-${versions.node}-${arch}-${flags}`, __dirname, kind)
}

/** Above it, what a run takes to start is little beside what it takes to lint. */
const FEW_BYTES = 1 << 14

/** Whether the files that a command line names are few pages, all in all: those are the letters, and little else. */
function hasFewPages(argv: readonly string[]): boolean {
  let bytes = 0
  for (const word of argv) {
    const stats = findStats(word)
    if (stats?.isDirectory()) return false
    bytes += stats?.size ?? 0
  }
  return bytes > 0 && bytes < FEW_BYTES
}

function findStats(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** What tells runs apart that need different code: their flags, with the format, and whether a person looks on. */
function kindOf(argv: readonly string[]): number {
  const flags = argv.filter(
    (word, at) => word.startsWith('-') || /^(?:-f|--format)$/.test(argv[at - 1] ?? ''),
  )
  let hash = isLookedAt() ? 1 : 0
  for (const character of flags.join(' ')) hash = (hash * 31 + character.charCodeAt(0)) % 255
  return hash + 1
}

function isLookedAt(): boolean {
  try {
    return fstatSync(1).isCharacterDevice()
  } catch {
    // Not every system tells of its terminals.
    return true
  }
}
