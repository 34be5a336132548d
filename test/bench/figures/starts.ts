import { fileURLToPath } from 'node:url'
import { drawRatio } from '../draw-table.ts'
import { LETTERLINT, measureProcessor, nodeCommand, runOnce } from '../measure.ts'
import { type Figure, median } from './figure.ts'

const ROUNDS = 20

const LETTER = fileURLToPath(new URL('../../../fixtures/letters/application.txt', import.meta.url))

const BARE = 'node -e 0'

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  [BARE]: ['-e', '0'],
  'letterlint --version': [LETTERLINT, '--version'],
  'letterlint --help': [LETTERLINT, '--help'],
  'one letter': [LETTERLINT, LETTER],
  'one letter, as json': [LETTERLINT, '-f', 'json', LETTER],
  'one letter, without spelling': [LETTERLINT, LETTER, '--skip', 'spelling'],
}

/** Cold starts, in turn, so that a busy machine is unfair to none, with the processor’s time beside the wall’s. */
export async function measureStarts(): Promise<Figure[]> {
  const times = new Map(Object.keys(COMMANDS).map((name) => [name, [] as number[]]))
  for (const args of Object.values(COMMANDS)) await runOnce(nodeCommand(args))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(COMMANDS)) {
      times.get(name)?.push(await runOnce(nodeCommand(args)))
    }
  }
  const bare = median(times.get(BARE) as number[])
  return [...times].map(([what, own]) => {
    const processor = measureProcessor(nodeCommand(COMMANDS[what] as readonly string[]), ROUNDS)
    const means = `${drawRatio(median(own) / bare)} bare Node; processor ${processor.toFixed(0)} ms`
    return { what, times: own, means }
  })
}
