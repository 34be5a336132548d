import {
  type Choice,
  type CommandDescription,
  type Flag,
  flattenCommands,
  type Operand,
  type Value,
} from '../describe-command-line.ts'
import type { CommandLine } from './write-completions.ts'

/** Completion for zsh: a file for a folder of `fpath`, which can also be evaluated. */
export function writeZsh({ root, rules }: CommandLine): string {
  return [
    '#compdef letterlint',
    '# zsh completion for letterlint, written by `letterlint completions zsh`',
    '',
    writeChoices('_letterlint-rules', 'rule', rules),
    // A message in its place, as is usual, would keep flags from being completed where both can stand.
    '_letterlint-anything() {\n  return 1\n}\n',
    '_letterlint-rule-list() {\n  _sequence _letterlint-rules\n}\n',
    ...flattenCommands(root).map(writeCommand),
    START,
  ].join('\n')
}

/** Evaluated, the file registers its function; as the body of that function, it runs it. */
const START = `if [[ $funcstack[1] == _letterlint ]]; then
  _letterlint "$@"
else
  compdef _letterlint letterlint
fi
`

/** The function of a command, with those of the choices it offers before it. */
function writeCommand(command: CommandDescription): string {
  const name = nameFunction(command.path)
  const functions = command.flags.flatMap(({ names, value }) =>
    value && hasDescriptions(value)
      ? [writeChoices(nameFlagFunction(name, names), value.placeholder, value.choices)]
      : [],
  )
  if (command.words.length > 0) {
    functions.push(writeChoices(`${name}__words`, 'command', command.words), writeFirst(command, name))
  }
  const specs = [
    ...command.flags.flatMap((flag) => specifyFlag(flag, name)),
    ...(command.words.length > 0 ? [`1: :${name}__first`] : []),
    ...specifyOperands(command.operands),
  ]
  return [
    ...functions,
    `${name}() {`,
    '  local curcontext=$curcontext',
    ...writeDescent(command),
    `  _arguments -s -S \\\n    ${specs.map(quote).join(' \\\n    ')}`,
    '}',
    '',
  ].join('\n')
}

/** What follows a command at once: one of the commands below it, or what it takes itself. */
function writeFirst({ operands }: CommandDescription, name: string): string {
  const [operand] = operands
  const own = operand ? [quote(`operands:${escapeColons(operand.name)}:${act(operand.value)}`)] : []
  const alternatives = [quote(`commands:command:${name}__words`), ...own].join(' ')
  return [
    `${name}__first() {`,
    ...(own[0] ? [`  (( CURRENT == 2 )) || { _alternative ${own[0]}; return }`] : []),
    `  _alternative ${alternatives}`,
    '}',
    '',
  ].join('\n')
}

/** Leaves the rest of the line to the command that its second word names. */
function writeDescent({ path, commands }: CommandDescription): string[] {
  if (commands.length === 0) return []
  const names = commands.map((command) => command.path.slice(path.length + 1))
  return [
    `  if (( CURRENT > 2 )) && [[ $words[2] == (${names.join('|')}) ]]; then`,
    '    shift words',
    '    (( CURRENT-- ))',
    `    ${nameFunction(path)}_\${words[1]//-/_}`,
    '    return',
    '  fi',
  ]
}

/** A flag with a value can be given again, one without only once. */
function specifyFlag({ names, description, value }: Flag, owner: string): string[] {
  const told = `[${description.replace(/[\\[\]]/g, '\\$&')}]`
  if (!value) {
    const others = names.length > 1 ? `(${names.join(' ')})` : ''
    return names.map((name) => `${others}${name}${told}`)
  }
  const action = hasDescriptions(value) ? nameFlagFunction(owner, names) : act(value)
  const rest = `${value.isOptional ? '::' : ':'}${escapeColons(value.placeholder)}:${action}`
  return names.map((name) => `*${name}${name.startsWith('--') ? '=' : '+'}${told}${rest}`)
}

function specifyOperands(operands: readonly Operand[]): string[] {
  return operands.map(({ name, value, isRepeated }, index) => {
    return `${isRepeated ? '*' : index + 1}:${escapeColons(name)}:${act(value)}`
  })
}

/** What offers a value. */
function act(value: Value): string {
  if (value.kind === 'choice') return `(${value.choices.map(({ name }) => name).join(' ')})`
  return ACTIONS[value.kind]
}

const ACTIONS = {
  file: '_files',
  folder: '_path_files -/',
  rule: '_letterlint-rules',
  rules: '_letterlint-rule-list',
  anything: '_letterlint-anything',
} as const satisfies Record<Exclude<Value['kind'], 'choice'>, string>

function hasDescriptions(value: Value): value is Extract<Value, { kind: 'choice' }> {
  return value.kind === 'choice' && value.choices.some(({ description }) => description !== '')
}

function writeChoices(name: string, kind: string, choices: readonly Choice[]): string {
  const entries = choices.map((choice) => {
    const description = choice.description.replaceAll('\\', '\\\\')
    return quote(description ? `${escapeColons(choice.name)}:${description}` : escapeColons(choice.name))
  })
  return [
    `${name}() {`,
    '  local -a choices',
    `  choices=(\n    ${entries.join('\n    ')}\n  )`,
    `  _describe -t ${kind}s ${quote(kind)} choices "$@"`,
    '}',
    '',
  ].join('\n')
}

function nameFunction(path: string): string {
  return `_${path.replace(/\W/g, '_')}`
}

function nameFlagFunction(owner: string, names: readonly string[]): string {
  return `${owner}__${(names.at(-1) ?? '').replace(/^-+/, '').replace(/\W/g, '_')}`
}

function escapeColons(text: string): string {
  return text.replace(/[\\:]/g, '\\$&')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
