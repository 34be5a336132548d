import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What programs can import, by the name of its declarations. */
const ENTRIES = ['bin/index.d.ts', 'src/rule/index.d.ts', 'rules/index.d.ts']

const folder = fileURLToPath(new URL('../dist/types', import.meta.url))

/**
 * Leaves in `dist/types` what is reached from the entries: the compiler declares every module, among them the
 * command line, whose libraries users would have to install for the sake of types that they cannot import.
 */
function keepPublicTypes(): void {
  const reached = new Set<string>()
  for (const entry of ENTRIES) reach(join(folder, entry), reached)
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !reached.has(path)) rmSync(path)
  }
  removeEmptyFolders(folder)
}

/** Adds a file and all that it imports, at any depth. */
function reach(file: string, reached: Set<string>): void {
  if (reached.has(file)) return
  reached.add(file)
  const specifiers = readFileSync(file, 'utf8').matchAll(/\b(?:from |import\()['"](\.[^'"]+)['"]/g)
  for (const [, specifier = ''] of specifiers) {
    reach(resolve(dirname(file), specifier.replace(/(?:\.d)?\.[jt]s$/, '.d.ts')), reached)
  }
}

function removeEmptyFolders(parent: string): void {
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(parent, entry.name)
    removeEmptyFolders(path)
    if (readdirSync(path).length === 0) rmdirSync(path)
  }
}

keepPublicTypes()
