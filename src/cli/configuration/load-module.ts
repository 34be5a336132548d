import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from '../failure.ts'
import { isStandalone } from '../files/program-files.ts'
import { showPath } from '../show-path.ts'

/** Whether a name stands for a path, not for a package. */
export function isPath(name: string): boolean {
  return /^\.\.?(?:[\\/]|$)/.test(name) || isAbsolute(name)
}

/** The absolute path of the module that a path or package stands for; undefined when there is none. */
export function resolveModule(name: string, folder: string): string | undefined {
  if (isPath(name)) {
    const file = resolve(folder, name)
    return existsSync(file) ? file : undefined
  }
  const require = createRequire(join(folder, 'package.json'))
  try {
    return require.resolve(name)
  } catch {
    // `require` sees nothing of a package that is exported to `import` alone.
    return resolveImportOnly(name, require.resolve.paths(name) ?? [])
  }
}

function resolveImportOnly(name: string, folders: readonly string[]): string | undefined {
  const [, packageName = '', subpath = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(name) ?? []
  for (const folder of folders) {
    const manifest = join(folder, packageName, 'package.json')
    if (!existsSync(manifest)) continue
    const target = pickTarget(readExports(manifest), `.${subpath}`)
    const file = target && join(folder, packageName, target)
    return file && existsSync(file) ? file : undefined
  }
  return undefined
}

function readExports(manifest: string): unknown {
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { exports?: unknown }).exports
  } catch {
    return undefined
  }
}

function pickTarget(exports: unknown, subpath: string): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  for (const [key, target] of Object.entries(exports)) {
    if (key === subpath || key === 'node' || key === 'import' || key === 'default') {
      const picked = pickTarget(target, subpath)
      if (picked) return picked
    }
  }
  return undefined
}

/** Where a module stands in the run. */
export interface ModuleContext {
  readonly cwd: string
  /** Changed between two runs in one process, it makes the second see a changed file. */
  readonly version?: number | undefined
}

/**
 * Imports a JavaScript or TypeScript module by its absolute path.
 *
 * @throws Failure when it cannot be loaded, or when TypeScript needs a newer Node or jiti.
 */
export async function importModule(file: string, context: ModuleContext): Promise<Record<string, unknown>> {
  const isTypeScript = /\.[cm]?ts$/.test(file)
  const runsTypeScript = Boolean((process.features as { typescript?: unknown }).typescript)
  try {
    if (isTypeScript && !runsTypeScript) return await importWithJiti(file, context)
    if (isStandalone) await importOwnModules()
    return (await import(addressOf(file, context))) as Record<string, unknown>
  } catch (error) {
    if (error instanceof Failure) throw error
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]
    const help = helpFor(error)
    const shown = showPath(file, context.cwd)
    throw new Failure(`cannot load \`${shown}\`: ${reason}`, { help, file: shown })
  }
}

/** What the executable offers (see `bin/standalone.ts`) is imported once; then it can be required, too. */
async function importOwnModules(): Promise<void> {
  for (const name of ['letterlint', 'letterlint/rule', 'letterlint/rules']) await import(name)
}

/** What is imported in place of a file, so that a later version of it is read anew. */
function addressOf(file: string, { version }: ModuleContext): string {
  const url = pathToFileURL(file)
  if (version !== undefined) {
    // Bun leaves versions of files aside, and forgets what is taken from here.
    if (isStandalone) delete createRequire(file).cache[file]
    else url.searchParams.set('version', String(version))
  }
  return url.href
}

function helpFor(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') {
    return 'Node only strips types: write it without enums, namespaces, and parameter properties'
  }
  if (code === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING') {
    return 'Node does not run TypeScript in node_modules: a package has to ship JavaScript'
  }
  return undefined
}

interface Jiti {
  readonly createJiti: (
    from: string,
    options: object,
  ) => { import(file: string): Promise<Record<string, unknown>> }
}

async function importWithJiti(file: string, { cwd }: ModuleContext): Promise<Record<string, unknown>> {
  let jitiFile: string
  try {
    jitiFile = createRequire(file).resolve('jiti')
  } catch {
    const shown = showPath(file, cwd)
    const sentence = `\`${shown}\` is TypeScript, which Node ${process.versions.node} does not run`
    throw new Failure(sentence, {
      help: 'use Node 22.18 or newer, or install `jiti` in the project: `npm install --save-dev jiti`',
      file: shown,
    })
  }
  const { createJiti } = createRequire(file)(jitiFile) as Jiti
  return await createJiti(file, { moduleCache: false, fsCache: false }).import(file)
}
