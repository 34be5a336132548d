import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { KeptWork } from '../../src/cli/check/kept-work.ts'
import { LetterTexts } from '../../src/cli/check/letter-texts.ts'
import type { LetterTask, WorkedLetter } from '../../src/cli/check/letter-work.ts'
import { type Job, OneThread } from '../../src/cli/check/pool.ts'
import { ThreadPool } from '../../src/cli/check/threads/thread-pool.ts'
import { LetterCrash } from '../../src/cli/failure.ts'
import { RuleCrash } from '../../src/lint/index.ts'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, createProject, MISSPELT, pluginFor } from './letters.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FIRMS = ['Globex', 'Initech', 'Umbrella Labs', 'Tyrell', 'Hooli', 'Soylent', 'Cyberdyne']

/** Letters to several firms, every third of which names another firm too. */
function writeLettersToFirms(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const firm = FIRMS[index % FIRMS.length] as string
      const other = FIRMS[(3 * index + 1) % FIRMS.length] as string
      const letter = (index % 5 === 0 ? MISSPELT : CLEAN).replace('Dear Ms. Smith', `Dear ${firm} team`)
      const text = index % 3 === 0 ? letter.replace('Sincerely', `I admire ${other}.\n\nSincerely`) : letter
      return [`letters/firms/letter-${String(index).padStart(3, '0')}.txt`, text]
    }),
  )
}

describe('--threads', () => {
  const reports = ['json', 'sarif', 'html'].flatMap((name) => ['-f', name, '-o', `../report.${name}`])
  it.each([
    ['a report', ['-f', 'pretty', ...reports]],
    ['a diff', ['--diff']],
    ['a part', ['--shard', '2/3']],
    ['what is cached', ['--cache']],
  ])('changes no byte of %s', { timeout: 120_000 }, async (_, args) => {
    const folder = createFolder({
      ...writeLettersToFirms(200),
      'letters/broken.txt': Buffer.from('PK\u0003\u0004'),
      'letters/deutsch.md': '---\nlanguage: de\n---\n\nSehr geehrte Damen und Herren,\n\nich bewerbe mich.\n',
      'letters/empty.txt': '',
      'letters/latin.txt': Buffer.from(
        'Dear Globex team,\n\nI am na\u00efve.\n\nSincerely,\nAna\n',
        'latin1',
      ),
      'letters/letterlint.config.json': '{"phraseRules":[{"id":"own","phrases":["research engineer"]}]}',
      'letters/silenced.md': `${CLEAN}\nI admire Hooli. <!-- letterlint-disable-line wrong-recipient -->\n`,
    })
    const cwd = join(folder, 'letters')
    for (const name of ['letters', 'applications']) {
      cpSync(join(ROOT, 'fixtures', name), join(cwd, name), { recursive: true })
    }
    const runWith = async (threads: string) => {
      const run = { cwd, timeoutMilliseconds: 60_000 }
      const outcome = await runLetterlint(['.', '--threads', threads, ...args], run)
      const files = readdirSync(folder).filter((name) => name.startsWith('report.'))
      return { outcome, reports: files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]) }
    }
    const alone = await runWith('1')
    expect(await runWith('8')).toEqual(alone)
    expect(alone.outcome.stderr).toContain('`broken.txt` is a Word or OpenDocument file, not text')
    expect(alone.outcome.stdout.length).toBeGreaterThan(1000)
  })

  it('sees the letters of all threads beside one another', async () => {
    const cwd = createFolder(writeLettersToFirms(30))
    const { stdout } = await runLetterlint(['.', '--threads', '4', '-f', 'short'], { cwd })
    expect(stdout).toContain('letters/firms/letter-006.txt:5:10: error[wrong-recipient]')
  })

  it('leaves the rules of plugins in one thread, where they can share what they know', async () => {
    const check =
      "globalThis.seen = (globalThis.seen ?? 0) + 1\nif (globalThis.seen === 3) throw new Error('third')"
    const cwd = createProject({
      'letterlint.config.json': '{"plugins":["./plugin.mjs"]}',
      'plugin.mjs': pluginFor('house-word', 'lever', check),
      'a.txt': CLEAN,
      'b.txt': CLEAN,
      'c.txt': CLEAN,
    })
    const { code, stderr } = await runLetterlint(['.', '--threads', '3', '--only', 'house-word'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('rule `house-word` failed on c.txt: third')
  })

  it.each(['0', '65', 'many'])('takes no %s', async (count) => {
    const { code, stderr } = await runLetterlint(['--threads', count], { cwd: createFolder({}) })
    expect(code).toBe(2)
    expect(stderr).toContain(`\`${count}\` is not a`)
  })
})

const SETTINGS = { hasOthers: true, keepsTexts: false, keepsBytes: false, findsKeys: false }

const REQUEST = {
  rules: [],
  configuration: { facts: {}, rules: {}, origins: {} },
  flags: {},
  today: '2026-11-22',
}

/** This thread, which begins only after a while, so that the other gets something to do. */
class LateThread extends OneThread {
  override async workOn(job: Job): Promise<KeptWork> {
    await wait(job.index === 0 ? 3000 : 0)
    return super.workOn(job)
  }
}

/** What comes of letters on two threads, of which the other runs a program of its own. */
async function workWith(program: string, count: number): Promise<WorkedLetter[]> {
  const names = Array.from({ length: count }, (_, index) => `letter-${index}.txt`)
  const cwd = createFolder({
    'thread.cjs': program,
    ...Object.fromEntries(names.map((name) => [name, CLEAN])),
  })
  const tasks = names.map((path): LetterTask => {
    const place = { path, file: join(cwd, path), format: undefined, isStandardInput: false }
    return { ...place, request: REQUEST, isLinted: true }
  })
  const plan = { count: 2, file: join(cwd, 'thread.cjs'), cwd, settings: SETTINGS }
  const pool = new ThreadPool(new LateThread(SETTINGS), tasks, plan)
  onTestFinished(() => pool.close())
  const worked: KeptWork[] = []
  const jobs = tasks.map((task, index): Job => ({ index, task, answers: [], answer: () => undefined }))
  await pool.work(jobs, (index, work) => {
    expect(worked[index]).toBeUndefined()
    worked[index] = work
  })
  return worked.map((kept) => kept.open(new LetterTexts(tasks, worked, [])))
}

/** A thread that takes one letter, and what it does with it. */
function takeOne(action: string): string {
  return `const { parentPort } = require('node:worker_threads')
    parentPort.on('message', ({ taken, thread }) => {
      const counter = new Int32Array(taken)
      Atomics.store(counter, 1 + Atomics.add(counter, 0, 1), thread)
      ${action}
    })`
}

describe('a thread that dies', () => {
  it.each([
    ['ends', takeOne('process.exit(3)'), 'its thread ended with 3'],
    ['fails', takeOne("throw new Error('broken')"), 'its thread failed: broken'],
  ])(
    'is told with the letter that it was at when it %s, and the others are linted',
    { timeout: 60_000 },
    async (_, program, reason) => {
      const worked = await workWith(program, 4)
      const crashes = worked.flatMap(({ crash }) => crash ?? [])
      expect(worked).toHaveLength(4)
      expect(crashes).toHaveLength(1)
      expect(crashes[0]).toBeInstanceOf(LetterCrash)
      expect(crashes[0]?.message).toMatch(/^letterlint failed on letter-\d\.txt: /)
      expect(crashes[0]?.message).toContain(reason)
      expect(worked.filter(({ found }) => found?.diagnostics.length === 0)).toHaveLength(3)
    },
  )

  it('keeps nobody from linting all letters when it never was at one', async () => {
    const worked = await workWith("throw new Error('at once')", 3)
    expect(worked.map(({ crash, found }) => [crash, found?.diagnostics])).toEqual([
      [undefined, []],
      [undefined, []],
      [undefined, []],
    ])
  })
})

describe('a rule that fails in a thread', () => {
  it('is told as it would be without threads', { timeout: 60_000 }, async () => {
    const program = `const { createJiti } = require(${JSON.stringify(join(ROOT, 'node_modules/jiti'))})
      const jiti = createJiti(${JSON.stringify(join(ROOT, 'bin/thread.cjs'))})
      const broken = { id: 'broken', category: 'house', languages: 'any', severity: 'warning', profiles: {},
        options: {}, yieldsTo: [], phrases: [], messages: {}, check() { throw new TypeError('no such thing') } }
      jiti.import('../src/cli/check/threads/work-in-thread.ts')
        .then(({ workInThread }) => workInThread(async () => [broken]))`
    const worked = await workWith(program, 3)
    const [crash] = worked.flatMap((work) => work.crash ?? [])
    expect(crash).toBeInstanceOf(RuleCrash)
    expect(crash).toMatchObject({
      ruleId: 'broken',
      message: expect.stringMatching(/^rule `broken` failed on letter-\d\.txt: no such thing$/),
    })
    expect(crash?.cause).toMatchObject({ stack: expect.stringContaining('thread.cjs') })
  })
})
