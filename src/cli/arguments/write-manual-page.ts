import { REPORTERS } from '../../report/index.ts'
import { homepage, version } from '../version.ts'
import {
  type CommandDescription,
  describeCommand,
  type Flag,
  flattenCommands,
  type Word,
} from './describe-command-line.ts'
import { EXAMPLES, EXIT_CODES } from './help.ts'
import { DESCRIPTION, ENVIRONMENT, FILES } from './manual-texts.ts'
import { buildProgram } from './parse-arguments.ts'
import { bold, escapeRoff, italic, toSentence, writeEntry, writeHeading, writeParagraph } from './roff.ts'

/** The manual page, for `man`, in the language of troff; flags and commands come from the table of the help. */
export function writeManualPage(): string {
  const root = describeCommand(buildProgram(() => {}))
  const lines = [
    `.TH LETTERLINT 1 "" "letterlint ${version}" "User Commands"`,
    // Neither hyphens nor wider blanks: flags and command lines stay as they are typed.
    '.nh',
    '.ad l',
    writeHeading('SH', 'NAME'),
    'letterlint \\- the linter for letters',
    writeHeading('SH', 'SYNOPSIS'),
    flattenCommands(root)
      .map(({ path, usage }) => writeUsage(path, usage))
      .join('\n.br\n'),
    writeHeading('SH', 'DESCRIPTION'),
    ...DESCRIPTION.map(writeParagraph),
    writeHeading('SH', 'OPTIONS'),
    ...writeGroups(root.flags),
    writeHeading('SH', 'COMMANDS'),
    writeParagraph('Each says more about itself with `--help`.'),
    ...root.words.map((word) => writeCommand(word, root)),
    writeHeading('SH', 'FORMATS'),
    ...writeEntries(Object.entries(REPORTERS).map(([name, { description }]) => [[name], description])),
    writeHeading('SH', 'EXIT STATUS'),
    ...writeEntries(EXIT_CODES.map(({ code, meaning }) => [[String(code)], meaning])),
    writeHeading('SH', 'ENVIRONMENT'),
    ...writeEntries(Object.entries(ENVIRONMENT).map(([name, purpose]) => [[name], purpose])),
    writeHeading('SH', 'FILES'),
    ...writeEntries(FILES.map(({ names, purpose }) => [names, purpose])),
    writeHeading('SH', 'EXAMPLES'),
    ...EXAMPLES.map(writeExample),
    writeHeading('SH', 'SEE ALSO'),
    escapeRoff(homepage),
  ]
  return `${lines.join('\n')}\n`
}

function writeUsage(path: string, usage: string): string {
  return `${bold(path)} ${escapeRoff(usage)}`
}

function writeGroups(flags: readonly Flag[]): string[] {
  const groups = [...new Set(flags.map(({ group }) => group))]
  return groups.flatMap((group) => [
    ...(group === 'Options:' ? [] : [writeHeading('SS', group.replace(/:$/, ''))]),
    ...flags.filter((flag) => flag.group === group).map(writeFlag),
  ])
}

function writeFlag({ names, description, value }: Flag): string {
  const placeholder = value
    ? ` ${value.isOptional ? `[${italic(value.placeholder)}]` : italic(value.placeholder)}`
    : ''
  const prose = [toSentence(description)]
  if (value?.kind === 'choice')
    prose.push(`One of ${value.choices.map(({ name }) => `\`${name}\``).join(', ')}.`)
  if (value?.usual !== undefined) prose.push(`By default \`${value.usual}\`.`)
  return writeEntry(`${names.map(bold).join(', ')}${placeholder}`, prose.join(' '))
}

/** A command with its flags, and with the commands below it. */
function writeCommand({ name, description, usage }: Word, parent: CommandDescription): string {
  const path = `${parent.path} ${name}`
  const command = parent.commands.find((one) => one.path === path)
  const below = command
    ? [...writeOwnFlags(command), ...command.words.map((word) => writeCommand(word, command))]
    : []
  return [writeEntry(writeUsage(path, usage), toSentence(description)), ...indent(below)].join('\n')
}

/** All but `--help`, which every command has. */
function writeOwnFlags({ flags }: CommandDescription): string[] {
  return flags.filter(({ names }) => !names.includes('--help')).map(writeFlag)
}

function indent(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['.RS', ...lines, '.RE']
}

function writeEntries(
  entries: readonly (readonly [names: readonly string[], description: string])[],
): string[] {
  return entries.map(([names, prose]) => writeEntry(names.map(bold).join(', '), toSentence(prose)))
}

function writeExample({ command, purpose }: (typeof EXAMPLES)[number]): string {
  return writeEntry(bold(command), toSentence(purpose))
}
