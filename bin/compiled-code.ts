import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { Module } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** How Node loads a module, by how the file's name ends: what tools that load modules themselves have always used. */
interface LoadingModule {
  exports: unknown
  require(id: string): unknown
}

type LoadModule = (module: LoadingModule, file: string) => unknown

/**
 * Keeps what V8 compiles of the program's files, whose names change with what is in them, in a folder, for the next
 * run. Runs of the same `kind`, from 1 to 255, need much the same code; without one what is there is only read. What
 * Node does itself since 22.8 (`enableCompileCache`) keeps what the first run needed and nothing later, and takes a
 * third more of a cold start.
 */
export function keepCompiledCode(cacheFolder: string, programFolder: string, kind?: number): void {
  const { _extensions: loaders } = Module as unknown as { _extensions: Record<string, LoadModule> }
  const load = loaders['.js'] as LoadModule
  loaders['.cjs'] = (module, file) => {
    if (!file.startsWith(programFolder)) return load(module, file)
    const cacheFile = `${cacheFolder}/${basename(file, '.cjs')}`
    const kept = readKept(cacheFile)
    const code = readWrapped(file)
    // A script that is taken from a cache cannot load plugins: what `import()` asks for is not kept with it.
    if (kept === undefined && code.includes('import(')) return load(module, file)
    const run = compileKept(code, file, { cacheFile, kept, kind })
    const require = (id: string) => module.require(id)
    return run.call(module.exports, module.exports, require, module, file, programFolder)
  }
}

const WRAP = { before: '(function (exports, require, module, __filename, __dirname) {', after: '\n})' }

/** The text of a file of the program, which is ASCII, as the function that Node makes of a module's. */
function readWrapped(file: string): string {
  const { before, after } = WRAP
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    // In one piece from the start: to join texts of this length, V8 copies them once more.
    const bytes = Buffer.allocUnsafe(before.length + size + after.length)
    bytes.write(before, 'latin1')
    let end = before.length
    while (end < before.length + size) {
      const count = readSync(descriptor, bytes, end, before.length + size - end, null)
      if (count === 0) break
      end += count
    }
    end += bytes.write(after, end, 'latin1')
    return bytes.toString('latin1', 0, end)
  } finally {
    closeSync(descriptor)
  }
}

type ModuleFunction = (this: unknown, ...variables: unknown[]) => unknown

interface ScriptToKeep {
  readonly script: Script
  readonly cacheFile: string
  /** The kinds of the runs that the code will be of, with this one. */
  readonly runs: readonly number[]
}

/** What is kept when the program ends. */
const toKeep: ScriptToKeep[] = []

interface Keeping {
  readonly cacheFile: string
  readonly kept: Kept | undefined
  readonly kind: number | undefined
}

/** The function of a module's wrapped code: from the cache if it is there, and into it when the program ends. */
function compileKept(code: string, filename: string, { cacheFile, kept, kind }: Keeping): ModuleFunction {
  const cachedData = kept?.data
  const script = new Script(code, { filename, ...(cachedData && { cachedData }) })
  const isFresh = kept !== undefined && !kept.isOld && !script.cachedDataRejected
  const runs = isFresh ? kept.runs : []
  if (kind !== undefined && mayAdd(runs, kind)) {
    if (toKeep.length === 0) process.once('exit', keepAll)
    toKeep.push({ script, cacheFile, runs: [...runs, kind] })
  }
  return script.runInThisContext() as ModuleFunction
}

/**
 * What a run over many letters compiles a run over one would mostly read in vain; and it does not wait for its start.
 */
const LONG_RUN_SECONDS = 2

function keepAll(): void {
  if (process.uptime() < LONG_RUN_SECONDS) toKeep.forEach(keep)
}

/**
 * How many runs of a kind add what they need to a file: the first may have needed little. To write it takes a run a
 * few milliseconds.
 */
const RUNS_OF_A_KIND = 2

/**
 * What stands before the code in a file: the kinds of the runs that it is of, a byte each, and a checksum. V8 wants
 * the code at a multiple of 8.
 */
const HEAD_BYTES = 64
const CHECKSUM_AT = HEAD_BYTES - 4

function mayAdd(runs: readonly number[], kind: number): boolean {
  return runs.length < CHECKSUM_AT && runs.filter((other) => other === kind).length < RUNS_OF_A_KIND
}

/** After which runs add to a file again, with what has been compiled since. */
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** What is kept in a file. */
interface Kept {
  readonly data: Buffer
  readonly runs: readonly number[]
  readonly isOld: boolean
}

/** What is kept in a file; undefined where there is none, where it is damaged, and where somebody else wrote it. */
function readKept(file: string): Kept | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return undefined
  }
  try {
    const { uid, mtimeMs } = fstatSync(descriptor)
    if (process.getuid !== undefined && uid !== process.getuid()) return undefined
    const bytes = readFileSync(descriptor)
    const data = bytes.subarray(HEAD_BYTES)
    if (bytes.readUInt32LE(CHECKSUM_AT) !== checksum(data)) return undefined
    const isOld = Date.now() - mtimeMs > DAY_MILLISECONDS
    const runs = [...bytes.subarray(0, CHECKSUM_AT)].filter((kind) => kind !== 0)
    return { data, runs, isOld }
  } catch {
    return undefined
  } finally {
    closeSync(descriptor)
  }
}

/** Shorter than any block of a disk. */
const CHECKED_EVERY_BYTES = 1024

/**
 * A number that another length, or a block that was never written, as after a crash of the system, makes another. V8
 * does not look whether what it is given is whole, and dies of what is not; to read every byte would take longer than
 * the rest of loading.
 */
function checksum(data: Buffer): number {
  let sum = data.length
  for (let at = 0; at + 4 <= data.length; at += CHECKED_EVERY_BYTES)
    sum = (Math.imul(sum, 31) + data.readInt32LE(at)) | 0
  return sum >>> 0
}

/** Writes what a script has compiled, and forgets files that nothing has used for a month; without a word if it cannot. */
function keep({ script, cacheFile: file, runs }: ScriptToKeep): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    const folder = dirname(file)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const data = script.createCachedData()
    const head = Buffer.alloc(HEAD_BYTES)
    head.set(runs)
    head.writeUInt32LE(checksum(data), CHECKSUM_AT)
    writeFileSync(temporary, Buffer.concat([head, data]), { mode: 0o600 })
    renameSync(temporary, file)
    for (const name of readdirSync(folder)) {
      if (Date.now() - statSync(join(folder, name)).mtimeMs > 30 * DAY_MILLISECONDS)
        rmSync(join(folder, name))
    }
  } catch {
    rmSync(temporary, { force: true })
  }
}
