import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { guessWishes } from '../../src/cli/arguments/guess-wishes.ts'
import { chooseStyle } from '../../src/cli/color-style.ts'
import { decideHyperlinks, decideWidth, wantsNoDrawing } from '../../src/cli/terminal.ts'

type Environment = Record<string, string>
const TERMINAL = { isTTY: true, columns: 80 }
const PIPE = {}

describe('names of rules are links (T-6)', () => {
  const kitty = { TERM: 'xterm-kitty' }

  it.each<[isLinked: boolean, because: string, when: 'auto' | 'always' | 'never', env: Environment]>([
    [true, 'the terminal is known to follow links', 'auto', kitty],
    [true, 'the flag says so, in CI too', 'always', { CI: 'true' }],
    [false, 'the flag says not', 'never', { ...kitty, FORCE_HYPERLINK: '1' }],
    [true, 'FORCE_HYPERLINK says so', 'auto', { CI: 'true', FORCE_HYPERLINK: '1' }],
    [false, 'FORCE_HYPERLINK says not', 'auto', { ...kitty, FORCE_HYPERLINK: '0' }],
    [false, 'FORCE_HYPERLINK says not in words', 'auto', { ...kitty, FORCE_HYPERLINK: 'false' }],
    [true, 'FORCE_HYPERLINK says nothing', 'auto', { ...kitty, FORCE_HYPERLINK: '' }],
    [false, 'it runs in CI', 'auto', { ...kitty, CI: '1' }],
    [true, 'CI says that it is none', 'auto', { ...kitty, CI: 'false' }],
    [false, 'nothing is known of the terminal', 'auto', { TERM: 'xterm-256color' }],
    [false, 'nothing is known at all', 'auto', {}],
    [false, 'a name of JavaScript is no terminal', 'auto', { TERM_PROGRAM: 'constructor' }],
    [true, 'iTerm is new', 'auto', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.10.2' }],
    [false, 'iTerm is old', 'auto', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }],
    [true, 'VS Code is new', 'auto', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' }],
    [
      true,
      'WezTerm is new',
      'auto',
      { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
    ],
    [false, 'its version is unknown', 'auto', { TERM_PROGRAM: 'vscode' }],
    [
      true,
      'tmux is new',
      'auto',
      { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' },
    ],
    [true, 'tmux is newer', 'auto', { TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.5a' }],
    [
      false,
      'tmux is old',
      'auto',
      { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' },
    ],
    [false, 'screen stands before the terminal', 'auto', { TERM: 'screen.xterm', VTE_VERSION: '7600' }],
    [true, 'GNOME Terminal is new', 'auto', { TERM: 'xterm-256color', VTE_VERSION: '7600' }],
    [false, 'GNOME Terminal is the one that fell over links', 'auto', { VTE_VERSION: '5000' }],
    [true, 'Windows Terminal is known by its session', 'auto', { WT_SESSION: '1b2c' }],
  ])('%j when %s', (isLinked, _, when, env) => {
    expect(decideHyperlinks(when, true, env, TERMINAL)).toBe(isLinked)
  })

  it.each<[because: string, isColored: boolean, stream: object]>([
    ['the report is not coloured', false, TERMINAL],
    ['the report is piped', true, PIPE],
  ])('never of themselves when %s', (_, isColored, stream) => {
    expect(decideHyperlinks('auto', isColored, kitty, stream)).toBe(false)
    expect(decideHyperlinks('always', isColored, {}, stream)).toBe(true)
  })
})

describe('the width (T-5)', () => {
  it.each<[columns: number, flag: number | undefined, env: Environment, stream: object]>([
    [72, 72, { COLUMNS: '60' }, TERMINAL],
    [400, 400, {}, TERMINAL],
    [40, 0, {}, TERMINAL],
    [80, undefined, { COLUMNS: '60' }, TERMINAL],
    [60, undefined, { COLUMNS: '60' }, PIPE],
    [60, undefined, { COLUMNS: '60' }, { isTTY: true, columns: 0 }],
    [80, undefined, {}, { isTTY: true, columns: 0 }],
    [80, undefined, {}, { isTTY: true, columns: undefined }],
    [80, undefined, { COLUMNS: '0' }, PIPE],
    [80, undefined, { COLUMNS: 'wide' }, PIPE],
    [40, undefined, { COLUMNS: '-5' }, PIPE],
    [80, undefined, { COLUMNS: '' }, PIPE],
    [40, undefined, {}, { isTTY: true, columns: 12 }],
    [200, undefined, {}, { isTTY: true, columns: 500 }],
    [80, undefined, {}, { isTTY: false, columns: 120 }],
  ])('is %i for the flag %j, %j, and %j', (columns, flag, env, stream) => {
    expect(decideWidth(flag, env, stream)).toBe(columns)
  })
})

it.each([
  [true, '1'],
  [true, 'yes'],
  [false, '0'],
  [false, ''],
  [false, undefined],
])('no drawing is wanted: %j for NO_GRAPHICS=%j', (isWanted, none) => {
  expect(wantsNoDrawing({ NO_GRAPHICS: none })).toBe(isWanted)
})

describe('the style', () => {
  it('has the sixteen colours only, with the colours of severities that compilers have (T-4)', async () => {
    const style = await chooseStyle('always', {}, PIPE, 'linux')
    const painted = Object.entries(style).map(([part, paint]) => [part, paint('x')])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these codes are what a terminal obeys
    for (const [, text] of painted) expect(text).toMatch(/^(?:\u001b\[(?:[1-9]|[39][0-9]|2[0-9])m|x)+$/)
    expect(style.error('x')).toContain('\u001b[31m')
    expect(style.warning('x')).toContain('\u001b[33m')
    expect(style.info('x')).toContain('\u001b[36m')
    expect(style.help('x')).toContain('\u001b[36m')
    expect(style.gutter('x')).toContain('\u001b[34m')
  })

  it('has bright cyan for blue on Windows (T-4)', async () => {
    const style = await chooseStyle('always', {}, PIPE, 'win32')
    expect([style.gutter('x'), style.secondary('x')]).toEqual([
      '\u001b[96mx\u001b[39m',
      '\u001b[96mx\u001b[39m',
    ])
  })
})

describe('a command line that cannot be understood still says how messages look (T-1)', () => {
  it.each<[argv: string[], wishes: object]>([
    [[], { color: 'auto' }],
    [['--no-color', '--bogus'], { color: 'never' }],
    [['--color', 'always', '--ascii'], { color: 'always', ascii: true }],
    [['--color=never'], { color: 'never' }],
    [['--color', 'often'], { color: 'auto' }],
    [['--color'], { color: 'auto' }],
    [['--no-color', '--color=always'], { color: 'always' }],
    [['--', '--no-color'], { color: 'auto' }],
  ])('%j', (argv, wishes) => {
    expect(guessWishes(argv)).toEqual(wishes)
  })
})

const root = fileURLToPath(new URL('../..', import.meta.url))
const code = ['src', 'bin']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(file, 'utf8')] as const)

it.each([
  ['what Node thinks of colours is never asked (T-2)', /getColorDepth|hasColors|supportsColor/],
  ['nothing is styled by a function that differs between versions of Node (T-2, T-3)', /styleText/],
])('%s', (_, banned) => {
  expect(code.length).toBeGreaterThan(100)
  expect(code.filter(([, text]) => banned.test(text)).map(([file]) => file)).toEqual([])
})

it('nothing but the program’s first file ends the process, when all is written (T-9)', () => {
  const ending = code.filter(([, text]) => /process\.exit\(/.test(text)).map(([file]) => file)
  const first = [/bin\/letterlint\.ts$/, /bin\/standalone\.ts$/]
  expect(ending.sort()).toEqual(first.map((file) => expect.stringMatching(file)))
})
