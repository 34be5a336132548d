import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locateUserWords } from '../../src/cli/words/find-words.ts'
import { type Outcome, runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, MISSPELT } from './letters.ts'

const LIST = '.letterlint-words.txt'

/** A letter in which these words stand. */
function letterOf(...words: string[]): string {
  return CLEAN.replace('engineer', `${words.join(', then ')} engineer`)
}

/** The words that the spelling of a letter is reported for. */
async function misspelt(cwd: string, args: string[] = ['.'], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runLetterlint(['-f', 'short', ...args], { cwd, env })
  expect(stderr).toBe('')
  expect(code).toBeLessThan(2)
  return Array.from(stdout.matchAll(/^(.*?):.*spelling\]: `(.*?)`/gm), ([, file, word]) => `${file} ${word}`)
}

const done = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' })
const failed = (stderr: string, stdout = ''): Outcome => ({ code: 2, stdout, stderr })

describe('a letter may use the words', () => {
  it('of the project, from its folder up to the one that holds .git: they add up', async () => {
    const letter = letterOf('goverment', 'deparment', 'enviroment', 'managment')
    const cwd = createFolder({
      [LIST]: 'managment\n',
      'a/.git/HEAD': '',
      [`a/${LIST}`]: '# for all\r\nGoverment  # a pun\r\ngoverment\r\n',
      [`a/b/${LIST}`]: '\uFEFF1234\ndeparment/S\n',
      'a/b/c.txt': letter,
      'a/d.txt': letter,
    })
    expect(await misspelt(cwd)).toEqual([
      'a/b/c.txt enviroment',
      'a/b/c.txt managment',
      'a/d.txt deparment',
      'a/d.txt enviroment',
      'a/d.txt managment',
    ])
    expect(await misspelt(cwd, ['--no-config', 'a/b/c.txt'])).toHaveLength(4)
  })

  it('as case decides', async () => {
    const letter = letterOf('goverment', 'deparment', 'DEPARMENT’s', 'enviroment-wide', 'enviroment')
    const cwd = createFolder({ [LIST]: 'Goverment\ndeparment\nenviroment-wide\n', 'a.txt': letter })
    expect(await misspelt(cwd)).toEqual(['a.txt goverment', 'a.txt enviroment'])
  })

  it('of the user, but not in CI, nor without configuration', async () => {
    const cwd = createFolder({ 'xdg/letterlint/words.txt': 'teh\n', 'a.txt': MISSPELT })
    const env = { XDG_CONFIG_HOME: `${cwd}/xdg` }
    expect(await misspelt(cwd, ['a.txt'], env)).toEqual([])
    expect(await misspelt(cwd, ['a.txt'], { ...env, CI: 'true' })).toEqual(['a.txt teh'])
    expect(await misspelt(cwd, ['--no-config', 'a.txt'], env)).toEqual(['a.txt teh'])
    expect(await misspelt(cwd, ['a.txt'], { XDG_CONFIG_HOME: 'xdg' })).toEqual(['a.txt teh'])
  })

  it('of the user, in ~/.config', async () => {
    const cwd = createFolder({ '.config/letterlint/words.txt': 'teh\n', 'letters/a.txt': MISSPELT })
    const env = { XDG_CONFIG_HOME: '', HOME: cwd }
    expect(await misspelt(`${cwd}/letters`, ['a.txt'], env)).toEqual([])
    const { stdout } = await runLetterlint(['words', 'list'], { cwd: `${cwd}/letters`, env })
    expect(stdout).toBe('teh  user  ~/.config/letterlint/words.txt:1\n')
  })

  it('of the files that a configuration names, and those are no letters', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{ "extends": "./base/base.json", "wordFiles": ["words.txt"] }',
      'words.txt': 'teh\n',
      'base/base.json': '{ "wordFiles": ["our words [1].txt"] }',
      'base/our words [1].txt': 'deparment\n',
      'a.txt': MISSPELT,
      'b.txt': letterOf('deparment', 'enviroment'),
    })
    expect(await misspelt(cwd)).toEqual(['b.txt enviroment'])
  })

  it('of all of these together, which --print-config tells', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{ "wordFiles": ["w.txt"], "words": ["one"] }',
      'w.txt': 'two\n',
      [LIST]: 'three\n',
      'xdg/letterlint/words.txt': 'four\n',
      'a.md': `---\nwords: [five]\n---\n\n${CLEAN}`,
    })
    const env = { XDG_CONFIG_HOME: `${cwd}/xdg`, HOME: cwd }
    const { stdout } = await runLetterlint(['--print-config', 'a.md'], { cwd, env })
    const [{ facts, origins }] = JSON.parse(stdout)
    expect(facts.words).toEqual(['four', 'three', 'two', 'one', 'five'])
    expect(origins['facts.words']).toBe(
      '~/xdg/letterlint/words.txt; .letterlint-words.txt; w.txt; letterlint.config.json; a.md, front matter',
    )
  })
})

describe('a list that cannot be used stops a run, and is named:', () => {
  const bytes = new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0x5a, 0xfc, 0x0a])

  it('bytes that are not UTF-8, with their line', async () => {
    const cwd = createFolder({ [LIST]: bytes, 'a.txt': CLEAN, 'b.txt': CLEAN })
    expect(await runLetterlint(['.'], { cwd })).toEqual(
      failed(
        'error: `.letterlint-words.txt` is not UTF-8: line 3 holds the byte 0xfc\nhelp: save it as UTF-8\n',
      ),
    )
    expect(await runLetterlint(['words', 'add', 'quux'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(new Uint8Array(readFileSync(`${cwd}/${LIST}`))).toEqual(bytes)
    expect(await runLetterlint(['rules'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it('a file that a configuration names and that is not there, with its place', async () => {
    const cwd = createFolder({ 'letterlint.config.json': '{\n  "wordFiles": ["no.txt"]\n}', 'a.txt': CLEAN })
    const { code, stdout, stderr } = await runLetterlint(['.'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('cannot read the words of `no.txt`: it does not exist')
    expect(stderr).toContain(' --> letterlint.config.json:2:17\n')
  })

  it.each([
    ['a folder', { [`${LIST}/x`]: '' }, 'cannot read the words of `.letterlint-words.txt`: it is not a file'],
    ['a binary file', { [LIST]: 'a\0b' }, '`.letterlint-words.txt` is a binary file, not a list of words'],
  ])('%s', async (_, files, sentence) => {
    const cwd = createFolder({ ...files, 'a.txt': CLEAN })
    expect(await runLetterlint(['.'], { cwd })).toEqual(failed(`error: ${sentence}\n`))
  })
})

describe('the own words of a user are in', () => {
  const locate = (environment: Record<string, string>, platform: NodeJS.Platform, home?: string) =>
    locateUserWords({ environment, platform, home: () => home })

  it.each<[environment: Record<string, string>, platform: NodeJS.Platform, place: string]>([
    [{}, 'linux', '/home/ida/.config/letterlint/words.txt'],
    [{ APPDATA: '/x' }, 'darwin', '/home/ida/.config/letterlint/words.txt'],
    [{ XDG_CONFIG_HOME: '/x' }, 'linux', '/x/letterlint/words.txt'],
    [{ XDG_CONFIG_HOME: 'x' }, 'linux', '/home/ida/.config/letterlint/words.txt'],
    [{ XDG_CONFIG_HOME: '/x' }, 'win32', '/home/ida/AppData/Roaming/letterlint/words.txt'],
    [{ APPDATA: '/x' }, 'win32', '/x/letterlint/words.txt'],
  ])('%j on %s: %s', (environment, platform, place) => {
    expect(locate(environment, platform, '/home/ida')).toBe(place)
  })

  it('no place, for a user without a folder', () => {
    expect(locate({}, 'linux')).toBeUndefined()
  })
})

describe('words list', () => {
  it('tells of each word where it stands', async () => {
    const cwd = createFolder({
      'letterlint.config.json':
        '{ "wordFiles": ["w.txt"], "words": ["Petrova"], "overrides": [{ "files": "b.txt", "words": ["北京"] }] }',
      'w.txt': 'quux\n',
      [LIST]: '# ours\nZürich\n',
      'xdg/letterlint/words.txt': 'Okafor\n',
    })
    const run = { cwd, env: { XDG_CONFIG_HOME: `${cwd}/xdg`, HOME: cwd } }
    const { stdout } = await runLetterlint(['words', 'list'], run)
    expect(stdout).toBe(`Okafor   user           ~/xdg/letterlint/words.txt:1
Petrova  configuration  letterlint.config.json
quux     configuration  w.txt:1
Zürich   project        .letterlint-words.txt:2
北京     configuration  letterlint.config.json, overrides[0]
`)
    const json = await runLetterlint(['words', 'list', '--format', 'json', '--user'], run)
    expect(JSON.parse(json.stdout)).toEqual([
      { word: 'Okafor', from: 'user', file: '~/xdg/letterlint/words.txt', line: 1 },
    ])
  })

  it('says how to begin where there are none, and sends no control to a terminal', async () => {
    expect(await runLetterlint(['words', 'list'], { cwd: createFolder({}) })).toEqual(
      done('No words of project, user, or configuration yet. `letterlint words add <word>` adds one.\n'),
    )
    expect(await runLetterlint(['words', 'list', '-f', 'json'], { cwd: createFolder({}) })).toEqual(
      done('[]\n'),
    )
    const hostile = await runLetterlint(['words', 'list'], {
      cwd: createFolder({ [LIST]: 'a\u001b[31mb\n' }),
    })
    expect(hostile.stdout).toBe('a␛[31mb  project  .letterlint-words.txt:1\n')
  })
})

describe('words, asked wrongly, ends with 2 and a sentence:', () => {
  it.each<[args: string[], sentence: string, help: string]>([
    [
      [],
      '`words` needs to know what to do',
      'for instance `letterlint words add Lindqvist`; all there is: `letterlint words --help`',
    ],
    [['ad', 'quux'], 'there is no command `words ad`', 'a command with a similar name exists: `words add`'],
    [
      ['delete', 'quux'],
      'there is no command `words delete`',
      'for instance `letterlint words add Lindqvist`; all there is: `letterlint words --help`',
    ],
    [['add'], 'no word is named', 'for instance `letterlint words add Lindqvist`'],
    [['add', '--usr', 'quux'], 'unknown option `--usr`', 'an option with a similar name exists: `--user`'],
    [['list', '-f', 'jsno'], '`jsno` is no value for `-f, --format <name>`', 'a similar one exists: `json`'],
    [
      ['add', 'quux', 'San Sebastián'],
      '`San Sebastián` holds white space',
      'a word has none: `letterlint words add San Sebastián`',
    ],
    [['add', 'a\u001b[1m'], '`a␛[1m` holds a character that cannot be seen, U+001B', ''],
    [['add', ''], 'a word is empty', ''],
    [
      ['remove', 'quux'],
      '`quux` is not among the words of this project',
      'all of them: `letterlint words list`',
    ],
  ])('%j', async (args, sentence, help) => {
    const cwd = createFolder({})
    expect(await runLetterlint(['words', ...args], { cwd })).toEqual(
      failed(`error: ${sentence}\n${help && `help: ${help}\n`}`),
    )
    expect(() => readFileSync(`${cwd}/${LIST}`)).toThrow('ENOENT')
  })
})

describe('the help of words', () => {
  it('is of use, and its examples can be run', async () => {
    const cwd = createFolder({})
    const env = { XDG_CONFIG_HOME: `${cwd}/xdg` }
    const { stdout } = await runLetterlint(['words', '--help'], { cwd })
    expect((await runLetterlint(['help', 'words'], { cwd })).stdout).toBe(stdout)
    for (const part of ['add', 'remove', 'list', '--user', LIST, 'any case']) expect(stdout).toContain(part)
    const examples = [...stdout.matchAll(/^ {2}letterlint (.*?)(?: {2,}.*)?$/gm)].map(
      ([, words]) => words as string,
    )
    expect(examples).toHaveLength(4)
    for (const words of examples) {
      expect(await runLetterlint(words.split(' '), { cwd, env }), words).toMatchObject({
        code: 0,
        stderr: '',
      })
    }
  })

  it.each(['add', 'remove', 'list'])('%s fits 80 columns', async (action) => {
    const { code, stdout } = await runLetterlint(['words', action, '--help'], { cwd: createFolder({}) })
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: letterlint words ${action} [options]`)
    expect(stdout).toContain('--user')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})
