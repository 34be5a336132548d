import type { ConfigurationOptions } from './configuration-arguments.ts'
import type { FactsOptions } from './facts-arguments.ts'
import type { FileOptions } from './file-arguments.ts'
import type { FixOptions } from './fix-arguments.ts'
import type { OutputOptions } from './output-arguments.ts'
import type { RuleOptions } from './rule-arguments.ts'
import type { SilenceOptions } from './silence-arguments.ts'

/** What was asked for on the command line, besides the paths. */
export interface CheckOptions
  extends OutputOptions,
    FixOptions,
    RuleOptions,
    SilenceOptions,
    FactsOptions,
    ConfigurationOptions,
    FileOptions {
  readonly printConfig?: true
  readonly printTree?: true
}

/** What holds for a check that no command line asks for, such as a part of another command. */
export const DEFAULT_CHECK: CheckOptions = {
  outputs: [],
  levels: [],
  color: 'auto',
  hyperlinks: 'auto',
  inlineConfig: true,
  ignore: true,
  errorOnUnmatchedPattern: true,
}
