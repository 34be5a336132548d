import { readdirSync, readlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { nearestName } from '../../lexicon/index.ts'
import { COMMANDS } from '../arguments/commands.ts'
import { Failure } from '../failure.ts'
import { showPath } from '../show-path.ts'

/** A pattern gives nothing. */
export class Unmatched extends Failure {}

/** Why there is no letter at a path that is no pattern: nothing stands there, or a link that leads nowhere. */
export function missingFailure(written: string, cwd: string): Unmatched {
  const path = resolve(cwd, written)
  const file = showPath(path, cwd)
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
