import { homedir } from 'node:os'
import type { Readable } from 'node:stream'
import type { Rule } from '../rule/index.ts'
import { type Output, ProcessOutput } from './output.ts'
import type { Stream } from './terminal.ts'

/** What the program is run in: everything impure that it may use. */
export interface Surroundings {
  /** Letterlint's own rules, loaded at the first call. */
  readonly loadRules: () => Promise<readonly Rule[]>
  /** The working directory, absolute. */
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The user's own folder, absolute; undefined when there is none. */
  readonly home: () => string | undefined
  readonly platform: NodeJS.Platform
  /** The program of further threads, absolute; undefined where there is one thread only. */
  readonly threadFile?: string
  /** Opened when it is first asked for. */
  readonly stdin: Readable & Stream
  readonly stdout: Output
  readonly stderr: Output
  /** Which of the runs in this process it is; undefined where there is one only. */
  readonly run?: number
  /** Whether code of configurations that are found, rather than named, is kept from running. */
  readonly isUntrusted?: boolean
  /** The day, as `YYYY-MM-DD`, in the local time zone. */
  readonly today: () => string
}

/** The surroundings of this process, and the program of its further threads. */
export function surroundProcess(loadRules: Surroundings['loadRules'], threadFile?: string): Surroundings {
  return {
    loadRules,
    ...(threadFile === undefined ? {} : { threadFile }),
    cwd: process.cwd(),
    environment: process.env,
    home: findHome,
    platform: process.platform,
    get stdin() {
      return process.stdin
    },
    stdout: new ProcessOutput(1, () => process.stdout),
    stderr: new ProcessOutput(2, () => process.stderr),
    today,
  }
}

/** The folder of the user of this process, absolute; undefined for a user that the system does not know. */
export function findHome(): string | undefined {
  try {
    return homedir()
  } catch {
    return undefined
  }
}

/** Whether the environment is that of CI: CI is set, and not to `false`. */
export function isCiEnvironment({ CI }: Surroundings['environment']): boolean {
  return CI !== undefined && CI !== '' && CI !== 'false'
}

/** Today, as `YYYY-MM-DD`, in the local time zone. */
export function today(): string {
  const now = new Date()
  const pad = (count: number) => String(count).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
