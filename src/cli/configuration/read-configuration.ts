import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import {
  configurationDiagnostic,
  describeProblem,
  type KeyPath,
  type Plugin,
  type Problem,
  parseJson,
} from '../../config/index.ts'
import { decodeSource, type Source } from '../../source/index.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { showPath } from '../show-path.ts'
import { importModule, type ModuleContext } from './load-module.ts'

/** A configuration as it was read, not yet known to be right. */
export interface ConfigurationFile {
  /** Absolute. */
  readonly path: string
  /** As it is shown to people. */
  readonly shown: string
  /** Absolute; what patterns are relative to. */
  readonly folder: string
  readonly value: unknown
  /** The text, where faults have a place in it. */
  readonly source?: Source
  /** Where in the text the configuration stands: `letterlint` in a package.json. */
  readonly prefix: KeyPath
}

/** Whether reading a configuration runs its code. */
export function runsCode(file: string): boolean {
  return /\.[cm]?[jt]s$/.test(file)
}

/**
 * Reads a configuration.
 *
 * @throws Failure when it cannot be read, is not JSON, or has no default export.
 */
export async function readConfiguration(
  path: string,
  folder: string,
  context: ModuleContext,
): Promise<ConfigurationFile> {
  const shown = showPath(path, context.cwd)
  if (!existsSync(path)) throw new Failure(`the configuration \`${shown}\` does not exist`, { file: shown })
  if (runsCode(path)) {
    const { default: value } = await importModule(path, context)
    if (value === undefined) {
      throw new Failure(`\`${shown}\` has no default export`, {
        help: 'export the configuration: `export default defineConfig({ … })`',
        file: shown,
      })
    }
    return { path, shown, folder, value, prefix: [] }
  }
  if (!/\.jsonc?$/.test(path)) {
    const help = 'it ends in .json, .jsonc, .js, .mjs, .ts, or .mts'
    throw new Failure(`\`${shown}\` is not the name of a configuration`, { help, file: shown })
  }
  return readJson(path, folder, shown)
}

async function readJson(path: string, folder: string, shown: string): Promise<ConfigurationFile> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const sentence = `cannot read the configuration \`${shown}\`: ${describeSystemError(error)}`
    throw new Failure(sentence, { file: shown })
  }
  const source = decodeSource(bytes, { path: shown, format: 'text' })
  const whole = await parseText(source)
  if (basename(path) !== 'package.json') return { path, shown, folder, value: whole, source, prefix: [] }
  const value = (whole as { letterlint?: unknown } | null)?.letterlint
  return { path, shown, folder, value, source, prefix: ['letterlint'] }
}

async function parseText(source: Source): Promise<unknown> {
  try {
    return JSON.parse(source.text)
  } catch {
    const { value, faults } = await parseJson(source.text)
    // The faults after the first are mostly its echoes.
    const [fault] = faults
    if (!fault) return value
    const diagnostic = configurationDiagnostic(source, fault.span, fault)
    const heading = `cannot read the configuration \`${source.path}\``
    throw new Failure(`${heading}: ${fault.message}`, { frames: [{ source, diagnostic }], heading })
  }
}

/** The failure that problems of a configuration are, with a frame for each where the file has places. */
export async function toFailure(file: ConfigurationFile, problems: readonly Problem[]): Promise<Failure> {
  const { source, prefix } = file
  if (source) return frameProblems(source, prefix, problems)
  const sentences = problems.map((problem) => describeProblem(problem)).join('; ')
  const advice = problems.flatMap((problem) => problem.help ?? []).join('; ')
  return new Failure(`the configuration \`${file.shown}\` cannot be used: ${sentences}`, {
    help: advice || undefined,
    file: file.shown,
  })
}

/** The failure that problems of a JSON file are, each with a frame; `prefix` is where their paths begin. */
export async function frameProblems(
  source: Source,
  prefix: KeyPath,
  problems: readonly Problem[],
  kind: 'configuration' | 'suppressions' = 'configuration',
): Promise<Failure> {
  const { locate } = await parseJson(source.text)
  const frames = problems.map((problem) => {
    const span = locate([...prefix, ...problem.path], problem.at)
    return { source, diagnostic: { ...configurationDiagnostic(source, span, problem), ruleId: kind } }
  })
  const heading = `the ${kind} \`${source.path}\` cannot be used`
  const sentences = problems.map((problem) => describeProblem(problem)).join('; ')
  const help = problems.length === 1 ? problems[0]?.help : undefined
  return new Failure(`${heading}: ${sentences}`, { help, frames, heading })
}

/** What a file asks for before it is validated; what has the wrong type is left to validation. */
export function readReferences({ value }: ConfigurationFile): {
  readonly extended: readonly string[]
  readonly plugins: readonly (string | Plugin)[]
} {
  const { extends: names, plugins } = (value ?? {}) as { extends?: unknown; plugins?: unknown }
  const isPlugin = (plugin: unknown): plugin is string | Plugin =>
    typeof plugin === 'string' || (typeof plugin === 'object' && plugin !== null && 'rules' in plugin)
  return {
    extended: [names].flat().filter((name) => typeof name === 'string'),
    plugins: Array.isArray(plugins) ? plugins.filter(isPlugin) : [],
  }
}

/** The folder that the patterns of an extended file are relative to: a package has no letters of its own. */
export function folderOfExtended(path: string, isPackage: boolean, extending: ConfigurationFile): string {
  return isPackage ? extending.folder : dirname(path)
}
