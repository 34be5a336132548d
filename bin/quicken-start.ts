import { fstatSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { findCacheFolder } from './cache-folder.ts'
import { keepCompiledCode } from './compiled-code.ts'

/**
 * Has V8 collect what is left of letters when memory has grown by half of what was in use, and not to some times as
 * much: a thousand letters take 90 MB less, for 20 ms. Code that is kept compiled is of use only to runs with the same
 * flags, so that all have it.
 */
const SPARE_MEMORY = '--heap-growing-percent=50'

/**
 * Has V8 optimise a function only when it has run some seven times as often as usual: for one letter that never pays,
 * and takes the processor a third of its time; for a thousand it pays no less.
 */
const LATE_OPTIMISATION = {
  /** As V8 knew it up to Node 20. */
  old: ['--interrupt-budget=1000000'],
  new: ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=25000'],
}

/**
 * What V8 is to do otherwise in a program that lives for the blink of an eye. A pattern is run a few times only:
 * polishing its byte code takes longer than running it, and so does compiling it for the processor before it has been
 * run often. Together these are a sixth of the time for one letter.
 */
const FLAGS = ['--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=20', SPARE_MEMORY]

/** Makes this process start sooner: patterns are compiled in a hurry, and code is kept compiled from run to run. */
export function quickenStart(process: NodeJS.Process): void {
  const late = process.versions.v8.startsWith('11.3.') ? LATE_OPTIMISATION.old : LATE_OPTIMISATION.new
  for (const flag of [...FLAGS, ...late]) setFlagsFromString(flag)
  keepCode(process, kindOf(process.argv.slice(2)))
}

/** Makes a thread of this process start sooner: flags hold for all of these, and the first keeps the code. */
export function quickenThread(process: NodeJS.Process): void {
  keepCode(process, undefined)
}

function keepCode({ env, platform, versions, arch }: NodeJS.Process, kind: number | undefined): void {
  const folder = findCacheFolder(env, platform)
  if (folder !== undefined) keepCompiledCode(`${folder}/node-${versions.node}-${arch}`, __dirname, kind)
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
