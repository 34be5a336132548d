import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folders from one upwards to the one that holds `.git`, or to the root. */
export function* foldersUpward(startFolder: string): Generator<string> {
  for (let folder = startFolder; ; folder = dirname(folder)) {
    yield folder
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return
  }
}
