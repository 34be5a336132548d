import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { KeptWork } from '../../src/cli/check/kept-work.ts'
import { LetterTexts } from '../../src/cli/check/letter-texts.ts'
import type { LetterTask } from '../../src/cli/check/letter-work.ts'
import { PackedWork } from '../../src/cli/check/packed-work.ts'
import { OneThread } from '../../src/cli/check/pool.ts'
import { runCommand, runLetterlint, shellCommand } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, createProject, MISSPELT, pluginFor } from './letters.ts'

const SETTINGS = { hasOthers: true, keepsTexts: false, keepsBytes: false, findsKeys: false }

const REQUEST = {
  rules: [],
  configuration: { facts: {}, rules: {}, origins: {} },
  flags: {},
  today: '2026-11-22',
}

/** What is kept of letters, and the way to their texts. */
async function keepLetters(texts: Readonly<Record<string, string>>, settings = SETTINGS) {
  const cwd = createFolder(texts)
  const tasks = Object.keys(texts).map((path): LetterTask => {
    const place = { path, file: join(cwd, path), format: undefined, isStandardInput: false }
    return { ...place, request: REQUEST, isLinted: true }
  })
  const kept: KeptWork[] = []
  const jobs = tasks.map((task, index) => ({ index, task, answers: [], answer: () => undefined }))
  await new OneThread(settings).work(jobs, (index, work) => {
    kept[index] = work
  })
  const changed: string[] = []
  const access = new LetterTexts(tasks, kept, [], (path) => changed.push(path))
  return { cwd, kept, access, changed }
}

describe('a letter that is one of many', () => {
  it('is read again when its text is asked for, and is what it was', async () => {
    const text = `\ufeff${CLEAN.replaceAll('\n', '\r\n')}\u{1f600} caf\u00e9`
    const [packed, whole] = await Promise.all([
      keepLetters({ 'a.txt': text }),
      keepLetters({ 'a.txt': text }, { ...SETTINGS, keepsTexts: true }),
    ])
    expect(packed.kept[0]).toBeInstanceOf(PackedWork)
    expect(whole.kept[0]).not.toBeInstanceOf(PackedWork)
    const [again, first] = [packed, whole].map(({ kept, access }) => kept[0]?.open(access))
    const { text: read, lineStarts, ...rest } = again?.read?.source ?? {}
    expect({ ...rest, lineStarts, text: read }).toMatchObject(first?.read?.source ?? {})
    expect(again?.known).toEqual(first?.known)
    expect(again?.found).toEqual(first?.found)
    expect(again?.targets).toEqual(first?.targets)
    expect(packed.changed).toEqual([])
  })

  it.each<[change: string, change: (file: string) => void]>([
    ['is another', (file) => writeFileSync(file, CLEAN.replace('post', 'most'))],
    ['is gone', (file) => rmSync(file)],
    ['is none any more', (file) => writeFileSync(file, 'PK\u0003\u0004')],
  ])('whose text %s is blank, with all places where they were', async (_, change) => {
    const { cwd, kept, access, changed } = await keepLetters({ 'a.txt': CLEAN })
    change(join(cwd, 'a.txt'))
    const source = kept[0]?.open(access).read?.source
    expect(source?.text).toBe(CLEAN.replace(/[^\n]/g, ' '))
    expect(source?.lineStarts).toEqual([...CLEAN.matchAll(/^/gm)].map(({ index }) => index))
    expect(changed).toEqual(['a.txt'])
  })

  it('that cannot be read has no source', async () => {
    const { cwd, kept, access } = await keepLetters({ 'a.txt': 'PK\u0003\u0004', 'b.txt': CLEAN })
    expect(access.findSource('a.txt')).toBeUndefined()
    expect(access.findSource('b.txt')?.text).toBe(CLEAN)
    expect(access.findSource(join(cwd, 'b.txt'))).toBeUndefined()
    expect(kept[0]?.open(access)).toMatchObject({ crash: { message: expect.stringContaining('Word') } })
  })
})

describe('a letter that changes while letters are checked', () => {
  const write =
    "if (text(letter).includes('second')) writeFileSync('a.txt', 'Dear other,\\n\\nanother lever\\n')"
  const plugin = `import { writeFileSync } from 'node:fs'
const text = (letter) => letter.source.text
${pluginFor('house-word', 'lever', write)}`

  it.each(['pretty', 'json', 'html', 'plain'])('is told, and no wrong word is, in %s', async (format) => {
    const cwd = createProject({
      'letterlint.config.json': '{"plugins":["./plugin.mjs"]}',
      'plugin.mjs': plugin,
      'a.txt': CLEAN.replace('Sincerely', 'Pull the lever.\n\nSincerely'),
      'b.txt': CLEAN.replace('Sincerely', 'The second lever.\n\nSincerely'),
    })
    const args = ['--only', 'house-word', '--include-source', '-f', format, '.']
    const { code, stdout, stderr } = await runLetterlint(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'error: `a.txt` has changed while letters were checked: its words are not shown\nhelp: check it again\n',
    )
    expect(stdout).toContain('b.txt')
    expect(stdout).not.toContain('another')
    if (format === 'json') expect(JSON.parse(stdout).diagnostics[0].range.start).toMatchObject({ line: 5 })
  })
})

it('reads what comes through a pipe only once, among other letters', async () => {
  const cwd = createFolder({ 'b.txt': MISSPELT, 'letter.txt': MISSPELT })
  const run = shellCommand(['-f', 'plain', 'a.txt', 'b.txt'])
  const command = `mkfifo a.txt; cat letter.txt > a.txt & ${run}`
  const { stdout, stderr } = await runCommand('sh', ['-c', command], { cwd })
  expect(stdout.match(/^At the word `teh`/gm)).toHaveLength(2)
  expect(stderr).toBe('')
})
