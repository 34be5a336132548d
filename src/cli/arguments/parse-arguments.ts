import { Command, CommanderError, type Option } from 'commander'
import { Failure } from '../failure.ts'
import { version } from '../version.ts'
import type { CheckOptions } from './check-options.ts'
import { addCommands, type ExplainOptions, type ListOptions } from './command-arguments.ts'
import { DEFAULT_COMMAND } from './commands.ts'
import { addConfigurationOptions } from './configuration-arguments.ts'
import { addFactsOptions } from './facts-arguments.ts'
import { addFileOptions } from './file-arguments.ts'
import { addFixOptions } from './fix-arguments.ts'
import { HELP, writeHelpEnd } from './help.ts'
import { addOutputOptions } from './output-arguments.ts'
import { type OutputFlag, pairOutputs } from './pair-outputs.ts'
import type { ReviewInvocation } from './review-arguments.ts'
import { addRuleOptions, type LevelFlag } from './rule-arguments.ts'
import { addSilenceOptions, type SuppressInvocation } from './silence-arguments.ts'
import { listCommands, toFailure } from './usage-failure.ts'
import type { WordsInvocation } from './words-arguments.ts'

/** What the program is to do. */
export type Invocation =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'explain'; readonly ruleIds: readonly string[]; readonly options: ExplainOptions }
  | { readonly command: 'rules'; readonly options: ListOptions }
  | { readonly command: 'init' }
  | ReviewInvocation
  | WordsInvocation
  | SuppressInvocation
  | { readonly command: 'completions'; readonly shell: string }
  | { readonly command: 'man' }
  | { readonly command: 'lsp' }
  | { readonly command: 'answered'; readonly text: string }

/**
 * Reads a command line, without the program's name, that was given in a folder.
 *
 * @throws Failure when it cannot be understood.
 */
export function parseArguments(argv: readonly string[], cwd: string): Invocation {
  let answer = ''
  let invocation: Invocation | undefined
  const program = buildProgram((chosen) => {
    invocation = chosen
  })
  for (const command of listCommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        answer += text
      },
      writeErr: () => {},
      getOutHelpWidth: () => 80,
    })
  }
  try {
    const asksForCheck = argv[0] === 'help' && argv[1] === DEFAULT_COMMAND
    program.parse(asksForCheck ? ['--help'] : [...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw toFailure(error, program, argv, cwd)
  }
  return invocation ?? { command: 'answered', text: answer }
}

/** The whole command line: every command and flag, for parsing, help, and the documentation. */
export function buildProgram(choose: (invocation: Invocation) => void): Command {
  const levels: LevelFlag[] = []
  const flags: OutputFlag[] = []
  const program = new Command('letterlint')
    .description('Reads letters before they are sent, and says what is wrong with them.')
    .usage('[check] [options] [paths...]')
    .argument('[paths...]', 'letters, folders, quoted globs, or - for standard input')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError(false)
    .enablePositionalOptions()
    .hook('preSubcommand', assertNoFlags)
    .action((operands: string[], options) => {
      const paths = operands[0] === DEFAULT_COMMAND ? operands.slice(1) : operands
      const { format: _, outputFile: __, ...rest } = options
      const outputs = pairOutputs(flags)
      choose({ command: 'check', paths, options: { ...rest, outputs, levels } as CheckOptions })
    })
  program.configureHelp(HELP)
  addOutputOptions(program, flags)
  addFixOptions(program)
  addRuleOptions(program, levels)
  addSilenceOptions(program)
  addFactsOptions(program)
  addConfigurationOptions(program)
    .option('--print-config', 'show what applies to each letter, and from where')
    .option('--print-tree', 'show how each letter is understood')
  addFileOptions(program)
  addCommands(program, choose)
  return program.addHelpText('after', writeHelpEnd)
}

/** Flags before `explain`, `rules`, `init`, or `words` would be those of `check`, and go unheeded. */
function assertNoFlags(program: Command, command: Command): void {
  const isGiven = (option: Option) => program.getOptionValueSource(option.attributeName()) === 'cli'
  if (!program.options.some(isGiven)) return
  const help = `its own stand after it: \`letterlint ${command.name()} --help\``
  throw new Failure(`flags stand before the command \`${command.name()}\``, { help })
}
