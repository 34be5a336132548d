import { execFileSync } from 'node:child_process'
import { cpus, platform, release, totalmem } from 'node:os'
import { version } from 'node:process'
import type { Peer } from './peers.ts'

/** Says what was measured with, on what, and when: the caption of a table. */
export function describeMachine(): string {
  const processors = cpus()
  const model = processors[0]?.model.trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const date = new Date().toISOString().slice(0, 10)
  return `${date}, Node.js ${version.slice(1)}, ${platform()} ${release()}, ${processors.length} × ${model}, ${memory}, letterlint at commit ${findCommit()}`
}

function findCommit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

/** The tools that can be run, with their versions, and a sentence that names the others. */
export function findInstalled(peers: readonly Peer[]): {
  readonly installed: readonly { readonly peer: Peer; readonly version: string }[]
  readonly missing: string
} {
  const found = peers.map((peer) => ({ peer, version: peer.version() }))
  const missing = found.filter(({ version: own }) => own === undefined).map(({ peer }) => peer.name)
  return {
    installed: found.flatMap(({ peer, version: own }) => (own === undefined ? [] : { peer, version: own })),
    missing:
      missing.length === 0
        ? ''
        : `Not installed, so not compared: ${missing.join(', ')}. \`npm run bench:peers:setup\` installs what npm has.`,
  }
}
