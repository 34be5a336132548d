import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateLongLetter } from '../generate-letters.ts'
import { LETTERLINT, nodeCommand, runOnce } from '../measure.ts'
import { exponentOf, type Figure, median } from './figure.ts'

const ROUNDS = 3
const FACTOR = 10
const SIZES = { '10 KB': 1e4, '100 KB': 1e5, '1 MB': 1e6, '10 MB': 1e7 }
const MEGABYTE = 1e6

/** A megabyte in other shapes than that of a letter. */
const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  'on one line': (text) => text.replace(/\s+/g, ' '),
  'in one paragraph': (text) => text.replace(/\n{2,}/g, '\n'),
  'in one sentence': (text) => text.replace(/\s+/g, ' ').replace(/[.!?;:]/g, ','),
  'in one word': () => 'a'.repeat(MEGABYTE),
  'of brackets': () => '[('.repeat(MEGABYTE / 2),
  'of quotation marks': () => '“" \' '.repeat(MEGABYTE / 5),
}

/** Long letters: how the time grows with the length, and what a shape does. */
export async function measureLongLetters(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-long-'))
  try {
    const figures: Figure[] = []
    let before: number | undefined
    for (const [size, bytes] of Object.entries(SIZES)) {
      const times = await measureText(generateLongLetter(bytes).text, folder)
      const means = before === undefined ? '' : exponentOf([before, median(times)], FACTOR)
      figures.push({ what: `a letter of ${size}`, times, means })
      before = median(times)
    }
    const megabyte = generateLongLetter(MEGABYTE).text
    for (const [shape, make] of Object.entries(SHAPES)) {
      figures.push({ what: `1 MB ${shape}`, times: await measureText(make(megabyte), folder), means: '' })
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureText(text: string, folder: string): Promise<number[]> {
  const file = join(folder, 'letter.txt')
  writeFileSync(file, text)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await runOnce(nodeCommand([LETTERLINT, '--no-config', '-f', 'json', file])))
  }
  return times
}
