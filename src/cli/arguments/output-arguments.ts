import { type Command, Option } from 'commander'
import { SEVERITIES, type Severity } from '../../diagnostic/index.ts'
import { REPORTERS } from '../../report/index.ts'
import { WHENS, type When } from '../terminal.ts'
import { parseCount, readName } from './facts-arguments.ts'
import { DEFAULT_FORMAT, type Output, type OutputFlag } from './pair-outputs.ts'

/** What flags say of reports. */
export interface OutputOptions {
  /** Every report that is wanted, and where it goes. */
  readonly outputs: readonly Output[]
  readonly quiet?: true
  readonly silent?: true
  /** Findings that are less severe are not shown. */
  readonly diagnosticLevel?: Severity
  readonly statistics?: true
  readonly timing?: true
  readonly includeSource?: true
  /** What paths in reports for programs are relative to. */
  readonly root?: string
  readonly color: When | boolean
  /** Columns. */
  readonly width?: number
  readonly ascii?: true
  readonly hyperlinks: When
  /** Lines around each finding. */
  readonly context?: number
  /** Infinite for `none`. */
  readonly maxDiagnostics?: number
}

/** Adds the flags about reports; `flags` takes those of formats and files in their order. */
export function addOutputOptions(program: Command, flags: OutputFlag[]): void {
  const keep = (kind: OutputFlag['kind']) => (value: string) => {
    flags.push({ kind, value })
    return value
  }
  program
    .optionsGroup('Output:')
    .addOption(formatOption(keep('format')))
    .option('-o, --output-file <file>', 'write that report into a file; both can be repeated', (file) =>
      keep('file')(readName(file)),
    )
    .option('-q, --quiet', 'report errors only')
    .option('--silent', 'print no report, for the exit code alone')
    .addOption(
      new Option('--diagnostic-level <level>', 'report nothing less severe').choices(
        [...SEVERITIES].reverse(),
      ),
    )
    .option('--statistics', 'count findings by rule in place of reporting them')
    .option('--timing', 'tell how long each rule took')
    .option('--include-source', 'put the text of letters into json and jsonl')
    .option('--root <folder>', 'what paths in reports for programs are relative to')
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'width of the report, at least 40', parseCount)
    .option('--ascii', 'draw with ASCII characters only')
    .addOption(
      new Option('--hyperlinks <when>', 'link names of rules to their pages').choices(WHENS).default('auto'),
    )
    .option('--context <lines>', 'show up to 20 lines of the letter around each finding', parseCount)
    .option('--max-diagnostics <count>', 'show the most severe only; none shows all', parseLimit)
}

/**
 * A whole number, or `none` for no limit.
 *
 * @throws InvalidArgumentError when it is neither.
 */
function parseLimit(text: string): number {
  return text === 'none' ? Number.POSITIVE_INFINITY : parseCount(text)
}

/** When to colour. */
export function colorOption(): Option {
  return new Option('--color <when>', 'colour the report').choices(WHENS).default('auto')
}

function formatOption(keep: (name: string) => string): Option {
  const option = new Option('-f, --format <name>', 'how to report').choices(Object.keys(REPORTERS))
  const parseChoice = option.parseArg as (name: string, before: unknown) => string
  return option.default(DEFAULT_FORMAT).argParser((name) => keep(parseChoice(name, undefined)))
}
