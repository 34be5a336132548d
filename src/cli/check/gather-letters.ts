import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Notice } from '../../diagnostic/index.ts'
import type { Source } from '../../source/index.ts'
import { asksForFixes } from '../arguments/fix-arguments.ts'
import type { LoadedConfiguration } from '../configuration/chosen-configurations.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { STANDARD_INPUT } from '../files/choose-paths.ts'
import { type FoundLetter, findLetters } from '../files/find-letters.ts'
import type { IgnorePatterns } from '../files/ignore-files.ts'
import { type ReadLetter, readLetter, readStandardInput } from '../files/read-letters.ts'
import { findRealPath } from '../files/real-path.ts'
import { endingOf } from '../files/walk-folder.ts'
import { showPath } from '../show-path.ts'
import type { LintRequest } from './lint-request.ts'
import type { Run } from './run.ts'

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

/** Finds and reads the letters that paths stand for, in order of path; standard input is the first. */
export async function gatherLetters(paths: readonly string[], run: Run): Promise<RunLetter[]> {
  const { cwd } = run.surroundings
  const named = new Set(paths.map((path) => resolve(cwd, path)))
  const letters: RunLetter[] = []
  const gather = async (found: FoundLetter, read: () => ReadLetter | Promise<ReadLetter>) => {
    const letter = await run.attemptLetter(found.path, () => gatherOne(found, read, named, run))
    if (letter) letters.push(letter)
  }
  const { extension = {} } = run.options
  const files = paths.filter((path) => path !== STANDARD_INPUT)
  if (files.length < paths.length) {
    const { stdinFilename } = run.options
    const file = resolve(cwd, stdinFilename ?? 'stdin')
    const path = stdinFilename === undefined ? '<stdin>' : showPath(file, cwd)
    const format = extension[endingOf(file)]
    await gather({ path, file }, () => readStandardInput(run.surroundings.stdin, path, format))
  }
  const standardInput = new Set(letters)
  for (const found of await findFiles(files, run)) {
    run.letterFiles.add(findRealPath(found.file))
    await gather(found, () => readLetter(found, extension[endingOf(found.path)]))
  }
  return letters.map((letter) => ({ ...letter, isStandardInput: standardInput.has(letter) }))
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
  { file }: FoundLetter,
  read: () => ReadLetter | Promise<ReadLetter>,
  named: ReadonlySet<string>,
  run: Run,
): Promise<RunLetter | undefined> {
  const loaded = await run.configurations.forFolder(dirname(file))
  if (await isIgnoredBy(loaded, file, named.has(file), run)) return undefined
  const { source, notices, bytes } = await read()
  return {
    source,
    file,
    isStandardInput: false,
    ...(asksForFixes(run.options) ? { bytes } : {}),
    request: run.requestFor(loaded, file),
    notices,
  }
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
