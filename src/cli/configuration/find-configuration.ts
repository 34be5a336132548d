import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { foldersUpward } from '../folders-upward.ts'
import { showPath } from '../show-path.ts'

/** The names under which a configuration is found, beside the key `letterlint` of a package.json. */
export const CONFIGURATION_NAMES = [
  'letterlint.config.json',
  'letterlint.config.jsonc',
  'letterlint.config.js',
  'letterlint.config.mjs',
  'letterlint.config.ts',
  'letterlint.config.mts',
  '.letterlintrc.json',
] as const

/**
 * The absolute path of the nearest configuration, from a folder upwards to the one that holds `.git`, or to
 * the root. A folder that cannot be read has none.
 *
 * @throws Failure when a folder has more than one.
 */
export function findConfiguration(startFolder: string, cwd: string): string | undefined {
  for (const folder of foldersUpward(startFolder)) {
    const found = configurationsIn(folder)
    if (found.length > 1) {
      const names = found.map((file) => `\`${showPath(file, cwd)}\``)
      const sentence = `a folder can have one configuration, and this one has more: ${names.join(', ')}`
      throw new Failure(sentence, { help: 'keep one of them, or name one with `--config`' })
    }
    if (found[0]) return found[0]
  }
  return undefined
}

function configurationsIn(folder: string): string[] {
  const present = new Set(listFolder(folder))
  const found = CONFIGURATION_NAMES.filter((name) => present.has(name)).map((name) => join(folder, name))
  const manifest = join(folder, 'package.json')
  if (present.has('package.json') && configures(manifest)) found.push(manifest)
  return found
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether a package.json has the key `letterlint`; a broken one counts when it looks as if. */
function configures(manifest: string): boolean {
  let text: string
  try {
    text = readFileSync(manifest, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return false
  }
  if (!text.includes('"letterlint"')) return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'letterlint')
  } catch {
    return /"letterlint"\s*:\s*\{/.test(text)
  }
}
