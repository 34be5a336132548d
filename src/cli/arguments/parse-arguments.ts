import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Severity } from '../../diagnostic/index.ts'
import { REPORTERS, type ReporterName } from '../../report/index.ts'
import { Failure } from '../failure.ts'
import type { When } from '../terminal.ts'
import { version } from '../version.ts'
import { addFactsOptions, collectNames, type FactsOptions, parseCount } from './facts-arguments.ts'
import { listCommands, toFailure } from './usage-failure.ts'
import { addWordsCommand, type WordsInvocation } from './words-arguments.ts'

/** A rule's severity as a flag set it; later flags win. */
export interface LevelFlag {
  readonly ruleId: string
  readonly severity: Severity | 'off'
}

/** What was asked for on the command line, besides the paths. */
export interface CheckOptions extends FactsOptions {
  readonly format: ReporterName
  /** A path, or false for `--no-config`. */
  readonly config?: string | false
  readonly levels: readonly LevelFlag[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly exitZero?: true
  readonly color: When | boolean
  /** Columns. */
  readonly width?: number
  readonly ascii?: true
  /** `YYYY-MM-DD`. */
  readonly today?: string
  readonly stdinFilename?: string
  readonly ignore: boolean
  readonly forceExclude?: true
  readonly errorOnUnmatchedPattern: boolean
  readonly printConfig?: true
  readonly printTree?: true
  readonly debug?: true
}

/** What the program is to do. */
export type Invocation =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'explain'; readonly ruleIds: readonly string[]; readonly options: ExplainOptions }
  | { readonly command: 'rules'; readonly options: ListOptions }
  | { readonly command: 'init' }
  | WordsInvocation
  | { readonly command: 'answered'; readonly text: string }

/** What `explain` takes. */
export interface ExplainOptions {
  readonly all?: true
  readonly format: 'text' | 'markdown' | 'json'
  readonly color: When | boolean
  readonly width?: number
}

/** What `rules` takes. */
export interface ListOptions {
  readonly format: 'text' | 'json'
  readonly color: When | boolean
  readonly width?: number
}

/**
 * Reads a command line, without the program's name.
 *
 * @throws Failure when it cannot be understood.
 */
export function parseArguments(argv: readonly string[]): Invocation {
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
    const asksForCheck = argv[0] === 'help' && argv[1] === 'check'
    program.parse(asksForCheck ? ['--help'] : [...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw toFailure(error, program, argv)
  }
  return invocation ?? { command: 'answered', text: answer }
}

/** The whole command line: every command and flag, for parsing, help, and the documentation. */
export function buildProgram(choose: (invocation: Invocation) => void): Command {
  const levels: LevelFlag[] = []
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
      const paths = operands[0] === 'check' ? operands.slice(1) : operands
      choose({ command: 'check', paths, options: { ...options, levels } as CheckOptions })
    })
  addOutputOptions(program)
  addRuleOptions(program, levels)
  addFactsOptions(program)
  addConfigurationOptions(program)
  addFileOptions(program)
  addCommands(program, choose)
  return program.addHelpText('after', HELP_END)
}

function addOutputOptions(program: Command): void {
  program
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'how to report').choices(Object.keys(REPORTERS)).default('pretty'),
    )
    .option('-q, --quiet', 'report errors only')
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'width of the report, at least 40', parseCount)
    .option('--ascii', 'draw with ASCII characters only')
}

function addRuleOptions(program: Command, levels: LevelFlag[]): void {
  const level = (severity: Severity | 'off') => (names: string) => {
    for (const ruleId of names.split(',')) levels.push({ ruleId, severity })
    return names
  }
  program
    .optionsGroup('Rules:')
    .option('-A, --allow <rule>', 'switch a rule off', level('off'))
    .option('-W, --warn <rule>', 'make its findings warnings', level('warning'))
    .option('-D, --deny <rule>', 'make its findings errors', level('error'))
    .option('--only <rule>', 'run only these rules', collectNames)
    .option('--skip <rule>', 'run all but these rules', collectNames)
    .option('--max-warnings <count>', 'fail on more warnings than this', parseCount)
    .option('--exit-zero', 'exit with 0 even if there are errors in letters')
}

function addConfigurationOptions(program: Command): void {
  program
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config', 'use none, and no lists of words')
    .option('--today <date>', 'the day to lint for, as YYYY-MM-DD', parseDay)
    .option('--print-config', 'show what applies to each letter, and from where')
    .option('--print-tree', 'show how each letter is understood')
}

function addFileOptions(program: Command): void {
  program
    .optionsGroup('Files:')
    .option('--stdin-filename <path>', 'what standard input is to be taken for')
    .option('--no-ignore', 'look into ignored files too')
    .option('--force-exclude', 'skip ignored files even when they are named')
    .option('--no-error-on-unmatched-pattern', 'do not fail when a path matches no letter')
    .option('--debug', 'show where letterlint itself failed')
}

function addCommands(program: Command, choose: (invocation: Invocation) => void): void {
  program.commandsGroup('Commands:')
  program
    .command('explain')
    .description('say why a rule exists, with examples, options, and sources')
    .argument('[rules...]', 'names of rules')
    .option('--all', 'explain every rule')
    .addOption(new Option('-f, --format <name>', 'how').choices(['text', 'markdown', 'json']).default('text'))
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'width of the text, at least 40', parseCount)
    .action((ruleIds: string[], options: ExplainOptions) => choose({ command: 'explain', ruleIds, options }))
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('-f, --format <name>', 'how').choices(['text', 'json']).default('text'))
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'width of the list, at least 40', parseCount)
    .action((options: ListOptions) => choose({ command: 'rules', options }))
  program
    .command('init')
    .description('write a configuration to start from, letterlint.config.json')
    .action(() => choose({ command: 'init' }))
  addWordsCommand(program, choose)
  program.helpCommand('help [command]', 'print the help of a command')
}

function colorOption(): Option {
  return new Option('--color <when>', 'colour the report')
    .choices(['auto', 'always', 'never'])
    .default('auto')
}

const HELP_END = `
Exit codes: 0 nothing to stop a letter, 1 errors (or too many warnings) in
letters, 2 letterlint could not do its job.

Examples:
  letterlint letter.txt                   check a letter before it is sent
  letterlint applications/                check every letter in a folder
  letterlint --profile motivation a.md    say what kind of letter it is
  letterlint -A contraction letter.txt    without one of the rules
  letterlint -f json "letters/**/*.md"    for a program to read
  letterlint explain spelling             why a rule exists
  letterlint words add Lindqvist          accept a word
`

function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime())
  if (!isDay || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError(`\`${text}\` is not a day such as 2026-11-22`)
  }
  return text
}

/** Flags before `explain`, `rules`, `init`, or `words` would be those of `check`, and go unheeded. */
function assertNoFlags(program: Command, command: Command): void {
  const isGiven = (option: Option) => program.getOptionValueSource(option.attributeName()) === 'cli'
  if (!program.options.some(isGiven)) return
  const help = `its own stand after it: \`letterlint ${command.name()} --help\``
  throw new Failure(`flags stand before the command \`${command.name()}\``, { help })
}
