import { describe, expect, it } from 'vitest'
import { findInstalled } from './find-installed.ts'
import { PEERS, type Peer } from './peers.ts'

const [letterlint] = PEERS as [Peer]

describe('findInstalled', () => {
  it('names what is missing, and leaves it out', () => {
    const { installed, missing } = findInstalled([
      letterlint,
      { ...letterlint, name: 'far', version: () => undefined },
      { ...letterlint, name: 'away', version: () => undefined },
    ])
    expect(installed.map(({ peer }) => peer.name)).toEqual(['letterlint'])
    expect(missing).toMatch(/^Not installed, so not compared: far, away\. /)
  })

  it('says nothing where nothing is missing', () => expect(findInstalled([letterlint]).missing).toBe(''))
})
