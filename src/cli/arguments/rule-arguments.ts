import type { Command } from 'commander'
import type { Severity } from '../../diagnostic/index.ts'
import { collectNames, parseCount } from './facts-arguments.ts'

/** A rule's severity as a flag set it; later flags win. */
export interface LevelFlag {
  readonly ruleId: string
  readonly severity: Severity | 'off'
}

/** What flags say of rules. */
export interface RuleOptions {
  readonly levels: readonly LevelFlag[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly maxWarnings?: number
  readonly exitZero?: true
}

/** Adds the flags about rules; `levels` takes those that set severities in their order. */
export function addRuleOptions(program: Command, levels: LevelFlag[]): void {
  const level = (severity: Severity | 'off') => (names: string) => {
    for (const ruleId of names.split(',')) levels.push({ ruleId, severity })
    return names
  }
  program
    .optionsGroup('Rules:')
    .option('-A, --allow <rule>', 'switch a rule off', level('off'))
    .option('-W, --warn <rule>', 'make its findings warnings', level('warning'))
    .option('-D, --deny <rule>', 'make its findings errors', level('error'))
    .option('--only <rule>', 'run only these rules', collectNames)
    .option('--skip <rule>', 'run all but these rules', collectNames)
    .option('--max-warnings <count>', 'fail on more warnings than this', parseCount)
    .option('--exit-zero', 'exit with 0 even if there are errors in letters')
}
