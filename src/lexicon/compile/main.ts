import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { argv, stdout } from 'node:process'
import { collectWords } from './collect-words.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { MISSPELLINGS } from './misspellings.ts'
import { readWordSources } from './read-word-sources.ts'

const path = argv[2]
if (path === undefined) throw new Error('say which file to write, for example dist/lexicon.bin')

const words = collectWords(readWordSources())
const bytes = compileLexicon(words, MISSPELLINGS)
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, bytes)
stdout.write(`${path}: ${words.size} words, ${MISSPELLINGS.size} misspellings, ${bytes.length} bytes\n`)
