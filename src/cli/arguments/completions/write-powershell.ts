import {
  type Choice,
  type CommandDescription,
  type Flag,
  flattenCommands,
  type Operand,
  type Value,
} from '../describe-command-line.ts'
import type { CommandLine } from './write-completions.ts'

/** Completion for PowerShell, 5 or later; in ASCII, since 5 takes a file without a mark for another encoding. */
export function writePowershell({ root, rules }: CommandLine): string {
  const commands = flattenCommands(root)
  return [
    '# PowerShell completion for letterlint, written by `letterlint completions powershell`',
    '',
    'Register-ArgumentCompleter -Native -CommandName letterlint, letterlint.cmd, letterlint.ps1 -ScriptBlock {',
    '  param($wordToComplete, $commandAst, $cursorPosition)',
    '',
    writeList('rules', rules.map(writeChoice)),
    writeList(
      'commands',
      commands.map(({ path }) => quote(path)),
    ),
    writeList(
      'words',
      commands.flatMap(({ path, words }) => words.map((word) => writeWord(path, word))),
    ),
    writeList('flags', commands.flatMap(writeFlags)),
    writeList(
      'operands',
      commands.flatMap(({ path, operands }) =>
        operands.map((operand, index) => writeOperand(path, operand, index)),
      ),
    ),
    ENGINE,
  ].join('\n')
}

function writeList(name: string, rows: readonly string[]): string {
  return [`  $${name} = @(`, ...rows.map((row) => `    ${row}`), '  )'].join('\n')
}

function writeChoice({ name, description }: Choice): string {
  return `@{ Name = ${quote(name)}; Tip = ${quote(description || name)} }`
}

function writeWord(path: string, { name, description }: Choice): string {
  return `@{ Path = ${quote(path)}; Name = ${quote(name)}; Tip = ${quote(description || name)} }`
}

/** Flags are rows and not keys, since keys of PowerShell are the same in upper and lower case. */
function writeFlags({ path, flags }: CommandDescription): string[] {
  return flags.flatMap((flag) => flag.names.map((name) => writeFlag(path, name, flag)))
}

function writeFlag(path: string, name: string, { description, value }: Flag): string {
  const takes = value ? `; IsOptional = $${value.isOptional}; ${writeValue(value)}` : ''
  return `@{ Path = ${quote(path)}; Name = ${quote(name)}; Tip = ${quote(description || name)}${takes} }`
}

function writeOperand(path: string, { value, isRepeated }: Operand, index: number): string {
  return `@{ Path = ${quote(path)}; Index = ${index}; IsRepeated = $${isRepeated}; ${writeValue(value)} }`
}

function writeValue(value: Value): string {
  if (value.kind !== 'choice') return `Kind = ${quote(value.kind)}`
  return `Kind = 'choice'; Choices = @(${value.choices.map(writeChoice).join('; ')})`
}

/** A literal; PowerShell takes curly quotes for straight ones. */
function quote(text: string): string {
  return `'${toAscii(text).replaceAll("'", "''")}'`
}

function toAscii(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/gu, '?')
}

const ENGINE = `
  function Get-Flag($path, $name) {
    $flags | Where-Object { $_.Path -ceq $path -and $_.Name -ceq $name } | Select-Object -First 1
  }

  # Offers rows whose names begin as what is typed does; \`$before\` stands before it in the same word.
  function Complete-Row($rows, $typed, $before) {
    $rows | Where-Object { $_.Name.StartsWith($typed, [StringComparison]::Ordinal) } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new("$before$($_.Name)", $_.Name, 'ParameterValue', $_.Tip)
    }
  }

  function Complete-Path($typed, $before, $onlyFolders) {
    [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed) |
      Where-Object { -not $onlyFolders -or $_.ResultType -eq 'ProviderContainer' } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new(
          "$before$($_.CompletionText)", $_.ListItemText, $_.ResultType, $_.ToolTip)
      }
  }

  function Complete-Value($value, $typed, $before) {
    switch ($value.Kind) {
      'choice' { Complete-Row $value.Choices $typed $before }
      'rule' { Complete-Row $rules $typed $before }
      'rules' {
        $comma = $typed.LastIndexOf(',') + 1
        Complete-Row $rules $typed.Substring($comma) "$before$($typed.Substring(0, $comma))"
      }
      'file' { Complete-Path $typed $before $false }
      'folder' { Complete-Path $typed $before $true }
    }
  }

  $path = 'letterlint'
  $operand = 0
  $isFirst = $true
  $isEnded = $false
  $open = $null
  foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = $element.Extent.Text
    if ($open -and -not ($open.IsOptional -and $word.StartsWith('-'))) { $open = $null; continue }
    $open = $null
    if ($isEnded -or -not $word.StartsWith('-') -or $word -eq '-') {
      if ($isFirst -and $commands -ccontains "$path $word") { $path = "$path $word"; continue }
      $operand++
    } elseif ($word -eq '--') {
      $isEnded = $true
    } else {
      $flag = Get-Flag $path $word
      if ($flag.Kind) { $open = $flag }
    }
    $isFirst = $false
  }

  $isFlag = $wordToComplete.StartsWith('-') -and -not $isEnded
  if ($open -and -not ($open.IsOptional -and $isFlag)) { return Complete-Value $open $wordToComplete '' }
  if ($isFlag -and $wordToComplete -match '^(--[^=]+)=(.*)$') {
    $flag = Get-Flag $path $Matches[1]
    if ($flag) { return Complete-Value $flag $Matches[2] "$($Matches[1])=" }
  }
  if ($isFlag) { return Complete-Row ($flags | Where-Object { $_.Path -ceq $path }) $wordToComplete '' }
  if ($isFirst) { Complete-Row ($words | Where-Object { $_.Path -ceq $path }) $wordToComplete '' }
  $operands | Where-Object { $_.Path -ceq $path -and ($_.IsRepeated -or $_.Index -eq $operand) } |
    Select-Object -First 1 | ForEach-Object { Complete-Value $_ $wordToComplete '' }
}
`
