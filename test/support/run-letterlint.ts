import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program as it ships. */
export const LETTERLINT = fileURLToPath(new URL('../../dist/bin/letterlint.cjs', import.meta.url))

/** The executable that is to be run in place of it, absolute, for machines without Node: `npm run test:standalone`. */
const { LETTERLINT_EXECUTABLE: executable } = process.env

/** Whether the tests run the executable for machines without Node. */
export const isStandalone = executable !== undefined

/** The program and its first arguments, by which letterlint is run: the Node of the tests and the build, or the executable. */
export const COMMAND: readonly [program: string, ...first: string[]] =
  executable === undefined ? [process.execPath, LETTERLINT] : [executable]

/** A folder that is not there, so that no words of whoever runs the tests change what they see. */
const NO_CONFIGURATION = fileURLToPath(new URL('no-configuration', import.meta.url))

/** Where the program keeps its compiled code, rather than where a test says that a user's home is. */
export const CACHES = join(tmpdir(), 'letterlint-test-caches')

/** How to run it. */
export interface Run {
  /** Absolute. */
  readonly cwd: string
  /** What is piped in; by default nothing is, as in a job of CI. */
  readonly stdin?: string | Uint8Array
  /** Beside PATH and HOME, which are all that is taken from the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>
  /** After which it is ended; by default 20 seconds. */
  readonly timeoutMilliseconds?: number
}

/** What came of a run. */
export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the built program.
 *
 * @throws Error when it has not been built.
 */
export function runLetterlint(args: readonly string[], run: Run): Promise<Outcome> {
  assertBuilt()
  const [program, ...first] = COMMAND
  return runCommand(program, [...first, ...args], run)
}

/** The program's command line for a shell, for tests of pipes and terminals. */
export function shellCommand(args: readonly string[]): string {
  assertBuilt()
  return [...COMMAND, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
}

/** Runs any command in the same environment; one that hangs is ended. */
export function runCommand(command: string, args: readonly string[], run: Run): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(command, args, {
    cwd: run.cwd,
    env: { PATH, HOME, XDG_CONFIG_HOME: NO_CONFIGURATION, XDG_CACHE_HOME: CACHES, ...run.env },
    stdio: [run.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    timeout: run.timeoutMilliseconds ?? 20_000,
  })
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk: Buffer) => output[name].push(chunk))
  }
  child.stdin?.end(run.stdin)
  const [stdout, stderr] = [output.stdout, output.stderr]
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout: toText(stdout), stderr: toText(stderr) }))
  })
}

function toText(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}

function assertBuilt(): void {
  const file = executable ?? LETTERLINT
  if (!existsSync(file)) throw new Error(`\`${file}\` is not built: \`npm run build\` comes first`)
}
