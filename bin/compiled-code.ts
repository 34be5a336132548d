import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import * as module from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** Where Node compiles the text of a module: the place that tools which compile modules themselves have always used. */
interface CompilingModule {
  exports: unknown
  require(id: string): unknown
  _compile(code: string, file: string, ...rest: unknown[]): unknown
}

/** Since Node 22.8. */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown }

/**
 * Keeps what V8 compiles of the program's files in a folder, for the next run. Node does that by itself since 22.8;
 * before, it is done here, for files whose names change with what is in them. A thread `onlyReads` what the program
 * itself keeps.
 */
export function keepCompiledCode(cacheFolder: string, programFolder: string, onlyReads = false): void {
  if (enableCompileCache) {
    enableCompileCache(cacheFolder)
    return
  }
  const prototype = module.Module.prototype as unknown as CompilingModule
  const compile = prototype._compile
  prototype._compile = function (code, file, ...rest) {
    // A script that is taken from a cache cannot load plugins: what `import()` asks for is not kept with it.
    if (!file.startsWith(programFolder) || code.includes('import('))
      return compile.call(this, code, file, ...rest)
    const run = compileKept(code, file, `${cacheFolder}/${basename(file, '.cjs')}`, onlyReads)
    const require = (id: string) => this.require(id)
    return run.call(this.exports, this.exports, require, this, file, programFolder)
  }
}

type ModuleFunction = (this: unknown, ...variables: unknown[]) => unknown

interface ScriptToKeep {
  readonly script: Script
  readonly cacheFile: string
}

/** What is kept when the program ends. */
const toKeep: ScriptToKeep[] = []

/** The function that Node makes of a module's code: from the cache if it is there, and into it when the program ends. */
function compileKept(code: string, filename: string, cacheFile: string, onlyReads: boolean): ModuleFunction {
  const kept = readKept(cacheFile)
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`
  const cachedData = kept?.data
  const script = new Script(wrapped, { filename, ...(cachedData && { cachedData }) })
  if (!onlyReads && (!kept || kept.isOld || script.cachedDataRejected)) {
    if (toKeep.length === 0) process.once('exit', () => toKeep.forEach(keep))
    toKeep.push({ script, cacheFile })
  }
  return script.runInThisContext() as ModuleFunction
}

/** After which a file is written anew, with what has been compiled since: it holds what its run needed, no more. */
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** What is kept in a file; undefined where there is none, and where somebody else wrote it. */
function readKept(file: string): { data: Buffer; isOld: boolean } | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return undefined
  }
  try {
    const { uid, mtimeMs } = fstatSync(descriptor)
    if (process.getuid !== undefined && uid !== process.getuid()) return undefined
    return { data: readFileSync(descriptor), isOld: Date.now() - mtimeMs > DAY_MILLISECONDS }
  } catch {
    return undefined
  } finally {
    closeSync(descriptor)
  }
}

/** Writes what a script has compiled, and forgets files that nothing has used for a month; without a word if it cannot. */
function keep({ script, cacheFile: file }: ScriptToKeep): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    const folder = dirname(file)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(temporary, script.createCachedData(), { mode: 0o600 })
    renameSync(temporary, file)
    for (const name of readdirSync(folder)) {
      if (Date.now() - statSync(join(folder, name)).mtimeMs > 30 * DAY_MILLISECONDS)
        rmSync(join(folder, name))
    }
  } catch {
    rmSync(temporary, { force: true })
  }
}
