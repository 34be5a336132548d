import { describe, expect, it } from 'vitest'
import { OPAQUE, parseLetter } from '../../src/letter/index.ts'
import { createSource } from '../../src/source/index.ts'

async function proseOf(text: string, path: string): Promise<string> {
  return (await parseLetter(createSource(text, { path }))).prose.replaceAll(OPAQUE, '·')
}

describe.each(['letter.txt', 'letter.md'])('in %s', (path) => {
  it.each([
    ['We set $u_b = 0$ here.', 'We set ········· here.'],
    ['Let $x$ be small.', 'Let ··· be small.'],
    ['It cost $500 and $600 more.', 'It cost $500 and $600 more.'],
    ['From $5k to A$7, or US$9.', 'From $5k to A$7, or US$9.'],
    ['Dear $NAME, and $OTHER$ too.', 'Dear $NAME, and $OTHER$ too.'],
  ])('%s', async (text, prose) => {
    expect(await proseOf(text, path)).toBe(prose)
  })

  it('a long row of dollar signs is passed over in one go', async () => {
    expect(await proseOf('$a '.repeat(40_000), path)).toContain('$a $a')
  })
})
