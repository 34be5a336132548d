import { type Command, Option } from 'commander'
import { nearestName } from '../../lexicon/index.ts'
import { Failure } from '../failure.ts'

/** What `words` takes. */
export interface WordsOptions {
  /** Whether the user's own words are meant, not those of the project. */
  readonly user?: true
  readonly format?: 'text' | 'json'
}

/** What `words` is to do. */
export interface WordsInvocation {
  readonly command: 'words'
  readonly action: 'add' | 'remove' | 'list'
  readonly words: readonly string[]
  readonly options: WordsOptions
}

/** Adds `words` and its commands to a command line. */
export function addWordsCommand(program: Command, choose: (invocation: WordsInvocation) => void): void {
  const words = program
    .command('words')
    .description('accept words of your own: add, remove, list')
    .usage('<add|remove|list> [options] [words...]')
    .helpCommand(false)
    .argument('[command...]')
    .action(([unknown]: string[]) => {
      if (unknown !== undefined) throw unknownAction(unknown)
      throw new Failure('`words` needs to know what to do', { help: EXAMPLES_HELP })
    })
    .addHelpText('after', HELP_END)
  words.commandsGroup('Commands:')
  for (const [action, description] of [
    ['add', 'accept words from now on'],
    ['remove', 'accept words no longer'],
  ] as const) {
    words
      .command(action)
      .description(description)
      .argument('[words...]', 'as they are to be written')
      .addOption(userOption())
      .addHelpText('after', POINTER)
      .action((given: string[], options: WordsOptions) =>
        choose({ command: 'words', action, words: given, options }),
      )
  }
  words
    .command('list')
    .description('show which words are accepted, and where each stands')
    .addOption(userOption())
    .addOption(
      new Option('-f, --format <name>', 'how to print them').choices(['text', 'json']).default('text'),
    )
    .action((options: WordsOptions) => choose({ command: 'words', action: 'list', words: [], options }))
  // The argument is there to catch what is no command; nobody is to be told of it.
  words.configureHelp({ visibleArguments: () => [] })
}

function userOption(): Option {
  return new Option('--user', 'in your own list, for all your letters')
}

const EXAMPLES_HELP = 'for instance `letterlint words add Lindqvist`; all there is: `letterlint words --help`'

function unknownAction(name: string): Failure {
  const near = nearestName(name, ['add', 'remove', 'list'])
  return new Failure(`there is no command \`words ${name}\``, {
    help: near ? `a command with a similar name exists: \`words ${near}\`` : EXAMPLES_HELP,
  })
}

const POINTER = `
Which forms a word stands for, and where lists are: letterlint words --help
`

const HELP_END = `
A word in lower case is accepted in any case; a word with capitals as it is
written, and all in capitals. Either may end in 's.

The words of a project stand in .letterlint-words.txt, one a line, with comments
after #. It is found in the folder of a letter or above it, up to the one that
holds .git; words of several add up. With --user they stand in
~/.config/letterlint/words.txt (Windows: %APPDATA%\\letterlint\\words.txt), and
count wherever the variable CI is not set. --no-config reads neither.

Exit codes: 0 done, or done before; 2 nothing added, or not there to be removed.

Examples:
  letterlint words add Lindqvist metabarcoding    for this project
  letterlint words add --user Okafor              for all your letters
  letterlint words remove metabarcoding
  letterlint words list
`
