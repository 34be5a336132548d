import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'

/** The Bun that the executable is made with, and of which it holds all but the commands. */
export const BUN_VERSION = '1.4.5'

/** Bun is as large as what it makes, and of use for that alone: so it is installed when it is first asked for. */
const cache = fileURLToPath(new URL('../node_modules/.cache/letterlint-bun', import.meta.url))

/** The program of Bun that the variable `BUN` names, or that was installed here; undefined where there is none. */
export function findBun(): string | undefined {
  const program = env.BUN ?? join(cache, 'node_modules/bun/bin/bun.exe')
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() === BUN_VERSION ? program : undefined
}

/**
 * Installs Bun from whatever registry npm is set up for, and gives its program; the package's own script puts the
 * one for this platform in its place.
 *
 * @throws Error when it cannot be had.
 */
export function installBun(): string {
  if (env.BUN !== undefined) throw new Error(`\`${env.BUN}\`, which \`BUN\` names, is not Bun ${BUN_VERSION}`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n')
  const options = ['--save-exact', '--ignore-scripts=false', '--no-audit', '--no-fund']
  spawnSync('npm', ['install', ...options, `bun@${BUN_VERSION}`], {
    cwd: cache,
    shell: process.platform === 'win32',
    stdio: 'inherit',
  })
  const program = findBun()
  if (program === undefined) throw new Error(`npm cannot install Bun ${BUN_VERSION} here`)
  return program
}
