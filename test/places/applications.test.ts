import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/readme.ts'
import { runLetterlint } from '../support/run-letterlint.ts'
import { APPLICATIONS, copyApplications, FOUND } from './applications.ts'

const letters = readdirSync(APPLICATIONS, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^2027\/.*\.(?:txt|md)$/.test(path))
  .sort()

async function lint(cwd: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await runLetterlint(['-f', 'short', ...args], { cwd })
  expect(stderr).toBe('')
  return stdout
}

describe('the repository of applications', () => {
  it('has three letters with mistakes, and ten without', async () => {
    const { code, stdout, stderr } = await runLetterlint(['-f', 'short', '.'], { cwd: APPLICATIONS })
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: FOUND, stderr: '' })
    expect(letters).toHaveLength(13)
    expect(new Set(FOUND.match(/^[^:]+/gm))).toHaveLength(3)
  })

  it('says the same wherever it is copied to, and years later', async () => {
    const cwd = copyApplications()
    expect(await lint(cwd, '--today', '2026-11-22')).toBe(FOUND)
    expect(await lint(cwd, '--today', '2041-03-01')).toBe(FOUND)
  })

  it('keeps its drafts from being linted', async () => {
    const { stdout } = await runLetterlint(['--show-files'], { cwd: APPLICATIONS })
    expect(stdout.trim().split('\n')).toEqual(letters)
    expect(await lint(APPLICATIONS, '--no-ignore', '--only', 'todo-marker')).toContain(
      'drafts/arctic-station.md:',
    )
  })

  it('needs the words that it lists, and each suppression, which has a reason', async () => {
    const cwd = copyApplications()
    const suppressions = JSON.parse(readFileSync(join(cwd, 'letterlint-suppressions.json'), 'utf8'))
    const entries = Object.values(suppressions.letters).flat() as { reason?: string }[]
    expect(entries.map(({ reason }) => reason?.length)).toEqual([expect.any(Number)])
    for (const file of ['.letterlint-words.txt', 'letterlint-suppressions.json']) rmSync(join(cwd, file))
    const added = (await lint(cwd)).split('\n').filter((line) => !FOUND.includes(line))
    expect(added).toEqual([
      '2027/emails/fenwick-thanks.txt:9:52: info[informal-language]: `got into the habit` is conversational',
      '2027/scholarships/travel-scholarship.txt:7:51: warning[unknown-word]: `kozo` is in no dictionary',
      '2027/scholarships/travel-scholarship.txt:7:60: warning[unknown-word]: `gampi` is in no dictionary',
    ])
  })

  it('tells of every letter whom it is for and who writes it', async () => {
    const { stdout } = await runLetterlint(['--print-config', ...letters], { cwd: APPLICATIONS })
    const told = JSON.parse(stdout) as { file: string; profile: string; facts: Record<string, unknown> }[]
    expect(told.map(({ file }) => file)).toEqual(letters)
    for (const { file, profile, facts } of told) {
      expect(facts, file).toMatchObject({ locale: 'en-GB', applicant: { name: expect.any(String) } })
      expect(profile, file).not.toBe('auto')
      const text = readFileSync(join(APPLICATIONS, file), 'utf8')
      if (!text.startsWith('---')) expect(facts.organization, file).toEqual(expect.any(String))
    }
  })

  it('is a project that brings letterlint, whose schemas are where its files say', async () => {
    const cwd = copyApplications()
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(ROOT, join(cwd, 'node_modules/letterlint'), 'dir')
    for (const name of ['letterlint.config.json', 'letterlint-suppressions.json']) {
      const { $schema } = JSON.parse(readFileSync(join(cwd, name), 'utf8'))
      expect(existsSync(join(cwd, $schema)), name).toBe(true)
    }
    const { devDependencies } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(devDependencies).toEqual({ letterlint: `^${version}` })
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8').split('\n')).toContain('node_modules/')
  })

  it('tells nothing of a copy of a letter but what kind it is', async () => {
    const cwd = copyApplications()
    cpSync(join(cwd, '2027'), join(cwd, '2028'), { recursive: true })
    const copies = letters.map((path) => path.replace('2027', '2028')).filter((path) => path.endsWith('.txt'))
    const { stdout } = await runLetterlint(['--print-config', ...copies], { cwd })
    const told = JSON.parse(stdout) as { profile: string; facts: Record<string, unknown> }[]
    expect(told.length).toBeGreaterThan(4)
    for (const { profile, facts } of told) {
      expect(profile).not.toBe('auto')
      expect([facts.organization, facts.recipient, facts.applicant]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    }
  })

  it('says nothing of letters that there are not', () => {
    const { overrides } = JSON.parse(readFileSync(join(APPLICATIONS, 'letterlint.config.json'), 'utf8'))
    for (const { files } of overrides) {
      for (const glob of [files].flat() as string[]) {
        const pattern = glob.includes('/') ? glob : `**/${glob}`
        expect(
          letters.some((path) => picomatch.isMatch(path, pattern)),
          glob,
        ).toBe(true)
      }
    }
  })
})
