import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type OutputFlag, pairOutputs } from '../../src/cli/arguments/pair-outputs.ts'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CONTRACTED, MISSPELT } from './letters.ts'

/** The flags of a command line such as `-f json -o a.json`. */
function flagsOf(line: string): OutputFlag[] {
  const words = line.split(' ').filter((word) => word !== '')
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [{ kind: word === '-f' ? 'format' : 'file', value: words[index + 1] ?? '' }] : [],
  )
}

/** Where reports go, as `format>file`; the file is empty for standard output. */
function pair(line: string): string[] {
  return pairOutputs(flagsOf(line)).map(({ format, file = '' }) => `${format}>${file}`)
}

describe('-f and -o', () => {
  it.each([
    ['', []],
    ['-f json', ['json>']],
    ['-f json -o a', ['json>a']],
    ['-o a -f json', ['json>a']],
    ['-f json -o a -f short', ['json>a', 'short>']],
    ['-f short -f json -o a', ['json>a', 'short>']],
    ['-f json -o a -f short -o b', ['json>a', 'short>b']],
    ['-o a -f json -o b', ['pretty>a', 'json>b']],
    ['-o a.json -o b.txt -o c.JSON', ['json>a.json', 'pretty>b.txt', 'json>c.JSON']],
    ['-o a.json -f short', ['short>a.json']],
  ])('%j give %j', (line, outputs) => {
    expect(pair(line)).toEqual(outputs)
  })

  it.each([
    ['-f json -f short', 'two reports are to go to standard output: json and short'],
    ['-f json -o a -f short -o a', 'two reports are to go to `a`: json and short'],
  ])('%j are refused', (line, sentence) => {
    expect(() => pair(line)).toThrow(sentence)
  })
})

describe('reports', () => {
  it('go into files beside standard output, in folders that are made', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    const args = [
      '-f',
      'short',
      '-f',
      'json',
      '-o',
      'out/deep/a.json',
      '-f',
      'pretty',
      '-o',
      'a.log',
      'a.txt',
    ]
    const { code, stdout, stderr } = await runLetterlint(args, {
      cwd,
      env: { FORCE_COLOR: '1', COLUMNS: '40' },
    })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('\u001b[')
    expect(JSON.parse(readFileSync(join(cwd, 'out/deep/a.json'), 'utf8')).diagnostics).toHaveLength(1)
    const log = readFileSync(join(cwd, 'a.log'), 'utf8')
    expect(log).toMatch(/^error\[spelling\]/)
    expect(Math.max(...log.split('\n').map((line) => line.length))).toBeGreaterThan(40)
    expect(readdirSync(cwd).sort()).toEqual(['a.log', 'a.txt', 'out'])
  })

  it('leave standard output empty when all go into files', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    expect(await runLetterlint(['-o', 'a.json', 'a.txt'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    })
  })

  it('that cannot be written make 2, and the others are written (5.1)', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    mkdirSync(join(cwd, 'taken'))
    const args = ['-f', 'json', '-o', 'a.txt/x', '-f', 'json', '-o', 'b.json', '-f', 'short', 'a.txt']
    const { code, stdout, stderr } = await runLetterlint(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: the report `a\.txt\/x` could not be written: /)
    expect(stdout).toContain('a.txt:3')
    expect(existsSync(join(cwd, 'b.json'))).toBe(true)
    const folder = await runLetterlint(['-f', 'json', '-o', 'taken', '-f', 'short', 'a.txt'], { cwd })
    expect(folder.stderr).toBe('error: the report `taken` could not be written: it is a folder\n')
  })

  it('go through a named pipe or a device, which stays what it is', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const reading = runLetterlint(['-f', 'json', '-o', 'pipe', 'a.txt'], { cwd })
    expect(
      JSON.parse(execFileSync('cat', [join(cwd, 'pipe')], { encoding: 'utf8' })).diagnostics,
    ).toHaveLength(1)
    await reading
    expect(statSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
  })

  it('keep the mode of a file that they replace', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT, 'a.json': 'old' })
    chmodSync(join(cwd, 'a.json'), 0o640)
    await runLetterlint(['-o', 'a.json', 'a.txt'], { cwd })
    expect(statSync(join(cwd, 'a.json')).mode & 0o777).toBe(0o640)
  })

  it('show nothing below a level, which still counts (M-1)', async () => {
    const cwd = createFolder({ 'a.txt': CONTRACTED })
    const run = (...args: string[]) => runLetterlint(['-f', 'short', '--max-warnings', '0', ...args], { cwd })
    expect(await run('--diagnostic-level', 'error')).toMatchObject({ code: 1, stdout: '' })
    expect((await run('--diagnostic-level', 'warning')).stdout).toContain('contraction')
    expect(await run('--quiet')).toMatchObject({ code: 1, stdout: '' })
  })

  it('are silent on demand, for the exit code', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    expect(await runLetterlint(['--silent'], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  it('have paths from the top of the repository, or from a folder that is given (M-5)', async () => {
    const cwd = createFolder({ '.git/HEAD': '', 'in/deep/a.txt': MISSPELT, 'b.txt': MISSPELT })
    const files = async (...args: string[]) => {
      const { stdout } = await runLetterlint(['-f', 'json', ...args], { cwd: join(cwd, 'in') })
      return JSON.parse(stdout).letters.map(({ file }: { file: string }) => file)
    }
    expect(await files('.', '../b.txt')).toEqual(['b.txt', 'in/deep/a.txt'])
    expect(await files('.', '--root', '.')).toEqual(['deep/a.txt'])
  })
})

it('--timing tells on standard error how long each rule took', async () => {
  const cwd = createFolder({ 'a.txt': MISSPELT })
  const { stdout, stderr } = await runLetterlint(['-f', 'json', '--timing'], { cwd })
  expect(JSON.parse(stdout).diagnostics).toHaveLength(1)
  expect(stderr).toMatch(/^(?: *\d+\.\d ms +\d+\.\d % {2}[a-z -]+\n)+$/)
  for (const work of ['parsing', 'spelling', 'phrases of all rules', 'all of these'])
    expect(stderr).toContain(`  ${work}\n`)
})
