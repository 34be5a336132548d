import { resolve } from 'node:path'
import { createJiti } from 'jiti'
import { parseAst } from 'rolldown/parseAst'

/** The beginning of modules that read a file of the build. */
const READ = [
  "import { readFileSync } from 'node:fs'",
  `import { locateProgramFile } from ${JSON.stringify(resolve('src/cli/files/program-files.ts'))}`,
  'const read = (place, encoding) => readFileSync(locateProgramFile(place), encoding)',
]

/** The files of rules, which are directly in the folder of a category. */
const RULE = /\/rules\/[a-z]+\/[a-z-]+\.ts$/

/** What of a rule only its page tells. */
const PAGE_TEXTS = ['rationale', 'citation', 'limits', 'invalid', 'valid']

const TEXTS_FILE = 'rule-texts.json'

/** Puts what only the pages of rules tell beside the bundle, of which it would be a quarter and parsed at each start. */
export function ruleTexts() {
  const jiti = createJiti(import.meta.url)
  const found = new Map()
  return {
    name: 'rule-texts',
    resolveId: (id) => (id === TEXTS_FILE ? `\0${TEXTS_FILE}` : null),
    load(id) {
      if (id !== `\0${TEXTS_FILE}`) return null
      const code = [
        ...READ,
        'let all',
        `export const textsOf = (id) => (all ??= JSON.parse(read('bin/${TEXTS_FILE}', 'utf8')))[id]`,
      ]
      return { code: code.join('\n'), moduleType: 'js' }
    },
    async transform(code, id) {
      if (!RULE.test(id)) return null
      const { default: rule } = await jiti.import(id)
      found.set(rule.id, Object.fromEntries(PAGE_TEXTS.map((name) => [name, rule[name]])))
      return { code: `import { textsOf } from '${TEXTS_FILE}'\n${withoutTexts(code, rule.id)}`, map: null }
    },
    generateBundle() {
      const source = JSON.stringify(Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))))
      this.emitFile({ type: 'asset', fileName: TEXTS_FILE, source })
    },
  }
}

/** The code of a rule with a way to its texts in place of these. */
function withoutTexts(code, ruleId) {
  const { declaration } = parseAst(code, { lang: 'ts' }).body.find(
    ({ type }) => type === 'ExportDefaultDeclaration',
  )
  const [{ properties }] = declaration.arguments
  const texts = properties.filter(({ key }) => PAGE_TEXTS.includes(key?.name))
  if (texts.length < PAGE_TEXTS.length) throw new Error(`rule \`${ruleId}\` has its texts in another form`)
  return texts.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end).replace(/^\s*,/, '')}`,
    `${code.slice(0, texts.at(-1).end)}, texts: () => textsOf('${ruleId}')${code.slice(texts.at(-1).end)}`,
  )
}
