import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPackage } from '../support/pack.ts'

/** Prints how large the package is, and of what. */
async function printSize(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-size-'))
  try {
    const { files, tarballBytes, installedBytes } = await packPackage(folder)
    const parts = new Map<string, { bytes: number; count: number }>()
    for (const { path, size } of files) {
      const part = /^dist\/[^/]+/.exec(path)?.[0] ?? path
      const { bytes, count } = parts.get(part) ?? { bytes: 0, count: 0 }
      parts.set(part, { bytes: bytes + size, count: count + 1 })
    }
    for (const [part, { bytes, count }] of [...parts].sort(([, a], [, b]) => b.bytes - a.bytes)) {
      console.log(`${part.padEnd(20)}${toKilobytes(bytes)}${String(count).padStart(6)} files`)
    }
    console.log(
      `\n${'installed'.padEnd(20)}${toKilobytes(installedBytes)}${String(files.length).padStart(6)} files`,
    )
    console.log(`${'tarball'.padEnd(20)}${toKilobytes(tarballBytes)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0).padStart(8)} KB`
}

await printSize()
