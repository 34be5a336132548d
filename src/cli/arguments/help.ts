import { type Argument, Command, Help, type HelpConfiguration, type Option } from 'commander'
import { DEFAULT_COMMAND } from './commands.ts'

/** What a run says by its exit code. */
export const EXIT_CODES = [
  { code: 0, meaning: 'nothing to stop a letter' },
  { code: 1, meaning: 'errors, or too many warnings, in letters' },
  { code: 2, meaning: 'letterlint could not do its job' },
] as const

/** Command lines to begin with. */
export const EXAMPLES = [
  { command: 'letterlint letter.txt', purpose: 'check a letter before it is sent' },
  { command: 'letterlint applications/', purpose: 'check every letter in a folder' },
  { command: 'letterlint --profile motivation a.md', purpose: 'say what kind of letter it is' },
  { command: 'letterlint --fix letter.txt', purpose: 'fix what can be fixed safely' },
  { command: 'letterlint -A contraction letter.txt', purpose: 'without one of the rules' },
  { command: 'letterlint -f json "letters/**/*.md"', purpose: 'for a program to read' },
  { command: 'letterlint explain spelling', purpose: 'why a rule exists' },
  { command: 'letterlint words add Lindqvist', purpose: 'accept a word' },
] as const

/** What follows the flags and commands in the help. */
export function writeHelpEnd(): string {
  const width = Math.max(...EXAMPLES.map(({ command }) => command.length))
  return [
    '\nExit codes:',
    ...EXIT_CODES.map(({ code, meaning }) => `  ${code}  ${meaning}`),
    '\nExamples:',
    ...EXAMPLES.map(({ command, purpose }) => `  ${command.padEnd(width)}  ${purpose}`),
    '',
  ].join('\n')
}

/** How commander is to write the help. */
export const HELP: HelpConfiguration = {
  visibleCommands: listVisibleCommands,
  optionDescription: describeWithChoices,
  argumentDescription: describeWithChoices,
}

/** The commands below one; below the program stands the default one too, which is the program itself. */
function listVisibleCommands(command: Command): Command[] {
  const below = new Help().visibleCommands(command)
  if (command.parent) return below
  const check = new Command(DEFAULT_COMMAND)
    .description('check letters, as without a command')
    .usage('[options] [paths...]')
    .argument('[paths...]')
    .helpGroup('Commands:')
  return [check, ...below]
}

function describeWithChoices({ description, argChoices, defaultValue }: Option | Argument): string {
  if (!argChoices) return description
  const choices = argChoices.map((choice) => (choice === defaultValue ? `${choice} (default)` : choice))
  return `${description}: ${choices.join(', ')}`
}
