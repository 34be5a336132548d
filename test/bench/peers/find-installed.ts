import type { Peer } from './peers.ts'

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
