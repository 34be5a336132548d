import type { Command } from 'commander'
import { addFactsOptions, collectNames, type FactsOptions } from './facts-arguments.ts'

/** What flags say of findings that are not to be shown. */
export interface SilenceOptions {
  /** False for `--no-inline-config`. */
  readonly inlineConfig: boolean
  readonly suppressAll?: true
  readonly suppressRule?: readonly string[]
  /** A path. */
  readonly suppressionsLocation?: string
  readonly pruneSuppressions?: true
  readonly passOnUnprunedSuppressions?: true
  readonly showSuppressed?: true
}

/** Adds the flags about findings that are not to be shown. */
export function addSilenceOptions(program: Command): void {
  program
    .optionsGroup('Silencing:')
    .option('--no-inline-config', 'heed no comments in letters')
    .option('--suppress-all', 'keep all that is found from being shown again')
    .option('--suppress-rule <rule>', 'the same for what these rules find', collectNames)
    .option('--suppressions-location <file>', 'where this is kept')
    .option('--prune-suppressions', 'forget what is not found any more')
    .option('--pass-on-unpruned-suppressions', 'do not fail on it')
    .option('--show-suppressed', 'report what is silenced too, where the format can say so')
}

/** What `suppress` takes. */
export interface SuppressOptions extends FactsOptions {
  readonly rule?: string
  readonly reason?: string
  /** A path. */
  readonly suppressionsLocation?: string
  /** A path, or false for `--no-config`. */
  readonly config?: string | false
}

/** What `suppress` is to do. */
export interface SuppressInvocation {
  readonly command: 'suppress'
  /** `letter.txt:3` or `letter.txt:3:14`. */
  readonly place: string
  readonly options: SuppressOptions
}

/** Adds `suppress` to a command line. */
export function addSuppressCommand(program: Command, choose: (invocation: SuppressInvocation) => void): void {
  const command = program
    .command('suppress')
    .description('keep one finding from being shown again')
    .argument('<place>', 'the letter, line, and column, as in letter.txt:3:14')
    .option('--rule <rule>', 'which rule, where several find something')
    .option('--reason <text>', 'why, for whoever reads the file')
    .option('--suppressions-location <file>', 'where this is kept')
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config', 'use none, and no lists of words')
  addFactsOptions(command)
  command
    .addHelpText('after', HELP_END)
    .action((place: string, options: SuppressOptions) => choose({ command: 'suppress', place, options }))
}

const HELP_END = `
It is kept in letterlint-suppressions.json, which is found in the folder of the
letter or above it, up to the one that holds .git; a new one is made here. A
finding is known by its words and those about it, so that it may move. With no
column, all that one rule finds on the line is meant.

Exit codes: 0 done, or done before; 2 nothing is found there, or too much.

Examples:
  letterlint suppress letter.txt:3:14
  letterlint suppress letter.txt:3 --rule spelling --reason "their own spelling"
`
