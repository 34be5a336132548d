import { relative, sep } from 'node:path'

/** A path with `/` between folders, whatever the system writes. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** A path as it is shown to people: relative to the working directory, `/` between folders. */
export function showPath(file: string, cwd: string): string {
  return toSlashes(relative(cwd, file)) || '.'
}

/** A path in the user's own folder as a shell shows it (`~/letters`); another one as it is. */
export function showUserPath(file: string, home: string | undefined): string {
  const inHome = home !== undefined && file.startsWith(home + sep)
  return toSlashes(inHome ? `~${file.slice(home.length)}` : file)
}
