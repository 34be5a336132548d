import { realpathSync } from 'node:fs'

/** An absolute path without symbolic links; as it is where nothing is there. */
export function findRealPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
