import { fstatSync, type Stats, statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { findCacheFolder } from './cache-folder.ts'
import { keepCompiledCode } from './compiled-code.ts'

/** What V8 is to do otherwise, with the names of V8 up to Node 20 and those after it. */
interface Flags {
  readonly both: readonly string[]
  readonly old?: readonly string[]
  readonly new?: readonly string[]
}

/** What a run is over: a few pages, one long letter, or anything else, such as a folder of letters. */
type Size = 'few' | 'long' | 'many'

/**
 * For every run. A pattern is run a few times only: polishing its byte code takes longer than running it, and so does
 * compiling it for the processor before it has been run often. And a function is optimised only when it has run some
 * seven times as often as usual: for one letter that never pays, and takes the processor a third of its time; for a
 * thousand it pays no less.
 */
const FLAGS: Flags = {
  both: ['--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=20'],
  old: ['--interrupt-budget=1000000'],
  new: ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=25000'],
}

const FLAGS_OF: Readonly<Record<Size, Flags>> = {
  /**
   * Over in the blink of an eye: patterns are compiled as they come, memory is collected by one thread, since others
   * wake longer than that takes, and how a function is used is noted only when it has run some times. Together a tenth
   * of the time for one letter; for a thousand it would be as much more.
   */
  few: {
    both: ['--no-regexp-optimization', '--no-parallel-scavenge'],
    old: [
      '--interrupt-budget-for-feedback-allocation=3000',
      '--interrupt-budget-factor-for-feedback-allocation=24',
    ],
    new: ['--invocation-count-for-feedback-allocation=24'],
  },
  /** Nearly all of its memory is in use to the end, and to look through it for what is not is in vain: a sixth. */
  long: { both: ['--heap-growing-percent=1000'] },
  /**
   * What is left of letters is collected when memory has grown by half of what was in use, and not to some times as
   * much: a thousand letters take 90 MB less, for 20 ms.
   */
  many: { both: ['--heap-growing-percent=50'] },
}

/** Makes this process start sooner: patterns are compiled in a hurry, and code is kept compiled from run to run. */
export function quickenStart(process: NodeJS.Process): void {
  const argv = process.argv.slice(2)
  const size = sizeOf(argv)
  loadNodesOwn(process, size)
  setFlags(FLAGS, process)
  setFlags(FLAGS_OF[size], process)
  keepCode(process, size, kindOf(argv))
}

/** Makes a thread of this process start sooner: flags hold for all of these, and the first keeps the code. */
export function quickenThread(process: NodeJS.Process): void {
  keepCode(process, 'many', undefined)
}

/** Loads what a run needs of Node: once flags are set, Node compiles modules of its own anew. */
function loadNodesOwn({ getBuiltinModule }: NodeJS.Process, size: Size): void {
  const forLetters = size === 'many' ? [] : ['node:os', 'node:process']
  const forTerminal = isLookedAt() ? ['node:tty'] : []
  for (const id of [...forLetters, ...forTerminal]) getBuiltinModule(id)
}

function setFlags(flags: Flags, { versions }: NodeJS.Process): void {
  const named = versions.v8.startsWith('11.3.') ? flags.old : flags.new
  for (const flag of [...flags.both, ...(named ?? [])]) setFlagsFromString(flag)
}

/** Code that is kept compiled is of use only to runs with the same flags. */
function keepCode(
  { env, platform, versions, arch }: NodeJS.Process,
  size: Size,
  kind: number | undefined,
): void {
  const folder = findCacheFolder(env, platform)
  if (folder !== undefined)
    keepCompiledCode(`${folder}/node-${versions.node}-${arch}-${size}`, __dirname, kind)
}

/** Above it, what a run takes to start is little beside what it takes to lint. */
const FEW_BYTES = 1 << 14

/** What a run is over by the files that a command line names: those are the letters, and little else. */
function sizeOf(argv: readonly string[]): Size {
  let files = 0
  let bytes = 0
  for (const word of argv) {
    const stats = findStats(word)
    if (stats === undefined) continue
    files++
    bytes += stats.size
    if (stats.isDirectory() || (files > 1 && bytes >= FEW_BYTES)) return 'many'
  }
  if (files === 0) return 'many'
  return bytes < FEW_BYTES ? 'few' : 'long'
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
