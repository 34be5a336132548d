import { type CommandDescription, flattenCommands, type Value } from '../describe-command-line.ts'
import type { CommandLine } from './write-completions.ts'

/** Completion for bash, 4 or later; under 3.2, files are also offered where nothing else is. */
export function writeBash({ root, rules }: CommandLine): string {
  const commands = flattenCommands(root)
  const ruleIds = rules.map(({ name }) => name)
  return [
    '# bash completion for letterlint, written by `letterlint completions bash`',
    '',
    '# Each sets `value` to what is asked for, by the path of a command.',
    writeCases('_letterlint_words', '$1', commands.flatMap(caseOfWords)),
    writeCases('_letterlint_flags', '$1', commands.map(caseOfFlags)),
    writeCases('_letterlint_flag', '$1 $2', commands.flatMap(casesOfFlagValues)),
    writeCases('_letterlint_operand', '$1 $2', commands.flatMap(casesOfOperands)),
    `_letterlint_rules=${quote(ruleIds.join(' '))}`,
    `_letterlint_commands=${quote(`|${commands.map(({ path }) => path).join('|')}|`)}`,
    '',
    ENGINE,
  ].join('\n')
}

interface Case {
  readonly patterns: readonly string[]
  readonly value: string
}

function writeCases(name: string, subject: string, cases: readonly Case[]): string {
  const lines = cases.map(({ patterns, value }) => `    ${patterns.join(' | ')}) value=${quote(value)} ;;`)
  return [`${name}() {`, `  case "${subject}" in`, ...lines, "    *) value='' ;;", '  esac', '}', ''].join(
    '\n',
  )
}

function caseOfWords({ path, words }: CommandDescription): Case[] {
  return words.length === 0 ? [] : [{ patterns: [quote(path)], value: joinNames(words) }]
}

function caseOfFlags({ path, flags }: CommandDescription): Case {
  return { patterns: [quote(path)], value: flags.flatMap(({ names }) => names).join(' ') }
}

function casesOfFlagValues({ path, flags }: CommandDescription): Case[] {
  return flags.flatMap(({ names, value }) => {
    if (!value) return []
    const patterns = names.map((name) => quote(`${path} ${name}`))
    return [{ patterns, value: `${value.isOptional ? '?' : ''}${describeValue(value)}` }]
  })
}

function casesOfOperands({ path, operands }: CommandDescription): Case[] {
  return operands.map(({ value, isRepeated }, index) => ({
    patterns: [isRepeated ? `${quote(`${path} `)}[0-9]*` : quote(`${path} ${index}`)],
    value: describeValue(value),
  }))
}

function describeValue(value: Value): string {
  return value.kind === 'choice' ? `choice ${joinNames(value.choices)}` : value.kind
}

function joinNames(choices: readonly { readonly name: string }[]): string {
  return choices.map(({ name }) => name).join(' ')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

const ENGINE = `# What a word with flags leaves open: \`-qf\` is \`-q -f\`, and \`-fjson\` and \`--format=json\` are complete.
_letterlint_opens() {
  local flag=$2
  while [[ $flag == -[!-]?* ]]; do
    _letterlint_flag "$1" "\${flag:0:2}"
    [[ $value ]] && value='' && return
    flag=-\${flag:2}
  done
  _letterlint_flag "$1" "$flag"
}

# Offers what a value can be: what it is, what is typed of it, and what stands before it in the same word.
_letterlint_offer() {
  local before=$3 id
  case $1 in
    'choice '*) COMPREPLY=($(compgen -P "$3" -W "\${1#choice }" -- "$2")) ;;
    rule) COMPREPLY=($(compgen -P "$3" -W "$_letterlint_rules" -- "$2")) ;;
    rules)
      [[ $2 == *,* ]] && before=$3\${2%,*},
      for id in $_letterlint_rules; do
        [[ ,\${2%,*}, == *,"$id",* && $2 == *,* ]] && continue
        [[ $id == "\${2##*,}"* ]] && COMPREPLY+=("$before$id")
      done
      ;;
    file) compopt -o bashdefault -o default 2>/dev/null ;;
    folder) compopt -o dirnames 2>/dev/null ;;
  esac
}

# Offers what can stand first after a command: the commands below it, and what it takes.
_letterlint_offer_first() {
  local file
  COMPREPLY=($(compgen -W "$2" -- "$3"))
  [[ \${#COMPREPLY[@]} == 0 || $1 != file ]] && _letterlint_offer "$1" "$3" '' && return
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$3")
}

_letterlint() {
  local IFS=$' \\t\\n'
  local command=letterlint open='' value words index word operands=0 is_first=1 is_ended=''
  local current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  compopt +o bashdefault +o default 2>/dev/null
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    # Bash cuts \`--format=json\` into three words.
    if [[ $word == '=' && $open ]]; then
      open=\${open#\\?}
      ((index == COMP_CWORD)) && current=''
      continue
    fi
    [[ $open == '?'* && $word == -* ]] && open=''
    ((index == COMP_CWORD)) && break
    if [[ $open ]]; then
      open=''
    elif [[ $word == -- && ! $is_ended ]]; then
      is_ended=1 is_first=''
    elif [[ $word == -?* && ! $is_ended ]]; then
      _letterlint_opens "$command" "$word"
      open=$value is_first=''
    elif [[ $is_first && $_letterlint_commands == *"|$command $word|"* ]]; then
      command="$command $word"
    else
      operands=$((operands + 1)) is_first=''
    fi
  done
  if [[ $open ]]; then
    _letterlint_offer "\${open#\\?}" "$current" ''
  elif [[ $current == --*=* && ! $is_ended ]]; then
    _letterlint_flag "$command" "\${current%%=*}"
    _letterlint_offer "\${value#\\?}" "\${current#*=}" "\${current%%=*}="
  elif [[ $current == -* && ! $is_ended ]]; then
    _letterlint_flags "$command"
    COMPREPLY=($(compgen -W "$value" -- "$current"))
  else
    _letterlint_words "$command"
    words=$value
    _letterlint_operand "$command" "$operands"
    if [[ $is_first && $words ]]; then
      _letterlint_offer_first "$value" "$words" "$current"
    else
      _letterlint_offer "$value" "$current" ''
    fi
  fi
}

complete -o bashdefault -o default -F _letterlint letterlint
`
