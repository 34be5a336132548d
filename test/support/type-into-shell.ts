import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-letterlint.ts'

/** Whether a command is there to be run. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Shells in a terminal of their own, which what is typed goes to; each knows where the completions are. */
const SHELLS = {
  bash: { command: 'bash --norc --noprofile -i', setup: 'source "$COMPLETIONS"' },
  zsh: {
    command: 'zsh -f -i',
    setup: 'unsetopt prompt_sp; autoload -Uz compinit; compinit -u -D; source "$COMPLETIONS"',
  },
} as const

/** Stands for letterlint, and tells what it is called with. */
const STAND_IN = `letterlint() { printf '\\nTYPED'; printf '[%s]' "$@"; printf 'DONE\\n'; }`
/** So that rows are listed whole. */
const WIDE = 'stty cols 250 rows 250'
const TOLD = /TYPED((?:\[[^\]]*\])*)DONE/
const PATIENCE_MS = 10_000

/** What came of a line. */
export interface Typed {
  /** What letterlint was called with, each in brackets. */
  readonly words: string
  /** All that the terminal showed. */
  readonly screen: string
}

/** What letterlint is called with when these lines are typed, tabs included, one after the other. */
export async function typeInto(
  shell: keyof typeof SHELLS,
  lines: readonly string[],
  { cwd, completions, setup = '' }: { cwd: string; completions: string; setup?: string },
): Promise<Typed[]> {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, COMPLETIONS: completions, TERM: 'dumb', LC_ALL: 'C.UTF-8' }
  const terminal = spawn('script', ['-qec', `${WIDE}; ${SHELLS[shell].command}`, '/dev/null'], { cwd, env })
  try {
    terminal.stdin.write(`${SHELLS[shell].setup}; ${setup}\n${STAND_IN}\n`)
    const told: Typed[] = []
    for (const line of lines) told.push(await typeLine(terminal, line))
    return told
  } finally {
    terminal.stdin.end('exit\n')
    terminal.kill()
  }
}

function typeLine(terminal: ChildProcessWithoutNullStreams, line: string): Promise<Typed> {
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => reject(new Error(`\`${line}\` came to nothing:\n${output}`)), PATIENCE_MS)
    const listen = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      const [, words] = TOLD.exec(output) ?? []
      if (words === undefined) return
      clearTimeout(timer)
      terminal.stdout.off('data', listen)
      resolve({ words, screen: output })
    }
    terminal.stdout.on('data', listen)
    terminal.stdin.write(`${line}\n`)
  })
}

/** The lines that a script prints in a shell. */
export async function runScript(shell: string, script: string, cwd: string): Promise<string[]> {
  const { code, stdout, stderr } = await runCommand(shell, ['-c', script], {
    cwd,
    env: { LC_ALL: 'C.UTF-8' },
  })
  if (code !== 0 || stderr !== '') throw new Error(`${shell} failed with ${code}: ${stderr}`)
  return stdout.split('\n').filter((line) => line !== '')
}

/** What zsh offers at the end of a line: the words, and what it lists of them on the screen. */
export async function listOffersOfZsh(
  line: string,
  { cwd, completions }: { cwd: string; completions: string },
): Promise<{ names: string[]; screen: string }> {
  const offers = join(dirname(completions), 'offers')
  writeFileSync(offers, '')
  const recorder = fileURLToPath(new URL('record-offers.zsh', import.meta.url))
  const setup = `OFFERS='${offers}'; source '${recorder}'`
  const [typed] = await typeInto('zsh', [`${line}\t`], { cwd, completions, setup })
  const names = readFileSync(offers, 'utf8')
    .split('\n')
    .filter((name) => name !== '')
  return { names: [...new Set(names)], screen: typed?.screen ?? '' }
}
