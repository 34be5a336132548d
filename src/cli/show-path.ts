import { relative, sep } from 'node:path'

/** A path with `/` between folders, whatever the system writes. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** A path as it is shown to people: relative to the working directory, `/` between folders. */
export function showPath(file: string, cwd: string): string {
  return toSlashes(relative(cwd, file)) || '.'
}
