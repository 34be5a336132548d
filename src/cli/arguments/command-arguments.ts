import { Argument, Command, Option } from 'commander'
import type { When } from '../terminal.ts'
import { parseCount } from './facts-arguments.ts'
import { colorOption } from './output-arguments.ts'
import type { Invocation } from './parse-arguments.ts'
import { addReviewCommand } from './review-arguments.ts'
import { addSuppressCommand } from './silence-arguments.ts'
import { addWordsCommand } from './words-arguments.ts'

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

/** The shells that completions can be written for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

/** See {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number]

/** Adds every command but `check`, which is the program itself. */
export function addCommands(program: Command, choose: (invocation: Invocation) => void): void {
  program.commandsGroup('Commands:')
  program
    .command('explain')
    .description('say why a rule exists, with examples, options, and sources')
    .argument('[rules...]', 'names of rules')
    .option('--all', 'explain every rule')
    .addOption(
      new Option('-f, --format <name>', 'how to print them')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'width of the text, at least 40', parseCount)
    .action((ruleIds: string[], options: ExplainOptions) => choose({ command: 'explain', ruleIds, options }))
  program
    .command('rules')
    .description('list the rules')
    .addOption(
      new Option('-f, --format <name>', 'how to print them').choices(['text', 'json']).default('text'),
    )
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'width of the list, at least 40', parseCount)
    .action((options: ListOptions) => choose({ command: 'rules', options }))
  program
    .command('init')
    .description('write a configuration to start from, letterlint.config.json')
    .action(() => choose({ command: 'init' }))
  addReviewCommand(program, choose)
  addWordsCommand(program, choose)
  addSuppressCommand(program, choose)
  program
    .command('lsp')
    .description('serve an editor that speaks the Language Server Protocol')
    .option('--stdio', 'over standard input and output, which is the only way')
    .addHelpText('after', LSP_HELP)
    .action(() => choose({ command: 'lsp' }))
  program
    .command('completions')
    .description('print what completes command lines in a shell')
    .addArgument(shellArgument())
    .addHelpText('after', COMPLETIONS_HELP)
    .action((shell: string) => choose({ command: 'completions', shell }))
  program
    .command('man')
    .description('print the manual page')
    .action(() => choose({ command: 'man' }))
  program.addHelpCommand(
    new Command('help')
      .description('print the help of a command')
      .argument('[command]', 'the command')
      .helpOption(false),
  )
}

/** Told in the help; an unknown one is refused later, with the nearest name. */
function shellArgument(): Argument {
  return new Argument('<shell>', 'the shell').choices(SHELLS).argParser((shell) => shell)
}

const LSP_HELP = `
An editor starts it and talks to it. It finds in a letter, saved or not, what
\`letterlint\` finds there, with the configuration, the words, and the suppressions
of its folder; letters that are open are seen beside each other.

Exit codes: 0 the editor said to end; 1 it went away without a word; 2 the
server could not begin.
`

const COMPLETIONS_HELP = `
To have them in every session, put this line into
  ~/.bashrc                   eval "$(letterlint completions bash)"
  ~/.zshrc, after compinit    eval "$(letterlint completions zsh)"
  ~/.config/fish/config.fish  letterlint completions fish | source
  the file in $PROFILE        letterlint completions powershell |
                                Out-String | Invoke-Expression
`
