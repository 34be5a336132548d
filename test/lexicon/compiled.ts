import { collectWords } from '../../src/lexicon/compile/collect-words.ts'
import { compileLexicon } from '../../src/lexicon/compile/compile-lexicon.ts'
import { MISSPELLINGS } from '../../src/lexicon/compile/misspellings.ts'
import { readWordSources } from '../../src/lexicon/compile/read-word-sources.ts'
import { createLexicon } from '../../src/lexicon/index.ts'

/** The words of the installed dictionaries, as the build collects them. */
export const words = collectWords(readWordSources())

/** The compiled lexicon of these words. */
export const compiled = compileLexicon(words, MISSPELLINGS)

/** The lexicon that a letter is read with. */
export const lexicon = createLexicon(compiled)
