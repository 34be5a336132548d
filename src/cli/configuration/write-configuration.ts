import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeSystemError, Failure } from '../failure.ts'
import type { Surroundings } from '../surroundings.ts'

const FILE = 'letterlint.config.json'

const SCHEMA = './node_modules/letterlint/dist/schema/configuration.schema.json'

const TEMPLATE = {
  profile: 'auto',
  locale: 'auto',
  words: [],
  ignore: [],
  rules: {},
}

/**
 * Writes a configuration to start from into the working directory, and says so.
 *
 * @throws Failure when there is one already, or the folder cannot be written to.
 */
export async function writeConfiguration({ cwd }: Surroundings): Promise<string> {
  // An editor warns of a schema that is not there.
  const template = existsSync(join(cwd, SCHEMA)) ? { $schema: SCHEMA, ...TEMPLATE } : TEMPLATE
  try {
    await writeFile(join(cwd, FILE), `${JSON.stringify(template, null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Failure(`\`${FILE}\` is there already`, { help: 'change that file, or move it away' })
    throw new Failure(`\`${FILE}\` could not be written: ${describeSystemError(error)}`)
  }
  return `Wrote ${FILE}. What can stand in it: the README's section on configuration.\n`
}
