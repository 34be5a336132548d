import type { Report } from '../report.ts'

/**
 * A path as programs take it: relative to the root of the repository, `/` between folders, never encoded.
 * Standard input, an absolute path, and one of another drive stay as they are.
 */
export function toMachinePath(path: string, { folder }: Pick<Report, 'folder'>): string {
  if (folder === '' || /^(?:[/<]|[A-Za-z]:)/.test(path)) return path
  const names: string[] = []
  for (const name of `${folder}/${path}`.split('/')) {
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
