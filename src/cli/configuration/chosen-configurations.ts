import type { ResolvedConfiguration } from '../../config/index.ts'
import type { CheckOptions } from '../arguments/check-options.ts'
import { isCiEnvironment, type Surroundings } from '../surroundings.ts'
import { findWordFiles } from '../words/find-words.ts'
import { findConfiguration } from './find-configuration.ts'
import type { LoadedConfiguration } from './load-configuration.ts'

export type { LoadedConfiguration } from './load-configuration.ts'

/** The configurations of a run: the one that is named, or the nearest to each letter. */
export class ChosenConfigurations {
  readonly #options: Pick<CheckOptions, 'config'>
  readonly #surroundings: Surroundings
  readonly #byFolder = new Map<string, Promise<LoadedConfiguration>>()
  readonly #byFiles = new Map<string, Promise<LoadedConfiguration>>()

  constructor(options: Pick<CheckOptions, 'config'>, surroundings: Surroundings) {
    this.#options = options
    this.#surroundings = surroundings
  }

  /**
   * The configuration for the letters of a folder, given as an absolute path.
   *
   * @throws Failure when there is anything wrong with it.
   */
  forFolder(folder: string): Promise<LoadedConfiguration> {
    const known = this.#byFolder.get(folder)
    if (known) return known
    const chosen = this.#choose(folder)
    this.#byFolder.set(folder, chosen)
    return chosen
  }

  /** The same without the files of words that are found by look-up. */
  async configured(folder: string): Promise<LoadedConfiguration> {
    return this.#loadFrom(this.#findFile(folder), folder)
  }

  #loadFrom(file: string | undefined, folder: string): Promise<LoadedConfiguration> {
    return this.#once(file ?? '', () => (file === undefined ? this.#withoutFile() : this.#load(folder)))
  }

  #findFile(folder: string): string | undefined {
    const { config } = this.#options
    if (config === false) return undefined
    return config ?? findConfiguration(folder, this.#surroundings.cwd)
  }

  /** Letters of folders for which the same files say the same get the same configuration. */
  async #choose(folder: string): Promise<LoadedConfiguration> {
    const file = this.#findFile(folder)
    const configured = this.#loadFrom(file, folder)
    const wordFiles = this.#options.config === false ? [] : findWordFiles(folder, this.#surroundings)
    if (wordFiles.length === 0) return configured
    const key = [file ?? '', ...wordFiles.map(({ path }) => path)].join('\n')
    return this.#once(key, async () => {
      const { addFoundWords } = await import('../words/read-words.ts')
      return addFoundWords(await configured, wordFiles, this.#surroundings)
    })
  }

  #once(key: string, load: () => Promise<LoadedConfiguration>): Promise<LoadedConfiguration> {
    const known = this.#byFiles.get(key)
    if (known) return known
    const loaded = load()
    this.#byFiles.set(key, loaded)
    return loaded
  }

  async #withoutFile(): Promise<LoadedConfiguration> {
    return withoutConfiguration(await this.#surroundings.loadRules())
  }

  /** What reads and validates configurations is loaded only where there is one. */
  async #load(folder: string): Promise<LoadedConfiguration> {
    const { loadConfiguration } = await import('./load-configuration.ts')
    const { cwd, environment, loadRules, run: version, isUntrusted } = this.#surroundings
    const { config } = this.#options
    return loadConfiguration({
      cwd,
      version,
      startFolder: folder,
      named: typeof config === 'string' ? config : undefined,
      isCi: isCiEnvironment(environment),
      isUntrusted,
      rules: await loadRules(),
    })
  }
}

/** Every rule as it is. */
function withoutConfiguration(rules: LoadedConfiguration['rules']): LoadedConfiguration {
  const resolved: ResolvedConfiguration = { facts: {}, rules: {}, origins: {} }
  return { layers: [], wordLists: [], rules, ignore: [], resolve: () => resolved }
}

/** Letterlint's own rules, with those of plugins and house rules where the working directory has some. */
export async function loadConfiguredRules(surroundings: Surroundings): Promise<LoadedConfiguration['rules']> {
  const loaded = await new ChosenConfigurations({}, surroundings).configured(surroundings.cwd)
  return loaded.rules
}
