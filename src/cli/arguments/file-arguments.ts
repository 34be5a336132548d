import { type Command, InvalidArgumentError } from 'commander'
import type { Format } from '../../source/index.ts'
import { parseCount } from './facts-arguments.ts'

/** A part of the letters: one of so many jobs. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** What flags say of the files that are linted. */
export interface FileOptions {
  readonly stdinFilename?: string
  /** Formats by the endings of names, without the dot. */
  readonly extension?: Readonly<Record<string, Format>>
  /** Paths of lists of paths; `-` for standard input. */
  readonly fileList?: readonly string[]
  /** A ref of git, or true for the last commit. */
  readonly changed?: string | true
  readonly wholeLetters?: true
  readonly shard?: Shard
  readonly showFiles?: true
  readonly ignore: boolean
  readonly ignorePattern?: readonly string[]
  /** A file with patterns. */
  readonly ignorePath?: readonly string[]
  readonly forceExclude?: true
  readonly errorOnUnmatchedPattern: boolean
  readonly cache?: true
  readonly cacheLocation?: string
  /** How many threads lint letters; undefined for as many as pay. */
  readonly threads?: number
  readonly watch?: true
  readonly debug?: true
}

/** Adds the flags that choose and read files. */
export function addFileOptions(program: Command): void {
  program
    .optionsGroup('Files:')
    .option('--stdin-filename <path>', 'the path that standard input stands for')
    .option('--extension <ending:format>', 'read .ending as text or markdown', collectExtensions)
    .option('--file-list <file>', 'lint the paths in a file, one a line or NUL between', collect)
    .option('--changed [ref]', 'only what changed since a git ref, or HEAD', readRef)
    .option('--whole-letters', 'with --changed: all of a changed letter')
    .option('--shard <i/n>', 'lint one of n parts of the letters', parseShard)
    .option('--show-files', 'list what would be linted')
    .option('--ignore-pattern <glob>', 'leave files out, as in .gitignore', collect)
    .option('--ignore-path <file>', 'leave out what the patterns in a file match', collect)
    .option('--no-ignore', 'look into ignored files too')
    .option('--force-exclude', 'leave out even what is named, if a walk would')
    .option('--no-error-on-unmatched-pattern', 'do not fail when a path matches no letter')
    .option('--cache', 'lint again only what has changed')
    .option('--cache-location <file>', 'where the cache is kept; implies --cache')
    .option('--threads <count>', 'how many threads may lint; 1 for none beside', parseThreads)
    .option('-w, --watch', 'lint again whenever a letter changes')
    .option('--debug', 'show where letterlint itself failed')
}

function collect(value: string, sofar: readonly string[] = []): string[] {
  return [...sofar, value]
}

/** A variable of CI that is not set would be taken for no ref at all, and everything would pass. */
function readRef(ref: string): string {
  if (ref.trim() === '') throw new InvalidArgumentError('the ref is empty')
  return ref
}

function collectExtensions(
  value: string,
  sofar: Readonly<Record<string, Format>> = {},
): Record<string, Format> {
  const [, ending, format] = /^\.?([^:/\\]+):(text|markdown)$/.exec(value) ?? []
  if (!ending)
    throw new InvalidArgumentError(`\`${value}\` is not an ending with a format such as letter:markdown`)
  return { ...sofar, [ending.toLowerCase()]: format as Format }
}

function parseShard(text: string): Shard {
  const [index = 0, count = 0] = /^\d{1,6}\/\d{1,6}$/.test(text) ? text.split('/').map(Number) : []
  if (index < 1 || index > count) throw new InvalidArgumentError(`\`${text}\` is not a part such as 2/5`)
  return { index, count }
}

/** More are of no use to anybody. */
const MOST_THREADS = 64

function parseThreads(text: string): number {
  const count = parseCount(text)
  if (count < 1 || count > MOST_THREADS) {
    throw new InvalidArgumentError(`\`${text}\` is not a number from 1 to ${MOST_THREADS}`)
  }
  return count
}
