import { dirname, resolve } from 'node:path'
import {
  type Configuration,
  type ConfigurationLayer,
  createResolver,
  type Resolver,
  validateConfiguration,
} from '../../config/index.ts'
import type { Rule } from '../../rule/index.ts'
import { Failure } from '../failure.ts'
import type { IgnorePatterns } from '../files/ignore-files.ts'
import { showPath, toSlashes } from '../show-path.ts'
import { locateDictionaries } from '../words/locate-dictionaries.ts'
import { ignoreWordList, readWordList, type WordList } from '../words/read-words.ts'
import { findConfiguration } from './find-configuration.ts'
import {
  addHouseRules,
  addPlugins,
  describeHouseRules,
  type RulesRequest,
  refuseCode,
} from './gather-rules.ts'
import { isPath, resolveModule } from './load-module.ts'
import {
  type ConfigurationFile,
  folderOfExtended,
  readConfiguration,
  readReferences,
  runsCode,
  toFailure,
} from './read-configuration.ts'

/** Which configuration to load. */
export interface ConfigurationRequest extends RulesRequest {
  /** Absolute; where the look-up begins. */
  readonly startFolder: string
  /** Whether to do without a configuration. */
  readonly none?: boolean | undefined
}

/** A configuration that is right, ready to be asked about letters. */
export interface LoadedConfiguration {
  /** As it is shown to people; undefined when there is none. */
  readonly file?: string
  /** The files it is made of, the extended before the extending. */
  readonly layers: readonly ConfigurationLayer[]
  /** The files of words that they name. */
  readonly wordLists: readonly WordList[]
  /** Letterlint's own rules, then those of plugins, then house rules. */
  readonly rules: readonly Rule[]
  readonly ignore: readonly IgnorePatterns[]
  /** What holds for a letter, by its absolute path. */
  readonly resolve: Resolver
}

/**
 * Finds, reads, and validates a configuration, with all that it extends and its plugins.
 *
 * @throws Failure when there is anything wrong with any of them.
 */
export async function loadConfiguration(request: ConfigurationRequest): Promise<LoadedConfiguration> {
  const { named, none, startFolder, cwd } = request
  const found = named === undefined ? none || findConfiguration(startFolder, cwd) : resolve(cwd, named)
  const files: ConfigurationFile[] = []
  if (typeof found === 'string') await collectFiles(found, dirname(found), request, [], files)
  const withPlugins = await addPlugins(files, request)
  const described = [...withPlugins, ...describeHouseRules(files)]
  for (const file of files) {
    const problems = validateConfiguration(withoutPlugins(file.value), described)
    if (problems.length) throw await toFailure(file, problems)
  }
  const rules = await addHouseRules(files, withPlugins)
  const layers: ConfigurationLayer[] = []
  for (const file of files) {
    const configuration = await locateDictionaries(file)
    layers.push({ configuration, file: file.shown, folder: toSlashes(file.folder) })
  }
  const wordLists = await readNamedWords(files, cwd)
  const resolver = await createResolver([...wordLists.map(toLayer), ...layers], rules)
  const ignore = layers.flatMap(({ configuration: { ignore: patterns = [] }, folder }) =>
    patterns.length ? [{ folder, patterns }] : [],
  )
  return {
    ...(typeof found === 'string' ? { file: showPath(found, cwd) } : {}),
    layers,
    wordLists,
    rules,
    ignore: [...wordLists.map(ignoreWordList), ...ignore],
    resolve: (file) => resolver(toSlashes(file)),
  }
}

/** The words of the files that configurations name; a file that is named twice is read once. */
async function readNamedWords(files: readonly ConfigurationFile[], cwd: string): Promise<WordList[]> {
  const lists = new Map<string, WordList>()
  for (const file of files) {
    const { wordFiles = [] } = file.value as Configuration
    for (const [index, name] of wordFiles.entries()) {
      const path = resolve(dirname(file.path), name)
      try {
        if (!lists.has(path)) lists.set(path, readWordList(path, showPath(path, cwd)))
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        const { message, help } = error
        throw await toFailure(file, [
          { path: ['wordFiles', index], at: 'value', message, ...(help && { help }) },
        ])
      }
    }
  }
  return [...lists.values()]
}

function toLayer({ path, shown, entries }: WordList): ConfigurationLayer {
  const words = entries.map(({ word }) => word)
  return { configuration: { words }, file: shown, folder: toSlashes(dirname(path)) }
}

/** Reads a file after all that it extends; a file that is extended twice is read once. */
async function collectFiles(
  path: string,
  folder: string,
  request: ConfigurationRequest,
  trail: readonly string[],
  files: ConfigurationFile[],
): Promise<void> {
  assertMayRun(path, request)
  const file = await readConfiguration(path, folder, request)
  const names = readReferences(file).extended
  for (const name of names) {
    const extended = resolveModule(name, dirname(path))
    const problem = (message: string, help?: string): Promise<Failure> =>
      toFailure(file, [
        { path: ['extends', ...indexOf(file, name)], at: 'value', message, ...(help && { help }) },
      ])
    if (!extended) {
      throw await problem(`the configuration \`${name}\` is not found`, 'a path begins with `./`')
    }
    if (extended === path || trail.includes(extended)) {
      const circle = [...trail.slice(Math.max(0, trail.indexOf(extended))), path, extended]
      const shown = circle.map((step) => `\`${showPath(step, request.cwd)}\``).join(' → ')
      throw await problem(`configurations extend one another in a circle: ${shown}`)
    }
    if (files.some((known) => known.path === extended)) continue
    const extendedFolder = folderOfExtended(extended, !isPath(name), file)
    await collectFiles(extended, extendedFolder, request, [...trail, path], files)
  }
  files.push(file)
}

function indexOf(file: ConfigurationFile, name: string): number[] {
  const { extends: names } = file.value as Configuration
  return Array.isArray(names) ? [names.indexOf(name)] : []
}

function assertMayRun(path: string, request: ConfigurationRequest): void {
  if (!runsCode(path)) return
  const shown = showPath(path, request.cwd)
  const refusal = refuseCode(request, shown)
  if (!refusal) return
  throw new Failure(`${refusal.why}, and \`${shown}\` was found by look-up`, {
    help: `${refusal.help}, or write it as JSON`,
  })
}

/** Plugins that are given as objects cannot be described to an editor, and are checked when loaded. */
function withoutPlugins(value: unknown): unknown {
  const { plugins } = (value ?? {}) as Configuration
  if (!Array.isArray(plugins)) return value
  const named = plugins.map((plugin) =>
    typeof plugin === 'object' && plugin && 'rules' in plugin ? 'plugin' : plugin,
  )
  return { ...(value as Configuration), plugins: named }
}
