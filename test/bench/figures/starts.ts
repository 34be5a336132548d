import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawRatio } from '../draw-table.ts'
import { generateLetters, WORDS_PER_LETTER } from '../generate-letters.ts'
import { type Command, LETTERLINT, measureProcessor, nodeCommand, runOnce, STANDALONE } from '../measure.ts'
import { type Figure, median } from './figure.ts'

const ROUNDS = 20

const SHORT_LETTER = fileURLToPath(new URL('../../../fixtures/letters/application.txt', import.meta.url))

const BARE = 'node -e 0'

function listRuns(letter: string): Readonly<Record<string, readonly string[]>> {
  return {
    'letterlint --version': ['--version'],
    'letterlint --help': ['--help'],
    [`one letter of ${WORDS_PER_LETTER} words`]: [letter],
    'the same, as json': ['-f', 'json', letter],
    'the same, without spelling': [letter, '--skip', 'spelling'],
    'one letter of 178 words': [SHORT_LETTER],
  }
}

/** What is run, by what it is called; the executable for machines without Node where there is one. */
function listCommands(letter: string): Map<string, Command> {
  const runs = listRuns(letter)
  const commands = new Map([[BARE, nodeCommand(['-e', '0'])]])
  for (const [what, args] of Object.entries(runs)) commands.set(what, nodeCommand([LETTERLINT, ...args]))
  if (!existsSync(STANDALONE)) return commands
  for (const [what, args] of Object.entries(runs)) {
    commands.set(`${what}, executable`, { program: STANDALONE, args })
  }
  return commands
}

/** Cold starts, in turn, so that a busy machine is unfair to none, with the processor’s time beside the wall’s. */
export async function measureStarts(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-start-'))
  try {
    const [letter] = generateLetters(1)
    const path = join(folder, 'letter.txt')
    writeFileSync(path, letter?.text ?? '')
    return await measureCommands(listCommands(path))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureCommands(commands: ReadonlyMap<string, Command>): Promise<Figure[]> {
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
