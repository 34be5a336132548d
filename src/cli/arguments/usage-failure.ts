import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command, CommanderError } from 'commander'
import { nearestLocale, nearestName } from '../../lexicon/index.ts'
import { Failure } from '../failure.ts'
import { COMMANDS } from './commands.ts'

/** A command, with all below it. */
export function listCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(listCommands)]
}

/** What went wrong, in a sentence, and what to do: a letter may have been taken for a flag. */
export function toFailure(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
  cwd: string,
): Failure {
  const failure = describeUsage(error, program, argv)
  const letter = argv.find((word) => /^-./.test(word) && existsSync(resolve(cwd, word)))
  if (letter === undefined) return failure
  return new Failure(failure.message, {
    help: `the file of that name is \`./${letter}\`, or stands after \`--\``,
  })
}

/** What went wrong, in a sentence, with the nearest name where a name is unknown. */
function describeUsage(error: CommanderError, program: Command, argv: readonly string[]): Failure {
  if (error.code === 'commander.help') return unknownCommand(argv[1] ?? '')
  const called = [argv[0], argv.slice(0, 2).join(' ')].map((words) => `letterlint ${words}`)
  const command = listCommands(program).findLast((one) => called.includes(pathOf(one))) ?? program
  const flags = command.options
    .flatMap(({ long, short }) => [long, short])
    .filter((flag) => flag !== undefined)
  const [, flag] = /unknown option '([^']+)'/.exec(error.message) ?? []
  if (flag) {
    const near = nearestName(flag.replace(/=.*/s, ''), flags)
    return new Failure(`unknown option \`${flag}\``, {
      help: near ? `an option with a similar name exists: \`${near}\`` : USAGE,
    })
  }
  const [, value, allowed] =
    /argument '([^']*)' is invalid. Allowed choices are (.*)\.$/.exec(error.message) ?? []
  const [, option] = /^error: option '([^']+)'/.exec(error.message) ?? []
  if (value !== undefined && allowed && option) {
    const near = option.startsWith('--locale')
      ? nearestLocale(value)
      : nearestName(value, allowed.split(', '))
    const help = near ? `a similar one exists: \`${near}\`` : `the choices are ${allowed}`
    return new Failure(`\`${value}\` is no value for \`${option}\``, { help })
  }
  const [, reason] = /is invalid\. (.*)$/s.exec(error.message) ?? []
  const help = `all options: \`${pathOf(command)} --help\``
  if (reason && option) return new Failure(`${reason}, which \`${option}\` needs`, { help })
  return new Failure(error.message.replace(/^error: /, ''), { help })
}

/** A command as it is called: `letterlint words add`. */
export function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}

/** For `help` of a command that there is not, which commander answers with its help, as an error. */
function unknownCommand(name: string): Failure {
  const near = nearestName(name, COMMANDS)
  return new Failure(`there is no command \`${name}\``, {
    help: near ? `a command with a similar name exists: \`${near}\`` : USAGE,
  })
}

const USAGE = 'all options: `letterlint --help`'
