import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawRatio } from '../draw-table.ts'
import { generateLetters } from '../generate-letters.ts'
import { LETTERLINT, nodeCommand, runOnce } from '../measure.ts'
import { type Figure, median } from './figure.ts'

const LETTERS = 500
const [FEW, MANY] = [200, 2000]
const ROUNDS = 5

/** What many phrases of a house rule cost a run more than few. */
export async function measurePhrases(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-phrases-'))
  try {
    const letters = generateLetters(LETTERS)
    for (const { name, text } of letters) writeFileSync(join(folder, name), text)
    const words = [...new Set(letters.flatMap(({ text }) => text.match(/\b[a-z]{4,}/g) ?? []))]
    const configurations = [FEW, MANY].map((count) => writeConfiguration(folder, words, count))
    const times: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, file] of configurations.entries()) {
        times[index]?.push(await runOnce(nodeCommand([LETTERLINT, '--config', file, '-f', 'json', folder])))
      }
    }
    const means = `${drawRatio(median(times[1]) / median(times[0]))} as long as with ${FEW}`
    return [
      { what: `${LETTERS} letters, with ${FEW} phrases of the house`, times: times[0], means: '' },
      { what: `${LETTERS} letters, with ${MANY} phrases of the house`, times: times[1], means },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Phrases that begin as letters do, and never end so. */
function writeConfiguration(folder: string, words: readonly string[], count: number): string {
  const phrases = Array.from({ length: count }, (_, index) => {
    const [first, second] = [words[index % words.length], words[(index * 7 + 3) % words.length]]
    return `${first} ${second} xyzzy`
  })
  const file = join(folder, `${count}.config.json`)
  writeFileSync(file, JSON.stringify({ phraseRules: [{ id: 'house-phrase', message: 'told', phrases }] }))
  return file
}
