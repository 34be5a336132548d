import type { Argument, Command, Option } from 'commander'
import { REPORTERS, type ReporterEntry } from '../../report/index.ts'
import { DEFAULT_COMMAND } from './commands.ts'

/** A word that can be chosen, and what it stands for. */
export interface Choice {
  readonly name: string
  /** In a line; may be empty. */
  readonly description: string
}

/** A command, among those that can follow another. */
export interface Word extends Choice {
  /** What follows it. */
  readonly usage: string
}

/** What a value is: one of some words, a path, the id of a rule, ids between commas, or anything. */
export type Value =
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'file' | 'folder' | 'rule' | 'rules' | 'anything' }

/** A flag. */
export interface Flag {
  /** `-f` and `--format`, the short one first. */
  readonly names: readonly string[]
  readonly description: string
  /** The heading it stands under in the help. */
  readonly group: string
  /** Undefined for a flag that stands alone. */
  readonly value?: Value & {
    readonly placeholder: string
    readonly isOptional: boolean
    /** What holds without the flag, where that is a word. */
    readonly usual?: string
  }
}

/** What stands without a flag. */
export interface Operand {
  readonly name: string
  readonly value: Value
  readonly isRepeated: boolean
}

/** A command. */
export interface CommandDescription {
  /** As it is called: `letterlint words add`. */
  readonly path: string
  readonly description: string
  /** What follows its path. */
  readonly usage: string
  readonly flags: readonly Flag[]
  readonly operands: readonly Operand[]
  /** The words that can follow it at once; all but the default one have a description of their own. */
  readonly words: readonly Word[]
  readonly commands: readonly CommandDescription[]
}

/** A command and all below it, from the table that parsing and help use. */
export function describeCommand(command: Command, parent?: CommandDescription): CommandDescription {
  const help = command.createHelp()
  const words = help.visibleCommands(command)
  const described = {
    path: parent ? `${parent.path} ${command.name()}` : command.name(),
    description: command.description(),
    usage: command.usage(),
    flags: help.visibleOptions(command).map(describeFlag),
    operands: help.visibleArguments(command).map((argument) => describeOperand(argument, parent)),
    words: words.map(describeWord),
    commands: [],
  }
  const own = words.filter((word) => word.name() !== DEFAULT_COMMAND)
  return { ...described, commands: own.map((word) => describeCommand(word, described)) }
}

function describeWord(command: Command): Word {
  return { name: command.name(), description: command.description(), usage: command.usage() }
}

/** A command, with all below it. */
export function flattenCommands(command: CommandDescription): CommandDescription[] {
  return [command, ...command.commands.flatMap(flattenCommands)]
}

function describeFlag(option: Option): Flag {
  const { short, long, description, helpGroupHeading, required, optional, argChoices, defaultValue } = option
  const names = [short, long].filter((name) => name !== undefined)
  const flag = { names, description, group: helpGroupHeading ?? 'Options:' }
  if (!required && !optional) return flag
  const placeholder = /[<[](.+?)(?:\.\.\.)?[\]>]/.exec(option.flags)?.[1] ?? 'value'
  const value = argChoices ? choose(argChoices) : (FLAG_VALUES[placeholder] ?? ANYTHING)
  const usual = typeof defaultValue === 'string' ? { usual: defaultValue } : {}
  return { ...flag, value: { ...value, ...usual, placeholder, isOptional: optional } }
}

function describeOperand(argument: Argument, parent: CommandDescription | undefined): Operand {
  const name = argument.name()
  const isCommand = name === 'command' && parent !== undefined
  const value = isCommand
    ? { kind: 'choice' as const, choices: parent.words }
    : argument.argChoices
      ? choose(argument.argChoices)
      : (OPERAND_VALUES[name] ?? FILE)
  return { name, value, isRepeated: argument.variadic }
}

const ANYTHING: Value = { kind: 'anything' }
const FILE: Value = { kind: 'file' }

/** What flags take, by their placeholders; anything, where these are not among them. */
const FLAG_VALUES: Readonly<Record<string, Value>> = {
  file: FILE,
  path: FILE,
  folder: { kind: 'folder' },
  rule: { kind: 'rules' },
  rules: { kind: 'rules' },
}

/** What arguments are, by their names; files, where these are not among them. */
const OPERAND_VALUES: Readonly<Record<string, Value>> = {
  rule: { kind: 'rule' },
  rules: { kind: 'rule' },
  words: ANYTHING,
}

/** Formats of reports tell what they are; other choices speak for themselves. */
function choose(names: readonly string[]): Value {
  const reporters: Readonly<Record<string, ReporterEntry>> = REPORTERS
  const areReporters = names.every((name) => Object.hasOwn(reporters, name))
  const describe = (name: string) => (areReporters ? (reporters[name]?.description ?? '') : '')
  return { kind: 'choice', choices: names.map((name) => ({ name, description: describe(name) })) }
}
