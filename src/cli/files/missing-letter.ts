import { readdirSync, readlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { nearestName } from '../../lexicon/index.ts'
import { COMMANDS } from '../arguments/commands.ts'
import { Failure } from '../failure.ts'
import { showPath } from '../show-path.ts'

/** A pattern gives nothing. */
export class Unmatched extends Failure {}

/**
 * Why a file cannot be reached whose name is no text: its bytes are not UTF-8, so that a mark stands in place of
 * some. Undefined for any other.
 */
export function unreadableNameFailure(path: string, file: string): Failure | undefined {
  if (!path.includes('\uFFFD')) return undefined
  const sentence = `the name of \`${path}\` cannot be read as text: it is not UTF-8`
  return new Failure(sentence, { help: 'give the file another name', file })
}

/** Why there is no letter at a path that is no pattern: nothing stands there, or a link that leads nowhere. */
export function missingFailure(written: string, cwd: string): Failure {
  const path = resolve(cwd, written)
  const file = showPath(path, cwd)
  const unreadable = unreadableNameFailure(written, file)
  if (unreadable) return unreadable
  const target = readLink(path)
  if (target !== undefined) {
    return new Unmatched(`\`${written}\` is a symbolic link that leads nowhere: to \`${target}\``, { file })
  }
  let names: string[] = []
  try {
    names = readdirSync(dirname(path)).filter((name) => name !== basename(path))
  } catch {
    return new Unmatched(`\`${written}\` does not exist`, { file })
  }
  const near = nearestName(basename(path), names)
  const command = nearestName(written, COMMANDS)
  const [kind, name] = near ? ['something', showPath(join(dirname(path), near), cwd)] : ['a command', command]
  return new Unmatched(`\`${written}\` does not exist`, {
    help: name && `${kind} with a similar name exists: \`${name}\``,
    file,
  })
}

/** Where a symbolic link leads, as it is written in it; undefined for what is none. */
function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
