import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the peers are installed: beside what is installed already, and never committed. */
export const PEERS_FOLDER = fileURLToPath(
  new URL('../../../node_modules/.cache/letterlint-peers/', import.meta.url),
)

const SOURCES = fileURLToPath(new URL('.', import.meta.url))

/** Puts the list of versions, and the scripts and settings that peers are run with, beside the peers. */
export function copyScripts(): void {
  mkdirSync(PEERS_FOLDER, { recursive: true })
  cpSync(join(SOURCES, 'package.json'), join(PEERS_FOLDER, 'package.json'))
  cpSync(join(SOURCES, 'scripts'), PEERS_FOLDER, { recursive: true })
}

/** The version of an installed package; undefined when it is not installed. */
export function installedVersion(name: string): string | undefined {
  const path = join(PEERS_FOLDER, 'node_modules', name, 'package.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined
}
