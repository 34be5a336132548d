import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Notice } from '../../diagnostic/index.ts'
import type { Format, Source } from '../../source/index.ts'
import type { LoadedConfiguration } from '../configuration/chosen-configurations.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { STANDARD_INPUT } from '../files/choose-paths.ts'
import { type FoundLetter, findLetters } from '../files/find-letters.ts'
import type { IgnorePatterns } from '../files/ignore-files.ts'
import { type ReadLetter, readStandardInput } from '../files/read-letters.ts'
import { endingOf } from '../files/walk-folder.ts'
import { showPath } from '../show-path.ts'
import type { LintRequest } from './lint-request.ts'
import type { Run } from './run.ts'

/** A letter that was found, and what it is to be linted with. */
export interface GatheredLetter extends FoundLetter {
  /** What its ending is said to mean; undefined where nothing is said. */
  readonly format: Format | undefined
  readonly isStandardInput: boolean
  readonly request: LintRequest
  /** Standard input, which can be read only once. */
  readonly given?: ReadLetter
}

/** A letter that was read, and what it is to be linted with. */
export interface RunLetter {
  readonly source: Source
  /** Absolute; of standard input, where it is to be taken for. */
  readonly file: string
  readonly isStandardInput: boolean
  /** As they were read, where the letter may be written. */
  readonly bytes?: Uint8Array
  readonly request: LintRequest
  /** What is to be said of its reading. */
  readonly notices: readonly Notice[]
}

/**
 * Finds the letters that paths stand for, in order of path; standard input is the first, and the only one that
 * is read: of the others there may be more than memory has room for.
 */
export async function gatherLetters(paths: readonly string[], run: Run): Promise<GatheredLetter[]> {
  const { cwd } = run.surroundings
  const named = new Set(paths.map((path) => resolve(cwd, path)))
  const { extension = {} } = run.options
  const files = paths.filter((path) => path !== STANDARD_INPUT)
  const letters: GatheredLetter[] = []
  const gather = async (found: FoundLetter, read?: (format?: Format) => Promise<ReadLetter>) => {
    const letter = await run.attemptLetter(found.path, () => gatherOne(found, named, run))
    if (!letter) return
    const format = extension[endingOf(found.file)]
    const given = read && (await run.attemptLetter(found.path, () => read(format)))
    if (given) letters.push({ ...letter, format, isStandardInput: true, given })
    else if (!read) letters.push({ ...letter, format, isStandardInput: false })
  }
  if (files.length < paths.length) {
    const { stdinFilename } = run.options
    const file = resolve(cwd, stdinFilename ?? 'stdin')
    const path = stdinFilename === undefined ? '<stdin>' : showPath(file, cwd)
    await gather({ path, file }, (format) => readStandardInput(run.surroundings.stdin, path, format))
  }
  for (const found of await findFiles(files, run)) {
    run.letterFiles.push(found.file)
    await gather(found)
  }
  return letters
}

async function findFiles(patterns: readonly string[], run: Run): Promise<readonly FoundLetter[]> {
  if (patterns.length === 0) return []
  const { cwd } = run.surroundings
  const configured = (await run.attempt(() => run.configurations.forFolder(cwd)))?.ignore ?? []
  const { paths, failures } = await findLetters(patterns, {
    cwd,
    ignore: [...configured, ...((await run.attempt(() => readIgnoreFlags(run))) ?? [])],
    formats: run.options.extension ?? {},
    noIgnore: !run.options.ignore,
    forceExclude: run.options.forceExclude === true,
    errorOnUnmatchedPattern: run.options.errorOnUnmatchedPattern,
  })
  run.failures.push(...failures)
  return paths
}

/** What flags say to leave out. */
function readIgnoreFlags({ options, surroundings: { cwd } }: Run): IgnorePatterns[] {
  const { ignorePath = [], ignorePattern = [] } = options
  const inFiles = ignorePath.map((path) => ({ folder: cwd, patterns: readPatterns(path, cwd) }))
  return ignorePattern.length > 0 ? [...inFiles, { folder: cwd, patterns: ignorePattern }] : inFiles
}

function readPatterns(path: string, cwd: string): string[] {
  try {
    return readFileSync(resolve(cwd, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
  } catch (error) {
    throw new Failure(`cannot read the patterns in \`${path}\`: ${describeSystemError(error)}`)
  }
}

/** Undefined for a letter that is ignored. */
async function gatherOne(
  found: FoundLetter,
  named: ReadonlySet<string>,
  run: Run,
): Promise<(FoundLetter & Pick<GatheredLetter, 'request'>) | undefined> {
  const { file } = found
  const loaded = await run.configurations.forFolder(dirname(file))
  if (await isIgnoredBy(loaded, file, named.has(file), run)) return undefined
  return { ...found, request: run.requestFor(loaded, file) }
}

/** A configuration below the working directory ignores letters too, though not one that is named. */
export async function isIgnoredBy(
  { ignore }: LoadedConfiguration,
  file: string,
  isNamed: boolean,
  { options }: Run,
): Promise<boolean> {
  if (ignore.length === 0 || !options.ignore || (isNamed && !options.forceExclude)) return false
  const { IgnoreFiles } = await import('../files/ignore-files.ts')
  return new IgnoreFiles(ignore, dirname(file)).ignoresFile(file)
}
