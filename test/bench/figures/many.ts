import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawMemory } from '../draw-table.ts'
import { generateLetters } from '../generate-letters.ts'
import { canMeasurePeak, LETTERLINT, measurePeak, nodeCommand, runOnce } from '../measure.ts'
import { exponentOf, type Figure, median } from './figure.ts'

const FEW = 1000
const MANY = 20_000
const ROUNDS = 5
const LETTERS_PER_FOLDER = 200

/** A folder of letters: a thousand with all threads and with one, and twenty thousand. */
export async function measureManyLetters(): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'letterlint-many-'))
  try {
    const few = writeLetters(join(root, 'few'), FEW)
    const many = writeLetters(join(root, 'many'), MANY)
    const ofFew = await measureFolder(few, ROUNDS, [])
    const ofMany = await measureFolder(many, 1, [])
    const growth = exponentOf([median(ofFew.times), median(ofMany.times)], MANY / FEW)
    return [
      { what: '1,000 letters', ...ofFew },
      { what: '1,000 letters, one thread', ...(await measureFolder(few, ROUNDS, ['--threads', '1'])) },
      { what: '20,000 letters', ...ofMany, means: `${ofMany.means}, ${growth}` },
    ]
  } finally {
    rmSync(root, { recursive: true })
  }
}

function writeLetters(root: string, count: number): string {
  for (const [index, { name, text }] of generateLetters(count).entries()) {
    const folder = join(root, String(Math.floor(index / LETTERS_PER_FOLDER)))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return root
}

async function measureFolder(
  folder: string,
  rounds: number,
  flags: readonly string[],
): Promise<Pick<Figure, 'times' | 'means'>> {
  const command = nodeCommand([LETTERLINT, '--no-config', '-f', 'json', ...flags, folder])
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await runOnce(command))
  const peak = canMeasurePeak() ? (await measurePeak(command)).peakBytes : undefined
  return { times, means: `${drawMemory(peak)} at most` }
}
