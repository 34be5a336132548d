import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Outcome, runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, MISSPELT } from './letters.ts'

const FILE = 'letterlint-suppressions.json'
const SHORT = ['-f', 'short']

const lint = (cwd: string, ...args: string[]) => runLetterlint([...SHORT, ...args], { cwd })
const suppress = (cwd: string, ...args: string[]) => runLetterlint(['suppress', ...args], { cwd })
const read = (cwd: string, file = FILE) => JSON.parse(readFileSync(`${cwd}/${file}`, 'utf8')).letters
const done = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' })
const failed = (stderr: string): Outcome => ({ code: 2, stdout: '', stderr })
const FOUND = 'a.txt:3:27: error[spelling]: `teh` is a common misspelling\n'

const TEH = {
  rule: 'spelling',
  text: 'teh',
  before: 'writing to apply for',
  after: 'post of research engineer',
}

describe('C-8: comments in a letter', () => {
  const MARKED = MISSPELT.replace('engineer', 'engineer <!-- letterlint-disable-line spelling -- a name -->')

  it('silence what they name', async () => {
    const cwd = createFolder({ 'a.md': MARKED })
    expect(await lint(cwd, 'a.md')).toEqual(done(''))
  })

  it('M-16: are told as what silences, with --show-suppressed', async () => {
    const cwd = createFolder({ 'a.md': MARKED, 'b.txt': MISSPELT })
    await suppress(cwd, 'b.txt:3', '--reason', 'a name')
    const report = async (format: string, ...args: string[]) =>
      JSON.parse((await runLetterlint(['-f', format, ...args, '.'], { cwd })).stdout)
    expect((await report('json')).diagnostics).toEqual([])
    expect(await report('json', '--show-suppressed')).toMatchObject({
      summary: { errors: 0, suppressed: 2 },
      diagnostics: [
        { file: 'a.md', ruleId: 'spelling', suppressed: { by: 'directive', reason: 'a name' } },
        { file: 'b.txt', ruleId: 'spelling', suppressed: { by: 'suppressions', reason: 'a name' } },
      ],
    })
    const { runs } = await report('sarif', '--show-suppressed')
    expect(runs[0].results.map((one: Record<string, unknown>) => one.suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'a name' }],
      [{ kind: 'external', justification: 'a name' }],
    ])
  })

  it('go unheeded with --no-inline-config', async () => {
    const cwd = createFolder({ 'a.md': MARKED.replace('spelling', 'speling, spelling') })
    expect(await lint(cwd, 'a.md')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('[invalid-directive]'),
    })
    expect(await lint(cwd, '--no-inline-config', 'a.md')).toEqual({
      code: 1,
      stdout: FOUND.replace('txt:3:27', 'md:3:27'),
      stderr: '',
    })
  })

  it('know the rules of the configuration', async () => {
    const configuration = { phraseRules: [{ id: 'our-word', phrases: ['research engineer'] }] }
    const cwd = createFolder({
      'a.md': CLEAN.replace('engineer', 'engineer <!-- letterlint-disable-line our-word -->'),
      'letterlint.config.json': JSON.stringify(configuration),
    })
    expect(await lint(cwd, 'a.md')).toEqual(done(''))
  })
})

describe('C-9: --suppress-all', () => {
  it('keeps what is found from being shown, and the run ends with 0', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT, 'b/c.txt': CONTRACTED })
    expect(await lint(cwd, '--suppress-all', '.')).toEqual({
      code: 0,
      stdout: '',
      stderr: `note: suppressed 2 findings in the new file \`${FILE}\`\n`,
    })
    expect(read(cwd)).toEqual({
      'a.txt': [TEH],
      'b/c.txt': [
        { rule: 'contraction', text: "I'm", before: 'Dear Ms. Smith', after: 'writing to apply for' },
      ],
    })
    expect(await lint(cwd, '.')).toEqual(done(''))
    expect(await lint(`${cwd}/b`, 'c.txt')).toEqual(done(''))
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b', FILE])
  })

  it('keeps what is shown only', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT, 'c.txt': CONTRACTED })
    expect(await lint(cwd, '--quiet', '--suppress-all', '.')).toMatchObject({ code: 0 })
    expect(Object.keys(read(cwd))).toEqual(['a.txt'])
  })

  it('adds to what is there, and keeps reasons', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    await suppress(cwd, 'a.txt:3', '--reason', 'a name')
    writeFileSync(`${cwd}/a.txt`, MISSPELT.replace('last week', "last week, and can't wait"))
    await lint(cwd, '--suppress-all', 'a.txt')
    expect(read(cwd)['a.txt']).toContainEqual({ ...TEH, reason: 'a name' })
    expect(read(cwd)['a.txt'].length).toBeGreaterThan(1)
    expect(await lint(cwd, '.')).toEqual(done(''))
  })

  it('makes no file where nothing is found', async () => {
    const cwd = createFolder({ 'a.txt': CLEAN })
    expect(await lint(cwd, '--suppress-all', 'a.txt')).toEqual(done(''))
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it('writes to the nearest file above, or to the one that is given', async () => {
    const cwd = createFolder({ 'x/y/a.txt': MISSPELT, [`x/${FILE}`]: '{ "version": 1, "letters": {} }' })
    expect((await lint(`${cwd}/x/y`, '--suppress-all', 'a.txt')).stderr).toBe(
      `note: suppressed 1 finding in \`../${FILE}\`\n`,
    )
    expect(read(cwd, `x/${FILE}`)).toEqual({ 'y/a.txt': [TEH] })
    const given = ['--suppressions-location', 'given.json']
    expect(await lint(cwd, ...given, '--suppress-all', 'x')).toMatchObject({ code: 0 })
    expect(read(cwd, 'given.json')).toEqual({ 'x/y/a.txt': [TEH] })
    rmSync(`${cwd}/x/${FILE}`)
    expect(await lint(cwd, ...given, 'x')).toEqual(done(''))
    expect(await lint(cwd, 'x')).toMatchObject({ code: 1 })
  })

  it('does not look above the folder that holds .git', async () => {
    const cwd = createFolder({ 'x/.git/HEAD': '', 'x/a.txt': MISSPELT })
    await lint(cwd, '--suppress-all', 'x/a.txt')
    expect(await lint(cwd, 'x/a.txt')).toMatchObject({ code: 1 })
    renameSync(`${cwd}/${FILE}`, `${cwd}/x/${FILE}`)
    expect((await lint(cwd, 'x/a.txt')).stdout).toContain('`teh`')
  })

  it('names standard input by --stdin-filename, or not at all', async () => {
    const cwd = createFolder({})
    const pipe = (...args: string[]) => runLetterlint([...SHORT, ...args], { cwd, stdin: MISSPELT })
    expect(await pipe('--suppress-all', '-')).toMatchObject({
      code: 2,
      stderr:
        'error: what is found in standard input cannot be suppressed: it has no name\nhelp: give it one with `--stdin-filename`\n',
    })
    expect(await pipe('--suppress-all', '--stdin-filename', 'a.txt')).toMatchObject({ code: 0, stdout: '' })
    expect(read(cwd)).toEqual({ 'a.txt': [TEH] })
    expect(await pipe('--stdin-filename', 'a.txt')).toEqual(done(''))
  })
})

describe('C-9: --suppress-rule', () => {
  const BOTH = MISSPELT.replace('I am', "I'm")

  it('keeps what these rules find from being shown', async () => {
    const cwd = createFolder({ 'a.txt': BOTH })
    expect(await lint(cwd, '--suppress-rule', 'spelling,double-space', 'a.txt')).toEqual({
      code: 0,
      stdout: "a.txt:3:1: warning[contraction]: `I'm` is a contraction\n",
      stderr: `note: suppressed 1 finding in the new file \`${FILE}\`\n`,
    })
  })

  it('must name a rule', async () => {
    expect(await lint(createFolder({ 'a.txt': BOTH }), '--suppress-rule', 'speling', 'a.txt')).toEqual(
      failed('error: there is no rule `speling`\nhelp: a rule with a similar name exists: `spelling`\n'),
    )
  })
})

describe('C-9: a suppression that is not found any more', () => {
  const suppressed = async (files: Record<string, string> = { 'a.txt': MISSPELT }) => {
    const cwd = createFolder(files)
    await lint(cwd, '--suppress-all', '.')
    return cwd
  }
  const STALE =
    `error: suppressed in \`${FILE}\`, but not found: \`spelling\` at \`teh\` in \`a.txt\`\n` +
    'note: to forget what is not found any more: `--prune-suppressions`\n'

  it('stops the run, is told, and is taken out with --prune-suppressions', async () => {
    const cwd = await suppressed()
    writeFileSync(`${cwd}/a.txt`, CLEAN)
    expect(await lint(cwd, 'a.txt')).toEqual({ code: 1, stdout: '', stderr: STALE })
    expect(await lint(cwd, '--exit-zero', 'a.txt')).toEqual({ code: 0, stdout: '', stderr: STALE })
    expect(await lint(cwd, '--pass-on-unpruned-suppressions', 'a.txt')).toEqual(done(''))
    expect(await lint(cwd, '--prune-suppressions', 'a.txt')).toEqual({
      code: 0,
      stdout: '',
      stderr: `note: took 1 unused suppression out of \`${FILE}\`\n`,
    })
    expect(read(cwd)).toEqual({})
    expect(await lint(cwd, 'a.txt')).toEqual(done(''))
  })

  it('counts when its letter is gone, though others are linted', async () => {
    const cwd = await suppressed({ 'a.txt': MISSPELT, 'b.txt': CLEAN })
    renameSync(`${cwd}/a.txt`, `${cwd}/c.txt`)
    expect(await lint(cwd, 'b.txt')).toEqual({ code: 1, stdout: '', stderr: STALE })
  })

  it.each<[when: string, args: string[]]>([
    ['its letter is not linted', ['b.txt']],
    ['its rule does not run', ['--skip', 'spelling', '.']],
    ['its rule is switched off', ['-A', 'spelling', '.']],
    ['other rules only run', ['--only', 'contraction', '.']],
    ['nothing but the configuration is shown', ['--print-config', '.']],
  ])('does not count when %s', async (_, args) => {
    const cwd = await suppressed({ 'a.txt': MISSPELT, 'b.txt': CLEAN })
    writeFileSync(`${cwd}/a.txt`, CLEAN)
    expect(await lint(cwd, ...args)).toMatchObject({ code: 0, stderr: '' })
    await lint(cwd, '--prune-suppressions', ...args)
    expect(read(cwd)).toEqual({ 'a.txt': [TEH] })
  })

  it('is told with at most ten others of its file', async () => {
    const cwd = await suppressed({ 'a.txt': MISSPELT.replace('post', 'post, teh post'.repeat(12)) })
    writeFileSync(`${cwd}/a.txt`, CLEAN)
    const { stderr } = await lint(cwd, 'a.txt')
    expect(stderr.match(/^error: /gm)).toHaveLength(11)
    expect(stderr).toContain('but not found: 3 other findings\n')
  })
})

describe('C-9: what is suppressed', () => {
  it('stays so when the letter is wrapped otherwise and edited elsewhere, and a new finding is shown', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    await lint(cwd, '--suppress-all', 'a.txt')
    const edited = MISSPELT.replace('teh post', 'teh\npost').replace(
      'Sincerely,',
      'I wrote teh paper that you cite.\n\nSincerely,',
    )
    writeFileSync(`${cwd}/a.txt`, edited)
    expect(await lint(cwd, 'a.txt')).toEqual({
      code: 1,
      stdout: 'a.txt:6:9: error[spelling]: `teh` is a common misspelling\n',
      stderr: '',
    })
  })
})

describe('C-9: a file of suppressions that cannot be used', () => {
  it.each<[what: string, text: string, stderr: string]>([
    [
      'is no JSON',
      '{ "version": 1,\n  "letters": }',
      `error: cannot read the suppressions \`${FILE}\`
error[suppressions]: this is not JSON: a value is expected here
 --> ${FILE}:2:14
  |
2 |   "letters": }
  |              ^
`,
    ],
    [
      'holds something else',
      '{ "version": 1, "letters": { "a.txt": [{ "rule": "spelling", "txt": "teh", "text": "" }] } }',
      `error: the suppressions \`${FILE}\` cannot be used
error[suppressions]: unknown key \`txt\`
 --> ${FILE}:1:62
  |
1 | … { "a.txt": [{ "rule": "spelling", "txt": "teh", "text": "" }] } }
  |                                     ^^^^^
  |
  = help: a key with a similar name exists: \`text\`
`,
    ],
  ])('stops the run, and stays as it is, when it %s', async (_, text, stderr) => {
    const cwd = createFolder({ 'a.txt': MISSPELT, [FILE]: text })
    expect(await lint(cwd, '.')).toEqual(failed(stderr))
    expect(await suppress(cwd, 'a.txt:3')).toEqual(failed(stderr))
    expect(await lint(cwd, '--suppress-all', '.')).toMatchObject({ code: 2 })
    expect(readFileSync(`${cwd}/${FILE}`, 'utf8')).toBe(text)
  })

  it('stops the run when it is not there, though named, or is no file', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    expect(await lint(cwd, '--suppressions-location', 'no.json', 'a.txt')).toEqual(
      failed('error: cannot read the suppressions `no.json`: it does not exist\n'),
    )
    mkdirSync(`${cwd}/${FILE}`)
    expect(await lint(cwd, 'a.txt')).toEqual(
      failed(`error: cannot read the suppressions \`${FILE}\`: it is not a file\n`),
    )
  })
})

describe('C-9: suppress', () => {
  const LINE = MISSPELT.replace('I am', "I'm").replace(
    'last week',
    "last week, and teh post that I can't name",
  )

  it('keeps one finding from being shown again, and says so', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    expect(await suppress(cwd, 'a.txt:3:27', '--reason', 'a name')).toEqual(
      done(`Suppressed \`spelling\` at \`teh\` in the new file \`${FILE}\`.\n`),
    )
    expect(read(cwd)).toEqual({ 'a.txt': [{ ...TEH, reason: 'a name' }] })
    expect(await lint(cwd, '.')).toEqual(done(''))
    expect(await suppress(cwd, 'a.txt:3')).toEqual(done('`spelling` at `teh` is silenced already.\n'))
  })

  it('takes all that one rule finds on a line, and a column within the words', async () => {
    const cwd = createFolder({ 'a.txt': LINE })
    expect(await suppress(cwd, 'a.txt:3', '--rule', 'spelling')).toEqual(
      done(`Suppressed 2 findings of \`spelling\` in the new file \`${FILE}\`.\n`),
    )
    expect(await suppress(cwd, 'a.txt:3:2')).toEqual(
      done(`Suppressed \`contraction\` at \`I'm\` in \`${FILE}\`.\n`),
    )
    expect((await lint(cwd, 'a.txt')).stdout).toBe(
      "a.txt:3:113: warning[contraction]: `can't` is a contraction\n",
    )
  })

  it.each<[what: string, args: string[], stderr: string]>([
    [
      'several rules find something there',
      ['a.txt:3'],
      "error: several rules find something at `a.txt:3`: 3:1 `contraction` at `I'm`, 3:26 `spelling` at `teh`, 3:97 `spelling` at `teh`, 3:113 `contraction` at `can't`\nhelp: say which one is meant, with its column or with `--rule`\n",
    ],
    [
      'nothing is found there',
      ['a.txt:1'],
      'error: nothing is found at `a.txt:1`\nhelp: what is found, and where: `letterlint --format short a.txt`\n',
    ],
    ['the letter ends before', ['a.txt:99:1'], 'error: `a.txt` has 7 lines\n'],
    [
      'no line is named',
      ['a.txt'],
      'error: `a.txt` names no line of a letter\nhelp: for instance `letterlint suppress letter.txt:3:14`\n',
    ],
    [
      'the letter is not there',
      ['no.txt:1'],
      'error: `no.txt` does not exist\nhelp: something with a similar name exists: `a.txt`\n',
    ],
    ['a folder is named', ['letters:1'], 'error: `letters` is not one letter\n'],
    [
      'the rule is not there',
      ['a.txt:3', '--rule', 'speling'],
      'error: there is no rule `speling`\nhelp: a rule with a similar name exists: `spelling`\n',
    ],
  ])('fails, and writes nothing, when %s', async (_, args, stderr) => {
    const cwd = createFolder({ 'a.txt': LINE, 'letters/b.txt': CLEAN, 'letters/c.txt': CLEAN })
    expect(await suppress(cwd, ...args)).toEqual(failed(stderr))
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'letters'])
  })

  it('keeps every finding when several programs add to one file', async () => {
    const cwd = createFolder({ 'a.txt': LINE })
    const columns = [1, 26, 97, 113]
    const outcomes = await Promise.all(columns.map((column) => suppress(cwd, `a.txt:3:${column}`)))
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(read(cwd)['a.txt']).toHaveLength(4)
    expect(await lint(cwd, 'a.txt')).toEqual(done(''))
  })
})
