import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLexicon, type Lexicon } from '../../lexicon/index.ts'

let loaded: Lexicon | undefined

/**
 * The lexicon that was compiled with letterlint, read at the first call.
 *
 * @throws Error when it has not been compiled.
 */
export function loadLexicon(): Lexicon {
  loaded ??= createLexicon(readFileSync(findLexicon()))
  return loaded
}

/** The file stands beside the folder of the bundle; run from the sources, in `dist`. */
function findLexicon(): string {
  const places = ['../lexicon.bin', '../../../dist/lexicon.bin'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  return places.find((place) => existsSync(place)) ?? (places[0] as string)
}
