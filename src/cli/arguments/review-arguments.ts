import type { Command } from 'commander'
import { addConfigurationOptions, type ConfigurationOptions } from './configuration-arguments.ts'
import { addFactsOptions, type FactsOptions, parseCount } from './facts-arguments.ts'
import type { FileOptions } from './file-arguments.ts'
import { colorOption, type OutputOptions } from './output-arguments.ts'
import { addRuleOptions, type LevelFlag, type RuleOptions } from './rule-arguments.ts'
import type { SilenceOptions } from './silence-arguments.ts'

/** What `review` takes. */
export interface ReviewOptions
  extends RuleOptions,
    FactsOptions,
    ConfigurationOptions,
    Pick<OutputOptions, 'color' | 'width' | 'ascii'>,
    Pick<SilenceOptions, 'suppressionsLocation'>,
    Pick<FileOptions, 'ignore' | 'debug'> {}

/** The letters that are to be gone through with a person. */
export interface ReviewInvocation {
  readonly command: 'review'
  readonly paths: readonly string[]
  readonly options: ReviewOptions
}

/** Adds `review` to a command line. */
export function addReviewCommand(program: Command, choose: (invocation: ReviewInvocation) => void): void {
  const levels: LevelFlag[] = []
  const review = program
    .command('review')
    .description('go through what is found, and decide on each: fix, skip, ignore')
    .argument('[paths...]', 'letters, folders, or quoted globs')
    .action((paths: string[], options) =>
      choose({ command: 'review', paths, options: { ...options, levels } }),
    )
    .addHelpText('after', HELP_END)
  review
    .optionsGroup('Output:')
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'width of what is shown, at least 40', parseCount)
    .option('--ascii', 'draw with ASCII characters only')
  addRuleOptions(review, levels)
  addFactsOptions(review)
  addConfigurationOptions(review)
  review
    .optionsGroup('Files:')
    .option('--suppressions-location <file>', 'where what is ignored always is kept')
    .option('--no-ignore', 'look into ignored files too')
    .option('--debug', 'show where letterlint itself failed')
}

const HELP_END = `
It asks with one key for each finding: a number for what is offered, e for words
of your own, s to skip, a to skip all of the rule, l to skip the rest of the
letter, i to ignore it always, w to accept the word, b to take the last decision
back, q to quit, and ? for all of this. What is decided is written at once. It
needs a terminal.

Exit codes: 0 done, or quit; 2 letterlint could not do its job; 130 interrupted.
`
