import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { Failure } from '../failure.ts'

/** Lines of a file, from 1, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** What changed of a file: all of it, where it is new or git cannot tell its lines. */
export type Change = 'all' | readonly LineRange[]

/** What changed in a repository, by absolute path. */
export type Changes = ReadonlyMap<string, Change>

/**
 * The files that changed since a ref of git, or since the last commit: staged or not, and new ones that git
 * does not ignore. Of a branch that has gone its own way it is what changed since it left the ref.
 *
 * @throws Failure when there is no git, no repository, or no such ref.
 */
export function findChanges(cwd: string, ref: string | undefined): Changes {
  const top = runGit(cwd, ['rev-parse', '--show-toplevel']).replace(/\r?\n$/, '')
  const base = findBase(cwd, ref)
  const options = ['--no-ext-diff', '--no-textconv', '--text', '--find-renames', '--diff-filter=d']
  const names = splitNames(runGit(top, ['diff', ...options, '--name-only', '-z', base, '--']))
  const diff = runGit(top, [
    'diff',
    ...options,
    '--no-color',
    '--unified=0',
    '--inter-hunk-context=0',
    base,
    '--',
  ])
  // A line of a file never begins with `d` in a diff: a sign stands before it.
  const parts = diff.split(/^(?=diff --git )/m).filter((part) => part !== '')
  const areParallel = parts.length === names.length
  const changes = new Map<string, Change>()
  for (const [index, name] of names.entries()) {
    changes.set(resolve(top, name), areParallel ? readRanges(parts[index] as string) : 'all')
  }
  const untracked = runGit(top, ['ls-files', '--others', '--exclude-standard', '-z'])
  for (const name of splitNames(untracked)) changes.set(resolve(top, name), 'all')
  return changes
}

/** Whether git knows a ref by a name, which may also be that of a folder. */
export function isRef(cwd: string, name: string): boolean {
  if (name.startsWith('-')) return false
  try {
    runGit(cwd, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
    return true
  } catch {
    return false
  }
}

/** The commit to compare with; before the first one, what git takes for a repository without any file. */
function findBase(cwd: string, ref: string | undefined): string {
  if (ref === undefined && !isRef(cwd, 'HEAD'))
    return runGit(cwd, ['hash-object', '-t', 'tree', '--stdin']).trim()
  if (ref !== undefined && !isRef(cwd, ref)) {
    throw new Failure(`git knows no commit, branch, or tag \`${ref}\``, {
      help: 'in a clone of CI it may have to be fetched first, with enough of the history',
    })
  }
  const wanted = ref ?? 'HEAD'
  try {
    return runGit(cwd, ['merge-base', wanted, 'HEAD']).trim()
  } catch {
    throw new Failure(`git finds nothing that \`${wanted}\` and HEAD have in common`, {
      help: 'in a shallow clone of CI, fetch the history: `git fetch --unshallow`, or `fetch-depth: 0`',
    })
  }
}

/** The changed lines of the new file. Where lines are only gone, the line before and the one after count. */
function readRanges(diff: string): Change {
  if (/^(?:new file mode|Binary files) /m.test(diff)) return 'all'
  return Array.from(diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start, count = '1']) => {
    const first = Number(start)
    return count === '0' ? { first, last: first + 1 } : { first, last: first + Number(count) - 1 }
  })
}

function splitNames(text: string): string[] {
  return text.split('\0').filter((name) => name !== '')
}

const MOST_BYTES = 256 * 1024 * 1024

/** Nothing that a repository configures is run: it may be anybody's. */
function runGit(cwd: string, args: readonly string[]): string {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
      cwd,
      encoding: 'utf8',
      input: '',
      maxBuffer: MOST_BYTES,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string }
    if (code === 'ENOENT') throw new Failure('`--changed` needs git, which is not there')
    const [reason = ''] = stderr.replace(/^fatal: /, '').split('\n')
    throw new Failure(`git cannot tell what changed: ${reason}`)
  }
}
