import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program as it ships. */
export const LETTERLINT = fileURLToPath(new URL('../../dist/bin/letterlint.cjs', import.meta.url))

/** The executable for machines without Node, where `npm run build:standalone` has made it. */
export const STANDALONE = fileURLToPath(new URL('../../dist/standalone/letterlint', import.meta.url))

/** The certificates of the variable left out are read at every start, which has nothing to do with letters. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/** What measured programs are run in. */
export const ENVIRONMENT: NodeJS.ProcessEnv = env

/** What is run, without a shell. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd?: string
}

/** The Node that runs this, with arguments. */
export function nodeCommand(args: readonly string[], cwd?: string): Command {
  return { program: process.execPath, args, ...(cwd !== undefined && { cwd }) }
}

/**
 * Runs a command to its end, its output thrown away, and gives its wall time in milliseconds; infinity when it
 * was ended, with all it had started, at the limit.
 */
export function runOnce(command: Command, limitMilliseconds?: number): Promise<number> {
  const start = process.hrtime.bigint()
  const child = spawn(command.program, command.args, {
    env: ENVIRONMENT,
    cwd: command.cwd,
    stdio: 'ignore',
    detached: true,
  })
  let isOver = false
  const end = () => {
    isOver = true
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  const timer = limitMilliseconds === undefined ? undefined : setTimeout(end, limitMilliseconds)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
      clearTimeout(timer)
      resolve(isOver ? Number.POSITIVE_INFINITY : milliseconds)
    })
  })
}

/** All that a command prints, on both ways. */
export function runForOutput({ program, args, cwd }: Command): { stdout: string; stderr: string } {
  const { stdout, stderr, error } = spawnSync(program, args, {
    env: ENVIRONMENT,
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return { stdout: stdout ?? '', stderr: error === undefined ? stderr : String(error) }
}

const GNU_TIME = '/usr/bin/time'

/** Whether `measurePeak` can measure here. */
export function canMeasurePeak(): boolean {
  return spawnSync(GNU_TIME, ['--version']).status === 0
}

/** Runs a command as `runOnce` does, and gives the most memory that it, or a process it started, held in bytes. */
export async function measurePeak(
  command: Command,
  limitMilliseconds?: number,
): Promise<{ milliseconds: number; peakBytes: number | undefined }> {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-peak-'))
  try {
    const file = join(folder, 'peak')
    const args = ['--quiet', '--format=%M', `--output=${file}`, command.program, ...command.args]
    const milliseconds = await runOnce({ ...command, program: GNU_TIME, args }, limitMilliseconds)
    const isOver = milliseconds === Number.POSITIVE_INFINITY
    return { milliseconds, peakBytes: isOver ? undefined : 1024 * Number(readFileSync(file, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The processor's time of a command in milliseconds, in the mean of some runs; not a number where it cannot be told. */
export function measureProcessor({ program, args, cwd }: Command, rounds: number): number {
  let seconds = 0
  for (let round = 0; round < rounds; round++) {
    const timed = spawnSync(GNU_TIME, ['--quiet', '--format=%U %S', program, ...args], {
      env: ENVIRONMENT,
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const [user, system] = (timed.stderr ?? '').trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
    seconds += (user ?? Number.NaN) + (system ?? Number.NaN)
  }
  return (1000 * seconds) / rounds
}

/** The number below which a share (0 to 1) of numbers lies: one of them, the lower where two are as near. */
export function quantile(numbers: readonly number[], share: number): number {
  const place = Math.floor((numbers.length - 1) * share)
  return [...numbers].sort((a, b) => a - b)[place] ?? Number.NaN
}
