import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, createProject, MISSPELT } from './letters.ts'

const BOTH = MISSPELT.replace('I am', "I'm")

/** What the short report of a letter with a misspelling and a contraction says: severity[rule]. */
async function findings(args: string[], files: Record<string, string> = {}): Promise<string[]> {
  const cwd = createFolder({ 'a.txt': BOTH, ...files })
  const { stdout, stderr } = await runLetterlint(['-f', 'short', ...args, 'a.txt'], { cwd })
  expect(stderr).toBe('')
  return Array.from(stdout.matchAll(/ (\w+\[[\w-]+\]):/g), ([, finding]) => finding as string)
}

describe('rules are set', () => {
  it.each<[args: string[], found: string[]]>([
    [[], ['warning[contraction]', 'error[spelling]']],
    [['-A', 'spelling'], ['warning[contraction]']],
    [
      ['-W', 'spelling', '-D', 'contraction'],
      ['error[contraction]', 'warning[spelling]'],
    ],
    [
      ['-W', 'spelling,contraction'],
      ['warning[contraction]', 'warning[spelling]'],
    ],
    [
      ['-A', 'spelling', '-D', 'spelling'],
      ['warning[contraction]', 'error[spelling]'],
    ],
    [['-D', 'spelling', '-A', 'spelling'], ['warning[contraction]']],
    [
      ['-D', 'contraction', '-A', 'contraction', '-W', 'contraction'],
      ['warning[contraction]', 'error[spelling]'],
    ],
    [['--allow', 'contraction', '--warn=spelling'], ['warning[spelling]']],
    [['--only', 'spelling'], ['error[spelling]']],
    [['--only', 'spelling,contraction', '--skip', 'spelling'], ['warning[contraction]']],
    [
      ['--only', 'spelling', '--only', 'contraction'],
      ['warning[contraction]', 'error[spelling]'],
    ],
    [['--skip', 'contraction', '--skip', 'spelling'], []],
    [['--profile', 'email'], ['error[spelling]']],
    [
      ['--profile', 'email', '-D', 'contraction'],
      ['error[contraction]', 'error[spelling]'],
    ],
  ])('by %j, left to right', async (args, found) => {
    expect(await findings(args)).toEqual(found)
  })

  it('by flags over every configuration', async () => {
    const files = { 'letterlint.config.json': '{ "profile": "email", "rules": { "spelling": "off" } }' }
    expect(await findings([], files)).toEqual([])
    const flags = ['--profile', 'business', '-W', 'spelling', '--skip', 'date-missing,contact-missing']
    expect(await findings(flags, files)).toEqual(['warning[contraction]', 'warning[spelling]'])
    expect(await findings(['--no-config'], files)).toEqual(['warning[contraction]', 'error[spelling]'])
    expect(await findings(['--no-config', '-c', 'letterlint.config.json'], files)).toEqual([])
  })
})

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29'])('such as %s is taken', async (day) => {
    expect(await findings(['--today', day, '--only', 'spelling'])).toHaveLength(1)
  })

  it.each(['2026-13-01', '2025-02-29', '22.11.2026', '2026-1-2', 'today', '', '2026-11-22T10:00'])(
    'such as %j is refused',
    async (day) => {
      const { code, stderr } = await runLetterlint(['--today', day, '.'], { cwd: createFolder({}) })
      expect(code).toBe(2)
      expect(stderr).toContain(`error: \`${day}\` is not a day such as 2026-11-22`)
    },
  )
})

describe('help', () => {
  it.each<[of: string, args: string[]]>([
    ['of the program', ['--help']],
    ['of the program, by its short flag', ['-h']],
    ['of the program, as a command', ['help']],
    ['of check', ['check', '--help']],
    ['of check, as a command', ['help', 'check']],
  ])('%s fits 80 columns, names every flag, and ends in examples', async (_, args) => {
    const run = { cwd: createFolder({}), env: { COLUMNS: '200' } }
    const { code, stdout, stderr } = await runLetterlint(args, run)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    for (const flag of [
      '--format',
      '--deny',
      '--only',
      '--max-warnings',
      '--print-tree',
      '--today',
      '--no-config',
    ]) {
      expect(stdout).toContain(flag)
    }
    expect(stdout.split('Examples:\n')[1]?.match(/^ {2}letterlint /gm)?.length).toBeGreaterThan(3)
  })

  it.each(['explain', 'rules', 'init', 'words'])('of %s fits 80 columns', async (command) => {
    for (const args of [
      [command, '--help'],
      ['help', command],
    ]) {
      const { code, stdout } = await runLetterlint(args, { cwd: createFolder({}) })
      expect(code).toBe(0)
      expect(stdout).toContain(`Usage: letterlint ${command}`)
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    }
  })

  it('shows examples that can be run', async () => {
    const cwd = createFolder({
      'letter.txt': CLEAN,
      'a.md': CLEAN,
      'applications/a.txt': CLEAN,
      'letters/deep/a.md': CLEAN,
    })
    const { stdout } = await runLetterlint(['--help'], { cwd })
    const examples = [...stdout.matchAll(/^ {2}letterlint (.*?) {2,}/gm)].map(([, words]) => words as string)
    for (const words of examples) {
      const args = words.split(' ').map((word) => word.replaceAll('"', ''))
      expect(await runLetterlint(args, { cwd }), words).toMatchObject({ code: 0, stderr: '' })
    }
  })
})

it('says its version, that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  for (const flag of ['--version', '-V']) {
    const outcome = await runLetterlint([flag], { cwd: createFolder({}) })
    expect(outcome).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  }
})

describe('explain', () => {
  const explain = async (...args: string[]) => {
    const { code, stdout, stderr } = await runLetterlint(['explain', ...args], { cwd: createFolder({}) })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return stdout
  }

  it('gives a page for people whose prose fits the width', async () => {
    const page = await explain('contraction', '--width', '60')
    expect(page).toMatch(/^contraction\n/)
    for (const section of ['Why', 'Flagged', 'Left alone', 'Options', 'What it cannot see', 'Sources']) {
      expect(page).toContain(`\n${section}\n`)
    }
    const rows = page.split('\n').filter((line) => !/^ {4}|http/.test(line))
    expect(Math.max(...rows.map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('tells severity, fix safety, since when, a bad and a good example, options, and sources (D-13)', async () => {
    const page = await explain('contraction', '--width', '120')
    expect(page).toContain('  - severity: warning;')
    expect(page).toContain(
      '  - fixes: safe, which `--fix` applies; unsafe, which `--fix --unsafe-fixes` applies; suggestions to choose from\n',
    )
    expect(page).toContain('  - since: 0.1.0\n')
    expect(page).toMatch(/\nFlagged\n {4}.*\n {4} *\^+\n/)
    expect(page).toMatch(/\nLeft alone\n {4}I took my/)
    expect(page).toMatch(/\nOptions\n {2}- `allow`/)
    expect(page).toMatch(/\nSources\n {2}- \S/)
    expect(await explain('unknown-word')).toContain('  - fixes: none\n')
    const unknown = await runLetterlint(['explain', 'contractoin'], { cwd: createFolder({}) })
    expect(unknown).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: there is no rule `contractoin`\nhelp: a rule with a similar name exists: `contraction`\n',
    })
  })

  it('explains a rule even where the configuration cannot be used', async () => {
    const cwd = createFolder({ 'letterlint.config.json': '{ "rulez": {} }' })
    const { code, stdout, stderr } = await runLetterlint(['explain', 'spelling'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^spelling\n/)
    expect(await runLetterlint(['explain', 'our-word'], { cwd })).toMatchObject({ code: 2, stdout: '' })
  })

  it('gives several pages, in the order asked for', async () => {
    const page = await explain('spelling', 'contraction')
    expect(page.indexOf('\ncontraction\n')).toBeGreaterThan(page.indexOf('spelling\n'))
  })

  it('gives Markdown', async () => {
    expect(await explain('contraction', '-f', 'markdown')).toMatch(/^#+ .*contraction/)
    const all = await explain('--all', '-f', 'markdown')
    for (const { id } of rules) expect(all).toMatch(new RegExp(`^#+ .*\\b${id}\\b`, 'm'))
  })

  it('gives JSON', async () => {
    const [rule] = JSON.parse(await explain('contraction', '-f', 'json'))
    expect(rule).toMatchObject({ id: 'contraction', summary: expect.stringContaining('contracted') })
    expect(rule).toMatchObject({ fixes: ['safe', 'unsafe', 'suggestion'], since: '0.1.0' })
    expect(JSON.parse(await explain('--all', '-f', 'json'))).toHaveLength(rules.length)
  })
})

describe('rules', () => {
  it('lists every rule with its severity', async () => {
    const { stdout } = await runLetterlint(['rules'], { cwd: createFolder({}) })
    for (const { id, severity } of rules) expect(stdout).toMatch(new RegExp(`^${id} +${severity} `, 'm'))
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('lists them as JSON', async () => {
    const { stdout } = await runLetterlint(['rules', '-f', 'json'], { cwd: createFolder({}) })
    const rows: { id: string }[] = JSON.parse(stdout)
    expect(rows.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort())
  })
})

it('writes a configuration to start from, which works, and never over another', async () => {
  const cwd = createFolder({ 'a.txt': MISSPELT })
  const first = await runLetterlint(['init'], { cwd })
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toMatch(/^Wrote letterlint\.config\.json\./)
  const written = readFileSync(`${cwd}/letterlint.config.json`, 'utf8')
  expect(JSON.parse(written)).toEqual({ profile: 'auto', locale: 'auto', words: [], ignore: [], rules: {} })
  expect(await runLetterlint(['-f', 'short', '.'], { cwd })).toMatchObject({ code: 1, stderr: '' })

  expect(await runLetterlint(['init'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: `letterlint.config.json` is there already\nhelp: change that file, or move it away\n',
  })
  expect(readFileSync(`${cwd}/letterlint.config.json`, 'utf8')).toBe(written)
  rmSync(`${cwd}/letterlint.config.json`)
})

it('writes into a configuration where its schema is, where that is', async () => {
  const cwd = createProject({})
  expect(await runLetterlint(['init'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  const { $schema } = JSON.parse(readFileSync(`${cwd}/letterlint.config.json`, 'utf8'))
  expect(existsSync(join(cwd, $schema))).toBe(true)
})

it('shows what applies to each letter, and where that is said', async () => {
  const cwd = createFolder({
    'base.json': '{ "rules": { "contraction": "off" } }',
    'letterlint.config.json':
      '{ "extends": "./base.json", "rules": { "spelling": ["warning", { "words": ["teh"] }] } }',
    'a.txt': CONTRACTED,
    'b.md': `---\nprofile: email\n---\n\n${CLEAN}`,
  })
  const { code, stdout } = await runLetterlint(['--print-config', 'a.txt', 'b.md'], { cwd })
  const [a, b] = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(a).toMatchObject({
    file: 'a.txt',
    configuration: 'letterlint.config.json',
    extends: ['base.json'],
    profile: 'cover-letter',
    rules: { spelling: ['warning', { words: ['teh'] }] },
  })
  expect(a.rules).not.toHaveProperty('contraction')
  expect(JSON.stringify(a.origins)).toContain('base.json')
  expect(b).toMatchObject({ file: 'b.md', profile: 'email' })
})

it('shows how each letter is understood', async () => {
  const cwd = createFolder({ 'a.txt': CLEAN })
  const { code, stdout } = await runLetterlint(['--print-tree', 'a.txt'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^letter a\.txt \(text\)\n/)
  for (const part of ['salutation 1:1-15', 'body 3:1-', 'complimentary-close 5:1-10', 'signature 6:1-9']) {
    expect(stdout).toContain(`─ ${part}`)
  }
})
