import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Configuration, Problem } from '../../config/index.ts'
import { type ConfigurationFile, toFailure } from '../configuration/read-configuration.ts'

/**
 * A configuration that is known to be right, with its dictionaries as absolute paths.
 *
 * @throws Failure when one of them is not there.
 */
export async function locateDictionaries(file: ConfigurationFile): Promise<Configuration> {
  const configuration = file.value as Configuration
  const folder = dirname(file.path)
  const problems: Problem[] = []
  const locate = <Settings extends Pick<Configuration, 'dictionaries'>>(
    settings: Settings,
    at: Problem['path'],
  ): Settings => {
    if (!settings.dictionaries) return settings
    const dictionaries = settings.dictionaries.map((name, index) => {
      const path = resolve(folder, name)
      const problem = findProblem(name, path)
      if (problem) problems.push({ path: [...at, 'dictionaries', index], at: 'value', message: problem })
      return path
    })
    return { ...settings, dictionaries }
  }
  const located = locate(configuration, [])
  const overrides = located.overrides?.map((override, i) => locate(override, ['overrides', i]))
  if (problems.length > 0) throw await toFailure(file, problems)
  return overrides ? { ...located, overrides } : located
}

function findProblem(name: string, path: string): string | undefined {
  if (!name.endsWith('.dic')) return `the dictionary \`${name}\` is no file that ends in .dic`
  return existsSync(path) ? undefined : `the dictionary \`${name}\` does not exist`
}
