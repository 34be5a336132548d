import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { MISSPELT } from '../cli/letters.ts'
import { isStandalone, type Outcome, runLetterlint } from '../support/run-letterlint.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-compiled-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let project: string
beforeEach(() => {
  project = mkdtempSync(join(folder, 'project-'))
  writeFileSync(join(project, 'letter.txt'), MISSPELT)
})

function lint(...paths: string[]): Promise<Outcome> {
  const env = { XDG_CACHE_HOME: join(project, 'caches') }
  return runLetterlint(['-f', 'plain', ...paths], { cwd: project, env })
}

/** The files with compiled code, absolute, by the name of the folder that they are in. */
function listKept(): Map<string, string[]> {
  const caches = join(project, 'caches/letterlint')
  return new Map(
    readdirSync(caches).map((name) => [
      name.replace(/^node-[\d.]+-\w+-/, ''),
      readdirSync(join(caches, name)).map((file) => join(caches, name, file)),
    ]),
  )
}

describe.skipIf(isStandalone)('compiled code', () => {
  it('is kept apart for a letter, a long one, and a folder, readable to its owner only', async () => {
    await lint('letter.txt')
    expect([...listKept().keys()]).toEqual(['few'])
    writeFileSync(join(project, 'long.txt'), `${MISSPELT}\n`.repeat(200))
    await lint('long.txt')
    expect([...listKept().keys()].sort()).toEqual(['few', 'long'])
    await lint('.')
    const kept = listKept()
    expect([...kept.keys()].sort()).toEqual(['few', 'long', 'many'])
    const files = [...kept.values()].flat()
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('is added to by the second run of a kind, and by no later one', async () => {
    const contents: string[][] = []
    for (let run = 0; run < 4; run++) {
      await lint('letter.txt')
      contents.push((listKept().get('few') ?? []).map((file) => readFileSync(file, 'latin1')))
    }
    const [first, second, third, fourth] = contents
    expect(second).not.toEqual(first)
    expect(third).toEqual(second)
    expect(fourth).toEqual(second)
  })

  it('is replaced, unread, where a file of it was damaged or made up', async () => {
    const { stdout } = await lint('letter.txt')
    expect(stdout).toContain('`teh` is a common misspelling')
    const damages: ((bytes: Buffer) => Buffer)[] = [
      (bytes) => bytes.subarray(0, bytes.length >> 1),
      () => Buffer.alloc(0),
      (bytes) => bytes.fill(0, 4096, 8192),
      (bytes) => bytes.fill(7, bytes.length >> 1),
    ]
    for (const damage of damages) {
      const files = listKept().get('few') ?? []
      const damaged = files.map((file) => damage(readFileSync(file)))
      for (const [i, file] of files.entries()) writeFileSync(file, damaged[i] as Buffer)
      expect(await lint('letter.txt')).toEqual({ code: 1, stdout, stderr: '' })
      const replaced = files.map((file, i) => !readFileSync(file).equals(damaged[i] as Buffer))
      expect(replaced).not.toContain(false)
    }
  })
})
