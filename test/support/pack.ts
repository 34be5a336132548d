import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LETTERLINT, runCommand } from './run-letterlint.ts'
import { INHERITED } from './toolchain.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The package as it would be published. */
export interface Packed {
  /** Absolute. */
  readonly tarball: string
  readonly tarballBytes: number
  readonly installedBytes: number
  /** By path, relative to the package. */
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/**
 * Packs the package into a folder, as it is built: the scripts that would build it anew do not run.
 *
 * @throws Error when it has not been built, or npm cannot pack it.
 */
export async function packPackage(folder: string): Promise<Packed> {
  if (!existsSync(LETTERLINT)) throw new Error('letterlint is not built: `npm run build` comes first')
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const { code, stdout, stderr } = await runCommand('npm', args, { cwd: root, env: INHERITED })
  if (code !== 0) throw new Error(`\`npm pack\` failed: ${stderr}`)
  const [packed] = JSON.parse(stdout) as [
    { filename: string; size: number; unpackedSize: number; files: Packed['files'] },
  ]
  return {
    tarball: join(folder, packed.filename),
    tarballBytes: packed.size,
    installedBytes: packed.unpackedSize,
    files: packed.files.map(({ path, size }) => ({ path, size })),
  }
}
