import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { CACHES, runCommand, shellCommand } from '../support/run-letterlint.ts'

/** Whether there is a `script` that runs a command on a terminal of its own, and its last word as exit code. */
export const hasPty = Boolean(
  (await runCommand('script', ['--version'], { cwd: '/' }).catch(() => undefined))?.stdout.includes(
    'util-linux',
  ),
)

/** What a person does: waits until the terminal shows something new, then types, or acts on the program’s process. */
export type Step = readonly [shown: string, keys: string | ((pid: number) => void)]

/** What came of a session at a terminal. */
export interface Session {
  /** As a shell tells it: 130 where SIGINT ended the program. */
  readonly code: number
  /** All that was sent to the terminal, without colours and cursor movements, lines ended by `\n`. */
  readonly shown: string
  /** The same as it was sent. */
  readonly sent: string
  /** What `stty` says of the terminal afterwards. */
  readonly terminal: string
}

/** Runs the built program at a terminal of so many columns, as a person would. */
export function atTerminal(
  args: readonly string[],
  steps: readonly Step[],
  { cwd, columns = 80 }: { readonly cwd: string; readonly columns?: number },
): Promise<Session> {
  const program = `sh -c 'echo pid $$; exec "$@"' sh ${shellCommand(args)}`
  const command = `stty cols ${columns} rows 50; ${program}; echo "code $?"; stty -a`
  const { PATH = '' } = process.env
  const env = { PATH, HOME: cwd, XDG_CACHE_HOME: CACHES, TERM: 'xterm', SHELL: '/bin/sh' }
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env, timeout: 25_000 })
  let sent = ''
  let seen = 0
  const waiting = [...steps]
  child.stdout.on('data', (chunk: Buffer) => {
    sent += chunk.toString()
    for (let step = waiting[0]; step !== undefined; step = waiting[0]) {
      const found = sent.indexOf(step[0], seen)
      if (found < 0) return
      seen = found + step[0].length
      waiting.shift()
      if (typeof step[1] === 'string') child.stdin.write(step[1])
      else step[1](Number(/pid (\d+)/.exec(sent)?.[1]))
    }
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const all = stripVTControlCharacters(sent).replaceAll('\r\n', '\n')
      const [, shown = '', code = '', terminal = ''] = /^pid \d+\n(.*)code (\d+)\n(.*)$/s.exec(all) ?? []
      resolve({ code: Number(code || Number.NaN), shown, sent, terminal })
    })
  })
}
