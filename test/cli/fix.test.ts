import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { JsonReport } from '../../src/report/index.ts'
import { COMMAND, runCommand, runLetterlint, shellCommand } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, createProject, MISSPELT, pluginFor } from './letters.ts'

/** One finding whose fix is unsafe. */
const MISMATCHED = CLEAN.replace('Ms. Smith', 'Sir or Madam').replace('Sincerely', 'Yours sincerely')

/** Two errors with safe fixes. */
const TWICE = MISSPELT.replace('that your group', 'that  your group')

function read(cwd: string, name = 'letter.txt'): string {
  return readFileSync(join(cwd, name), 'utf8')
}

/** A letter in an encoding, with its byte-order mark. */
function encode(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Buffer {
  if (encoding === 'utf-8') return Buffer.from(`\uFEFF${text}`)
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be'] as const

describe('--fix (C-5)', () => {
  it('mends what is safe, reports what is left where it is now, and says how much it mended', async () => {
    const letter = TWICE.replace('Sincerely', 'I can not wait. teh end [name].\n\nSincerely')
    const cwd = createFolder({ 'letter.txt': letter, 'clean.txt': CLEAN })
    const { code, stdout, stderr } = await runLetterlint(['--fix', '-A', 'informal-language', '.'], { cwd })
    expect(read(cwd)).toBe(letter.replaceAll('teh', 'the').replace('  ', ' ').replace('end [', 'end ['))
    expect(stdout).toContain(' --> letter.txt:5:25\n')
    expect(stdout).toMatch(/\nFixed 3 problems in 1 letter\.\n$/)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  it('ends with 0 and one line when all is mended, and in silence when nothing was to be', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE, 'other.txt': MISSPELT })
    expect(await runLetterlint(['--fix', '.'], { cwd })).toEqual({
      code: 0,
      stdout: 'Fixed 3 problems in 2 letters.\n',
      stderr: '',
    })
    expect([read(cwd), read(cwd, 'other.txt')]).toEqual([CLEAN, CLEAN])
    expect(await runLetterlint(['--fix', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('keeps to safe fixes (D-11), and makes unsafe ones with --unsafe-fixes', async () => {
    const cwd = createFolder({ 'letter.txt': MISMATCHED })
    expect((await runLetterlint(['--fix', '.'], { cwd })).stdout).toContain('[closing-mismatch]')
    expect(read(cwd)).toBe(MISMATCHED)
    const { code, stdout } = await runLetterlint(['--fix', '--unsafe-fixes', '.'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Fixed 1 problem in 1 letter.\n' })
    expect(read(cwd)).toBe(MISMATCHED.replace('sincerely', 'faithfully'))
  })

  it('mends what -A leaves on, and nothing of a rule that is off', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    await runLetterlint(['--fix', '-A', 'spelling', '.'], { cwd })
    expect(read(cwd)).toBe(MISSPELT)
  })

  it('leaves what is silenced alone, and suppresses what is left after it', async () => {
    const silenced = `<!-- letterlint-disable-next-line spelling -->\n${MISSPELT.split('\n')[2]}`
    const cwd = createFolder({
      'letter.md': MISSPELT.replace(MISSPELT.split('\n')[2] as string, silenced),
      'other.txt': TWICE.replace('Anna', '[name]'),
      '.git/HEAD': '',
    })
    const before = read(cwd, 'letter.md')
    expect(await runLetterlint(['--fix', '--suppress-all', '-f', 'short', '.'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'note: suppressed 1 finding in the new file `letterlint-suppressions.json`\nFixed 2 problems in 1 letter.\n',
    })
    expect(read(cwd, 'letter.md')).toBe(before)
    expect(await runLetterlint(['--fix', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('leaves standard output to the report for a program, and tells the rest on standard error', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE.replace('Anna', '[name]') })
    const { code, stdout, stderr } = await runLetterlint(['--fix', '-f', 'json', '.'], { cwd })
    const { diagnostics, letters } = JSON.parse(stdout) as JsonReport
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['placeholder-bracket'])
    expect(letters).toHaveLength(1)
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Fixed 2 problems in 1 letter.\n' })
  })

  it('does not touch a letter that it leaves as it is', async () => {
    const cwd = createFolder({ 'letter.txt': MISMATCHED })
    utimesSync(join(cwd, 'letter.txt'), 1e9, 1e9)
    const { ino } = statSync(join(cwd, 'letter.txt'))
    await runLetterlint(['--fix', '.'], { cwd })
    expect(statSync(join(cwd, 'letter.txt'))).toMatchObject({ ino, mtimeMs: 1e12 })
  })

  it('changes nothing where another question is answered', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT })
    for (const flag of ['--print-config', '--print-tree']) await runLetterlint(['--fix', flag, '.'], { cwd })
    expect(read(cwd)).toBe(MISSPELT)
  })
})

describe('a letter that is mended keeps', () => {
  it.each<[what: string, from: string, to: string]>([
    ['CRLF', '\n', '\r\n'],
    ['lone CR', '\n', '\r'],
    ['no newline at its end', 'Berg\n', 'Berg'],
  ])('%s (W-24)', async (_, from, to) => {
    const cwd = createFolder({ 'letter.txt': TWICE.replaceAll(from, to) })
    await runLetterlint(['--fix', '.'], { cwd })
    expect(read(cwd)).toBe(CLEAN.replaceAll(from, to))
  })

  it.each(ENCODINGS)('its encoding, %s, and byte-order mark (W-25)', async (encoding) => {
    const accented = TWICE.replace('Anna', 'Änna 𝒜')
    const cwd = createFolder({ 'letter.txt': encode(accented, encoding) })
    await runLetterlint(['--fix', '.'], { cwd })
    const expected = encode(CLEAN.replace('Anna', 'Änna 𝒜'), encoding)
    expect(readFileSync(join(cwd, 'letter.txt')).equals(expected)).toBe(true)
  })

  it('its mode', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT })
    chmodSync(join(cwd, 'letter.txt'), 0o640)
    await runLetterlint(['--fix', '.'], { cwd })
    expect(statSync(join(cwd, 'letter.txt')).mode & 0o7777).toBe(0o640)
    expect(read(cwd)).toBe(CLEAN)
  })

  it('symbolic links to it', async () => {
    const cwd = createFolder({ 'letters/real.txt': MISSPELT })
    symlinkSync('letters/real.txt', join(cwd, 'link.txt'))
    expect(await runLetterlint(['--fix', 'link.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(read(cwd, 'letters/real.txt')).toBe(CLEAN)
  })

  it('what it is when it is named twice', async () => {
    const cwd = createFolder({ 'real.txt': MISSPELT })
    symlinkSync('real.txt', join(cwd, 'link.txt'))
    expect(await runLetterlint(['--fix', '.'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(read(cwd, 'real.txt')).toBe(CLEAN)
  })

  it('its text under other hard links, which is told', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT })
    linkSync(join(cwd, 'letter.txt'), join(cwd, 'backup'))
    const { stdout } = await runLetterlint(['--fix', '.'], { cwd })
    expect(stdout).toContain('`letter.txt` had 1 other hard link, which still has the text as it was')
    expect([read(cwd), read(cwd, 'backup')]).toEqual([CLEAN, MISSPELT])
  })
})

describe('a letter is left as it is, and that is told, when', () => {
  it('its bytes are no UTF-8 (W-26)', async () => {
    const bytes = Buffer.from(MISSPELT.replace('Anna', '\xc4nna'), 'latin1')
    const cwd = createFolder({ 'letter.txt': bytes, 'other.txt': MISSPELT })
    for (const flags of [['--fix'], ['--diff']]) {
      const { stdout, stderr } = await runLetterlint([...flags, '-f', 'short', 'letter.txt'], { cwd })
      expect(stdout).toContain(flags[0] === '--diff' ? '' : 'letter.txt:3:27: error[spelling]')
      expect(stderr).toContain(
        'warning: `letter.txt` is not UTF-8, and is not fixed; saved as UTF-8 it can be\n',
      )
      expect(readFileSync(join(cwd, 'letter.txt')).equals(bytes)).toBe(true)
    }
  })

  it('its bytes are no UTF-8, which no format for people offers `--fix` for (W-26)', async () => {
    const bytes = Buffer.from(MISSPELT.replace('Anna', '\xc4nna'), 'latin1')
    const cwd = createFolder({ 'letter.txt': bytes, 'other.txt': MISSPELT })
    const { stdout } = await runLetterlint(['letter.txt'], { cwd })
    expect(stdout).toContain('Found 1 problem in 1 letter.\n')
    const both = await runLetterlint(['.'], { cwd })
    expect(both.stdout).toContain(
      'Found 2 problems in 2 letters: 2 errors. 1 is fixable with `letterlint --fix`.\n',
    )
    const markdown = await runLetterlint(['-f', 'markdown', '.'], { cwd })
    expect(markdown.stdout).toContain('\nCan be fixed: 1 with `letterlint --fix`.\n')
  })

  it('it ends in half a character', async () => {
    const bytes = Buffer.concat([encode(MISSPELT, 'utf-16le'), Buffer.from([0x41])])
    const cwd = createFolder({ 'letter.txt': bytes })
    const { code, stdout } = await runLetterlint(['--fix', '.'], { cwd })
    expect(stdout).toContain('`letter.txt` ends in half a character, and is not fixed')
    expect(readFileSync(join(cwd, 'letter.txt')).equals(bytes)).toBe(true)
    expect(code).toBe(1)
  })

  it('it is read-only; the others are mended', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT, 'other.txt': MISSPELT })
    chmodSync(join(cwd, 'letter.txt'), 0o444)
    const { code, stdout, stderr } = await runLetterlint(['--fix', '-f', 'short', '.'], { cwd })
    expect(stderr).toBe(
      'error: `letter.txt` could not be written: it is read-only\nFixed 1 problem in 1 letter.\n',
    )
    expect(stdout).toBe('letter.txt:3:27: error[spelling]: `teh` is a common misspelling\n')
    expect([code, read(cwd), read(cwd, 'other.txt')]).toEqual([2, MISSPELT, CLEAN])
    expect(readdirSync(cwd).sort()).toEqual(['letter.txt', 'other.txt'])
  })

  it('there is no room for it; the others are mended', async () => {
    const long = MISSPELT.replace('\n\nSinc', `\n\n${'This is a sentence of a letter. '.repeat(100)}\n\nSinc`)
    const cwd = createFolder({ 'a.txt': long, 'b.txt': MISSPELT })
    const command = `ulimit -f 1; exec ${shellCommand(['--fix-only', '.'])}`
    const { code, stdout, stderr } = await runCommand('sh', ['-c', command], { cwd })
    expect(stderr).toBe('error: `a.txt` could not be written: the file would be too large\n')
    expect(stdout).toBe('b.txt: spelling (1)\nFixed 1 problem in 1 letter.\n')
    expect([code, read(cwd, 'a.txt'), read(cwd, 'b.txt')]).toEqual([2, long, CLEAN])
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt'])
  })

  it('fixes of it undo each other', async () => {
    const fixer = (id: string, from: string, to: string) =>
      pluginFor(id, from)
        .replace('export const rules = ', `export const ${id} = `)
        .replace(
          'data: { word: text } }',
          `data: { word: text }, fixes: [{ applicability: 'safe', message: 'write it', edits: [{ span, newText: '${to}' }] }] }`,
        )
    const [first, second] = [fixer('there', 'post', 'job'), fixer('back', 'job', 'post')]
    const cwd = createProject({
      'undo.mjs': `${first}${second.replace(/^import.*\n/, '')}export const rules = [...there, ...back]\n`,
      'letterlint.config.json': '{ "plugins": ["./undo.mjs"] }',
      'letter.txt': MISSPELT,
    })
    const { code, stdout, stderr } = await runLetterlint(['--fix', '-f', 'short', '.'], { cwd })
    expect(stderr).toBe(
      "warning: rules undo each other's fixes in `letter.txt`: `back`, `there`\nFixed 2 problems in 1 letter.\n",
    )
    expect(stdout).toBe('letter.txt:3:31: warning[back]: `job` is not our word\n')
    const mended = read(cwd)
    expect(mended).toBe(CLEAN.replace('post', 'job'))
    await runLetterlint(['--fix', '.'], { cwd })
    expect([code, read(cwd)]).toEqual([0, mended])
  })
})

describe('--fix-only', () => {
  it('says only what was mended where, and ends with 0', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE.replace('Anna', '[name]'), 'other.txt': MISSPELT })
    expect(await runLetterlint(['--fix-only', '.'], { cwd })).toEqual({
      code: 0,
      stdout:
        'letter.txt: double-space (1), spelling (1)\nother.txt: spelling (1)\nFixed 3 problems in 2 letters.\n',
      stderr: '',
    })
    expect(await runLetterlint(['--fix-only', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('gives programs a report without findings', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE.replace('Anna', '[name]') })
    const { code, stdout, stderr } = await runLetterlint(['--fix-only', '-f', 'json', '.'], { cwd })
    expect((JSON.parse(stdout) as JsonReport).diagnostics).toEqual([])
    expect(stderr).toContain('Fixed 2 problems in 1 letter.\n')
    expect(code).toBe(0)
  })

  it('does not let the name of a letter harm the terminal', async () => {
    const cwd = createFolder({ 'a\u001b[31m.txt': MISSPELT })
    const { stdout } = await runLetterlint(['--fix-only', '.'], { cwd })
    expect(stdout).toBe('a␛[31m.txt: spelling (1)\nFixed 1 problem in 1 letter.\n')
  })
})

describe('--diff (C-6)', () => {
  const LETTERS = {
    'plain.txt': TWICE,
    'crlf.txt': TWICE.replaceAll('\n', '\r\n'),
    'cr.txt': TWICE.replaceAll('\n', '\r'),
    'sub folder/no end.txt': TWICE.trimEnd(),
    'ümlaut "x".txt': TWICE,
    'utf-8.txt': encode(TWICE, 'utf-8'),
    'utf-16le.txt': encode(TWICE, 'utf-16le'),
    'utf-16be.txt': encode(TWICE, 'utf-16be'),
    'clean.txt': CLEAN,
  }

  it.each([
    ['git', 'apply', '--whitespace=nowarn', 'it.patch'],
    ['patch', '-p1', '-i', 'it.patch'],
  ])('is what %s %s makes of letters what --fix makes of them, byte for byte', async (...tool) => {
    const [fixed, patched] = [createFolder(LETTERS), createFolder(LETTERS)] as const
    const diff = `${shellCommand(['--diff', '.'])} > it.patch; echo $?; ${tool.join(' ')}`
    const { code, stdout } = await runCommand('sh', ['-c', diff], { cwd: patched })
    expect([code, stdout.split('\n')[0]]).toEqual([0, '1'])
    await runLetterlint(['--fix', '.'], { cwd: fixed })
    for (const name of Object.keys(LETTERS)) {
      expect(readFileSync(join(patched, name)).equals(readFileSync(join(fixed, name))), name).toBe(true)
    }
    const again = await runLetterlint(['--diff', '.'], { cwd: patched })
    expect(again).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('shows what changes, writes nothing, and ends with 1', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { code, stdout, stderr } = await runLetterlint(['--fix', '--diff', '.'], { cwd })
    expect(stdout).toBe(`--- a/letter.txt
+++ b/letter.txt
@@ -1,6 +1,6 @@
 Dear Ms. Smith,
 
-I am writing to apply for teh post of research engineer that  your group announced last week.
+I am writing to apply for the post of research engineer that your group announced last week.
 
 Sincerely,
 Anna Berg
`)
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Would fix 2 problems in 1 letter.\n' })
    expect(read(cwd)).toBe(TWICE)
  })

  it('ends with 0 when there is nothing to mend, whatever else is wrong', async () => {
    const cwd = createFolder({ 'letter.txt': CLEAN.replace('Anna', '[name]') })
    expect(await runLetterlint(['--diff', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('shows unsafe fixes with --unsafe-fixes', async () => {
    const cwd = createFolder({ 'letter.txt': MISMATCHED })
    const { code, stdout } = await runLetterlint(['--diff', '--unsafe-fixes', '.'], { cwd })
    expect(stdout).toContain('\n-Yours sincerely')
    expect(stdout).toContain('\n+Yours faithfully')
    expect(code).toBe(1)
  })

  it('draws for people what a terminal must not get', async () => {
    const cwd = createFolder({
      'a\u001b.txt': TWICE.replace('Anna', 'A\u001b[31mnna').replaceAll('\n', '\r\n'),
    })
    const { stdout } = await runLetterlint(['--diff', '--color', 'always', '.'], { cwd })
    expect(stdout).toContain('--- a/a␛.txt')
    expect(stdout).toContain('A␛[31mnna')
    expect(stdout).toContain('\u001b[31m-I am writing')
    expect(stdout).toContain('\u001b[32m+I am writing')
    expect(stdout).not.toContain('\r')
  })

  it('is not coloured by the environment when it is piped, so that it can be applied', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { stdout } = await runLetterlint(['--diff', '.'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(stdout).not.toContain('\u001b')
  })
})

describe('standard input (C-7)', () => {
  it.each(ENCODINGS)(
    'comes out mended in its encoding, %s, the report on standard error',
    async (encoding) => {
      const letter = TWICE.replace('Anna', 'Ängla [name]').replaceAll('\n', '\r\n')
      const cwd = createFolder({ 'in.txt': encode(letter, encoding) })
      const command = `${shellCommand(['--fix', '-f', 'short', '-'])} < in.txt > out`
      const { code, stderr } = await runCommand('sh', ['-c', command], { cwd })
      const expected = letter.replace('teh', 'the').replace('  ', ' ')
      expect(readFileSync(join(cwd, 'out')).equals(encode(expected, encoding))).toBe(true)
      expect(stderr).toBe(
        '<stdin>:6:7: error[placeholder-bracket]: unfilled placeholder `[name]`\nFixed 2 problems in 1 letter.\n',
      )
      expect(code).toBe(1)
    },
  )

  it.each<[what: string, bytes: Buffer]>([
    ['clean', Buffer.from(CLEAN)],
    ['empty', Buffer.from('')],
    ['not UTF-8', Buffer.from(MISSPELT.replace('Anna', '\xc4nna'), 'latin1')],
    ['half a character too long', Buffer.concat([encode(MISSPELT, 'utf-16be'), Buffer.from([1])])],
  ])('comes out byte for byte as it is when it is %s', async (_, bytes) => {
    const cwd = createFolder({ 'in.txt': bytes })
    const command = `${shellCommand(['--fix', '-'])} < in.txt > out`
    await runCommand('sh', ['-c', command], { cwd })
    expect(readFileSync(join(cwd, 'out')).equals(bytes)).toBe(true)
  })

  it('comes out as it is when a rule crashes', async () => {
    const cwd = createProject({
      'boom.mjs': pluginFor('house-word', 'synergy', "throw new Error('it broke')"),
      'letterlint.config.json': '{ "plugins": ["./boom.mjs"] }',
    })
    const { code, stdout, stderr } = await runLetterlint(['--fix', '-'], { cwd, stdin: MISSPELT })
    expect(stderr).toContain('it broke')
    expect({ code, stdout }).toEqual({ code: 2, stdout: MISSPELT })
  })

  it('never changes the file whose name it goes by', async () => {
    const cwd = createFolder({ 'letter.txt': 'other\n' })
    const args = ['--fix', '--stdin-filename', 'letter.txt']
    const { stdout } = await runLetterlint(args, { cwd, stdin: MISSPELT })
    expect([stdout, read(cwd)]).toEqual([CLEAN, 'other\n'])
  })

  it('has a diff too', async () => {
    const args = ['--diff', '--stdin-filename', 'letter.txt']
    const { code, stdout } = await runLetterlint(args, { cwd: createFolder({}), stdin: MISSPELT })
    expect(stdout).toContain('--- a/letter.txt\n+++ b/letter.txt\n@@ -1,6 +1,6 @@\n')
    expect(code).toBe(1)
  })
})

describe('whole letters', { timeout: 120_000 }, () => {
  const source = fileURLToPath(new URL('../../fixtures/letters', import.meta.url))

  // The letters are of many people, and only here beside one another.
  const flags = ['--skip', 'wrong-recipient', '-f', 'json', '.']

  it('are mended once for all, with no new finding, and only where something is mended (C-5)', async () => {
    const names = readdirSync(source).filter((name) => !name.endsWith('.expected'))
    const cwd = createFolder({})
    for (const name of names) cpSync(join(source, name), join(cwd, name))
    const run = async (...more: string[]) => {
      const { stdout } = await runLetterlint([...more, ...flags], {
        cwd,
        timeoutMilliseconds: 60_000,
      })
      return JSON.parse(stdout) as JsonReport
    }
    const before = await run()
    const after = await run('--fix')
    const texts = names.map((name) => read(cwd, name))
    const files = names.map((name) => statSync(join(cwd, name)).ino)
    expect(await run('--fix')).toEqual(after)
    expect(names.map((name) => read(cwd, name))).toEqual(texts)
    expect(names.map((name) => statSync(join(cwd, name)).ino)).toEqual(files)
    expect(after.summary.fixableSafe).toBe(0)
    expect(before.summary.fixableSafe).toBeGreaterThan(50)
    const counts = countByRule(before)
    for (const [key, count] of countByRule(after))
      expect(count, key).toBeLessThanOrEqual(counts.get(key) ?? 0)
    for (const [index, name] of names.entries()) {
      const kept = linesWithoutFixes(readFileSync(join(source, name), 'utf8'), name, before)
      const left = (texts[index] as string).split('\n')
      for (const line of kept) expect(left).toContain(line)
    }
  })

  function countByRule({ diagnostics }: JsonReport): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { file, ruleId } of diagnostics) {
      const key = `${file} ${ruleId}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return counts
  }

  function linesWithoutFixes(text: string, name: string, { diagnostics }: JsonReport): string[] {
    const touched = new Set<number>()
    for (const { range } of diagnostics
      .filter(({ file }) => file === name)
      .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))) {
      for (let line = range.start.line; line <= range.end.line; line++) touched.add(line)
    }
    return text.split('\n').filter((_, index) => !touched.has(index + 1))
  }
})

const MOST_ATTEMPTS = 10

describe('a run that is ended by a signal while it mends letters', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves every letter whole, and nothing beside them, and ends by it: %s',
    async (signal) => {
      const names = Array.from({ length: 400 }, (_, index) => `letter-${String(index).padStart(3, '0')}.txt`)
      // On a busy machine a run may be through before the signal comes; that says nothing, and another is begun.
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        const cwd = createFolder(Object.fromEntries(names.map((name) => [name, MISSPELT])))
        const { PATH = '' } = process.env
        const [program, ...first] = COMMAND
        const child = spawn(program, [...first, '--fix', '.'], {
          cwd,
          env: { PATH },
          stdio: 'ignore',
        })
        const ended = once(child, 'close')
        // Letters are written in order, so that others are still to be written when one of the first was.
        while (read(cwd, names[5]) === MISSPELT && child.exitCode === null) await setTimeout(0)
        child.kill(signal)
        const end = await ended
        const texts = names.map((name) => read(cwd, name))
        for (const text of texts) expect([MISSPELT, CLEAN]).toContain(text)
        expect(readdirSync(cwd).sort()).toEqual(names)
        if (end[1] === null && attempt < MOST_ATTEMPTS) continue
        expect(end).toEqual([null, signal])
        expect(texts).toContain(MISSPELT)
        return
      }
    },
  )
})

it('a letter that another program changes meanwhile is left as that program left it', async () => {
  const cwd = createProject({
    'letter.txt': MISSPELT,
    'meddle.mjs': pluginFor(
      'house-word',
      'synergy',
      "if (letter.source.text.includes('the post')) fs.appendFileSync('letter.txt', 'P.S. Call me.\\n')",
    ).replace('import', "import fs from 'node:fs'\nimport"),
    'letterlint.config.json': '{ "plugins": ["./meddle.mjs"] }',
  })
  const { code, stderr } = await runLetterlint(['--fix', '-f', 'short', '.'], { cwd })
  expect(stderr).toBe(
    'error: `letter.txt` was changed by another program meanwhile, and is left as it is now\nhelp: run letterlint once more\n',
  )
  expect([code, read(cwd)]).toEqual([2, `${MISSPELT}P.S. Call me.\n`])
  writeFileSync(join(cwd, 'meddle.mjs'), 'export const rules = []')
})
