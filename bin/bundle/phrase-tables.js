import { basename, resolve } from 'node:path'
import { createJiti } from 'jiti'

/** The rules whose tables of phrases are large, by the folder of the module that gathers them. */
const TABLES = [
  'rules/spelling/institution-name',
  'rules/spelling/real-word-typo',
  'rules/wording/confused-word',
  'rules/wording/informal-language',
  'rules/wording/unidiomatic-phrase',
]

const PHRASES_FILE = 'rules.phrases'

/**
 * Puts tables of phrases beside the command in one file, of which a start reads only what its letters need: in the
 * bundle itself they would be parsed as code, which costs a start some 8 ms. The interface reads the same file.
 */
export function phraseTables(emits) {
  return {
    name: 'phrase-tables',
    resolveId: (id) => (id === PHRASES_FILE ? `\0${PHRASES_FILE}` : null),
    load(id) {
      const table = TABLES.find((path) => id.endsWith(`/${path}/phrases.ts`))
      if (table !== undefined) {
        const code = `import { file } from '${PHRASES_FILE}'\nexport const phrases = { file, table: '${basename(table)}' }`
        return { code, moduleType: 'js' }
      }
      return id === `\0${PHRASES_FILE}` ? { code: PHRASES_CODE, moduleType: 'js' } : null
    },
    async generateBundle() {
      if (emits) this.emitFile({ type: 'asset', fileName: PHRASES_FILE, source: await compilePhrases() })
    },
  }
}

/** The module that opens the file, which is read only where phrases are looked for. */
const PHRASES_CODE = `
import { ProgramText } from ${JSON.stringify(resolve('src/cli/files/program-text.ts'))}
export const file = new ProgramText('bin/${PHRASES_FILE}')
`

async function compilePhrases() {
  const jiti = createJiti(import.meta.url)
  const { writePhraseFile } = await jiti.import('../../src/lint/write-phrases.ts')
  const tables = {}
  for (const table of TABLES) {
    const { phrases } = await jiti.import(`../../${table}/phrases.ts`)
    tables[basename(table)] = phrases
  }
  return writePhraseFile(tables)
}
