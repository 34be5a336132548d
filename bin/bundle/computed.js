import { createJiti } from 'jiti'

/** Modules whose values are computed of others, which no start is to do. */
const COMPUTED = [
  'rules/spelling/brand-case/first-words.ts',
  'rules/spelling/spelling-variant/beginnings.ts',
  'src/cli/arguments/help-text.ts',
]

/** Puts values in place of what computes them. */
export function computed() {
  const jiti = createJiti(import.meta.url)
  return {
    name: 'computed',
    async load(id) {
      if (!COMPUTED.some((path) => id.endsWith(`/${path}`))) return null
      const values = Object.entries(await jiti.import(id))
      const code = values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      return { code: code.join('\n'), moduleType: 'js' }
    },
  }
}
