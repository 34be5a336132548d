import { dirname, resolve } from 'node:path'
import type { Facts } from '../../letter/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import { prepareLetter } from '../check/prepare-letter.ts'
import type { ChosenConfigurations } from './chosen-configurations.ts'

/** What holds for each letter, and where it is said, as JSON. */
export async function printConfigurations(
  letters: readonly LintedRunLetter[],
  configurations: ChosenConfigurations,
  cwd: string,
): Promise<string> {
  const rows = await Promise.all(
    letters.map(async ({ source, request, linted }) => {
      const { profile, profileEvidence, selected, dictionaries, origins: added } = linted
      const { letter } = await prepareLetter(source, request)
      const file = resolve(cwd, source.path)
      const loaded = await configurations.forFolder(dirname(file))
      const { origins, facts } = loaded.resolve(file)
      const own = Object.entries(letter.facts).filter(([name, value]) => facts[name as keyof Facts] !== value)
      const inLetter = own.map(([name, value]) => {
        const [key, place] = [`facts.${name}`, `${source.path}, front matter`]
        // Lists add up, so that both have a say.
        return [key, Array.isArray(value) && origins[key] ? `${origins[key]}; ${place}` : place]
      })
      return {
        file: source.path,
        configuration: loaded.file ?? null,
        extends: loaded.layers.map((layer) => layer.file).filter((name) => name !== loaded.file),
        profile,
        ...(profileEvidence === undefined ? {} : { profileEvidence }),
        locale: letter.facts.locale ?? 'auto',
        facts: letter.facts,
        dictionaries,
        rules: Object.fromEntries(
          selected.map(({ rule, severity, options }) => [
            rule.id,
            Object.keys(options).length > 0 ? [severity, options] : severity,
          ]),
        ),
        origins: { ...origins, ...Object.fromEntries(inLetter), ...added },
      }
    }),
  )
  return `${JSON.stringify(rows, null, 2)}\n`
}
