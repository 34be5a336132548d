import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawRatio } from '../draw-table.ts'
import { type Command, LETTERLINT, measureProcessor, nodeCommand, runOnce, STANDALONE } from '../measure.ts'
import { type Figure, median } from './figure.ts'

const ROUNDS = 20

const LETTER = fileURLToPath(new URL('../../../fixtures/letters/application.txt', import.meta.url))

const BARE = 'node -e 0'

const RUNS: Readonly<Record<string, readonly string[]>> = {
  'letterlint --version': ['--version'],
  'letterlint --help': ['--help'],
  'one letter': [LETTER],
  'one letter, as json': ['-f', 'json', LETTER],
  'one letter, without spelling': [LETTER, '--skip', 'spelling'],
}

/** What is run, by what it is called; the executable for machines without Node where there is one. */
function listCommands(): Map<string, Command> {
  const commands = new Map([[BARE, nodeCommand(['-e', '0'])]])
  for (const [what, args] of Object.entries(RUNS)) commands.set(what, nodeCommand([LETTERLINT, ...args]))
  if (!existsSync(STANDALONE)) return commands
  for (const [what, args] of Object.entries(RUNS)) {
    commands.set(`${what}, executable`, { program: STANDALONE, args })
  }
  return commands
}

/** Cold starts, in turn, so that a busy machine is unfair to none, with the processor’s time beside the wall’s. */
export async function measureStarts(): Promise<Figure[]> {
  const commands = listCommands()
  const times = new Map([...commands.keys()].map((name) => [name, [] as number[]]))
  for (const command of commands.values()) await runOnce(command)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command] of commands) times.get(name)?.push(await runOnce(command))
  }
  const bare = median(times.get(BARE) as number[])
  return [...commands].map(([what, command]) => {
    const own = times.get(what) as number[]
    const processor = measureProcessor(command, ROUNDS)
    const means = `${drawRatio(median(own) / bare)} bare Node; processor ${processor.toFixed(0)} ms`
    return { what, times: own, means }
  })
}
