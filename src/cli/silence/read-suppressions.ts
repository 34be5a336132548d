import { readFileSync, statSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import {
  configurationDiagnostic,
  parseJson,
  parseSuppressions,
  type Suppressions,
  validateSuppressions,
} from '../../config/index.ts'
import type { Suppression } from '../../lint/index.ts'
import { decodeSource, type Source } from '../../source/index.ts'
import { frameProblems } from '../configuration/read-configuration.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { showPath, toSlashes } from '../show-path.ts'

/** A file of suppressions, and what of it a run has used. */
export interface SuppressionsFile {
  /** Absolute. */
  readonly path: string
  /** As it is shown to people. */
  readonly shown: string
  readonly suppressions: Suppressions
  /** What is of no use to the letters of the run that were linted, by their keys in the file. */
  readonly unused: Map<string, readonly Suppression[]>
  /** The keys of the letters of the run that were linted. */
  readonly linted: Set<string>
  /** The rules that find what they find only beside other letters. */
  readonly comparing: Set<string>
}

/** The key of a letter in a file of suppressions; both paths are absolute. */
export function keyOfLetter(file: string, letterFile: string): string {
  return toSlashes(relative(dirname(file), letterFile))
}

/**
 * Reads a file of suppressions.
 *
 * @throws Failure when it cannot be read, or holds something else, with the place in it.
 */
export async function readSuppressions(path: string, cwd: string): Promise<SuppressionsFile> {
  const shown = showPath(path, cwd)
  const source = readSource(path, shown)
  const value = await parse(source)
  const problems = validateSuppressions(value)
  if (problems.length > 0) throw await frameProblems(source, [], problems, 'suppressions')
  return {
    path,
    shown,
    suppressions: parseSuppressions(value),
    unused: new Map(),
    linted: new Set(),
    comparing: new Set(),
  }
}

const MOST_MEBIBYTES = 64

function readSource(path: string, shown: string): Source {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw new Failure(`cannot read the suppressions \`${shown}\`: it is not a file`)
    if (stats.size > MOST_MEBIBYTES * 1024 * 1024) {
      throw new Failure(`\`${shown}\` is larger than ${MOST_MEBIBYTES} MiB, which no suppressions are`)
    }
    return decodeSource(readFileSync(path), { path: shown, format: 'text' })
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`cannot read the suppressions \`${shown}\`: ${describeSystemError(error)}`)
  }
}

async function parse(source: Source): Promise<unknown> {
  try {
    return JSON.parse(source.text)
  } catch {
    const { faults } = await parseJson(source.text, true)
    const [fault = { message: 'this is not JSON', span: { start: 0, end: 0 } }] = faults
    const diagnostic = { ...configurationDiagnostic(source, fault.span, fault), ruleId: 'suppressions' }
    const heading = `cannot read the suppressions \`${source.path}\``
    throw new Failure(`${heading}: ${fault.message}`, { frames: [{ source, diagnostic }], heading })
  }
}
