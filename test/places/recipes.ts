import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../cli/folder.ts'
import { ROOT } from '../support/readme.ts'
import { LETTERLINT, type Outcome, runCommand } from '../support/run-letterlint.ts'

const TITLE = '## In a repository, in CI, and in editors'

/** The section of the README that tells what to write where. */
export const SECTION: string =
  readFileSync(join(ROOT, 'README.md'), 'utf8')
    .split(/^(?=## )/m)
    .find((section) => section.startsWith(`${TITLE}\n`)) ?? ''

/**
 * What the README says to write into a file.
 *
 * @throws Error when it says nothing of it.
 */
export function readRecipe(file: string): string {
  const fence = SECTION.split('```').find((text) => text.slice(0, text.indexOf('\n')).endsWith(` ${file}`))
  if (fence === undefined) throw new Error(`the README has no \`${file}\``)
  return fence.slice(fence.indexOf('\n') + 1)
}

/** The commands of a fence without a file name that hold a word. */
export function readCommand(word: string): string {
  const fence = SECTION.split(/^```/m).find((text) => text.startsWith('sh\n') && text.includes(word))
  if (fence === undefined) throw new Error(`the README has no command with \`${word}\``)
  return fence.slice('sh\n'.length).trim()
}

/** A git repository with letterlint and other commands installed as npm does; it is gone when the test has finished. */
export class Repository {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** With these files, and with programs of this repository's own dependencies, by their paths there. */
  static async create(
    files: Readonly<Record<string, string>>,
    programs: Readonly<Record<string, string>> = {},
  ): Promise<Repository> {
    const folder = createFolder({ '.gitignore': 'node_modules\n', ...files })
    const bin = join(folder, 'node_modules/.bin')
    mkdirSync(bin, { recursive: true })
    // As npm does when it installs.
    chmodSync(LETTERLINT, 0o755)
    symlinkSync(LETTERLINT, join(bin, 'letterlint'))
    for (const [name, path] of Object.entries(programs)) {
      symlinkSync(join(ROOT, 'node_modules', path), join(bin, name))
    }
    const repository = new Repository(folder)
    await repository.run('git', 'init', '--quiet', '--initial-branch=main')
    return repository
  }

  /** Puts a file into it, or another text into one. */
  write(path: string, text: string, mode = 0o644): void {
    writeFileSync(join(this.folder, path), text)
    chmodSync(join(this.folder, path), mode)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** Runs a command in it, with a git that knows nothing of who runs the tests. */
  run(command: string, ...args: string[]): Promise<Outcome> {
    return runCommand(command, args, { cwd: this.folder, env: ENVIRONMENT, timeoutMilliseconds: 50_000 })
  }

  /** Stages all, and commits it. */
  async commit(): Promise<Outcome> {
    await this.run('git', 'add', '--all')
    return this.run('git', 'commit', '--quiet', '--message', 'letters')
  }
}

const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Anna Berg',
  GIT_AUTHOR_EMAIL: 'anna@example.org',
  GIT_COMMITTER_NAME: 'Anna Berg',
  GIT_COMMITTER_EMAIL: 'anna@example.org',
  LC_ALL: 'C.UTF-8',
  COLUMNS: '80',
  npm_config_update_notifier: 'false',
}
