import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeSystemError, Failure } from '../failure.ts'
import type { Surroundings } from '../surroundings.ts'
import { STANDARD_INPUT } from './choose-paths.ts'

/** Whether a path is a list of paths: `@` before the name of a file, unless a file has that very name. */
export function isList(path: string, cwd: string): boolean {
  return path.length > 1 && path.startsWith('@') && !existsSync(resolve(cwd, path))
}

/**
 * The paths given, with those of the lists in place of `@list`, and then those of the lists of
 * `--file-list`, of which `-` is standard input.
 *
 * @throws Failure when a list cannot be read.
 */
export async function expandLists(
  paths: readonly string[],
  lists: readonly string[],
  { cwd, stdin }: Pick<Surroundings, 'cwd' | 'stdin'>,
): Promise<string[]> {
  const expanded = paths.flatMap((path) => (isList(path, cwd) ? readList(path.slice(1), cwd) : [path]))
  for (const list of lists) {
    expanded.push(...(list === STANDARD_INPUT ? splitList(await readAll(stdin)) : readList(list, cwd)))
  }
  return expanded
}

function readList(list: string, cwd: string): string[] {
  try {
    return splitList(readFileSync(resolve(cwd, list), 'utf8'))
  } catch (error) {
    throw new Failure(`cannot read the list of letters \`${list}\`: ${describeSystemError(error)}`)
  }
}

/** With NUL between paths, as `git ls-files -z` writes them, any path can stand there; else one is on each line. */
function splitList(text: string): string[] {
  const list = text.replace(/^\uFEFF/, '')
  return list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '')
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
