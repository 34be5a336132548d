import type { ResolvedConfiguration } from '../config/index.ts'
import type { CheckOptions } from './arguments.ts'
import { findConfiguration } from './find-configuration.ts'
import type { LoadedConfiguration } from './load-configuration.ts'
import type { Surroundings } from './surroundings.ts'

export type { LoadedConfiguration } from './load-configuration.ts'

/** The configurations of a run: the one that is named, or the nearest to each letter. */
export class ChosenConfigurations {
  readonly #options: Pick<CheckOptions, 'config'>
  readonly #surroundings: Surroundings
  readonly #byFolder = new Map<string, Promise<LoadedConfiguration>>()
  readonly #byFile = new Map<string, Promise<LoadedConfiguration>>()

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

  async #choose(folder: string): Promise<LoadedConfiguration> {
    const { config } = this.#options
    const { cwd, loadRules } = this.#surroundings
    const file =
      typeof config === 'string' ? config : config === false ? undefined : findConfiguration(folder, cwd)
    const key = file ?? ''
    const known = this.#byFile.get(key)
    if (known) return known
    const loaded = file === undefined ? loadRules().then(withoutConfiguration) : this.#load(folder)
    this.#byFile.set(key, loaded)
    return loaded
  }

  /** What reads and validates configurations is loaded only where there is one. */
  async #load(folder: string): Promise<LoadedConfiguration> {
    const { isCiEnvironment, loadConfiguration } = await import('./load-configuration.ts')
    const { cwd, environment, loadRules } = this.#surroundings
    const { config } = this.#options
    return loadConfiguration({
      cwd,
      startFolder: folder,
      named: typeof config === 'string' ? config : undefined,
      isCi: isCiEnvironment(environment),
      rules: await loadRules(),
    })
  }
}

/** Every rule as it is. */
function withoutConfiguration(rules: LoadedConfiguration['rules']): LoadedConfiguration {
  const resolved: ResolvedConfiguration = { facts: {}, rules: {}, origins: {} }
  return { layers: [], rules, ignore: [], resolve: () => resolved }
}

/** Letterlint's own rules, with those of plugins and house rules where the working directory has some. */
export async function loadConfiguredRules(surroundings: Surroundings): Promise<LoadedConfiguration['rules']> {
  const loaded = await new ChosenConfigurations({}, surroundings).forFolder(surroundings.cwd)
  return loaded.rules
}
