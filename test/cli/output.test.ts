import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Output, writePieces } from '../../src/cli/output.ts'
import { runCommand, runLetterlint, shellCommand } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, MISSPELT } from './letters.ts'

const ESC = '\u001b'

describe('a report that is piped is (T-1)', () => {
  it.each<[coloured: boolean, args: string[], env: Record<string, string>]>([
    [false, [], {}],
    [false, [], { TERM: 'xterm-256color', COLORTERM: 'truecolor' }],
    [true, ['--color', 'always'], { NO_COLOR: '1', FORCE_COLOR: '0', TERM: 'dumb' }],
    [false, ['--color', 'never'], { FORCE_COLOR: '1' }],
    [false, ['--no-color'], { FORCE_COLOR: '1' }],
    [true, ['--color', 'auto'], { FORCE_COLOR: '1' }],
    [true, [], { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }],
    [false, [], { FORCE_COLOR: '0' }],
    [false, [], { FORCE_COLOR: 'false' }],
    [false, [], { NO_COLOR: '1' }],
    [false, [], { NO_COLOR: '' }],
  ])('coloured: %j, with %j and %j', async (isColoured, args, env) => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    const { stdout, stderr } = await runLetterlint([...args, 'a.txt', 'nowhere'], { cwd, env })
    expect([stdout, stderr].map((text) => text.includes(ESC))).toEqual([isColoured, isColoured])
    expect(stripVTControlCharacters(stderr)).toBe('error: `nowhere` does not exist\n')
  })
})

const hasPty = (
  await runCommand('script', ['--version'], { cwd: '/' }).catch(() => undefined)
)?.stdout.includes('util-linux')

describe.runIf(hasPty)('a report on a terminal (T-1, T-5)', () => {
  /** What a terminal of so many columns was sent. */
  async function onTerminal(columns: number, args: string[], env: Record<string, string>): Promise<string[]> {
    const cwd = createFolder({ 'a.txt': MISSPELT, 'clean.txt': CLEAN })
    const command = `stty cols ${columns} rows ${columns && 24} && ${shellCommand(args)}`
    const { stdout } = await runCommand('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { TERM: 'xterm', SHELL: '/bin/sh', ...env },
    })
    return stdout.split('\r\n')
  }

  it.each<[coloured: boolean, args: string[], env: Record<string, string>]>([
    [true, [], {}],
    [true, [], { NO_COLOR: '' }],
    [false, [], { NO_COLOR: '1' }],
    [false, [], { TERM: 'dumb' }],
    [false, [], { FORCE_COLOR: '0' }],
    [true, [], { TERM: 'dumb', FORCE_COLOR: '1' }],
    [true, [], { CI: '1' }],
    [false, ['--color', 'never'], {}],
    [true, ['--color', 'always'], { NO_COLOR: '1' }],
  ])('is coloured: %j, with %j and %j', async (isColoured, args, env) => {
    const lines = await onTerminal(80, [...args, 'a.txt'], env)
    expect(lines[1]).toContain('a.txt:3:27')
    expect(lines.join('').includes(ESC)).toBe(isColoured)
  })

  it.each([
    [60, 60],
    [30, 40],
    [300, 200],
    [0, 80],
  ])('of %i columns is drawn for %i', async (columns, width) => {
    const long = CLEAN.replace('post', `teh ${'post of the group '.repeat(20)}`)
    const cwd = createFolder({ 'a.txt': long })
    const command = `stty cols ${columns} rows ${columns && 24} && ${shellCommand(['--no-color', 'a.txt'])}`
    const { stdout } = await runCommand('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { TERM: 'xterm' },
    })
    const widest = Math.max(...stdout.split('\r\n').map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(width)
    expect(widest).toBeGreaterThan(width - 14)
  })

  it('is sent colours and links, and nothing that clears or moves (T-6, T-11)', async () => {
    const env = { TERM: 'xterm-kitty' }
    const sent = (await onTerminal(80, ['a.txt', 'clean.txt'], env)).join('\n')
    const page = 'https://github.com/letterlint/letterlint/blob/main/rules/README.md#spelling'
    expect(sent).toContain(`${ESC}]8;;${page}${ESC}\\`)
    expect(stripVTControlCharacters(sent)).toMatch(/^error\[spelling\]: `teh` is/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
    const harmless = /\u001b\[\d+m|\u001b\]8;;[!-~]*?\u001b\\/g
    expect(sent.replace(harmless, '')).toMatch(/^[\n -~…]*$/)
  })

  it.each<[isLinked: boolean, args: string[], env: Record<string, string>]>([
    [true, ['--hyperlinks', 'always'], {}],
    [true, [], { FORCE_HYPERLINK: '1' }],
    [false, [], {}],
    [false, ['--hyperlinks', 'never'], { TERM: 'xterm-kitty' }],
    [false, ['--no-color'], { TERM: 'xterm-kitty' }],
    [false, [], { TERM: 'xterm-kitty', NO_COLOR: '1' }],
    [false, [], { TERM: 'xterm-kitty', CI: 'true' }],
  ])('has links: %j, with %j and %j (T-6)', async (isLinked, args, env) => {
    const sent = await onTerminal(80, [...args, 'a.txt'], env)
    expect(sent.join('').includes(`${ESC}]8;;`)).toBe(isLinked)
  })

  it('says that a clean letter is clean, which a pipe is not told', async () => {
    expect(await onTerminal(80, ['--no-color', 'clean.txt'], {})).toEqual(['No problems in 1 letter.', ''])
    const cwd = createFolder({ 'clean.txt': CLEAN })
    expect(await runLetterlint(['clean.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('the width', () => {
  const long = CLEAN.replace('post', `teh ${'post of the group '.repeat(90)}`)

  it.each<[width: number, args: string[], env: Record<string, string>]>([
    [80, [], {}],
    [50, ['--width', '50'], {}],
    [200, ['--width', '200'], { COLUMNS: '60' }],
    [60, [], { COLUMNS: '60' }],
    [80, [], { COLUMNS: 'many' }],
    [40, ['--width', '3'], {}],
  ])('is %i with %j and %j, and no row is wider', async (width, args, env) => {
    const { stdout } = await runLetterlint([...args, 'a.txt'], { cwd: createFolder({ 'a.txt': long }), env })
    expect(stdout).toContain('a.txt:3:31')
    const widest = Math.max(...stdout.split('\n').map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(width)
    expect(widest).toBeGreaterThan(width - 14)
  })
})

it('has no links in a pipe, even of a terminal that follows them (T-6)', async () => {
  const cwd = createFolder({ 'a.txt': MISSPELT })
  const env = { TERM: 'xterm-kitty', FORCE_COLOR: '1' }
  expect((await runLetterlint(['a.txt'], { cwd, env })).stdout).not.toContain(`${ESC}]8;;`)
  const always = await runLetterlint(['--hyperlinks', 'always', 'a.txt'], { cwd })
  expect(always.stdout).toContain(`${ESC}]8;;https://`)
})

describe('flags of reports for people', () => {
  const run = (args: string[], letter = MISSPELT + CONTRACTED) =>
    runLetterlint([...args, 'a.txt'], { cwd: createFolder({ 'a.txt': letter }) })

  it('--context shows lines around each finding (W-16)', async () => {
    const { stdout } = await run(['--only', 'spelling', '--context', '2'])
    expect(stdout.split('\n').slice(2, 9)).toEqual([
      '  |',
      '1 | Dear Ms. Smith,',
      '2 |',
      '3 | I am writing to apply for teh post of research engineer that your group …',
      '  |                           ^^^ of `the`',
      '4 |',
      '5 | Sincerely,',
    ])
  })

  it('--max-diagnostics keeps the most severe, in pretty and plain alone (M-1)', async () => {
    const limit = ['--max-diagnostics', '1', '--only', 'spelling,contraction']
    const pretty = await run(limit)
    expect(pretty.stdout.match(/^\w+\[.*/gm)).toEqual(['error[spelling]: `teh` is a common misspelling'])
    expect(pretty.stdout).toContain('Showing 1 of 2; use `--max-diagnostics none` for all.\n')
    expect(pretty.code).toBe(1)
    expect((await run([...limit, '-f', 'plain'])).stdout.match(/^Severity/gm)).toHaveLength(1)
    expect((await run([...limit, '-f', 'short'])).stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(JSON.parse((await run([...limit, '-f', 'json'])).stdout).diagnostics).toHaveLength(2)
    expect((await run(['--max-diagnostics', 'none', ...limit.slice(2)])).stdout).not.toContain('Showing')
  })

  it.each([
    [['--max-diagnostics', 'all'], '`all` is not a whole number, which `--max-diagnostics <count>` needs'],
    [['--context', '-1'], '`-1` is not a whole number, which `--context <lines>` needs'],
    [['--hyperlinks', 'allways'], '`allways` is no value for `--hyperlinks <when>`'],
  ])('are refused when they make no sense: %j', async (args, sentence) => {
    const { code, stderr } = await run(args)
    expect(stderr.split('\n')[0]).toBe(`error: ${sentence}`)
    expect(code).toBe(2)
  })

  it('a failure is told without colour when the flag says so, even if it is of a flag (T-1)', async () => {
    const cwd = createFolder({})
    const env = { FORCE_COLOR: '1' }
    const { stderr } = await runLetterlint(['--bogus', '--no-color'], { cwd, env })
    expect(stderr).toBe('error: unknown option `--bogus`\nhelp: all options: `letterlint --help`\n')
    expect((await runLetterlint(['--bogus'], { cwd, env })).stderr).toContain(ESC)
  })
})

it('plain tells what could not be done on standard error, and notices with its findings', async () => {
  const cwd = createFolder({ 'a.txt': MISSPELT, 'empty.txt': '' })
  const { code, stdout, stderr } = await runLetterlint(['-f', 'plain', '.', 'gone.txt'], { cwd })
  expect(stderr).toBe('error: `gone.txt` does not exist\n')
  expect(stdout).toMatch(/^Warning: `empty\.txt` holds no words\.\n\n`teh` is a common misspelling\.\n/)
  expect(code).toBe(2)
})

it('draws with ASCII alone when asked to (T-12, W-7)', async () => {
  const letter = CONTRACTED.replace("I'm", 'I\u2019m').replace(
    'week.',
    `week \u2014 ${'in a long line '.repeat(9)}.`,
  )
  const { stdout } = await runLetterlint(['--ascii', 'a.txt'], { cwd: createFolder({ 'a.txt': letter }) })
  const drawn = stdout.replaceAll('\u2019', "'").replaceAll('\u2014', '-')
  expect(drawn).toContain('...')
  expect(drawn).toMatch(/^[\n -~]*$/)
})

it('reports errors only when quiet, in every format', async () => {
  const cwd = createFolder({ 'a.txt': CONTRACTED, 'b.txt': MISSPELT })
  const short = await runLetterlint(['-q', '-f', 'short', '.'], { cwd })
  expect(short.stdout).toBe('b.txt:3:27: error[spelling]: `teh` is a common misspelling\n')
  const json = JSON.parse((await runLetterlint(['-q', '-f', 'json', '.'], { cwd })).stdout)
  expect(json.summary).toMatchObject({ letters: 2, errors: 1, warnings: 0 })
  const pretty = await runLetterlint(['-q', '.'], { cwd })
  expect(pretty.stdout).not.toContain('contraction')
})

describe('standard output is one JSON document and nothing else (T-8)', () => {
  it.each<[because: string, args: string[], code: number]>([
    ['when there are problems', ['a.txt'], 1],
    ['when there are none', ['clean.txt'], 0],
    ['when a letter does not exist', ['no.txt', 'a.txt'], 2],
    ['when a rule does not exist', ['--only', 'nothing', 'a.txt'], 2],
    ['when a letter is binary', ['binary.txt'], 2],
    ['when the configuration is wrong', ['-c', 'wrong.json', 'a.txt'], 2],
    ['when colour is wanted', ['--color', 'always', 'a.txt'], 1],
  ])('%s', async (_, args, code) => {
    const cwd = createFolder({
      'a.txt': MISSPELT,
      'clean.txt': CLEAN,
      'binary.txt': 'a\0b',
      'wrong.json': '{ "profile": "novel" }',
    })
    const outcome = await runLetterlint(['-f', 'json', ...args], { cwd })
    expect(outcome.code).toBe(code)
    const { schemaVersion, diagnostics, notices } = JSON.parse(outcome.stdout)
    expect(schemaVersion).toBe(1)
    expect(diagnostics.length > 0).toBe(args.includes('a.txt') && !outcome.stderr.match(/wrong|no rule/))
    expect(notices.length).toBe(code === 2 ? 1 : 0)
    expect(outcome.stdout.endsWith('}\n')).toBe(true)
  })
})

describe('a text in pieces', () => {
  /** An output that takes texts one by one, and what it took; its reader is gone after the last that it takes. */
  function createOutput(mostTexts = Number.POSITIVE_INFINITY) {
    const taken: string[] = []
    const write: Output['write'] = (text, done) => {
      const isGone = taken.push(String(text)) > mostTexts
      setImmediate(() => done?.(isGone ? Object.assign(new Error('gone'), { code: 'EPIPE' }) : null))
    }
    return { taken, output: { write } as Output }
  }

  /** So many pieces, and how many of them have been made. */
  function createPieces(count: number, piece: string) {
    const made = { count: 0 }
    const pieces = function* () {
      for (; made.count < count; made.count++) yield piece
    }
    return { made, pieces: pieces() }
  }

  it('is written while it is made, no piece of it too early', async () => {
    const { taken, output } = createOutput()
    const { made, pieces } = createPieces(1000, 'x'.repeat(1000))
    const writing = writePieces(output, pieces)
    expect(made.count).toBeLessThan(100)
    await writing
    expect(taken.join('')).toBe('x'.repeat(1_000_000))
    expect(taken.length).toBeLessThan(20)
  })

  it('may be longer than any text can be', async () => {
    const bytes = { count: 0 }
    const output = {
      write: (text, done) => {
        bytes.count += text.length
        done?.()
      },
    } as Output
    await writePieces(output, createPieces(600, 'x'.repeat(1 << 20)).pieces)
    expect(bytes.count).toBe(600 * (1 << 20))
  })

  it('is made no further when its reader has gone', async () => {
    const { taken, output } = createOutput(1)
    const { made, pieces } = createPieces(1000, 'x'.repeat(70_000))
    await writePieces(output, pieces)
    expect([taken.length, made.count]).toEqual([2, 1])
  })
})

describe('a pipe', () => {
  const many = CLEAN.replace('the post', 'teh post '.repeat(4000))

  it('whose reader is slow gets more than a megabyte of JSON whole (T-9)', async () => {
    const cwd = createFolder({ 'a.txt': many })
    const slow = `${shellCommand(['-f', 'json', '--only', 'spelling', 'a.txt'])} | (sleep 1; cat)`
    const { stdout, stderr } = await runCommand('sh', ['-c', slow], { cwd })
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(stdout).diagnostics).toHaveLength(4000)
    expect(stderr).toBe('')
  })

  it.each(['json', 'short', 'pretty'])(
    'that is closed early ends a %s report quietly, with its code (T-10)',
    async (format) => {
      const cwd = createFolder({ 'a.txt': many })
      const command = `{ ${shellCommand(['-f', format, 'a.txt'])}; echo "code $?" >&2; } | head -1`
      const { stdout, stderr } = await runCommand('sh', ['-c', command], { cwd })
      expect(stdout.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).toBe('code 1\n')
    },
  )
})

it('never sends a control or a bidi character of a letter or a name to a terminal (W-22)', async () => {
  const hostile = `${ESC}[31m\u0007\u009b2J\u202e\u2066\u007f`
  const name = `a${hostile}.txt`
  const cwd = createFolder({
    [name]: MISSPELT.replace('teh', `${hostile} teh ${hostile}`).replace('group', `[na${hostile}me]`),
    [`b${hostile}.txt`]: 'a\0b',
    [`c${hostile}.txt`]: Buffer.from('Dear Ms. Smith,\n\nI caf\u00e9.\n\nSincerely,\nA B\n', 'latin1'),
  })
  const runs = [['.'], ['-f', 'short', '.'], [`no${hostile}.txt`], [`--no${hostile}`], ['-D', hostile, '.']]
  for (const args of [...runs, ['-c', `${hostile}.json`, '.'], ['--print-tree', '.'], ['--debug', hostile]]) {
    const { stdout, stderr } = await runLetterlint(args, { cwd })
    expect(stdout + stderr, args.join(' ')).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      /[\0-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    )
    expect((stdout + stderr).length).toBeGreaterThan(20)
  }
})

it('gives the same bytes for the same letters, in whatever order and how often they are named (D-15)', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${'xaZ_'[index % 4]}${index}/letter.txt`)
  const cwd = createFolder(Object.fromEntries(names.map((name) => [name, MISSPELT + CONTRACTED])))
  for (const format of ['pretty', 'short', 'json']) {
    const orders = [names, names.toReversed(), [...names.slice(5), ...names], ['.'], ['**/*.txt']]
    const reports = await Promise.all(
      orders.map(async (order) => (await runLetterlint(['-f', format, ...order], { cwd })).stdout),
    )
    expect(reports[0]).toContain('letter.txt')
    expect(new Set(reports).size).toBe(1)
  }
})
