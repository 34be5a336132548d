import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Outcome, runCommand, runLetterlint, shellCommand } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { MISSPELT } from './letters.ts'

const LIST = '.letterlint-words.txt'

const words = (cwd: string, ...args: string[]) => runLetterlint(['words', ...args], { cwd })
const read = (cwd: string, file = LIST) => readFileSync(`${cwd}/${file}`, 'utf8')
const done = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' })
const failed = (stderr: string, stdout = ''): Outcome => ({ code: 2, stdout, stderr })

describe('words add', () => {
  it('makes the list, after which the letter is right', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    expect(await words(cwd, 'add', 'teh')).toEqual(
      done('Added `teh` to the new file `.letterlint-words.txt`.\n'),
    )
    expect(read(cwd)).toBe('teh\n')
    expect(await runLetterlint(['a.txt'], { cwd })).toEqual(done(''))
  })

  it.each<[where: string, files: Record<string, string>, at: string, shown: string]>([
    [
      'beside the configuration',
      { 'a/letterlint.config.json': '{}', 'a/b/x': '', '.git/HEAD': '' },
      `a/${LIST}`,
      `../${LIST}`,
    ],
    ['at the top of the repository', { '.git/HEAD': '', 'a/b/x': '' }, LIST, `../../${LIST}`],
    ['in the working directory', { 'a/b/x': '' }, `a/b/${LIST}`, LIST],
    [
      'in the file that the configuration names',
      { 'a/letterlint.config.json': '{ "wordFiles": ["our.txt"] }', 'a/b/x': '' },
      'a/our.txt',
      '../our.txt',
    ],
  ])('makes it %s', async (_, files, at, shown) => {
    const cwd = createFolder(files)
    expect(await words(`${cwd}/a/b`, 'add', 'quux')).toEqual(
      done(`Added \`quux\` to the new file \`${shown}\`.\n`),
    )
    expect(read(cwd, at)).toBe('quux\n')
  })

  it('takes the nearest list there is, whatever the configuration says', async () => {
    const files = {
      '.git/HEAD': '',
      [LIST]: 'a\n',
      [`b/${LIST}`]: '',
      'b/c/letterlint.config.json': '{ "wordFiles": ["w.txt"] }',
    }
    const cwd = createFolder(files)
    expect(await words(`${cwd}/b/c`, 'add', 'quux')).toEqual(done(`Added \`quux\` to \`../${LIST}\`.\n`))
    expect([read(cwd), read(cwd, `b/${LIST}`)]).toEqual(['a\n', 'quux\n'])
  })

  it('adds a word once, however often and in whatever form it is given', async () => {
    const cwd = createFolder({ [LIST]: 'petrova\n' })
    expect(await words(cwd, 'add', 'Zu\u0308rich', 'Z\u00fcrich', 'quux', 'quux', 'Petrova')).toEqual(
      done(
        'Added `Z\u00fcrich`, `quux` to `.letterlint-words.txt`.\n`.letterlint-words.txt` accepts `Petrova` already.\n',
      ),
    )
    expect(read(cwd)).toBe('petrova\nquux\nZ\u00fcrich\n')
    expect(await words(cwd, 'add', 'Zu\u0308rich')).toEqual(
      done('`.letterlint-words.txt` accepts `Z\u00fcrich` already.\n'),
    )
    expect(read(cwd)).toBe('petrova\nquux\nZ\u00fcrich\n')
  })

  it('adds to the list of the user, and makes its folder', async () => {
    const cwd = createFolder({ [LIST]: '' })
    const run = { cwd, env: { XDG_CONFIG_HOME: `${cwd}/deep/xdg`, HOME: cwd } }
    expect(await runLetterlint(['words', 'add', '--user', 'quux'], run)).toEqual(
      done('Added `quux` to the new file `~/deep/xdg/letterlint/words.txt`.\n'),
    )
    expect(await runLetterlint(['words', 'remove', 'quux'], run)).toEqual(
      failed(
        'error: `quux` is not among the words of this project\nhelp: it is one of your own: `letterlint words remove --user quux`\n',
      ),
    )
    expect(await runLetterlint(['words', 'remove', '--user', 'quux'], run)).toEqual(
      done('Removed `quux` from `~/deep/xdg/letterlint/words.txt`.\n'),
    )
  })
})

describe('a list that is changed keeps', () => {
  it('line ends, comments, order, and byte-order mark', async () => {
    const cwd = createFolder({ [LIST]: '\uFEFF# ours\r\nalpha # first\r\n\r\ngamma' })
    await words(cwd, 'add', 'beta', 'zeta')
    expect(read(cwd)).toBe('\uFEFF# ours\r\nalpha # first\r\nbeta\r\n\r\ngamma\r\nzeta\r\n')
    await words(cwd, 'remove', 'alpha', 'zeta')
    expect(read(cwd)).toBe('\uFEFF# ours\r\nbeta\r\n\r\ngamma\r\n')
  })

  it('UTF-16', async () => {
    const cwd = createFolder({ [LIST]: Buffer.from('\uFEFFa\r\n', 'utf16le') })
    await words(cwd, 'add', 'Zürich')
    expect(readFileSync(`${cwd}/${LIST}`, 'utf16le')).toBe('\uFEFFa\r\nZürich\r\n')
  })

  it('its mode', async () => {
    const cwd = createFolder({ [LIST]: 'a\n' })
    chmodSync(`${cwd}/${LIST}`, 0o640)
    await words(cwd, 'add', 'b')
    expect(statSync(`${cwd}/${LIST}`).mode & 0o777).toBe(0o640)
  })

  it('the link that leads to it', async () => {
    const cwd = createFolder({ 'shared/words.txt': 'a\n' })
    symlinkSync('shared/words.txt', `${cwd}/${LIST}`)
    await words(cwd, 'add', 'b')
    expect(lstatSync(`${cwd}/${LIST}`).isSymbolicLink()).toBe(true)
    expect(read(cwd, 'shared/words.txt')).toBe('a\nb\n')
    expect(readdirSync(`${cwd}/shared`)).toEqual(['words.txt'])
  })

  it('the link of a user to a file that is not there yet', async () => {
    const cwd = createFolder({ 'xdg/letterlint/x': '' })
    symlinkSync('../../dotfiles/words.txt', `${cwd}/xdg/letterlint/words.txt`)
    const run = { cwd, env: { XDG_CONFIG_HOME: `${cwd}/xdg` } }
    expect(await runLetterlint(['words', 'add', '--user', 'quux'], run)).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(read(cwd, 'dotfiles/words.txt')).toBe('quux\n')
    expect(lstatSync(`${cwd}/xdg/letterlint/words.txt`).isSymbolicLink()).toBe(true)
  })

  it('every word, when several programs add to it at once', async () => {
    const cwd = createFolder({ [LIST]: '# ours\n' })
    const added = Array.from({ length: 8 }, (_, index) => `quux${String.fromCharCode(97 + index)}`)
    const outcomes = await Promise.all(added.map((word) => words(cwd, 'add', word)))
    expect(outcomes).toEqual(added.map((word) => done(`Added \`${word}\` to \`.letterlint-words.txt\`.\n`)))
    expect(read(cwd)).toBe(`# ours\n${added.join('\n')}\n`)
    expect(readdirSync(cwd)).toEqual([LIST])
  })

  it('every word, when several programs make it at once', async () => {
    const cwd = createFolder({})
    const added = ['alpha', 'beta', 'gamma', 'delta']
    await Promise.all(added.map((word) => words(cwd, 'add', word)))
    expect(read(cwd)).toBe('alpha\nbeta\ndelta\ngamma\n')
  })
})

describe('a list that cannot be written stays as it is, when', () => {
  it('it is read-only', async () => {
    const cwd = createFolder({ [LIST]: 'a\n' })
    chmodSync(`${cwd}/${LIST}`, 0o444)
    expect(await words(cwd, 'add', 'b')).toEqual(
      failed('error: `.letterlint-words.txt` could not be written: it is read-only\n'),
    )
    expect(await words(cwd, 'add', 'a')).toMatchObject({ code: 0 })
    expect(read(cwd)).toBe('a\n')
    expect(readdirSync(cwd)).toEqual([LIST])
  })

  it('there is no room', async () => {
    const text = `${Array.from({ length: 4000 }, (_, index) => `quux${index}`).join('\n')}\n`
    const cwd = createFolder({ [LIST]: text })
    const command = `ulimit -f 1; exec ${shellCommand(['words', 'add', 'zeta'])}`
    const { code, stdout, stderr } = await runCommand('sh', ['-c', command], { cwd })
    expect(stderr).toBe('error: `.letterlint-words.txt` could not be written: the file would be too large\n')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(read(cwd)).toBe(text)
    expect(readdirSync(cwd)).toEqual([LIST])
  })

  it('another program holds it', { timeout: 20_000 }, async () => {
    const cwd = createFolder({ [LIST]: 'a\n', [`${LIST}.lock`]: '' })
    expect(await words(cwd, 'add', 'b')).toEqual(
      failed(
        'error: `.letterlint-words.txt` is being changed by another letterlint\nhelp: if none is running, one was interrupted: delete `.letterlint-words.txt.lock`\n',
      ),
    )
    expect(read(cwd)).toBe('a\n')
  })

  it('links lead in a circle', async () => {
    const cwd = createFolder({})
    symlinkSync(LIST, `${cwd}/${LIST}`)
    expect(await words(cwd, 'add', 'b')).toEqual(
      failed('error: `.letterlint-words.txt` could not be written: its symbolic links lead in a circle\n'),
    )
  })

  it('its folder is a file', async () => {
    const cwd = createFolder({ xdg: 'a file' })
    const outcome = await runLetterlint(['words', 'add', '--user', 'b'], {
      cwd,
      env: { XDG_CONFIG_HOME: `${cwd}/xdg`, HOME: cwd },
    })
    expect(outcome).toEqual(
      failed(
        'error: `~/xdg/letterlint/words.txt` could not be written: a part of its path is a file, not a folder\n',
      ),
    )
  })
})

describe('words remove', () => {
  it('removes what is there, and tells what is not', async () => {
    const cwd = createFolder({ [LIST]: 'Lindqvist\nquux\n' })
    expect(await words(cwd, 'remove', 'quux', 'Lindqist')).toEqual(
      failed(
        'error: `Lindqist` is not among the words of this project\nhelp: a similar one is: `Lindqvist`\n',
        'Removed `quux` from `.letterlint-words.txt`.\n',
      ),
    )
    expect(read(cwd)).toBe('Lindqvist\n')
  })

  it('removes a word from every list of the project', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{ "wordFiles": ["w.txt"], "words": ["Petrova"] }',
      'w.txt': 'quux\n',
      [LIST]: 'quux\n',
    })
    mkdirSync(`${cwd}/deep`)
    writeFileSync(`${cwd}/deep/${LIST}`, 'quux\nfoo\n')
    expect(await words(`${cwd}/deep`, 'remove', 'quux')).toEqual(
      done(
        `Removed \`quux\` from \`${LIST}\`.\nRemoved \`quux\` from \`../${LIST}\`.\nRemoved \`quux\` from \`../w.txt\`.\n`,
      ),
    )
    expect(await words(cwd, 'remove', 'Petrova')).toEqual(
      failed(
        'error: `Petrova` is not among the words of this project\nhelp: it stands in `letterlint.config.json`\n',
      ),
    )
  })
})
