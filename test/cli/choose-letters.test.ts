import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, MISSPELT } from './letters.ts'

const PARAGRAPH = 'I have worked in teh archive for six years.\n\nI have worked in the museum for two.\n'
const LONG = CLEAN.replace('Sincerely', `${PARAGRAPH}\nSincerely`)

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' })
}

/** A repository whose first commit holds these files. */
function createRepository(files: Readonly<Record<string, string>>): string {
  const folder = createFolder(files)
  git(folder, 'init')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-m', 'letters', '--allow-empty')
  return folder
}

/** The lines of the short report. */
async function lint(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await runLetterlint(['-f', 'short', ...args], { cwd })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

const places = (lines: readonly string[]) => lines.map((line) => /^.+?:\d+/.exec(line)?.[0])

describe('--changed', () => {
  it('lints nothing where nothing changed', async () => {
    const cwd = createRepository({ 'a.txt': MISSPELT })
    expect(await lint(cwd, '--changed')).toEqual([])
    expect(await runLetterlint(['--changed'], { cwd })).toMatchObject({ code: 0 })
  })

  it('reports only what stands on changed lines, staged or not', async () => {
    const cwd = createRepository({ 'a.txt': LONG, 'b.txt': MISSPELT })
    writeFileSync(join(cwd, 'a.txt'), LONG.replace('the museum', 'teh museum'))
    expect(places(await lint(cwd, '--changed'))).toEqual(['a.txt:7'])
    git(cwd, 'add', '-A')
    expect(places(await lint(cwd, '--changed'))).toEqual(['a.txt:7'])
    expect(places(await lint(cwd, '--changed', '--whole-letters'))).toEqual(['a.txt:5', 'a.txt:7'])
  })

  it('counts the lines around what was taken out', async () => {
    const cwd = createRepository({ 'a.txt': MISSPELT })
    writeFileSync(join(cwd, 'a.txt'), MISSPELT.replace('Anna Berg\n', ''))
    const lines = await lint(cwd, '--changed')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('signature-missing')
  })

  it('takes new letters whole, with any name, but not those that git ignores', async () => {
    const cwd = createRepository({ '.gitignore': 'old/\n' })
    mkdirSync(join(cwd, 'old'))
    const names = ['né w.txt', 'tab\tand "quotes".txt', 'old/c.txt']
    for (const name of names) writeFileSync(join(cwd, name), MISSPELT)
    expect(await lint(cwd, '--changed')).toHaveLength(2)
  })

  it('takes what changed on a branch, not what the ref has gained since', async () => {
    const cwd = createRepository({ 'a.txt': CLEAN, 'b.txt': CLEAN })
    git(cwd, 'checkout', '-b', 'mine')
    writeFileSync(join(cwd, 'a.txt'), MISSPELT)
    git(cwd, 'commit', '-am', 'mine')
    git(cwd, 'checkout', 'main')
    writeFileSync(join(cwd, 'b.txt'), MISSPELT)
    git(cwd, 'commit', '-am', 'theirs')
    git(cwd, 'checkout', 'mine')
    expect(places(await lint(cwd, '--changed', 'main'))).toEqual(['a.txt:3'])
    expect(places(await lint(cwd, '--changed=main', '.'))).toEqual(['a.txt:3'])
  })

  it('follows a letter that was renamed, and minds no letter that is gone', async () => {
    const cwd = createRepository({ 'a.txt': LONG, 'b.txt': MISSPELT })
    rmSync(join(cwd, 'b.txt'))
    renameSync(join(cwd, 'a.txt'), join(cwd, 'c.txt'))
    writeFileSync(join(cwd, 'c.txt'), LONG.replace('the museum', 'teh museum'))
    git(cwd, 'add', '-A')
    expect(places(await lint(cwd, '--changed'))).toEqual(['c.txt:7'])
  })

  it('works before the first commit, below the top, and on a path behind it', async () => {
    const cwd = createFolder({ 'in/a.txt': MISSPELT, 'out/b.txt': MISSPELT })
    git(cwd, 'init')
    git(cwd, 'add', 'in')
    expect(places(await lint(cwd, '--changed'))).toEqual(['in/a.txt:3', 'out/b.txt:3'])
    expect(places(await lint(cwd, '--changed', 'in'))).toEqual(['in/a.txt:3'])
    expect(places(await lint(join(cwd, 'in'), '--changed'))).toEqual(['a.txt:3'])
  })

  it('sees the letters that did not change beside those that did', async () => {
    const globex = CLEAN.replace('your group', 'Globex').replace('Dear Ms. Smith', 'Dear Globex team')
    const cwd = createRepository({ 'a.txt': CLEAN, 'globex.txt': globex })
    writeFileSync(join(cwd, 'a.txt'), CLEAN.replace('Sincerely', 'I admire Globex.\n\nSincerely'))
    const [line, ...more] = await lint(cwd, '--changed', '--only', 'wrong-recipient')
    expect(line).toBe('a.txt:5:10: error[wrong-recipient]: `Globex` is what another letter is for')
    expect(more).toEqual([])
  })

  it.each([
    ['an unknown ref', ['--changed=nowhere'], true, 'git knows no commit, branch, or tag `nowhere`'],
    ['a ref that looks like a flag', ['--changed=--output=x'], true, 'git knows no commit'],
    ['no repository', ['--changed'], false, 'git cannot tell what changed: not a git repository'],
  ])('fails with one sentence on %s', async (_, args, isRepository, sentence) => {
    const cwd = isRepository ? createRepository({ 'a.txt': CLEAN }) : createFolder({ 'a.txt': CLEAN })
    const { code, stderr } = await runLetterlint(args, { cwd, env: { GIT_CEILING_DIRECTORIES: '/' } })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })
})

describe('letters are chosen', () => {
  const FILES = { 'a.txt': MISSPELT, 'b.txt': MISSPELT, 'in/c.txt': MISSPELT, 'in/d.md': MISSPELT }

  it('in parts that together are all of them (--shard)', async () => {
    const cwd = createFolder(FILES)
    const parts = [
      await lint(cwd, '--shard', '1/3'),
      await lint(cwd, '--shard', '2/3'),
      await lint(cwd, '--shard=3/3'),
    ]
    expect(parts.map(places)).toEqual([['a.txt:3', 'in/d.md:3'], ['b.txt:3'], ['in/c.txt:3']])
  })

  it('from lists with one path a line, or NUL between, and from standard input (C-11)', async () => {
    const cwd = createFolder({
      ...FILES,
      'lines.list': 'a.txt\r\n\r\nin\r\n',
      'nul.list': 'b.txt\0in/d.md\0',
    })
    expect(places(await lint(cwd, '--file-list', 'lines.list'))).toEqual([
      'a.txt:3',
      'in/c.txt:3',
      'in/d.md:3',
    ])
    expect(places(await lint(cwd, '@nul.list', 'a.txt'))).toEqual(['a.txt:3', 'b.txt:3', 'in/d.md:3'])
    const piped = await runLetterlint(['-f', 'short', '--file-list', '-'], { cwd, stdin: 'a.txt\n' })
    expect(places(piped.stdout.trim().split('\n'))).toEqual(['a.txt:3'])
  })

  it('as none at all when the list is empty', async () => {
    const cwd = createFolder({ ...FILES, 'empty.list': '' })
    expect(await runLetterlint(['--file-list', 'empty.list'], { cwd })).toMatchObject({ code: 0, stdout: '' })
  })

  it('from a file whose name begins with @ when there is one', async () => {
    expect(places(await lint(createFolder({ '@a.txt': MISSPELT }), '@a.txt'))).toEqual(['@a.txt:3'])
  })

  it('without what patterns of flags name', async () => {
    const cwd = createFolder({ ...FILES, skip: '# these\nb.txt\n' })
    expect(places(await lint(cwd, '--ignore-pattern', 'in/', '.'))).toEqual(['a.txt:3', 'b.txt:3'])
    const both = ['--ignore-path', 'skip', '--ignore-pattern', 'in', '--ignore-pattern', '!in/d.md']
    expect(places(await lint(cwd, ...both, '.'))).toEqual(['a.txt:3'])
  })

  it('with other endings, read as they are said to be (--extension)', async () => {
    const cwd = createFolder({ 'a.letter': '# Dear\n\nteh', 'b.txt': CONTRACTED })
    expect(places(await lint(cwd, '--extension', 'letter:markdown', '--only', 'spelling'))).toEqual([
      'a.letter:3',
    ])
    const { stdout } = await runLetterlint(['--extension', '.letter:markdown', '--print-tree'], { cwd })
    expect(stdout).toContain('a.letter (markdown)')
  })

  it('and only listed (--show-files)', async () => {
    const cwd = createFolder(FILES)
    const { code, stdout } = await runLetterlint(['--show-files', '--shard', '2/2'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'b.txt\nin/d.md\n' })
  })

  it.each([
    [['--file-list', 'none'], 'cannot read the list of letters `none`: it does not exist'],
    [['--ignore-path', 'none', '.'], 'cannot read the patterns in `none`: it does not exist'],
    [['--shard', '3/2', '.'], '`3/2` is not a part such as 2/5'],
    [['--extension', 'letter:latex', '.'], '`letter:latex` is not an ending with a format'],
  ])('or not, with one sentence: %j', async (args, sentence) => {
    const { code, stderr } = await runLetterlint(args, { cwd: createFolder(FILES) })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })
})
