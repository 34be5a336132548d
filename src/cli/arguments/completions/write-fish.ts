import {
  type Choice,
  type CommandDescription,
  type Flag,
  flattenCommands,
  type Value,
} from '../describe-command-line.ts'
import type { CommandLine } from './write-completions.ts'

/** Completion for fish, 3.1 or later. */
export function writeFish({ root, rules }: CommandLine): string {
  const commands = flattenCommands(root)
  return [
    '# fish completion for letterlint, written by `letterlint completions fish`',
    '',
    writeTest(
      '__letterlint_is_command',
      commands.slice(1).map(({ path }) => path),
    ),
    writeTest('__letterlint_takes_value', commands.flatMap(listTakers)),
    ENGINE,
    writeChoices('__letterlint_rules', rules),
    'complete -c letterlint -f',
    ...commands.flatMap(completeCommand),
    '',
  ].join('\n')
}

/** A function that knows some words by the paths of their commands. */
function writeTest(name: string, known: readonly string[]): string {
  return `function ${name}\n    contains -- "$argv" ${known.map(quote).join(' ')}\nend\n`
}

/** The flags that take the word after them, whatever it is. */
function listTakers({ path, flags }: CommandDescription): string[] {
  return flags.flatMap(({ names, value }) =>
    value && !value.isOptional ? names.map((name) => `${path} ${name}`) : [],
  )
}

const ENGINE = `# Whether the line is at a command: right behind it for \`first\`, behind so many operands for a number.
function __letterlint_at
    set -l path letterlint
    set -l operands 0
    set -l is_first yes
    set -l is_value no
    for word in (commandline -opc)[2..-1]
        if test $is_value = yes
            set is_value no
        else if string match -q -- '-*' $word
            set is_first no
            __letterlint_takes_value $path $word; and set is_value yes
        else if test $is_first = yes; and __letterlint_is_command $path $word
            set path "$path $word"
        else
            set is_first no
            set operands (math $operands + 1)
        end
    end
    test "$path" = "$argv[1]"; or return 1
    switch "$argv[2]"
        case ''
            return 0
        case first
            test $is_first = yes
        case '*'
            test "$argv[2]" = $operands
    end
end

# Ids of rules between commas: those before the last comma stay as they are, and are not offered again.
function __letterlint_rule_list
    set -l before (commandline -ct | string replace -r '^--[^=]*=' '' | string match -r '^.*,')
    for rule in (__letterlint_rules)
        contains -- (string split \\t -- $rule)[1] (string split , -- $before); and continue
        echo "$before$rule"
    end
end
`

function completeCommand({ path, words, operands, flags }: CommandDescription): string[] {
  const name = `__${path.replace(/\W/g, '_')}`
  return [
    ...words.map((word) => {
      return `${complete(path, 'first')} -a ${quote(word.name)} -d ${quote(word.description)}`
    }),
    ...operands.flatMap(({ value, isRepeated }, index) => {
      const { offer, functions } = offerValue(value, `${name}__${index}`)
      return [...functions, `${complete(path, isRepeated ? '' : String(index))} ${offer}`]
    }),
    ...flags.flatMap((flag) => completeFlag(flag, path, name)),
  ]
}

function completeFlag({ names, description, value }: Flag, path: string, owner: string): string[] {
  const name = `${owner}__${names.at(-1)?.replace(/^-+/, '').replace(/\W/g, '_')}`
  const flags = names.map((flag) =>
    flag.startsWith('--') ? `-l ${quote(flag.slice(2))}` : `-s ${quote(flag.slice(1))}`,
  )
  const { offer, functions } = value ? offerValue(value, name) : { offer: '', functions: [] }
  const takes = value ? ['-r', offer] : []
  return [...functions, [complete(path, ''), ...flags, ...takes, '-d', quote(description)].join(' ')]
}

function complete(path: string, place: string): string {
  return `complete -c letterlint -n ${quote(`__letterlint_at ${quote(path)} ${place}`.trim())}`
}

/** The part of a command that offers a value, and the functions that it calls. */
function offerValue(value: Value, name: string): { offer: string; functions: string[] } {
  if (value.kind !== 'choice') return { offer: OFFERS[value.kind], functions: [] }
  if (value.choices.some(({ description }) => description !== '')) {
    return { offer: `-f -a ${quote(`(${name})`)}`, functions: [writeChoices(name, value.choices)] }
  }
  return { offer: `-f -a ${quote(value.choices.map((choice) => choice.name).join(' '))}`, functions: [] }
}

/** Without `-f`, files would be offered too. */
const OFFERS = {
  file: '-F',
  folder: "-f -a '(__fish_complete_directories)'",
  rule: "-f -a '(__letterlint_rules)'",
  rules: "-f -a '(__letterlint_rule_list)'",
  anything: '-f',
} as const satisfies Record<Exclude<Value['kind'], 'choice'>, string>

function writeChoices(name: string, choices: readonly Choice[]): string {
  const lines = choices.map(
    (choice) => `    printf '%s\\t%s\\n' ${quote(choice.name)} ${quote(choice.description)}`,
  )
  return [`function ${name}`, ...lines, 'end\n'].join('\n')
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
