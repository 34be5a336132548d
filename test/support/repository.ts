import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Outcome, runCommand } from './run-letterlint.ts'
import { INHERITED } from './toolchain.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The environment of the tests without what a Git hook that runs them leaves in it. */
const {
  GIT_DIR: _,
  GIT_INDEX_FILE: __,
  GIT_WORK_TREE: ___,
  GIT_PREFIX: ____,
  CI: _____,
  ...OUTSIDE
} = INHERITED

/** As whoever commits; without the hooks and the signing of whoever runs the tests. */
const COMMITTER = ['user.name=Ida Roe', 'user.email=ida@example.org', 'commit.gpgSign=false']

/** A Git repository that a test works in. */
export interface Repository {
  /** Absolute. */
  readonly folder: string
  readonly write: (path: string, text: string) => void
  /** Runs Git in it, with hooks. */
  readonly git: (...args: readonly string[]) => Promise<Outcome>
}

/** A new repository in a folder, with these variables in the environment of its hooks. */
export async function createRepository(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Repository> {
  mkdirSync(folder, { recursive: true })
  const git = (...args: readonly string[]) =>
    runCommand('git', [...COMMITTER.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: folder,
      env: { ...OUTSIDE, ...env },
      timeoutMilliseconds: 120_000,
    })
  if (!existsSync(join(folder, '.git'))) await git('init', '--quiet', '--template=', '.')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, write, git }
}

/**
 * Commits letterlint's own sources, as they are now, to a new repository in a folder, and gives the commit.
 *
 * @throws Error when Git does not.
 */
export async function commitSources(folder: string): Promise<string> {
  const { git } = await createRepository(folder)
  const here = [`--git-dir=${join(folder, '.git')}`, `--work-tree=${root}`]
  for (const args of [
    ['add', '--all'],
    ['commit', '--quiet', '--no-verify', '-m', 'sources'],
  ]) {
    const { code, stderr } = await git(...here, ...args)
    if (code !== 0) throw new Error(`\`git ${args[0]}\` failed: ${stderr}`)
  }
  const { stdout } = await git('rev-parse', 'HEAD')
  return stdout.trim()
}
