import { describe, expect, it } from 'vitest'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, MISSPELT } from './letters.ts'

const PROBLEM = '3:27: error[spelling]: `teh` is a common misspelling'

/** The short report of a run that found no fault with its arguments. */
async function report(args: string[], cwd: string, stdin?: string | Uint8Array): Promise<string> {
  const run = { cwd, ...(stdin !== undefined && { stdin }) }
  const { code, stdout, stderr } = await runLetterlint(['-f', 'short', ...args], run)
  expect({ code, stderr }).toEqual({ code: stdout ? 1 : 0, stderr: '' })
  return stdout
}

describe('letters are found', () => {
  const letters = {
    'a.txt': MISSPELT,
    'deep/er/b.md': MISSPELT,
    'deep/c.markdown': MISSPELT,
    'deep/data.csv': MISSPELT,
    'README.md': MISSPELT,
    '.hidden/d.txt': MISSPELT,
    'node_modules/e/e.txt': MISSPELT,
  }
  const ofThese = (...files: string[]) => files.map((file) => `${file}:${PROBLEM}\n`).join('')

  it.each<[how: string, args: string[], files: string[]]>([
    ['in this folder, when nothing is named', [], ['a.txt', 'deep/c.markdown', 'deep/er/b.md']],
    ['in a folder and those in it', ['deep'], ['deep/c.markdown', 'deep/er/b.md']],
    ['by a quoted glob', ['deep/**/*.md'], ['deep/er/b.md']],
    ['by a quoted glob, README too when its ending is named', ['*.md'], ['README.md']],
    ['by a quoted glob, README not when its ending is not named', ['*'], ['a.txt']],
    ['by a glob over endings', ['deep/**/*.{md,markdown}'], ['deep/c.markdown', 'deep/er/b.md']],
    ['by name, whatever the name', ['deep/data.csv', 'README.md'], ['README.md', 'deep/data.csv']],
    ['once, however often they are named', ['a.txt', './a.txt', '*.txt'], ['a.txt']],
  ])('%s', async (_, args, files) => {
    expect(await report(args, createFolder(letters))).toBe(ofThese(...files))
  })

  it('without what .gitignore and .letterlintignore name, unless that is asked for', async () => {
    const cwd = createFolder({
      ...letters,
      '.gitignore': '/a.txt\n',
      'deep/.letterlintignore': '*.md\n',
    })
    expect(await report(['.'], cwd)).toBe(ofThese('deep/c.markdown'))
    expect(await report(['--no-ignore', '.'], cwd)).toBe(ofThese('a.txt', 'deep/c.markdown', 'deep/er/b.md'))
    expect(await report(['a.txt'], cwd)).toBe(ofThese('a.txt'))
    expect(await report(['--force-exclude', 'a.txt', 'deep'], cwd)).toBe(ofThese('deep/c.markdown'))
  })
})

describe('standard input is read', () => {
  it('for `-`', async () => {
    expect(await report(['-'], createFolder({}), MISSPELT)).toBe(`<stdin>:${PROBLEM}\n`)
  })

  it('under the name it is given, which decides format and configuration', async () => {
    const cwd = createFolder({
      'off/letterlint.config.json': '{ "rules": { "spelling": "off" } }',
    })
    const quoted = CLEAN.replace('Sincerely', '~~~\nteh\n~~~\n\nSincerely')
    expect(await report(['--stdin-filename', 'a.txt'], cwd, quoted)).toMatch(/^a\.txt:6:1: error\[spelling\]/)
    expect(await report(['--stdin-filename', 'a.md'], cwd, quoted)).toBe('')
    expect(await report(['--stdin-filename', 'off/a.txt'], cwd, MISSPELT)).toBe('')
  })

  it('under an absolute name, as editors give it, shown relative', async () => {
    const cwd = createFolder({
      'off/letterlint.config.json': '{ "rules": { "spelling": "off" } }',
    })
    expect(await report(['--stdin-filename', `${cwd}/a.txt`], cwd, MISSPELT)).toBe(`a.txt:${PROBLEM}\n`)
    expect(await report(['--stdin-filename', `${cwd}/off/a.txt`], cwd, MISSPELT)).toBe('')
  })

  it('beside files', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    expect(await report(['a.txt', '-'], cwd, MISSPELT)).toBe(`<stdin>:${PROBLEM}\na.txt:${PROBLEM}\n`)
  })
})

describe('the same problem stands at the same place (W-24, W-25, W-26) in', () => {
  const utf16 = (text: string, isBigEndian: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return isBigEndian ? bytes.swap16() : bytes
  }

  it.each<[kind: string, bytes: string | Uint8Array]>([
    ['UTF-8', MISSPELT],
    ['UTF-8 with a byte order mark', `\uFEFF${MISSPELT}`],
    ['little-endian UTF-16', utf16(MISSPELT, false)],
    ['big-endian UTF-16', utf16(MISSPELT, true)],
    ['lines that end in CRLF', MISSPELT.replaceAll('\n', '\r\n')],
    ['lines that end in a lone CR', MISSPELT.replaceAll('\n', '\r')],
  ])('%s', async (_, bytes) => {
    const cwd = createFolder({ 'a.txt': bytes })
    expect(await report(['a.txt'], cwd)).toBe(`a.txt:${PROBLEM}\n`)
    expect(await report(['-'], cwd, bytes)).toBe(`<stdin>:${PROBLEM}\n`)
  })
})

it('reads what is not UTF-8 as windows-1252, and says so where each format says such things (W-26, W-27)', async () => {
  const text = CLEAN.replace('I am writing', 'I don\u2019t write')
  const bytes = Buffer.from(text.replace('\u2019', '\u0092'), 'latin1')
  const cwd = createFolder({ 'a.txt': bytes })
  const notice = '`a.txt` is not UTF-8 (byte 22 = 0x92); read as windows-1252 for this check only'

  const short = await runLetterlint(['-f', 'short', 'a.txt'], { cwd })
  expect(short).toEqual({
    code: 0,
    stdout: 'a.txt:3:3: warning[contraction]: `don\u2019t` is a contraction\n',
    stderr: `warning: ${notice}\n`,
  })
  const json = await runLetterlint(['-f', 'json', 'a.txt'], { cwd })
  expect(JSON.parse(json.stdout).notices).toEqual([{ level: 'warning', message: notice, file: 'a.txt' }])
  expect(json.stderr).toBe('')
  const pretty = await runLetterlint(['--width', '120', 'a.txt'], { cwd })
  expect(pretty.stdout).toContain(`warning: ${notice}\n`)
  expect(pretty.stderr).toBe('')
})
