import type { lintText as LintText } from '../../../bin/index.ts'
import { generateLetters, WORDS_PER_LETTER } from '../generate-letters.ts'
import type { Figure } from './figure.ts'

const LETTERS = 100
const ROUNDS_BEFORE = 5
const ROUNDS = 5

/** A letter linted by the interface, as it ships, in a process that has linted many. */
export async function measureWarm(): Promise<Figure[]> {
  const url = new URL('../../../dist/api/index.js', import.meta.url)
  const { lintText } = (await import(url.href)) as { lintText: typeof LintText }
  const letters = generateLetters(LETTERS)
  const times: number[] = []
  for (let round = 0; round < ROUNDS_BEFORE + ROUNDS; round++) {
    for (const { name, text } of letters) {
      const start = performance.now()
      await lintText(text, { path: name })
      if (round >= ROUNDS_BEFORE) times.push(performance.now() - start)
    }
  }
  return [{ what: 'a letter, warm, by the interface', times, means: `${WORDS_PER_LETTER} words, one thread` }]
}
