import { DEFAULT_CHECK } from './check-options.ts'
import { COMMANDS, DEFAULT_COMMAND } from './commands.ts'
import type { Invocation } from './parse-arguments.ts'

/**
 * What a command line asks for that names nothing but letters, as most do; undefined for any other. It means the same
 * as when it is parsed, but that needs the descriptions of all flags, which take a start some milliseconds.
 */
export function readPaths(argv: readonly string[]): Invocation | undefined {
  const [first, ...rest] = argv
  if (first === undefined || argv.some((word) => word.startsWith('-'))) return undefined
  if (first === DEFAULT_COMMAND && rest.length > 0)
    return { command: 'check', paths: rest, options: DEFAULT_CHECK }
  const isCommand = (COMMANDS as readonly string[]).includes(first)
  return isCommand ? undefined : { command: 'check', paths: argv, options: DEFAULT_CHECK }
}
