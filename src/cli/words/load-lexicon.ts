import { readFileSync } from 'node:fs'
import { createLexicon, type Lexicon } from '../../lexicon/index.ts'
import { locateProgramFile } from '../files/program-files.ts'

let loaded: Lexicon | undefined

/**
 * The lexicon that was compiled with letterlint, read at the first call.
 *
 * @throws Error when it has not been compiled.
 */
export function loadLexicon(): Lexicon {
  loaded ??= createLexicon(readFileSync(locateProgramFile('lexicon.bin')))
  return loaded
}
