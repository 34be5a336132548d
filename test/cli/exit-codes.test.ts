import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, createProject, MISSPELT, pluginFor } from './letters.ts'

const LETTERS = {
  'clean.txt': CLEAN,
  'misspelt.txt': MISSPELT,
  'contracted.txt': CONTRACTED,
  'placeholder.txt': CLEAN.replace('Anna', '[name]'),
}

/** What is suppressed, of which nothing is found. */
const STALE = '{ "version": 1, "letters": { "clean.txt": [{ "rule": "spelling", "text": "teh" }] } }'

describe('a run over letters that could be read ends with', () => {
  it.each<[code: number, because: string, args: string[]]>([
    [0, 'nothing is wrong', ['clean.txt']],
    [0, 'nothing is wrong, with the command spelt out', ['check', 'clean.txt']],
    [0, 'nothing is wrong, with the command behind flags', ['--quiet', 'check', 'clean.txt']],
    [0, 'there are warnings only', ['contracted.txt']],
    [0, 'there are as many warnings as may be', ['--max-warnings', '1', 'contracted.txt']],
    [0, 'errors are not to count', ['--exit-zero', 'misspelt.txt']],
    [0, 'too many warnings are not to count', ['--exit-zero', '--max-warnings', '0', 'contracted.txt']],
    [0, 'the rule is switched off', ['-A', 'spelling', 'misspelt.txt']],
    [0, 'a pattern without letters is allowed', ['--no-error-on-unmatched-pattern', 'no/*.txt']],
    [0, 'all errors are mended', ['--fix', '-q', 'misspelt.txt']],
    [0, 'letters are only mended', ['--fix-only', '.']],
    [0, 'there is nothing to mend, though there is something wrong', ['--diff', 'placeholder.txt']],
    [0, 'nothing was mended', ['--fix', '--exit-non-zero-on-fix', 'clean.txt']],
    [
      0,
      'what was mended is not to count',
      ['--fix', '--exit-non-zero-on-fix', '--exit-zero', 'misspelt.txt'],
    ],
    [1, 'something was mended, and that is to count', ['--fix', '--exit-non-zero-on-fix', 'misspelt.txt']],
    [
      1,
      'something was mended, that is to count, and nothing is reported',
      ['--fix-only', '--exit-non-zero-on-fix', '.'],
    ],
    [1, 'not all errors can be mended', ['--fix', 'placeholder.txt']],
    [1, 'there is an error', ['misspelt.txt']],
    [1, 'there is an error among clean letters', ['.']],
    [1, 'there are more warnings than may be', ['--max-warnings', '0', 'contracted.txt']],
    [1, 'hidden warnings count too', ['--quiet', '--max-warnings', '0', 'contracted.txt']],
    [1, 'a warning is denied', ['--deny', 'contraction', 'contracted.txt']],
    [0, 'what is found is suppressed', ['--suppress-all', '.']],
    [1, 'something else is suppressed', ['--suppress-rule', 'contraction', '.']],
    [1, 'what is suppressed is not found any more', ['--suppressions-location', 'stale.json', 'clean.txt']],
    [
      0,
      'that is not to count',
      ['--suppressions-location', 'stale.json', '--pass-on-unpruned-suppressions', 'clean.txt'],
    ],
    [0, 'it is taken out', ['--suppressions-location', 'stale.json', '--prune-suppressions', 'clean.txt']],
    [0, 'one finding is suppressed', ['suppress', 'misspelt.txt:3']],
    [0, 'help is asked for', ['--help']],
    [0, 'the version is asked for', ['--version']],
    [0, 'a rule is explained', ['explain', 'spelling']],
    [0, 'the rules are listed', ['rules']],
  ])('%i when %s', async (code, _, args) => {
    const outcome = await runLetterlint(args, { cwd: createFolder({ ...LETTERS, 'stale.json': STALE }) })
    expect(outcome).toMatchObject({ code, stderr: '' })
  })
})

describe('2 and one clear sentence when', () => {
  it.each<[because: string, args: string[], sentence: string, help: string]>([
    [
      'a flag is unknown',
      ['--formt', 'json', '.'],
      'unknown option `--formt`',
      'an option with a similar name exists: `--format`',
    ],
    [
      'a flag is far from any',
      ['--zzzzzz', '.'],
      'unknown option `--zzzzzz`',
      'all options: `letterlint --help`',
    ],
    [
      'a letter has a name like a flag',
      ['-x.txt'],
      'unknown option `-x.txt`',
      'the file of that name is `./-x.txt`, or stands after `--`',
    ],
    [
      'a flag of `check` stands before another command',
      ['-f', 'json', 'explain', 'spelling'],
      'flags stand before the command `explain`',
      'its own stand after it: `letterlint explain --help`',
    ],
    [
      'a format is unknown',
      ['-f', 'jsno', '.'],
      '`jsno` is no value for `-f, --format <name>`',
      'a similar one exists: `json`',
    ],
    [
      'a profile is unknown',
      ['--profile', 'motivaton', '.'],
      '`motivaton` is no value for `--profile <name>`',
      'a similar one exists: `motivation`',
    ],
    [
      'a locale is unknown',
      ['--locale', 'en_gb', '.'],
      '`en_gb` is no value for `--locale <name>`',
      'a similar one exists: `en-GB`',
    ],
    [
      'a rule to deny is unknown',
      ['-D', 'speling', 'clean.txt'],
      'there is no rule `speling`',
      'a rule with a similar name exists: `spelling`',
    ],
    [
      'a rule to run is unknown',
      ['--only', 'zzzzzz', 'clean.txt'],
      'there is no rule `zzzzzz`',
      'all rules: `letterlint rules`',
    ],
    [
      'a rule to skip is unknown',
      ['--skip', 'contractoin', 'clean.txt'],
      'there is no rule `contractoin`',
      'a rule with a similar name exists: `contraction`',
    ],
    [
      'a rule to explain is unknown',
      ['explain', 'contractoin'],
      'there is no rule `contractoin`',
      'a rule with a similar name exists: `contraction`',
    ],
    [
      'a flag says only how to mend letters',
      ['--unsafe-fixes', 'misspelt.txt'],
      '`--unsafe-fixes` alone changes nothing',
      'to change letters: `--fix` beside it; to see the changes first: `--diff`',
    ],
    [
      'a flag says only what mending is to end with',
      ['--exit-non-zero-on-fix', 'misspelt.txt'],
      '`--exit-non-zero-on-fix` alone changes nothing',
      'to change letters: `--fix` beside it; to see the changes first: `--diff`',
    ],
    ['no rule to explain is named', ['explain'], 'no rule is named', 'all rules: `letterlint rules`'],
    [
      'a command is unknown',
      ['explian'],
      '`explian` does not exist',
      'a command with a similar name exists: `explain`',
    ],
    [
      'help for an unknown command is asked for',
      ['help', 'explian'],
      'there is no command `explian`',
      'a command with a similar name exists: `explain`',
    ],
    [
      'a letter does not exist',
      ['claen.txt'],
      '`claen.txt` does not exist',
      'something with a similar name exists: `clean.txt`',
    ],
    ['a glob matches nothing', ['no/*.txt'], 'no letter matches `no/*.txt`', ''],
    ['a folder has no letters', ['notes'], 'the folder `notes` holds no letters (.txt, .md, .markdown)', ''],
    [
      'a letter is binary',
      ['binary.txt'],
      '`binary.txt` is a binary file, not text',
      'save the letter as plain text or Markdown',
    ],
    [
      'a letter is a Word document',
      ['letter.docx'],
      '`letter.docx` is a Word or OpenDocument file, not text',
      'save the letter as plain text or Markdown',
    ],
    [
      'a letter is a PDF',
      ['letter.pdf'],
      '`letter.pdf` is a PDF document, not text',
      'save the letter as plain text or Markdown',
    ],
    [
      'a letter cannot be read',
      ['circle.txt'],
      'cannot read `circle.txt`: its symbolic links lead in a circle',
      '',
    ],
    [
      'a day is none',
      ['--today', '2026-02-30', '.'],
      '`2026-02-30` is not a day such as 2026-11-22, which `--today <date>` needs',
      'all options: `letterlint --help`',
    ],
    [
      'a count is none',
      ['--max-warnings', 'few', '.'],
      '`few` is not a whole number, which `--max-warnings <count>` needs',
      'all options: `letterlint --help`',
    ],
    [
      'a configuration does not exist',
      ['-c', 'no.json', 'clean.txt'],
      'the configuration `no.json` does not exist',
      '',
    ],
    [
      'a configuration has another kind of name',
      ['-c', 'clean.txt', 'clean.txt'],
      '`clean.txt` is not the name of a configuration',
      'it ends in .json, .jsonc, .js, .mjs, .ts, or .mts',
    ],
  ])('%s', async (_, args, sentence, help) => {
    const cwd = createFolder({
      ...LETTERS,
      'notes/list.csv': 'a,b\n',
      '-x.txt': CLEAN,
      'binary.txt': new Uint8Array([68, 101, 0, 1, 2]),
      'letter.docx': 'PK\u0003\u0004 and so on',
      'letter.pdf': '%PDF-1.7\n',
    })
    symlinkSync('circle.txt', join(cwd, 'circle.txt'))
    const { code, stdout, stderr } = await runLetterlint(args, { cwd })
    expect(stderr).toBe(`error: ${sentence}\n${help && `help: ${help}\n`}`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('2 wins over 1, and the other letters are still linted, when', () => {
  const found = 'misspelt.txt:3:27: error[spelling]: `teh` is a common misspelling\n'

  it.each<[because: string, args: string[]]>([
    ['a letter does not exist', ['no.txt', 'misspelt.txt']],
    ['a letter is binary', ['binary.txt', 'misspelt.txt']],
    ['a folder has no letters', ['misspelt.txt', 'notes']],
    ['errors are not to count', ['--exit-zero', 'binary.txt', 'misspelt.txt']],
  ])('%s', async (_, args) => {
    const cwd = createFolder({ ...LETTERS, 'binary.txt': 'a\0b', 'notes/list.csv': 'a,b\n' })
    const { code, stdout, stderr } = await runLetterlint(['-f', 'short', ...args], { cwd })
    expect(stdout).toBe(found)
    expect(stderr).toMatch(/^error: `|^error: the folder `/)
    expect(code).toBe(2)
  })

  it('the configuration of one folder is wrong', async () => {
    const cwd = createFolder({
      ...LETTERS,
      'wrong/letterlint.config.json': '{ "rulez": {} }',
      'wrong/letter.txt': MISSPELT,
    })
    const { code, stdout, stderr } = await runLetterlint(['-f', 'short', '.'], { cwd })
    expect(stdout).toContain(found)
    expect(stderr).toContain('error: the configuration `wrong/letterlint.config.json` cannot be used\n')
    expect(code).toBe(2)
  })

  it('a rule crashes (T-13)', async () => {
    const cwd = createProject({
      'boom.mjs': pluginFor(
        'house-word',
        'synergy',
        "if (letter.source.text.includes('boom')) throw new Error('it broke')",
      ),
      'letterlint.config.json': '{ "plugins": ["./boom.mjs"] }',
      'crash.txt': CLEAN.replace('post', 'boom'),
      'misspelt.txt': MISSPELT,
    })
    const { code, stdout, stderr } = await runLetterlint(['-f', 'short', '.'], { cwd })
    expect(stdout).toBe(found)
    expect(stderr).toContain('house-word')
    expect(stderr).toContain('crash.txt')
    expect(stderr).toContain('it broke')
    expect(stderr).not.toMatch(/^ +at /m)
    expect(code).toBe(2)
    const debugged = await runLetterlint(['-f', 'short', '--debug', '.'], { cwd })
    expect(debugged.stderr).toMatch(/^ +at /m)
  })
})

it('2 wins when letters are to be mended, or shown so, too', async () => {
  const cwd = createFolder({ ...LETTERS, 'binary.txt': 'a\0b' })
  for (const flags of [['--diff'], ['--fix-only', '--exit-zero'], ['--fix', '--exit-non-zero-on-fix']]) {
    expect((await runLetterlint([...flags, '.'], { cwd })).code).toBe(2)
  }
})

it('1 when letters could be mended, of which standard error tells how many', async () => {
  const outcome = await runLetterlint(['--diff', 'misspelt.txt'], { cwd: createFolder(LETTERS) })
  expect(outcome).toMatchObject({ code: 1, stderr: 'Would fix 1 problem in 1 letter.\n' })
})

it('says why the same configuration cannot be used once, however many letters it is for', async () => {
  const cwd = createFolder({ ...LETTERS, 'letterlint.config.json': '{ "profile": "novel" }' })
  const { code, stdout, stderr } = await runLetterlint(['-f', 'short', '.'], { cwd })
  expect(stderr.match(/^error:/gm)).toHaveLength(1)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

it('refuses to wait for a letter that is piped in unasked', async () => {
  const { code, stdout, stderr } = await runLetterlint([], { cwd: createFolder(LETTERS), stdin: MISSPELT })
  expect(stderr).toBe(
    'error: no letter is named, and something is piped in\nhelp: to read it: `letterlint -`; to check this folder: `letterlint .`\n',
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

it.skipIf(process.platform !== 'linux')(
  '2 when the name of a letter is no text, met or named, though what is not there is no failure',
  async () => {
    const cwd = createFolder({})
    // `gr\xFC\xDFe.txt`, as Latin-1 has it.
    const name = Buffer.from([0x67, 0x72, 0xfc, 0xdf, 0x65, 0x2e, 0x74, 0x78, 0x74])
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), name]), CLEAN)
    for (const args of [['.'], [name.toString(), '--force-exclude', '--no-error-on-unmatched-pattern']]) {
      expect(await runLetterlint(args, { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'error: the name of `gr\uFFFD\uFFFDe.txt` cannot be read as text: it is not UTF-8\nhelp: give the file another name\n',
      })
    }
  },
)
