import type { Command } from 'commander'
import { Failure } from '../failure.ts'

/** What flags say of fixing. */
export interface FixOptions {
  readonly fix?: true
  readonly unsafeFixes?: true
  readonly fixOnly?: true
  readonly diff?: true
  readonly exitNonZeroOnFix?: true
}

/** Adds the flags of fixing to a command line. */
export function addFixOptions(program: Command): void {
  program
    .optionsGroup('Fixing:')
    .option('--fix', 'fix what can be fixed safely, and report the rest')
    .option('--unsafe-fixes', 'with --fix or --diff: also what may change the sense')
    .option('--fix-only', 'fix, and report only what was fixed')
    .option('--diff', 'show what --fix would change, and write nothing')
    .option('--exit-non-zero-on-fix', 'with --fix: exit with 1 when anything was fixed')
}

/**
 * Whether letters are to be fixed, or to be shown as they would be.
 *
 * @throws Failure when a flag only says how, which would silently come to nothing.
 */
export function asksForFixes({ fix, fixOnly, diff, unsafeFixes, exitNonZeroOnFix }: FixOptions): boolean {
  if (fix || fixOnly || diff) return true
  const flag = unsafeFixes ? '--unsafe-fixes' : exitNonZeroOnFix ? '--exit-non-zero-on-fix' : undefined
  if (flag === undefined) return false
  throw new Failure(`\`${flag}\` alone changes nothing`, {
    help: 'to change letters: `--fix` beside it; to see the changes first: `--diff`',
  })
}
